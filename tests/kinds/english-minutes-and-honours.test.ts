/** Minutes, signatures, committees and honours of English pages: who sits, who signs, and who was given what. */
import { describe, expect, it } from "vitest";
import { cast } from "./english-cast.ts";
import { expectRight, facts, judged, read, trials } from "./reading.ts";

const posts = (text: string): string[] => facts(read(text), "WORKS_FOR");

describe("honours", () => {
  it("are whose they are said to be", () => {
    expectRight(
      trials(60, 3008, (draw, index) => {
        const [one, , town] = cast(draw);
        const honour = ["Principal of the Year", "Volunteer of the Year", "Farmer of the Year"][index % 3]!;
        const text = [
          `${one} is the 2020-21 ${honour}.`,
          `${one} was this year’s ${honour}.`,
          `This year’s ${honour} is ${town}’s ${one}.`,
          `The ${honour} is ${one}.`,
        ][index % 4]!;
        return judged(text, [`${one} RECEIVED ${honour}`], "RECEIVED");
      }),
    );
    expect(facts(read("Ann Farrow was a Farmer of the Year finalist."), "RECEIVED")).toEqual([]);
    expect(facts(read("The father of Ann Farrow was Farmer of the Year."), "RECEIVED")).toEqual([]);
    expect(facts(read("The Farmer of the Year is Ann Farrow’s sister."), "RECEIVED")).toEqual([]);
  });

  it("in a list are each whose name is beside them", () => {
    expectRight(
      trials(60, 3020, (draw) => {
        const [one, other] = cast(draw);
        const text = `This year’s awardees were: Volunteer of the Year was Pastor ${one}, and Citizen of the Year was ${other}.`;
        return judged(text, [`${one} RECEIVED Volunteer of the Year`, `${other} RECEIVED Citizen of the Year`], "RECEIVED");
      }),
    );
  });

  it("named before are their recipients'", () => {
    expectRight(
      trials(60, 3009, (draw, index) => {
        const [one, other] = cast(draw);
        const told = [
          `The recipients were: ${one} and ${other}.`,
          `The recipients are ${one} and ${other}.`,
          `The medal’s honourees include ${one} and ${other}.`,
        ][index % 3]!;
        const text = `Volunteers were awarded the Fire Services Medal. ${told}`;
        return judged(text, [`${one} RECEIVED Fire Services Medal`, `${other} RECEIVED Fire Services Medal`], "RECEIVED");
      }),
    );
    expect(
      facts(read("The club got the Fire Services Medal. Recipients of grants were Ann Farrow and Tom Lunn."), "RECEIVED").join(),
    ).not.toContain("Farrow");
  });
});

describe("minutes", () => {
  it("count the board's members where the chair is among them", () => {
    expectRight(
      trials(60, 3010, (draw, index) => {
        const [one, other, town] = cast(draw);
        const text = [
          `${town.toUpperCase()} BOARD OF SELECTMEN\n\nMEETING MINUTES\n\nPresent: Chairman ${one}, ${other}, Jeremy Kurtz\n\nThe board met at 6 pm.`,
          `${town.toUpperCase()} BOARD OF SELECTMEN\n\nMEETING MINUTES\n\nPresent: ${one} (Chair), ${other} and Jeremy Kurtz\n\nThe board met at 6 pm.`,
        ][index % 2]!;
        const found = facts(read(text), "WORKS_FOR").filter((line) => !line.includes("title="));
        const lines = [other, "Jeremy Kurtz"].map((name) => `${name} WORKS_FOR ${town} Board of Selectmen`).sort();
        return { text, fault: lines.every((line) => found.includes(line)) ? undefined : found.join("; ") };
      }),
    );
  });

  it("count nobody where others are among those present", () => {
    const text =
      "BODIRA BOARD OF SELECTMEN\n\nMEETING MINUTES\n\nPresent: Chairman Isla Tomatin, Wade Mersonby, town clerk, and Grace Lunn of the paper\n\nThe board met.";
    expect(posts(text).join()).not.toContain("Grace Lunn");
  });
});

describe("signatures", () => {
  it("give the post on the line below the name", () => {
    expectRight(
      trials(60, 3011, (draw, index) => {
        const [one, , town] = cast(draw);
        const [line, title] = [
          [`${town} Parish Clerk`, "clerk"],
          [`Clerk to the Council`, "clerk"],
          [`Chairman, ${town} Parish Council`, "chairman"],
        ][index % 3]!;
        const text = `PUBLIC NOTICE\n\n${town} Parish Council will plant trees in spring, and asks for help from all who live near the river.\n\nThe council met on Monday in the village hall. It agreed to buy forty trees from a grower.\n\nAll who wish to help should write before the end of March.\n\nYours sincerely,\n${one}\n${line}`;
        return judged(text, [`${one} WORKS_FOR ${town} Parish Council title=${title}`], "WORKS_FOR");
      }),
    );
  });

  it("do not give the post above the name in a list that begins with one to whoever stands before it", () => {
    const text =
      "PUBLIC NOTICE\n\nBodira Parish Council will plant trees in spring, and asks for help from all who live near the river.\n\nThe council met on Monday in the village hall. It agreed to buy forty trees.\n\nWrite to the council before the end of March.\n\nChairman\nIsla Tomatin\nClerk\nWade Mersonby";
    expect(posts(text).join()).not.toMatch(/Tomatin WORKS_FOR .*clerk/i);
  });
});

describe("committees", () => {
  it("have secretaries and clerks to them", () => {
    expectRight(
      trials(60, 3018, (draw, index) => {
        const [one, other, town] = cast(draw);
        const title = ["Secretary", "Clerk", "Treasurer"][index % 3]!;
        const text = `The ${town} Relations Committee told the Ghana News Agency so. ${one}, Chairman of the Committee, and Mr ${other}, ${title} to the Committee, visited the school.`;
        return judged(
          text,
          [
            `${one} WORKS_FOR ${town} Relations Committee title=chairman`,
            `${other} WORKS_FOR ${town} Relations Committee title=${title.toLowerCase()}`,
          ],
          "WORKS_FOR",
        );
      }),
    );
  });

  it("and boards list their members line by line", () => {
    expectRight(
      trials(60, 3019, (draw) => {
        const [one, other, town] = cast(draw);
        const text = `${town} Community Board Meeting\n\nTuesday, 17 September 2024\n\nMembership:\n\nChairperson ${one}\n\nMember ${other}\n\nMember Jeremy Kurtz\n\nThe board is to represent, and act as an advocate for, the interests of its community.`;
        return judged(
          text,
          [
            `${one} WORKS_FOR ${town} Community Board title=chairperson`,
            `${other} WORKS_FOR ${town} Community Board title=member`,
            `Jeremy Kurtz WORKS_FOR ${town} Community Board title=member`,
          ],
          "WORKS_FOR",
        );
      }),
    );
  });
});
