/** Forms of local news and press releases of Zimbabwe, Solomon Islands, Belize, Kenya, Pakistan and India: names, whose posts, and where places are. */
import { describe, expect, it } from "vitest";
import { cast } from "./english-cast.ts";
import { expectRight, facts, judged, named, read, trials } from "./reading.ts";

const posts = (text: string): string[] => facts(read(text), "WORKS_FOR");

describe("bodies by the letters of their kind", () => {
  it("are the body that the page names in full", () => {
    expectRight(
      trials(40, 2001, (draw, index) => {
        const [one, , town] = cast(draw);
        const [kind, letters] = [
          ["Rural District Council", "RDC"],
          ["County Council", "CC"],
          ["District Development Authority", "DDA"],
          ["Borough Council", "BC"],
        ][index % 4]!;
        const text = `The ${town} ${kind} built the clinic. ${town} ${letters} chief executive officer ${one} said it would open soon.`;
        return judged(text, [`${one} WORKS_FOR ${town} ${kind} title=chief executive officer`], "WORKS_FOR");
      }),
    );
  });

  it("lose the capitals of a piece's first word, where the page has the name without", () => {
    expectRight(
      trials(20, 2002, (draw) => {
        const [, , town] = cast(draw);
        const text = `${town.toUpperCase()} North Rural District Council has opened a clinic. The people of ${town} are glad.`;
        const found = named(read(text), "Agency");
        return { text, fault: found.join() === `${town} North Rural District Council` ? undefined : found.join("; ") };
      }),
    );
    expect(named(read("UNICEF Malawi has opened a clinic near the river."), "Organization").join()).toContain("UNICEF");
  });

  it("of a ministry end where its last matter ends", () => {
    const text =
      "Mr Philemon Beubaro was previously Chief Planning Officer at the Ministry of Provincial Government and Institutional Strengthening.";
    expect(named(read(text), "Agency")).toEqual(["Ministry of Provincial Government and Institutional Strengthening"]);
    expect(named(read("The clinic was built by the Ministry of Health and Kolb Trading Ltd last year."), "Agency")).toEqual([
      "Ministry of Health",
    ]);
  });
});

describe("bodies in notices", () => {
  it("lose the post of whoever signs, and keep all that a committee looks after", () => {
    expect(named(read("The tender should be addressed to Council Manager Mushira Local Government on Friday."), "Agency")).toEqual([
      "Mushira Local Government",
    ]);
    expect(
      named(read("He thanked John Scotter, outgoing Chairman of the Culture, Heritage and Libraries Committee, for his work."), "Agency"),
    ).toEqual(["Culture, Heritage and Libraries Committee"]);
  });
});

describe("people of these pages", () => {
  it("have no form of address in their name", () => {
    expectRight(
      trials(30, 2003, (draw, index) => {
        const [one] = cast(draw);
        const text = `${["Cde", "Ratu", "Alhaji", "YB"][index % 4]!} ${one} opened the bridge on Friday.`;
        const found = named(read(text), "Person");
        return { text, fault: found.join() === one ? undefined : found.join("; ") };
      }),
    );
  });

  it("are called Alkali and Bishop too", () => {
    expect(named(read("Earlier, Alhaji Mohammed Alkali, the chairman of the committee, said the road was open."), "Person")).toEqual([
      "Mohammed Alkali",
    ]);
  });

  it("are no town behind another's name", () => {
    const page = read("He replaces Mr. Ansel Kaalt of Pueblo Nuevo, who served for two terms.");
    expect(named(page, "Person")).toEqual(["Ansel Kaalt"]);
  });

  it("are no seat of a commissioner", () => {
    expect(named(read("Deputy Commissioner Bahawalpur planted a sapling in the park of the college."), "Person")).toEqual([]);
  });
});

describe("a post that a verb gives once", () => {
  it("is given to the next one as well", () => {
    expectRight(
      trials(30, 2004, (draw) => {
        const [one, two, town] = cast(draw);
        const text = `The ${town} Farmers Association met on Friday. Ms. ${one} was elected secretary and Mr. ${two} treasurer.`;
        return judged(
          text,
          [`${one} WORKS_FOR ${town} Farmers Association title=secretary`, `${two} WORKS_FOR ${town} Farmers Association title=treasurer`],
          "WORKS_FOR",
        );
      }),
    );
  });

  it("is theirs whose home stands between", () => {
    expectRight(
      trials(30, 2005, (draw) => {
        const [one, , town, other] = cast(draw);
        const text = `The ${town} Farmers Association met on Friday. Mr. ${one} of ${other} Village is the new president.`;
        return judged(text, [`${one} WORKS_FOR ${town} Farmers Association title=president`], "WORKS_FOR");
      }),
    );
  });

  it("and its body stand in the bracket, or behind a comma before a telephone", () => {
    expect(posts("Mr Sam Ridgeway (Warden of the Bodira Forest Authority) spoke about the path.")).toEqual([
      "Sam Ridgeway WORKS_FOR Bodira Forest Authority title=warden",
    ]);
    expect(posts("For information contact Ms. Deidre Usherton, Marketing Officer, Kolb Tourism Board, at 227-2420.")).toEqual([
      "Deidre Usherton WORKS_FOR Kolb Tourism Board title=Marketing Officer",
    ]);
  });
});

describe("whose post it is not", () => {
  it("a teacher who was employed by a district is of no school of the page", () => {
    expectRight(
      trials(20, 2006, (draw) => {
        const [one, , town, other] = cast(draw);
        const text = `The ${town} Community Secondary School will get a roof. ${one}, a former Grade III teacher employed by ${other} district, was glad.`;
        return judged(text, [], "WORKS_FOR");
      }),
    );
  });

  it("the local authority's chairperson is of no firm", () => {
    const text =
      "The former boss of the Kolb Colliery Company drilled boreholes. The row has sucked in the local authority’s chairperson councillor Talita Nyando.";
    expect(posts(text)).toEqual([]);
  });

  it("a bishop leads services in any church, and a member of parliament visits any village", () => {
    expect(posts("The funeral service was led by Bishop Wilton Vaikere at St Barnabas Chapel on Sunday.")).toEqual([]);
    expect(
      posts("The school was opened by Chodar MLA Karan Dharmas at Jannava village on Friday.").filter((line) => line.includes("Jannava")),
    ).toEqual([]);
  });

  it("the chairman of a construction committee is of no municipality, and an emergency manager of no fair board", () => {
    expect(
      posts(
        "The Bodira Rural Municipality built the Nair Community Building. Dhan Shresthan, the chairman of the construction committee, said it was completed.",
      ),
    ).toEqual([]);
    expect(posts("The Fair Board met on Monday. Emergency Manager Gary Curtison talked with the board about monitors.")).toEqual([]);
  });

  it("a promise of a governor's is no part of the title", () => {
    expectRight(
      trials(20, 2007, (draw) => {
        const [one, , town] = cast(draw);
        const text = `The ${town} County Government will dig wells, as part of Governor ${one}’s promise.`;
        return judged(text, [`${one} WORKS_FOR ${town} County Government title=governor`], "WORKS_FOR");
      }),
    );
  });
});

describe("places in pairs", () => {
  it("are each in the one that stands with it", () => {
    expectRight(
      trials(30, 2008, (draw) => {
        const [, , one, two] = cast(draw);
        const text = `They include the water projects at Chekal in ${one} subcounty, Lwakhu in ${two} subcounty and Khuva in Malavo subcounty.`;
        const wrong = facts(read(text), "PART_OF").filter((line) => line.startsWith(one) || line.startsWith(two));
        return { text, fault: wrong.length === 0 ? undefined : wrong.join("; ") };
      }),
    );
  });

  it("of a list hold no other of it", () => {
    const text = "Water projects are ongoing in parts of Chilcha, Kamasa ward and Kipke areas.";
    expect(facts(read(text), "PART_OF")).toEqual([]);
  });
});

describe("work that was paid for or done", () => {
  it("is the project before, by its sum or as the works", () => {
    expectRight(
      trials(20, 2009, (draw) => {
        const [, , town] = cast(draw);
        const text = `The ministry opened the ${town} Rudimentary Water System. The BZ$620,000 system was financed by the Kolb Development Bank. Contractor Imeron Construction Ltd. completed the works in nine months.`;
        return judged(
          text,
          [
            `Imeron Construction Ltd. IMPLEMENTS ${town} Rudimentary Water System`,
            `Kolb Development Bank FUNDS ${town} Rudimentary Water System`,
          ],
          "FUNDS",
          "IMPLEMENTS",
        );
      }),
    );
  });
});

it.each([
  ["Tom Whitlow works for Penfold Paving.", "Penfold Paving"],
  ["Whitlow's husband, Tom, works for Penfold Paving.", "Penfold Paving"],
  ["Tom Whitlow, who works for Larkhill Library, spoke.", "Larkhill Library"],
])("whoever works for a body builds nothing: %s", (text, body) => {
  const page = read(text);
  expect(named(page, "Project")).toEqual([]);
  expect(named(page, "Organization")).toEqual([body]);
});
