/** Forms of local news of Bangladesh, Cameroon, the Isle of Man and Montserrat: who is meant is somebody else than he seems, or is told by his post. */
import { describe, expect, it } from "vitest";
import { cast } from "./english-cast.ts";
import { expectRight, facts, judged, read, trials } from "./reading.ts";

const posts = (text: string): string[] => facts(read(text), "WORKS_FOR");

describe("somebody else", () => {
  it("is the father of the one who was killed, whoever of that name is spoken of", () => {
    expectRight(
      trials(20, 910, (draw, index) => {
        const [, , town, other] = cast(draw);
        const of = ["son of late Md. Alim", "son of the late Alim", "daughter of Md. Alim"][index % 3]!;
        const text = `The victim was Sayem Uddino, 65, ${of} of ${town} village. Md. Ayub Alim, officer-in-charge of ${other} Police Station, said so.`;
        const found = facts(read(text), "LIVES_IN", "WORKS_FOR").filter((line) => line.startsWith("Ayub Alim"));
        return { text, fault: found.length === 1 && found[0]!.includes("officer-in-charge") ? undefined : found.join("; ") || "nothing" };
      }),
    );
  });

  it.each(["Board president", "Board chair", "Board secretary"])("is of a board that no name near tells: %s", (post) => {
    const text = `The Lenton Library board of trustees has a new director. Maria Caulton was most recently assistant director at the Greenford Public Library and taught at Holton Community College. ${post} Alan Whitcoe was pleased.`;
    expect(posts(text).filter((line) => line.startsWith("Alan Whitcoe"))).toEqual([]);
    expect(posts(text)).toContain("Maria Caulton WORKS_FOR Greenford Public Library title=assistant director ended");
  });

  it("is of a parish that is a church's, and of a village that no list has", () => {
    expect(
      facts(read("The area chief urged calm, as did Father Dominic Mwitu of Nkubo Catholic Parish."), "WORKS_FOR", "LIVES_IN"),
    ).toEqual(["Dominic Mwitu WORKS_FOR Nkubo Catholic Parish title=father"]);
    expect(posts("The Hathun Municipal Committee met. Utaver sarpanch Tahir Husseno complained of delay.")).toEqual([]);
  });

  it("is the mayor who called, and the resident of one of two towns", () => {
    expect(posts("Buero Council met the coordinator of the plan, Ngwak Lawrenzo, Mayor called on them to start.")).toEqual([]);
    expect(
      facts(
        read("Chief Yaya Jarjo of Jarro West and Chief Landing Sanno of Kiango West met. A resident, Mr Ebrim Camaro, was angry."),
        "LIVES_IN",
      ),
    ).toEqual([]);
    expect(facts(read("The road to Kataro is shut. A resident, Mr Ebrim Camaro, was angry."), "LIVES_IN")).toEqual([
      "Ebrim Camaro LIVES_IN Kataro",
    ]);
  });

  it("holds a post in a town that the sentence opens with, and not in another's board", () => {
    expectRight(
      trials(20, 911, (draw) => {
        const [one, two, town, other] = cast(draw);
        const text = `Clerk ${one} left for ${town} Town Board. In ${other}, the clerk has been away, with acting clerk ${two} covering the role.`;
        const found = facts(read(text), "WORKS_FOR").filter((line) => line.startsWith(two));
        return { text, fault: found[0] };
      }),
    );
  });

  it("said so: the president of a body, by his name behind it, and a body's representative", () => {
    expectRight(
      trials(20, 912, (draw, index) => {
        const [one, , town] = cast(draw);
        const body = `${town} Community Action Group`;
        return index % 2 === 0
          ? judged(
              `“We must eat,” said President of the ${body}, ${one}, at the launch.`,
              [`${one} WORKS_FOR ${body} title=president`],
              "WORKS_FOR",
            )
          : judged(
              `Meanwhile UNDP Resident Representative ${one} said it had helped.`,
              [`${one} WORKS_FOR UNDP title=Resident Representative`],
              "WORKS_FOR",
            );
      }),
    );
  });

  it("was elected its vice-chair: of the committee that the sentence before named", () => {
    expect(
      posts("Highlo Council met. Gregor Fassfo takes over as chair of the Communities Committee. Isla Tomato was elected its vice-chair."),
    ).toContain("Isla Tomato WORKS_FOR Communities Committee title=vice-chair");
  });

  it("is of the council, not of an authority over councils", () => {
    expect(posts("Buero Council met. The Council Supervisory Authority, Zango, tasked Mayor Ekem Patricko to check the accounts.")).toEqual(
      ["Ekem Patricko WORKS_FOR Buero Council title=mayor"],
    );
  });
});

describe("what is held or got", () => {
  it("is told with its own words: of two posts one of which has ended, none", () => {
    expect(posts("Former chairman and current secretary of the Kelpo Trust, Ann Reedo, spoke.")).toEqual([]);
    expect(posts("Liz Tano stood against mayor Tom Hallo of Kelpo Town Council.")).toEqual([
      "Tom Hallo WORKS_FOR Kelpo Town Council title=mayor",
    ]);
  });

  it("goes to whom it is presented, and to nobody who presents it or takes it for another", () => {
    expectRight(
      trials(20, 913, (draw, index) => {
        const [one, two] = cast(draw);
        const given = `${one} presented the Green Library Award to ${two}.`;
        return index % 2 === 0
          ? judged(given, [`${two} RECEIVED Green Library Award`], "RECEIVED")
          : judged([given.replace(/\.$/, "’s widow."), given.replace("presented", "never presented")][(index >> 1) % 2]!, [], "RECEIVED");
      }),
    );
  });
});
