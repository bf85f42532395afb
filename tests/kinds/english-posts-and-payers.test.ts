/** English local news: whose post it is beside others, who paid and built, and who was only thanked. */
import { describe, expect, it } from "vitest";
import { cast } from "./english-cast.ts";
import { expectRight, facts, judged, named, read, trials } from "./reading.ts";

const posts = (text: string): string[] => facts(read(text), "WORKS_FOR");

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

describe("posts that have no body on the page", () => {
  it("are not those of a government school", () => {
    expectRight(
      trials(60, 4121, (draw, index) => {
        const [one, other, town] = cast(draw);
        const school = [`${town} Boys’ Government Primary School`, `${town} Government High School`, `${town} Government Hospital`][
          index % 3
        ]!;
        const text = `He went to ${school}. ${town} Mayor is ${one}. The Deputy Mayor is councillor ${other}.`;
        return judged(text, [], "WORKS_FOR");
      }),
    );
  });

  it("are not the assembly’s, of a district’s health director", () => {
    expectRight(
      trials(60, 4124, (draw, index) => {
        const [one, other, town] = cast(draw);
        const matter = ["Health", "Education"][index % 2]!;
        const text = `Mr ${one}, the District Chief Executive (DCE) for ${town}, broke the ground. The District ${matter} Director, ${other}, thanked him.`;
        const found = posts(text);
        return { text, fault: found.some((line) => line.startsWith(other)) ? found.join("; ") : undefined };
      }),
    );
  });

  it("are not the council’s that only sent somebody", () => {
    expectRight(
      trials(60, 4122, (draw) => {
        const [one, other, town] = cast(draw);
        const text = `Minutes of the meeting held in Mortlen Hall on Sunday 17 May 2009.\n\nPresent: ${one}, President; ${other}, Vice-President; Jeremy Kurtz, ${town} Council.`;
        const found = posts(text);
        const isWrong = found.some((line) => line.startsWith(one) || line.startsWith(other));
        return { text, fault: isWrong ? found.join("; ") : undefined };
      }),
    );
  });

  it("are whose name stands behind them, in a row of those met", () => {
    expectRight(
      trials(60, 4123, (draw) => {
        const [one, other, town] = cast(draw);
        const text = `The ${town} City Council was told. They met Member of Parliament (MP) ${one}, Mayor of ${town}, ${other}, Deputy Mayor of ${town} Jeremy Kurtz and Local Government and Electoral Expert, Vincent Lunn.`;
        const found = posts(text);
        return { text, fault: found.some((line) => line.startsWith(one)) ? found.join("; ") : undefined };
      }),
    );
    expect(
      named(read("Apologies were received from John Reed and Fiona Flanders\nMinutes of the last meeting were read."), "Person"),
    ).toEqual(["Fiona Flanders", "John Reed"]);
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
