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

describe("posts beside others", () => {
  it("are the same council’s", () => {
    expectRight(
      trials(60, 4109, (draw, index) => {
        const [one, other, town] = cast(draw);
        const [first, second] = [
          ["Director of Services", "Parks Superintendent"],
          ["chief executive", "Roads Engineer"],
          ["treasurer", "planner"],
        ][index % 3]!;
        const text = `${town} County Council’s ${first} ${one} and ${second} ${other} both repeated that the road would stay open.`;
        const found = posts(text);
        const wanted = `${other} WORKS_FOR ${town} County Council title=${second}`;
        return { text, fault: found.includes(wanted) ? undefined : found.join("; ") };
      }),
    );
    expect(posts("Holm County Council treasurer Ann Reed and police officer Tom Lunn came.").join()).not.toContain("Lunn");
  });

  it("of a deputy are his whose deputy she is", () => {
    expectRight(
      trials(60, 4110, (draw, index) => {
        const [one, other, town] = cast(draw);
        const text = `${town} Town Council mayor ${one} and ${["his", "her"][index % 2]!} deputy ${other} opened the road.`;
        return judged(
          text,
          [`${one} WORKS_FOR ${town} Town Council title=mayor`, `${other} WORKS_FOR ${town} Town Council title=deputy mayor`],
          "WORKS_FOR",
        );
      }),
    );
    expectRight(
      trials(60, 4111, (draw, index) => {
        const [one, other, town] = cast(draw);
        const whose = ["her deputy chair", "his deputy", "her vice chair"][index % 3]!;
        const text = `Jeremy Kurtz will lead the ${town} Local Board. In the Whalan area, ${one} takes the helm with ${whose} ${other}.`;
        const found = posts(text);
        return { text, fault: found.some((line) => line.startsWith(other)) ? found.join("; ") : undefined };
      }),
    );
  });

  it("in a row of those who came for two bodies are no third’s", () => {
    expectRight(
      trials(60, 4112, (draw) => {
        const [one, other, town] = cast(draw);
        const text = `The ${town} Department of Farming turned the road over to the ${town} Department of Works. Witnesses were Asst. Secretary ${one}, and Engr. ${other} for the ${town} Department of Works.`;
        const found = posts(text);
        return { text, fault: found.some((line) => line.includes("Farming")) ? found.join("; ") : undefined };
      }),
    );
  });

  it("of a village’s head are the one village’s that is told of", () => {
    expectRight(
      trials(60, 4113, (draw, index) => {
        const [one, , town] = cast(draw);
        const post = ["Punong Barangay", "Barangay Captain", "Barangay Kagawad"][index % 3]!;
        const text = `The road at Barangay ${town} has no lights. The engineers informed ${post} ${one} that there are five rules.`;
        return judged(text, [`${one} WORKS_FOR Barangay ${town} title=${post}`], "WORKS_FOR");
      }),
    );
    expect(posts("Barangay Bodira and Barangay Hettilo have no lights. They informed Punong Barangay Ann Reed.")).toEqual([]);
    expect(named(read("The road will cross Barangays Pangilan and Guitaran here."), "Person")).toEqual([]);
  });
});

describe("who pays and who builds", () => {
  it("is not who thanks whoever paid", () => {
    expectRight(
      trials(60, 4114, (draw, index) => {
        const [one, , town] = cast(draw);
        const others = ["the local committee", "the volunteers", "all the parents", "the villagers"][index % 4]!;
        const text = `The ${town} Playground Project was opened on Friday. ${one} thanked ${others} who funded the ${town} Playground Project.`;
        return judged(text, [], "FUNDS");
      }),
    );
    expectRight(
      trials(60, 4115, (draw) => {
        const [one, , town] = cast(draw);
        return judged(
          `${one}, a farmer who financed the ${town} Bridge Project, spoke on Friday.`,
          [`${one} FUNDS ${town} Bridge Project`],
          "FUNDS",
        );
      }),
    );
  });

  it("reads sums with spaced thousands", () => {
    expectRight(
      trials(60, 4116, (draw, index) => {
        const [, , town] = cast(draw);
        const [sum, told] = [
          ["US$25 000", "USD 25000"],
          ["R1 500 000", "ZAR 1500000"],
          ["$40 250", "$ 40250"],
        ][index % 3]!;
        return judged(
          `The Corran Trust gave ${sum} for the ${town} Bridge Project.`,
          [`Corran Trust FUNDS ${town} Bridge Project amountForeign=${told}`],
          "FUNDS",
        );
      }),
    );
  });

  it("pays for no ceremony at which it was promised, and gets no contract’s sum as its gift", () => {
    const clinic =
      "The Corran Trust has released $25,000 for the completion of Bodira clinic to fulfil the pledge it made at the opening ceremony of the Holm Fair.";
    expect(facts(read(clinic), "FUNDS")).toEqual(["Corran Trust FUNDS Bodira clinic amountForeign=$ 25000"]);
    const text =
      "The Bodira Road Project starts in May.\n\nCorran Asphalt Ltd was given the contract for $38,241 on May 6 to finish the work.";
    expect(facts(read(text), "FUNDS")).toEqual([]);
  });

  it("is the low bidder who was awarded the contract", () => {
    expectRight(
      trials(60, 4117, (draw, index) => {
        const [, , town] = cast(draw);
        const bidder = ["the low bidder, ", "the lowest bidder, ", "local contractor ", ""][index % 4]!;
        const text = `They awarded the contract for the ${town} Bridge Project to ${bidder}Fulton Moore Ltd, for $485,538.`;
        return judged(text, [`Fulton Moore Ltd IMPLEMENTS ${town} Bridge Project planned`], "IMPLEMENTS");
      }),
    );
  });

  it("finds charities that are called X for Y", () => {
    expectRight(
      trials(60, 4118, (draw, index) => {
        const [one, , town] = cast(draw);
        const name = ["Wells for Hope", "Water for People", "Homes for Life", "Hands for Africa", "Food for Children"][index % 5]!;
        const text = `${name} has handed over the ${town} Water Project. The director of ${name}, ${one}, said so.`;
        return judged(
          text,
          [`${one} WORKS_FOR ${name} title=director`, `${name} IMPLEMENTS ${town} Water Project`],
          "WORKS_FOR",
          "IMPLEMENTS",
        );
      }),
    );
    for (const text of ["Plans for Bodira have changed.", "Work for Bodira Council will start.", "The Minister for Health said so."])
      expect(named(read(text), "Organization"), text).toEqual([]);
  });

  it("does not make a partner of what was built", () => {
    expectRight(
      trials(60, 4119, (draw, index) => {
        const [, , town] = cast(draw);
        const told = ["is being built", "was constructed", "was renovated"][index % 3]!;
        return judged(`${town} Primary School ${told} in partnership with the Holm County Council.`, [], "COOPERATES_WITH");
      }),
    );
  });
});

describe("names", () => {
  it("of places in bylines are no employers", () => {
    expect(facts(read("Bridge opens\n\nBy Ann Reed, Abuja\n\nThe bridge at Holm was opened on Friday by the mayor."), "WORKS_FOR")).toEqual(
      [],
    );
  });

  it("are without the counsellor’s title", () => {
    expectRight(
      trials(60, 4120, (draw) => {
        const [one, , town] = cast(draw);
        return judged(
          `Chairperson for ${town} District Council, Counsellor ${one} said the road was timely.`,
          [`${one} WORKS_FOR ${town} District Council title=chairperson`],
          "WORKS_FOR",
        );
      }),
    );
  });
});
