/** English pages of councils and of local news: who is listed below a body's name, whose page it is, whose deputy, who paid and who was only thanked. */
import { describe, expect, it } from "vitest";
import { cast } from "./english-cast.ts";
import { expectRight, facts, judged, named, read, trials } from "./reading.ts";

const posts = (text: string): string[] => facts(read(text), "WORKS_FOR");

describe("lists below a body’s name", () => {
  it("are its members and officers", () => {
    expectRight(
      trials(90, 4101, (draw, index) => {
        const [one, other, town] = cast(draw);
        const body = ["Planning Board", "Library Commission", "Cemetery Committee", "Zoning Board"][index % 4]!;
        const lead = [
          `Members of the ${town} ${body}:`,
          `${town} ${body} Members`,
          `${town} ${body} Members:`,
          `The current members of the ${town} ${body}:`,
        ][Math.floor(index / 4) % 4]!.replace("The current members", "Current members");
        const [chair, vice] = [
          [`${one}, Chair`, `${other}, Vice Chair`],
          [`${one} - Chair`, `${other} - Vice Chair`],
          [`${one} (Chair)`, `${other} (Vice Chair)`],
          [`${one}, Chair - 2027`, `${other}, Vice Chair - 2028`],
        ][index % 4]!;
        const text = `They meet on the first Monday of the month.\n\n${lead}\n\n- ${chair}\n- ${vice}\n- Jeremy Kurtz`;
        const full = `${town} ${body}`;
        return judged(
          text,
          [`${one} WORKS_FOR ${full} title=chair`, `${other} WORKS_FOR ${full} title=Vice Chair`, `Jeremy Kurtz WORKS_FOR ${full}`],
          "WORKS_FOR",
        );
      }),
    );
  });

  it("are of a board that has no town’s name", () => {
    expectRight(
      trials(60, 4102, (draw, index) => {
        const [one, other] = cast(draw);
        const body = ["Planning Board", "Zoning Commission", "Cemetery Committee"][index % 3]!;
        const text = `They meet on the first Monday of the month.\n\n${body}:\n\n- ${one}, Chairman\n- ${other}, Member\n- Jeremy Kurtz, Member`;
        return judged(
          text,
          [
            `${one} WORKS_FOR ${body} title=chairman`,
            `${other} WORKS_FOR ${body} title=member`,
            `Jeremy Kurtz WORKS_FOR ${body} title=member`,
          ],
          "WORKS_FOR",
        );
      }),
    );
  });

  it("are the council’s whose page it is", () => {
    expectRight(
      trials(60, 4103, (draw, index) => {
        const [one, other, town] = cast(draw);
        const lead = ["Membership:", "Board Members:", "Members"][index % 3]!;
        const text = `${town} Community Board Meeting\n\n${lead}\n\nMember ${one} - Chairperson\n\nMember ${other} – Deputy Chairperson\n\nMember Jeremy Kurtz\n\nThe board discussed the road at length and will meet again in May.`;
        const found = posts(text);
        const wanted = [
          `${one} WORKS_FOR ${town} Community Board title=chairperson`,
          `${other} WORKS_FOR ${town} Community Board title=Deputy Chairperson`,
        ];
        return { text, fault: wanted.every((line) => found.includes(line)) ? undefined : found.join("; ") };
      }),
    );
  });

  it("say nothing where others are listed, or where it has ended", () => {
    expectRight(
      trials(60, 4104, (draw, index) => {
        const [one, other, town] = cast(draw);
        const lead = [
          `Past members of the ${town} Planning Board:`,
          `Apologies to the ${town} Planning Board:`,
          `Candidates for the ${town} Planning Board:`,
          `Winners of the ${town} Planning Board awards:`,
          `${town} Athletic Club`,
        ][index % 5]!;
        return judged(`They meet on Mondays.\n\n${lead}\n\n- ${one}\n- ${other}\n- Jeremy Kurtz`, [], "WORKS_FOR");
      }),
    );
    const text = (line: string): string =>
      `They meet on Mondays.\n\nMembers of the Bodira Planning Board:\n\n- Ann Reed, Chair\n- ${line}\n- Tom Lunn, Member`;
    for (const line of [
      "Wade Mersonby, resigned",
      "Wade Mersonby, former Chair",
      "Wade Mersonby (2012-2016)",
      "Wade Mersonby, School Board Liaison",
      "Wade Mersonby, Chair of the Holm Club",
    ])
      expect(posts(text(line)).join(), line).not.toContain("Mersonby WORKS_FOR Bodira Planning Board");
  });
});

describe("the council whose page it is", () => {
  it("is named by its heading, whatever the page holds", () => {
    expectRight(
      trials(60, 4105, (draw, index) => {
        const [one, other, town] = cast(draw);
        const behind = ["News", "Changes", "Update", "Newsletter", "News May 2023", "Notices", "Vacancy"][index % 7]!;
        const text = `${town} Parish Council ${behind}\n\nThe new chairman is ${one}. Councillor ${other} was thanked for her work on the green.`;
        return judged(
          text,
          [`${one} WORKS_FOR ${town} Parish Council title=chairman`, `${other} WORKS_FOR ${town} Parish Council title=councillor`],
          "WORKS_FOR",
        );
      }),
    );
  });

  it("may stand below the name of the section", () => {
    expectRight(
      trials(60, 4106, (draw, index) => {
        const [one, , town] = cast(draw);
        const section = ["Council News", "Council Newsletter", "Community News"][index % 3]!;
        const text = `${section} - January 2022\n${town} Shire Council\n28 January 2022\n\nCr ${one} welcomed the staff of the depot and thanked all who came on Friday.`;
        return judged(text, [`${one} WORKS_FOR ${town} Shire Council title=councillor`], "WORKS_FOR");
      }),
    );
  });

  it("has the new chair who is a councillor, and its own clerk", () => {
    expectRight(
      trials(60, 4107, (draw, index) => {
        const [one, , town] = cast(draw);
        const text = [
          `${town} Parish Council\n\nThe Mill Recreation Ground is open again. We now have a new Chair, Cllr ${one}.`,
          `${town} Parish Council\n\nWe thank our clerk, ${one}, for all her work.`,
        ][index % 2]!;
        return judged(text, [`${one} WORKS_FOR ${town} Parish Council title=${index % 2 === 0 ? "chair" : "clerk"}`], "WORKS_FOR");
      }),
    );
    expect(posts("The Mill Trust met on Monday. “We thank our clerk, Ann Reed, for all,” said the mayor.")).toEqual([]);
    expect(named(read("Bodira Parish Council\n\nAt the Annual Council Meeting on Monday we thanked Cllr Ann Reed."), "Agency")).toEqual([
      "Bodira Parish Council",
    ]);
  });

  it("is not the village that a councillor is from", () => {
    expectRight(
      trials(60, 4108, (draw, index) => {
        const [one, , town] = cast(draw);
        const title = ["Cllr", "Councillor"][index % 2]!;
        const text = `Holm County Council met on Monday in ${town} village. ${title} ${one} from ${town} village cut the ribbon.`;
        const found = posts(text);
        return { text, fault: found.some((line) => line.includes(`WORKS_FOR ${town}`)) ? found.join("; ") : undefined };
      }),
    );
  });
});
