/** Names as papers of several countries write them; all made up. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isCountry, isRegion } from "../../src/languages/en/vocabulary/regions.ts";
import { isPinyinName } from "../../src/languages/en/mentions/pinyin-names.ts";
import { namesOf, readEnglish } from "../english-text.ts";

describe("people", () => {
  test.each([
    ["Commissioner K.R. Sumathi met MLA H.T. Basavaraj.", ["Person K.R. Sumathi", "Person H.T. Basavaraj"]],
    ["Councillors Ann Lopez and Jamie Frost-Reid voted no.", ["Person Ann Lopez", "Person Jamie Frost-Reid"]],
    ["Head of Marley Primary School Charlotte Harding will leave.", ["Organization Marley Primary School", "Person Charlotte Harding"]],
    ["Mayor Ron Lane said no.", ["Person Ron Lane"]],
    ["According to Deng Xiulan, Party secretary of the village, it rained.", ["Person Deng Xiulan"]],
    ["Oscar Dumalagan Jr. thanked them.", ["Person Oscar Dumalagan Jr."]],
    ["The chief of Akropong, Osabarima Kwasi Boafo, cut the sod.", ["Place Akropong", "Person Osabarima Kwasi Boafo"]],
    ["The court jailed one Chidi Nwosu for two years.", ["Person Chidi Nwosu"]],
    ['Evelyn "Evie" Marsh, 91, died.', ['Person Evelyn "Evie" Marsh']],
    [
      "Minister for Rural and Community Development Heather Quill came.",
      ["Agency Rural and Community Development = Ministry of Rural and Community Development", "Person Heather Quill"],
    ],
  ])("%s", (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });

  test("of two people of one surname, the one named last is meant", () => {
    expect(namesOf("Karen Shaw has retired. Mrs Shaw ran the school. Her father, the late Bill Shaw, was a farmer.")).toEqual([
      "Person Karen Shaw",
      "Person Shaw = Karen Shaw",
      "Person Bill Shaw",
    ]);
  });

  test.each([
    ["Qin Dezhi", true],
    ["Ouyang Xiu", true],
    ["Jane Doe", false],
    ["Long Beach", false],
    ["Wei", false],
  ])("%s is a Chinese name in Latin letters: %s", (name, is) => {
    expect(isPinyinName(name)).toBe(is);
  });
});

describe("bodies", () => {
  test.each([
    [
      "The Department of Archaeology, Museums and Heritage wrote to the Office of Public Works.",
      ["Agency Department of Archaeology, Museums and Heritage", "Agency Office of Public Works"],
    ],
    ["It came from the Ministry of Education and GCB Bank.", ["Agency Ministry of Education", "Organization GCB Bank"]],
    ["The Luxi county agriculture and rural affairs bureau paid.", ["Agency Luxi county agriculture and rural affairs bureau"]],
    ["Christchurch engineering company Fulton Moore won.", ["Place Christchurch", "Organization Fulton Moore"]],
    ["It was accused by growers of cheating, said the charity Barnfield.", ["Organization Barnfield"]],
    ["The plan was drawn up with UNICEF and Birdwatch Ireland.", ["Organization UNICEF", "Organization Birdwatch Ireland"]],
    ["The Lough Derg and Shannon Anglers Association objected.", ["Organization Lough Derg and Shannon Anglers Association"]],
    ["Malachy Ward and Partners drew the plans.", ["Organization Malachy Ward and Partners"]],
    ["The provincial government of Leyte agreed.", ["Agency provincial government of Leyte", "Place Leyte"].slice(0, 1)],
    ["He studied at the University of Cape Coast.", ["Organization University of Cape Coast"]],
    ["An Bord Pleanála will decide.", ["Agency An Bord Pleanála"]],
    ["Students of Ruiru No 2 Middle School sang.", ["Organization Ruiru No 2 Middle School"]],
  ])("%s", (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });

  test("letters are those of the name that has them, with or without its small words", () => {
    expect(namesOf("The Department of Conservation closed the track. DOC will say when it opens.")).toEqual([
      "Agency Department of Conservation",
      "Agency DOC = Department of Conservation",
    ]);
  });
});

describe("places, projects, honours", () => {
  test.each([
    ["STANTON -- The mill reopened.", ["Place STANTON"]],
    ["Amy Reed, a Jewell Center native, spoke.", ["Person Amy Reed", "Place Jewell Center"]],
    ["They study the line between Redmire and Castle Holme.", ["Place Redmire", "Place Castle Holme"]],
    ["It meets in the Market Place, Hexley, on Monday.", ["Place Market Place", "Place Hexley"]],
    ["Tenders for the Rs 9-crore Haldi Bus Terminal are out.", ["Project Haldi Bus Terminal"]],
    ["The council has lodged plans for the Derry Wind Farm.", ["Project Derry Wind Farm"]],
    ["She was made a Member of the New Zealand Order of Merit.", ["Honor Member of the New Zealand Order of Merit"]],
    ["The school won the Eco Schools Green Flag.", ["Honor Eco Schools Green Flag"]],
    ["She received the Manlilikha ng Bayan award.", ["Honor Manlilikha ng Bayan award"]],
    ["They follow the 2024-2026 Tea Industry Development Plan.", ["Policy 2024-2026 Tea Industry Development Plan"]],
    ["They passed Municipal Ordinance No. 2024-03.", ["Policy Municipal Ordinance No. 2024-03"]],
    ["The Lisdoon Bioblitz will be held in June.", ["Event Lisdoon Bioblitz"]],
  ])("%s", (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });

  test.each(["Arbor Day fell on a Friday.", "He fought in World War II.", "Level 2 begins today.", "On Christmas Day it snowed."])(
    "%s",
    (text) => {
      expect(namesOf(text)).toEqual([]);
    },
  );

  test("regions after ISO 3166, without accents; a direction is none", () => {
    expect(["Nyandarua", "Karnataka", "North Yorkshire", "Kenya", "Tamil Nadu"].every(isRegion)).toBe(true);
    expect(["Central", "North", "Jordan", "Market"].some(isRegion)).toBe(false);
    expect([isCountry("Ireland"), isCountry("Iowa"), isCountry("Bolton")]).toEqual([true, true, false]);
  });
});

test("the head of a page names the paper and where it comes out", () => {
  const text =
    "EASTERN VOICE, Bugara, Uganda      Wednesday 6 December 2023\n\nClinic gets power\n\nPatients no longer wait in the dark.\n\nNobody had asked them.";
  expect(namesOf(text)).toEqual(["Organization EASTERN VOICE", "Place Bugara", "Place Uganda"]);
});

test("no text throws, and every mention lies in its sentence", () => {
  const words = fc.constantFrom(
    "The",
    "County",
    "of",
    "and",
    "Kenya",
    "St",
    "No",
    "2",
    "Mary",
    "“Evie”",
    "K.R.",
    "—",
    "9th",
    "Council",
    "'s",
    "WaterAid",
    "\n",
    "for",
    ",",
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (list) => {
      const text = `Residents waited. ${list.join(" ")}`;
      for (const mention of readEnglish(text).mentions) {
        expect(mention.end).toBeGreaterThan(mention.start);
        expect(text.slice(mention.start, mention.end).replace(/\s+/g, " ")).toBe(mention.text);
      }
    }),
  );
});
