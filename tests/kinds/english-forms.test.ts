/** English forms of many countries: whose minister, whose chief executive, sites in a list, who sent a piece, initials; and what gives nothing. */
import { describe, expect, it } from "vitest";
import type { Draw } from "../../scripts/generate/draw.ts";
import { expectRight, facts, judged, named, read, trials } from "./reading.ts";

const given = ["Salote", "Kwabena", "Grace", "Peter", "Mary", "Joseph", "Ana", "Tom", "Ruth", "Samuel", "Mere", "John"];
const family = ["Naqasima", "Boafoo", "Wanyonyi", "Alvarez", "Mutiso", "Tamba", "Whitaker", "Phirisi", "Vakaloma", "Chebetu"];
const matters = [
  "Education",
  "Health",
  "Water and Sanitation",
  "Lands and Natural Resources",
  "Agriculture",
  "Local Government and Rural Development",
];
const towns = ["Bodira", "Kuruna", "Hettila", "Nikewa", "Rambala", "Tomave", "Sefwara", "Lawena", "Masanda", "Drobosa"];

const personOf = (draw: Draw): string => `${draw.pick(given)} ${draw.pick(family)}`;

describe("a minister", () => {
  const forms: readonly ((person: string, matter: string) => readonly [text: string, title: string])[] = [
    (person, matter) => [`The Minister for ${matter}, Dr ${person}, opened the new block on Friday.`, "minister"],
    (person, matter) => [`The clinic was opened by the Minister of ${matter}, Mrs ${person}.`, "minister"],
    (person, matter) => [`${matter} Minister ${person} visited the market.`, "minister"],
    (person, matter) => [`${person}, the Deputy Minister for ${matter}, said the road would be built.`, "Deputy Minister"],
  ];
  it("is of the ministry that his office names", () => {
    expectRight(
      trials(72, 341, (draw, index) => {
        const [person, matter] = [personOf(draw), draw.pick(matters)];
        const [text, title] = forms[index % forms.length]!(person, matter);
        return judged(text, [`${person} WORKS_FOR Ministry of ${matter} title=${title}`], "WORKS_FOR");
      }),
    );
  });

  it("of another party or of a country with departments is of no ministry", () => {
    expectRight(
      trials(60, 342, (draw, index) => {
        const [person, matter] = [personOf(draw), draw.pick(matters)];
        const texts = [
          `Shadow Minister for ${matter} ${person} asked why the clinic was closed.`,
          `The Prime Minister, ${person}, thanked the women of the village.`,
          `The Minister for ${matter}, ${person} TD, opened the school in Co. Clare. The Taoiseach was there.`,
        ];
        return judged(texts[index % texts.length]!, [], "WORKS_FOR");
      }),
    );
  });
});

describe("a district chief executive", () => {
  it("is of the district", () => {
    expectRight(
      trials(60, 343, (draw, index) => {
        const [person, town] = [personOf(draw), draw.pick(towns)];
        const level = draw.pick(["District", "Municipal"]);
        const texts = [
          `${town.toUpperCase()}, June 4, GNA - The ${town} ${level} Chief Executive, Mr ${person}, thanked the farmers.`,
          `The ${town} ${level} Chief Executive (${level === "District" ? "DCE" : "MCE"}), Mr ${person}, cut the sod for the school.`,
          `Mr ${person}, the ${town} ${level} Chief Executive, said the road was open.`,
        ];
        return judged(texts[index % texts.length]!, [`${person} WORKS_FOR ${town} ${level} title=${level} Chief Executive`], "WORKS_FOR");
      }),
    );
  });
});

describe("a list of sites", () => {
  it("holds a project in each, and each in the district", () => {
    expectRight(
      trials(60, 344, (draw, index) => {
        const [a, b, c, district] = distinct(draw, towns, 4);
        const project = `${district} Drinking Water Project`;
        const whole = `${district} District`;
        const texts = [
          `The ${project}, covering ${a}, ${b} and ${c} in the ${whole}, was launched on Monday.`,
          `The ${project}, which will serve ${a}, ${b} and ${c} in the ${whole}, was launched on Monday.`,
        ];
        const wanted = [a, b, c].flatMap((site) => [`${project} LOCATED_IN ${site}`, `${site} PART_OF ${whole}`]);
        const found = facts(read(texts[index % texts.length]!));
        const missed = wanted.filter((line) => !found.includes(line));
        return {
          text: texts[index % texts.length]!,
          fault: missed.length === 0 ? undefined : `${missed.join("; ")} not in ${found.join("; ")}`,
        };
      }),
    );
  });
});

function distinct(draw: Draw, from: readonly string[], count: number): string[] {
  const found = new Set<string>();
  while (found.size < count) found.add(draw.pick(from));
  return [...found];
}

describe("who sent a piece", () => {
  it("is no place and no body of it", () => {
    expectRight(
      trials(60, 345, (draw, index) => {
        const town = draw.pick(towns).toUpperCase();
        const sender = draw.pick(["GNA", "ZANIS", "PTI", "Xinhua"]);
        const heads = sender === "Xinhua" ? [`${town}, June 4 (${sender}) --`] : [`${town}, June 4, ${sender} -`, `${town} (${sender}) --`];
        const text = `${heads[index % heads.length]!} The council has planted 4,000 trees along the river.`;
        const page = read(text);
        const found = ["Place", "Organization", "Agency", "Person"].flatMap((label) => named(page, label));
        return { text, fault: found.length === 1 && found[0] === town ? undefined : found.join("; ") };
      }),
    );
  });
});

describe("initials", () => {
  it("are the one person whom the page names so, and nobody of two", () => {
    expectRight(
      trials(60, 346, (draw) => {
        const [first, last] = [draw.pick(given), draw.pick(family)];
        const short = `${first[0]!}. K. ${last}`;
        const text = `The engineer, ${first} K. ${last}, said the bridge was safe. Later ${short} thanked the donors.`;
        const found = named(read(text), "Person");
        return { text, fault: found.join() === `${first} K. ${last}` ? undefined : found.join("; ") };
      }),
    );
    expect(named(read("Peter K. Mutiso and Paul K. Mutiso came. P. K. Mutiso thanked the donors."), "Person")).toHaveLength(3);
  });
});

describe("what gives nothing", () => {
  it("gives nobody a post", () => {
    expectRight(
      trials(60, 347, (draw, index) => {
        const [person, town] = [personOf(draw), draw.pick(towns)];
        const texts = [
          `${town} Road Safety Committee meets on Monday\n\nThe committee will discuss the crossing.\n\nContact: ${person}, planning officer, 01531 555010.`,
          `${town.toUpperCase()} District Commissioner ${person} spoke. The ${town} Town Council met on Friday.`,
          `Will ${person} become chief executive of the ${town} District Council?`,
        ];
        const found = facts(read(texts[index % texts.length]!), "WORKS_FOR").filter((line) => !line.endsWith(" alleged"));
        return { text: texts[index % texts.length]!, fault: found.length === 0 ? undefined : found.join("; ") };
      }),
    );
  });
});
