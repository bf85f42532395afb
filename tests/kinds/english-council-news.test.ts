/** Forms of councils' news of Ireland, Nigeria, India, Nepal, the Philippines, Guyana, Fiji and the United States: who holds which post, and who only seems to. */
import { describe, expect, it } from "vitest";
import { cast } from "./english-cast.ts";
import { expectRight, facts, judged, named, read, trials } from "./reading.ts";

const posts = (text: string): string[] => facts(read(text), "WORKS_FOR");

describe("posts that are told as roles", () => {
  it("are taken, held or given", () => {
    expectRight(
      trials(60, 3001, (draw, index) => {
        const [one, , town] = cast(draw);
        const told = [
          `${one} was appointed to the role of Chief Executive.`,
          `${one} has been appointed to the position of Chief Executive.`,
          `${one} takes up the post of Chief Executive.`,
          `${one} will take over the role of Chief Executive.`,
        ][index % 3]!;
        return judged(
          `${town} County Council met on Monday. ${told}`,
          [`${one} WORKS_FOR ${town} County Council title=Chief Executive`],
          "WORKS_FOR",
        );
      }),
    );
  });

  it("are nobody's where nobody takes them", () => {
    expect(posts("Bodira County Council met on Monday. Isla Tomatin was not appointed to the role of Chief Executive.")).toEqual([]);
    expect(posts("Bodira County Council met on Monday. Isla Tomatin applied for the role of Chief Executive.")).toEqual([]);
  });
});

describe("several of one body", () => {
  it("are each what is said of all", () => {
    expectRight(
      trials(60, 3002, (draw, index) => {
        const [one, other, town] = cast(draw);
        const [many, title] = [
          ["members", "member"],
          ["representatives", "representative"],
          ["trustees", "trustee"],
        ][index % 3]!;
        const body = [`${town} Trust`, `${town} Foundation`, `${town} Residents Association`][(index + 1) % 3]!;
        const text = `Thanks went to the ${many} of the ${body}, ${one} and ${other}.`;
        return judged(text, [`${one} WORKS_FOR ${body} title=${title}`, `${other} WORKS_FOR ${body} title=${title}`], "WORKS_FOR");
      }),
    );
  });

  it("have one post of a body each, in that order", () => {
    expectRight(
      trials(60, 3003, (draw, index) => {
        const [one, other, town, second] = cast(draw);
        const [many, title] = [
          ["Administrators", "administrator"],
          ["chairmen", "chairman"],
          ["managers", "manager"],
        ][index % 3]!;
        const text = `${one} and ${other} have been appointed as ${many} of ${town} District Council and ${second} Municipal Corporation respectively.`;
        const found = facts(read(text), "WORKS_FOR").map((line) => line.toLowerCase());
        const wanted = [`${one} WORKS_FOR ${town} District Council`, `${other} WORKS_FOR ${second} Municipal Corporation`].map((line) =>
          `${line} title=${title}`.toLowerCase(),
        );
        return { text, fault: found.join() === wanted.sort().join() ? undefined : found.join("; ") };
      }),
    );
  });
});

describe("heads of villages", () => {
  it("are told with what kind of place it is, and where", () => {
    expectRight(
      trials(60, 3004, (draw, index) => {
        const [one, , town, second] = cast(draw);
        const text = [
          `The village head of ${town} community, ${one}, has called for boreholes.`,
          `The village head of ${town} community in ${second} district, ${one}, has called for boreholes.`,
          `The headman of ${town} village, Mr. ${one}, has called for boreholes.`,
          `The sarpanch of ${town}, ${one}, has called for boreholes.`,
        ][index % 4]!;
        const title = ["village head", "village head", "headman", "sarpanch"][index % 4]!;
        return judged(text, [`${one} WORKS_FOR ${town} title=${title}`], "WORKS_FOR");
      }),
    );
  });

  it("live in none of the villages that they are listed with", () => {
    expectRight(
      trials(60, 3005, (draw, index) => {
        const [one, other, town, second] = cast(draw);
        const heads = ["outgoing punong barangays", "barangay captains", "village headmen", "toshaos"][index % 4]!;
        return judged(`The ${heads} are ${one} of ${town} and ${other} of ${second}.`, [], "LIVES_IN");
      }),
    );
  });

  it("and officers in letters have no post in their name", () => {
    expectRight(
      trials(40, 3006, (draw, index) => {
        const [one] = cast(draw);
        const name = one.split(" ")[1]!;
        const post = ["Sarpanch", "Tahsildar", "MPDO", "MPTC", "DPRO"][index % 5]!;
        const text = `He came on Tuesday. ${post} ${name} and many villagers were present.`;
        const found = named(read(text), "Person");
        return { text, fault: found.join() === name ? undefined : found.join("; ") };
      }),
    );
  });
});

describe("teachers and pupils called after a place", () => {
  it("are at a school there, and need not live there", () => {
    expectRight(
      trials(60, 3007, (draw, index) => {
        const [one, , town] = cast(draw);
        const text = [
          `${town} teacher ${one} was glad.`,
          `${town} student ${one} was glad.`,
          `This year’s Middle School Teacher of the Year is ${town}’s ${one}.`,
          `${town}’s ${one} was named Employee of the Year.`,
        ][index % 4]!;
        return judged(text, [], "LIVES_IN");
      }),
    );
    expect(facts(read("A Delvin mother, Ann Farrow, has set up a group."), "LIVES_IN")).toEqual(["Ann Farrow LIVES_IN Delvin"]);
  });
});

describe("bodies", () => {
  it("of towns have managers", () => {
    expectRight(
      trials(60, 3012, (draw, index) => {
        const [one, , town] = cast(draw);
        const title = ["Community Services Manager", "Town Clerk", "Chief Administrator"][index % 3]!;
        const text = `The board was well advised by ${one}, the Town of ${town}’s ${title}.`;
        const found = facts(read(text), "WORKS_FOR").join();
        return { text, fault: found.startsWith(`${one} WORKS_FOR Town of ${town}`) ? undefined : found };
      }),
    );
  });

  it("are the rural municipality that was named", () => {
    expectRight(
      trials(60, 3013, (draw, index) => {
        const [one, , town] = cast(draw);
        const title = ["chairman", "chairperson", "Chief Administrative Officer"][index % 3]!;
        const text = `Houses were handed over by the ${town} Rural Municipality on Sunday. Rural Municipality ${title} ${one} said so.`;
        const found = facts(read(text), "WORKS_FOR").map((line) => line.toLowerCase());
        return {
          text,
          fault: found.join() === `${one} WORKS_FOR ${town} Rural Municipality title=${title}`.toLowerCase() ? undefined : found.join(),
        };
      }),
    );
  });

  it("of the nation have no councillors, firms no facilities of a county, and a town's police no sheriff", () => {
    expect(posts("Council did not enter the agreement with the Australian Government. Cr Todd Lunn moved the motion.")).toEqual([]);
    expect(
      posts(
        "The Bodira County Board of Commissioners met. The bid went to Sapp Petroleum, Inc. Facilities Manager Jay Lunn was glad.",
      ).join(),
    ).not.toContain("Sapp");
    expect(posts("The county helps the Bodira Police Department. Chief Deputy Sheriff Troy Lunn said so.")).toEqual([]);
  });

  it("are not those of whoever's secretary somebody is", () => {
    expect(posts("Isla Tomatin of the Premier’s Department came. With her was her political secretary Ambrose Lunn.").join()).not.toContain(
      "Lunn",
    );
  });

  it("in brackets may have the ward behind them", () => {
    expect(posts("Councillor Charles Lunn (Jamaica Labour Party, Bodira Division) was not content.")).toContain(
      "Charles Lunn WORKS_FOR Jamaica Labour Party",
    );
  });

  it("begin with a small letter in Fiji and South Africa", () => {
    expect(named(read("The iTaukei Affairs Board met the eThekwini Water Board on Friday."), "Agency")).toEqual([
      "eThekwini Water Board",
      "iTaukei Affairs Board",
    ]);
    expect(named(read("She bought an iPhone and an eBook on Friday."), "Agency")).toEqual([]);
  });
});

describe("ministers", () => {
  it("have a portfolio, and no part of it in their name", () => {
    expectRight(
      trials(60, 3014, (draw, index) => {
        const [one] = cast(draw);
        const matter = ["Communities", "Social Cohesion", "Lands and Mineral Resources", "Amerindian Affairs"][index % 4]!;
        const text = `The team was led by the Minister of ${matter} ${one} on Friday.`;
        const found = facts(read(text), "WORKS_FOR").join();
        return { text, fault: found.startsWith(`${one} WORKS_FOR Ministry of ${matter} title=`) ? undefined : found };
      }),
    );
  });
});

describe("families", () => {
  it("of the dead have homes of their own", () => {
    expectRight(
      trials(60, 3015, (draw) => {
        const [one, , town] = cast(draw);
        const surname = one.split(" ")[1]!;
        const text = `${one}, 88, died on Friday. Surviving are his daughter Judy and son Jay (Claudette) ${surname} of ${town}.`;
        return judged(text, [], "LIVES_IN");
      }),
    );
  });
});

describe("projects", () => {
  it("are not where the road of the next thing in the list runs", () => {
    expect(
      facts(
        read("It spoke of the new Biodiversity Park at Dunmore, the improvement of the road from Ballyragget to Ballynaslee and housing."),
        "LOCATED_IN",
      ),
    ).toEqual(["Biodiversity Park LOCATED_IN Dunmore"]);
  });
});

describe("bodies that are written in part with small letters", () => {
  it("are one name, and what their letters stand for", () => {
    expectRight(
      trials(60, 3016, (draw, index) => {
        const [one, , town] = cast(draw);
        const [level, kind, letters] = [
          ["regional", "Corporation", "RC"],
          ["district", "Council", "DC"],
          ["municipal", "Assembly", "MA"],
        ][index % 3]!;
        const short = `${town[0]!}${letters!}`;
        const text = `The ${town} ${level} ${kind} (${short}) met last Thursday. Outgoing ${short} chairman ${one} thanked them.`;
        return judged(text, [`${one} WORKS_FOR ${town} ${level} ${kind} title=chairman ended`], "WORKS_FOR");
      }),
    );
  });

  it("may have a number in them", () => {
    expectRight(
      trials(40, 3017, (draw, index) => {
        const [one, , town] = cast(draw);
        const title = ["Headmistress", "Headmaster"][index % 2]!;
        const text = `${one}, the ${title} of ${town} Basic ${(index % 3) + 1} School, was glad.`;
        return judged(text, [`${one} WORKS_FOR ${town} Basic ${(index % 3) + 1} School title=${title.toLowerCase()}`], "WORKS_FOR");
      }),
    );
  });
});
