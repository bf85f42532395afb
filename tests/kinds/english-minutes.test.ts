/** Minutes of councils and boards of Wales, England, New England and Jamaica: whose page it is stands in the heading alone, and who sits there. */
import { describe, expect, it } from "vitest";
import { cast } from "./english-cast.ts";
import { expectRight, facts, judged, named, read, trials } from "./reading.ts";

const posts = (text: string): string[] => facts(read(text), "WORKS_FOR");

describe("minutes whose council stands in the heading alone", () => {
  it("are of its councillors, whatever other councils they write to", () => {
    expectRight(
      trials(40, 1901, (draw, index) => {
        const [one, two, town, other] = cast(draw);
        const kind = ["Community Council", "Parish Council", "Town Council", "Borough Council"][index % 4]!;
        const heading = index % 3 === 0 ? `${town} ${kind}` : `${town} ${kind}`.toUpperCase();
        const text = [
          heading,
          `Minutes of the meeting held on Thursday 14th March 2019 at the Old School at 7.30pm`,
          `Apologies were received from Cllr ${one}.\n`,
          `2. Highways\n`,
          `The Clerk was asked to write to ${other} District Council and to ${other} County Council about the road. Cllr ${two} will attend the meeting.`,
        ].join("\n\n");
        return judged(
          text,
          [one, two].map((person) => `${person} WORKS_FOR ${town} ${kind} title=councillor`),
          "WORKS_FOR",
        );
      }),
    );
  });

  it("leave a county councillor to the county, and an officer of another body to it", () => {
    expectRight(
      trials(30, 1902, (draw) => {
        const [one, two, town, other] = cast(draw);
        const text = [
          `${town.toUpperCase()} COMMUNITY COUNCIL`,
          "Minutes of the meeting held on Thursday 14th March 2019 at the Old School at 7.30pm",
          `County Councillor ${one} said that ${other} County Council will mend the road. ${two}, treasurer of the ${other} Hall Committee, thanked the council.`,
        ].join("\n\n");
        return judged(
          text,
          [`${one} WORKS_FOR ${other} County Council title=County Councillor`, `${two} WORKS_FOR ${other} Hall Committee title=treasurer`],
          "WORKS_FOR",
        );
      }),
      0.9,
    );
  });

  it("say nothing of whoever only spoke there", () => {
    const text =
      "CORRAN COMMUNITY COUNCIL\n\nMinutes of the meeting held on 14th March 2019\n\nFarmer Ifor Lloydan spoke of the road. Mr Emyr Tudwal, resident, agreed.";
    expect(posts(text)).toEqual([]);
  });

  it("name the council from which a newcomer's ward is no other's", () => {
    const text =
      "CORRAN COMMUNITY COUNCIL\n\nMinutes of the meeting held on 14th March 2019\n\nMr Emyr Tudwal was co-opted as a councillor for the Nantwen ward. Hawes Town Council had written.";
    expect(posts(text)).toEqual([expect.stringMatching(/^Emyr Tudwal WORKS_FOR Corran Community Council title=councillor/)]);
  });

  it("are found in `MINUTES OF THE MEETING OF THE PARISH COUNCIL OF X HELD ON` too", () => {
    expectRight(
      trials(20, 1903, (draw) => {
        const [one, , town] = cast(draw);
        const text = `MINUTES OF THE REGULAR MONTHLY MEETING OF THE PARISH COUNCIL OF ${town.toUpperCase()} HELD ON MARCH 10, 2016\n\nThe meeting began with a prayer by the chaplain of the college.\n\nCouncillor ${one} asked about the road.`;
        return judged(text, [`${one} WORKS_FOR Parish Council of ${town} title=councillor`], "WORKS_FOR");
      }),
    );
  });
});

describe("a headline that ends in a council", () => {
  it("is none, and no page of its", () => {
    for (const headline of [
      "Deadline extended for appointment to the Kolb Island Town Board",
      "APPOINTMENT OF LOCAL GOVERNMENT COMMISSION",
      "FARMERS TO MEET TOWN COUNCIL",
    ]) {
      const page = read(`${headline}\n\nThe road was mended on Friday after the rain had stopped. Cllr Ann Reedham was glad.`);
      expect(
        named(page, "Agency").filter((name) => name.split(" ").length > 4),
        headline,
      ).toEqual([]);
      expect(facts(page, "WORKS_FOR"), headline).toEqual([]);
    }
  });
});

describe("who is called at the beginning of a meeting", () => {
  const heading = (town: string): string =>
    `TOWN OF ${town.toUpperCase()}, MAINE\nSelect Board Meeting Minutes\nTuesday, June 11, 2019\n\n`;

  it("sits on the board that met, and the officers are the town's", () => {
    expectRight(
      trials(30, 1904, (draw) => {
        const [one, two, town] = cast(draw);
        const text = `${heading(town)}Members present: ${one} (Chair), ${two}\n\nAlso present: Ellen Hoyt, Town Administrator\n\nThe meeting was called to order at 6:00 pm.`;
        const board = "Select Board";
        const found = facts(read(text), "WORKS_FOR").map((line) => line.replace(/ title=.*$/, ""));
        const wanted = [`${one} WORKS_FOR ${board}`, `${two} WORKS_FOR ${board}`, `Ellen Hoyt WORKS_FOR Town of ${town}`];
        return { text, fault: [...new Set(found)].sort().join("\n") === wanted.sort().join("\n") ? undefined : found.join("; ") };
      }),
    );
  });

  it("is no member where the line is of the public, or of no board's page", () => {
    expect(posts(`${heading("Corran")}Also present: Ann Reedham, Ted Ihlersen\n\nThe meeting was called to order.`)).toEqual([]);
    expect(posts("Corran News\n\nFair opens\n\nMembers present: Ann Reedham, Ted Ihlersen")).toEqual([]);
  });

  it("has the line of the chair as no headline", () => {
    const page = read(
      "Corran Parish Council\n\nMinutes of the meeting held on 14th March 2019\n\nChair: Cllr Ann Reedham\n\nPresent: Cllr Ted Ihlersen\n\nThe road was discussed at length and it was agreed to write to the owner.",
    );
    expect(named(page, "Person")).toEqual(["Ann Reedham", "Ted Ihlersen"]);
  });
});
