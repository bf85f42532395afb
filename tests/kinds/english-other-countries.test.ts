/** Forms of local pages of Botswana, Bhutan, Samoa, Scotland and the United States: titles, officers of districts, two posts for two people, minutes. */
import { describe, expect, it } from "vitest";
import { cast } from "./english-cast.ts";
import { expectRight, facts, judged, named, read, trials } from "./reading.ts";

const posts = (text: string): string[] => facts(read(text), "WORKS_FOR");

describe("names of people", () => {
  it("have no title of other countries in them", () => {
    expectRight(
      trials(60, 4001, (draw, index) => {
        const [one] = cast(draw);
        const title = ["Adv.", "Ald.", "Mme", "Ntate", "Dasho", "Lyonpo", "Afioga", "Pulenuu", "Mayor Pro Tem", "Reverend Elder"][
          index % 10
        ]!;
        const text = `On Friday ${title} ${one} opened the bridge.`;
        const found = named(read(text), "Person");
        return { text, fault: found.join() === one ? undefined : found.join("; ") };
      }),
    );
  });

  it("are no office, no dinner, no pageant and no party's seat", () => {
    expectRight(
      trials(60, 4002, (draw, index) => {
        const [one, , town] = cast(draw);
        const text = [
          `${town} Gup, ${one}, said the road would open.`,
          `The Miss ${town} pageant was won by ${one}.`,
          `State Rep. ${one}, R-${town}, spoke.`,
          `The club held its Annual Charity Dinner on Friday, and ${one} spoke.`,
          `Work on the ${town} farm road began, ${one} said.`,
        ][index % 5]!;
        const found = named(read(text), "Person");
        return { text, fault: found.join() === one ? undefined : found.join("; ") };
      }),
    );
  });

  it("are told behind one whom they follow, behind Messrs and behind founders", () => {
    expectRight(
      trials(60, 4003, (draw, index) => {
        const [one, other, town] = cast(draw);
        const text = [
          `${one} has been appointed manager, taking over from ${other}.`,
          `Members of Parliament for ${town} and Kurunza, Messrs ${one} and ${other}, attended.`,
          `${one} came, and the hall was opened by one of the founders of the ${town} Trust, ${other}, when he visited.`,
        ][index % 3]!;
        const found = named(read(text), "Person");
        return { text, fault: found.join() === [one, other].sort().join() ? undefined : found.join("; ") };
      }),
    );
  });

  it("stand behind a union or a seat in one run of capitals", () => {
    expect(named(read("MP for St James Central Kwesimo Ansarah raised the matter."), "Person")).toEqual(["Kwesimo Ansarah"]);
    expect(named(read("The Holm Teachers Union met."), "Organization")).toEqual(["Holm Teachers Union"]);
    expect(named(read("Secretary-General of the Bodira Nurses Union Ruth Carrolton said nurses would strike."), "Person")).toEqual([
      "Ruth Carrolton",
    ]);
  });
});

describe("places", () => {
  it("are where a public officer sits", () => {
    expectRight(
      trials(60, 4004, (draw, index) => {
        const [one, , town] = cast(draw);
        const post = ["District Administrator", "Divisional Secretary", "District Commissioner", "Regional Minister"][index % 4]!;
        const text = `The meeting in the hall was opened on Friday by ${town} ${post} ${one}.`;
        const found = named(read(text), "Place");
        return { text, fault: found.join() === town ? undefined : found.join("; ") };
      }),
    );
    expect(named(read("OXFAM Regional Director Ruth Carrolton said so."), "Place")).toEqual([]);
    expect(named(read("Acting District Commissioner Ruth Carrolton said so."), "Place")).toEqual([]);
  });

  it("hold no others in a row of sites or of roads", () => {
    expectRight(
      trials(60, 4005, (draw, index) => {
        const [, , one, other] = cast(draw);
        const text = [
          `Roads from ${one} to Threyphu, Pasaphu to ${other} and Bidungo to Lamigo have been proposed.`,
          `Boreholes were drilled at ${one}, ${other} and Tomavi Secondary School.`,
        ][index % 2]!;
        return judged(text, [], "PART_OF", "LOCATED_IN");
      }),
    );
    expect(facts(read("He lives in Kamuli, Holm District, and works in Tomavi."), "PART_OF")).toEqual(["Kamuli PART_OF Holm District"]);
  });

  it("keep their numbers, and their states behind a dateline", () => {
    expect(named(read("The school in Vaisiga No. 1 was opened."), "Place")).toEqual(["Vaisiga No. 1"]);
    expect(named(read("GRUNDO, Va. (WJHX) - County officials met on Monday."), "Place")).toContain("GRUNDO");
  });

  it("are villages throughout an article that says so once", () => {
    expect(named(read("Some 48 households in Wolath and Zarbi chiwogs came. A farmer from Zarbi sold oranges."), "Village")).toEqual([
      "Wolath",
      "Zarbi",
    ]);
    expect(named(read("The villages are namely Ha K’hathe, Ha Pobae and Maphake."), "Village")).toEqual([
      "Ha K’hathe",
      "Ha Pobae",
      "Maphake",
    ]);
  });
});

describe("posts", () => {
  it("are one each for two people, respectively", () => {
    expectRight(
      trials(60, 4006, (draw, index) => {
        const [one, other, town] = cast(draw);
        const body = `${town} District Council`;
        const text = [
          `Councillors ${one} and ${other} are ${body}'s chairperson and secretary respectively.`,
          `Mr ${one} and Ms ${other} were elected chairperson and secretary of ${body}, respectively.`,
          `${body} elected ${one} as chairperson and ${other} as secretary.`,
        ][index % 3]!;
        return judged(text, [`${one} WORKS_FOR ${body} title=chairperson`, `${other} WORKS_FOR ${body} title=secretary`], "WORKS_FOR");
      }),
    );
    expect(posts("The chairperson and the secretary of Holm District Council met Ruth Carrolton and Tom Alvarro respectively.")).toEqual(
      [],
    );
  });

  it("are a minister's who sits in parliament too", () => {
    expectRight(
      trials(60, 4007, (draw) => {
        const [one, , town] = cast(draw);
        const text = `This was stated by the ${town} MP and Deputy Minister of Health, Mr ${one}, at a meeting.`;
        return judged(text, [`${one} WORKS_FOR Ministry of Health title=Deputy Minister`], "WORKS_FOR");
      }),
    );
  });

  it("are told of those who declare an interest, retire or resign", () => {
    expectRight(
      trials(60, 4008, (draw, index) => {
        const [one, , town] = cast(draw);
        const body = `${town} Hall Trust`;
        const [text, wanted] = [
          [`${one} declared an interest in item 5 as a trustee of the ${body}.`, `${one} WORKS_FOR ${body} title=trustee`],
          [`${one} declared an interest as she is treasurer of the ${body}.`, `${one} WORKS_FOR ${body} title=treasurer`],
          [`${one} has resigned from the ${body}.`, `${one} WORKS_FOR ${body} ended`],
          [`${one} retired as treasurer of the ${body}.`, `${one} WORKS_FOR ${body} title=treasurer ended`],
        ][index % 4]!;
        return judged(text!, [wanted!], "WORKS_FOR");
      }),
    );
    expect(posts("Ruth Carrolton declared an interest in the grant to the Holm Hall Trust.")).toEqual([]);
    expect(posts("Ruth Carrolton has not resigned from the Holm Hall Trust.").filter((line) => line.endsWith("ended"))).toEqual([]);
  });

  it("of a community council in Scotland are not the councillors'", () => {
    const minutes = (present: string): string =>
      `HOLMDALE COMMUNITY COUNCIL\n\nMinutes of meeting held on Wednesday 20 November 2019 in Holmdale Hall\n\nPresent: ${present}\n\n1. Roads\nThe road will be closed.\n`;
    expect(posts(minutes("Elspeth Tomatin (Chair); Carol Pittsley (Secretary); Councillors Ian Whitakers and Ruth Carrolton"))).toEqual([
      "Carol Pittsley WORKS_FOR Holmdale Community Council title=secretary",
      "Elspeth Tomatin WORKS_FOR Holmdale Community Council title=chair",
    ]);
    expect(posts(minutes("Cllr Elspeth Tomatin (Chair); Councillors Ian Whitakers and Ruth Carrolton"))).toContain(
      "Ian Whitakers WORKS_FOR Holmdale Community Council title=councillor",
    );
  });

  it("of a district's education officer are not the ministry's", () => {
    expect(posts("The Minister for Education, Tom Alvarro, came with Ruth Carrolton, the Chief District Education Officer.")).toEqual([
      "Tom Alvarro WORKS_FOR Ministry of Education title=minister",
    ]);
  });

  it("end with a death, and so does living somewhere", () => {
    expectRight(
      trials(60, 4009, (draw, index) => {
        const [one, , town] = cast(draw);
        const died = ["died on Monday", "has died", "passed away on Monday"][index % 3]!;
        return judged(`${one}, 88, of ${town}, ${died}.`, [`${one} LIVES_IN ${town} ended`], "LIVES_IN");
      }),
    );
    expect(facts(read("Ruth Carrolton, 34, of Hettilo, said her father died on Monday."), "LIVES_IN")).toEqual([
      "Ruth Carrolton LIVES_IN Hettilo",
    ]);
  });
});

describe("projects and events", () => {
  it("are a body's own, built by whom they come through, and paid for by sponsors", () => {
    expectRight(
      trials(60, 4010, (draw, index) => {
        const [, , town] = cast(draw);
        const [text, wanted] = [
          [`The Mellin Trust's ${town} Water Project has drilled ten wells.`, `Mellin Trust IMPLEMENTS ${town} Water Project`],
          [`Through its ${town} Water Project, the Mellin Trust has drilled ten wells.`, `Mellin Trust IMPLEMENTS ${town} Water Project`],
          [`The block was built by Klotz Works Ltd through the ${town} Water Project.`, `Klotz Works Ltd IMPLEMENTS ${town} Water Project`],
          [
            `The contract for the ${town} Water Project was won by Klotz Works Ltd.`,
            `Klotz Works Ltd IMPLEMENTS ${town} Water Project planned`,
          ],
        ][index % 4]!;
        return judged(text!, [wanted!], "IMPLEMENTS");
      }),
    );
    expect(
      facts(
        read("The Holm Archery Festival was organised by the Holm Club, with Druk Foods Ltd as its main sponsor."),
        "FUNDS",
        "ORGANIZES",
      ),
    ).toEqual(["Druk Foods Ltd FUNDS Holm Archery Festival", "Holm Club ORGANIZES Holm Archery Festival"]);
  });

  it("have both teams of a final", () => {
    expectRight(
      trials(60, 4011, (draw) => {
        const [, , one, other] = cast(draw);
        const text = `${one} Rovers FC beat ${other} United FC 2-1 in the final of the Kurunza Harvest Tournament.`;
        const of = (team: string): string => `${team} PARTICIPATES_IN Kurunza Harvest Tournament`;
        return judged(text, [of(`${one} Rovers FC`), of(`${other} United FC`)], "PARTICIPATES_IN");
      }),
    );
  });

  it("are not paid for and built by whoever only gives the money", () => {
    expectRight(
      trials(60, 4012, (draw) => {
        const [, , town] = cast(draw);
        const text = `With funding from the Mellin Trust, ${town} District Council built the Kurunza Bridge.`;
        return judged(
          text,
          [`${town} District Council IMPLEMENTS Kurunza Bridge`, "Mellin Trust FUNDS Kurunza Bridge"],
          "IMPLEMENTS",
          "FUNDS",
        );
      }),
    );
  });

  it("give the prize to the pupil, not to the school", () => {
    expectRight(
      trials(60, 4013, (draw) => {
        const [one, , town] = cast(draw);
        const text = `${town} Primary School pupil, ${one}, won the Best Poem Prize on Saturday.`;
        return judged(text, [`${one} RECEIVED Best Poem Prize`], "RECEIVED");
      }),
    );
  });

  it("leave an embassy no land to govern", () => {
    expect(facts(read("The Embassy of Japan opened the school in Samoa. Japan paid for it."), "HAS_JURISDICTION")).toEqual([]);
  });
});
