/** Forms of minutes and local news of Scotland, Nova Scotia, Rwanda, Kentucky and Sierra Leone: whose officer somebody is, and whom a word for a post points at. */
import { describe, expect, it } from "vitest";
import { cast } from "./english-cast.ts";
import { expectRight, facts, judged, named, read, trials } from "./reading.ts";

const posts = (text: string): string[] => facts(read(text), "WORKS_FOR");

describe("an officer whose place stands in brackets", () => {
  it("is of no other body, and has the post that the sentence goes on with", () => {
    expectRight(
      trials(40, 901, (draw, index) => {
        const [one, two, town, other] = cast(draw);
        const post = ["Mayor", "Deputy Mayor", "Councillor", "Warden"][index % 4]!;
        const text = `${post} ${one} (Halifax) will serve as president of the ${town} Federation of Municipalities. ${two} (CAO, ${other} Regional Municipality) came too.`;
        return judged(
          text,
          [
            `${one} WORKS_FOR ${town} Federation of Municipalities title=president planned`,
            `${two} WORKS_FOR ${other} Regional Municipality title=CAO`,
          ],
          "WORKS_FOR",
        );
      }),
    );
  });

  it("of a ward is the council's all the same", () => {
    expect(posts("Conwy County Borough Council elected Cllr Ifor Lloydan (Independent, Betws ward) as its chair.")).toEqual([
      expect.stringMatching(/^Ifor Lloydan WORKS_FOR Conwy County Borough Council title=/),
    ]);
  });
});

describe("who is elected", () => {
  it("to run a district is of no advisory council, and commissioners of no association of theirs", () => {
    expectRight(
      trials(20, 902, (draw, index) => {
        const [one, two, town] = cast(draw);
        const text =
          index % 2 === 0
            ? `In ${town} District, ${one} was elected district mayor. The ${town} District Advisory Council chairman, ${two}, was glad.`
            : `Commissioner ${one} asked ${two}, executive director of the ${town} County Commission Association.`;
        const end =
          index % 2 === 0
            ? `${town} District Advisory Council title=chairman`
            : `${town} County Commission Association title=executive director`;
        return judged(text, [`${two} WORKS_FOR ${end}`], "WORKS_FOR");
      }),
    );
  });

  it("is not who elects, and what stands before the next name is the next one's", () => {
    expectRight(
      trials(30, 903, (draw, index) => {
        const [one, two, town] = cast(draw);
        const council = `${town} Borough Council`;
        const texts: readonly (readonly [string, string])[] = [
          [`Cllr ${one} was elected vice-chair and Cllr ${two} came late.`, "councillor"],
          [`Cllr ${one} was elected vice-chair and Cllr ${two} was elected chair.`, "councillor"],
          [`Cllr ${one} has appointed councillors to his cabinet. Cllr ${two} was away.`, "councillor"],
        ];
        const found = facts(read(`${council} met on Monday. ${texts[index % 3]![0]}`), "WORKS_FOR");
        const wrong = found.filter((line) => !line.includes(council) || / and | cabinet|councillors/.test(line.split(" title=")[1] ?? ""));
        return { text: texts[index % 3]![0], fault: wrong.length === 0 && found.length >= 2 ? undefined : found.join("; ") };
      }),
    );
  });

  it("as leader of the council got no honour", () => {
    const page = read("Kelpo County Council met. Cllr Darren Pricho has been named as the Leader of the Council.");
    expect(named(page, "Honor")).toEqual([]);
    expect(facts(page, "WORKS_FOR")).toEqual(["Darren Pricho WORKS_FOR Kelpo County Council title=leader"]);
    expect(named(read("Ann Reedo was crowned Bride of the Festival."), "Honor")).toEqual(["Bride of the Festival"]);
  });
});

describe("a row of a list", () => {
  it("that a body opens tells whose its officers are; of a body that is not known they are nobody's", () => {
    expectRight(
      trials(30, 904, (draw, index) => {
        const [one, two, town] = cast(draw);
        const row = (body: string): string =>
          `${town} Council met on Monday and chose its officers.\n\n${body} – Chair Cllr ${one} and Vice Chair Cllr ${two}\n\nThe next meeting is in May.`;
        return index % 2 === 0
          ? judged(
              row("Audit Committee"),
              [`${one} WORKS_FOR Audit Committee title=chair`, `${two} WORKS_FOR Audit Committee title=Vice Chair`],
              "WORKS_FOR",
            )
          : {
              text: row("Audit and Scrutiny"),
              fault: facts(read(row("Audit and Scrutiny")), "WORKS_FOR").find((line) => /title=(?:Vice )?chair$/i.test(line)),
            };
      }),
    );
  });

  it("is no headline, and its districts end in no name", () => {
    const page = read(`Holmo County Council met on Monday at the Court House.

Present were:
District 1 - Dan MacNeilo, Deputy Warden
District 2 - Keith Cusping
District 3 - Bruce Morriso

The minutes were approved, and the warden thanked the staff for their work in the storm of last week.`);
    expect(named(page, "Person")).toEqual(["Bruce Morriso", "Dan MacNeilo", "Keith Cusping"]);
    expect(named(page, "Place").filter((name) => /Warden|Keith|Dan/.test(name))).toEqual([]);
  });

  it("names its members, who wrote nothing", () => {
    const page = read("Membership:\n\nMember Trinity Edwardo\n\nThe board has to represent the interests of its community.");
    expect(page.statements.filter(({ kind, ...one }) => kind === "relation" && "predicate" in one && one.predicate === "WROTE")).toEqual(
      [],
    );
  });
});

describe("a title", () => {
  it("says all that it says", () => {
    expectRight(
      trials(30, 905, (draw, index) => {
        const [one, two, town] = cast(draw);
        const council = `${town} Town Council`;
        const texts: readonly (readonly [string, readonly string[]])[] = [
          [`${council} met. Dep. Mayor ${one} was away.`, [`${one} WORKS_FOR ${council} title=Deputy Mayor`]],
          [
            `${one}, secretary-treasurer of the ${town} Lions Club, gave $500.`,
            [`${one} WORKS_FOR ${town} Lions Club title=secretary-treasurer`],
          ],
          [`${two} (Treasurer ${town} House Trust) came.`, [`${two} WORKS_FOR ${town} House Trust title=treasurer`]],
        ];
        const [text, wanted] = texts[index % 3]!;
        const found = facts(read(text), "WORKS_FOR");
        const fault = found.some((line) => !wanted.includes(line) && !wanted.some((one) => one.startsWith(line)))
          ? found.join("; ")
          : undefined;
        return { text, fault: index % 3 < 2 && found.join() !== wanted.join() ? `${found.join("; ")}!` : fault };
      }),
    );
  });

  it("of a secretary is of no builder, and of a councillor of no party", () => {
    expect(posts("Zwicko Roofing Ltd. has the contract. Heather Langlo, Recording Secretary, was there.")).toEqual([]);
    expect(posts("SNP member Ken Gowano spoke. Councillor Hugh Morrist was elected as vice chair.")).toEqual([
      "Ken Gowano WORKS_FOR SNP title=member",
    ]);
  });
});

describe("a word for a post", () => {
  const of = (text: string): string[] =>
    facts(read(text), "NATIVE_OF", "LIVES_IN", "RECEIVED", "WORKS_FOR").filter((line) => !line.includes("title="));
  it("points at whom the text called so", () => {
    expectRight(
      trials(40, 906, (draw, index) => {
        const [one, two, town] = cast(draw);
        const [said, again] = (
          [
            ["Governor", "governor"],
            ["Mayor", "mayor"],
            ["Councillor", "councillor"],
            ["Dr", "doctor"],
          ] as const
        )[index % 4]!;
        const text = `${said} ${one} met ${two}, a farmer, on Monday. The ${again} was born in ${town}.`;
        return judged(text, [`${one} NATIVE_OF ${town}`], "NATIVE_OF");
      }),
    );
  });

  it("points at nobody whom it did not", () => {
    expectRight(
      trials(40, 907, (draw, index) => {
        const [one, two, town] = cast(draw);
        const texts = [
          `Pastor ${one}, a teacher, spoke. The principal, who hails from ${town}, was glad.`,
          `Mayor ${one} opened the show. The chairman was born in ${town}.`,
          `${one}, a farmer, won the race. The governor was born in ${town}.`,
          `Councillors ${one} and ${two} spoke. The councillor was born in ${town}.`,
          `${one} met the governor. The governor was born in ${town}.`,
        ];
        return judged(texts[index % texts.length]!, [], "NATIVE_OF");
      }),
    );
  });

  it("of another is not taken from a title far away", () => {
    expect(of("Ann Reedo asked the mayor, Tom Hallo, and Liz Tano. The mayor was born in Bodira.")).toEqual(["Tom Hallo NATIVE_OF Bodira"]);
  });
});

describe("chiefs and districts", () => {
  it("a chief of a chiefdom is not said to live there, nor anybody in a water district", () => {
    expectRight(
      trials(30, 908, (draw, index) => {
        const [one, two, town] = cast(draw);
        const texts = [
          `The minister named PC ${one} II of ${town} Chiefdom.`,
          `Paramount Chief ${one} of ${town} Chiefdom spoke.`,
          `${one} of the Upper ${town} Natural Resources District met ${two}.`,
        ];
        return judged(texts[index % 3]!, [], "LIVES_IN");
      }),
    );
  });

  it("whose map has a district has an agency in it", () => {
    const page = read("The clerk named Dennis Mintono to the East Lauro Water District for a term. The Lauro County Fiscal Court met.");
    expect(named(page, "Agency")).toEqual(["East Lauro Water District", "Lauro County Fiscal Court"]);
    expect(named(read("He lives in Lauro District."), "Agency")).toEqual([]);
  });
});

describe("names", () => {
  it("go on as far as they are called so", () => {
    const agencies = (text: string): string[] => named(read(text), "Agency");
    expect(agencies("The Municipality of the District of Guysboro has bought a truck.")).toEqual([
      "Municipality of the District of Guysboro",
    ]);
    expect(agencies("It was launched by Kincrago and Vicinity Community Council.")).toEqual(["Kincrago and Vicinity Community Council"]);
    expect(agencies("The Region 10 Regional Democratic Council met.")).toEqual(["Region 10 Regional Democratic Council"]);
    const bodies = (text: string): string[] => named(read(text), "Organization");
    expect(bodies("Drew Haveano chairs the Civil Society Forum of Tonga.")).toEqual(["Civil Society Forum of Tonga"]);
    expect(bodies("The centre was paid for by the United Nations Development Programme.")).toEqual([
      "United Nations Development Programme",
    ]);
    expect(named(read("The Regional Farmers Forum was held at Soma."), "Event")).toEqual(["Regional Farmers Forum"]);
  });

  it("are not what an officer looks after, what a grant is for, or where an office is", () => {
    const all = (text: string): string[] =>
      ["Place", "Policy", "Project", "Person", "Organization"].flatMap((label) => named(read(text), label));
    expect(all("Cabinet Member for Rural Affairs and Planning Policy – Cllr Ann Daviso")).toEqual(["Ann Daviso"]);
    expect(all("Japan signed a Grant Agreement with the committee.")).toEqual(["Japan"]);
    expect(named(read("They met in the Council Offices, Burn Road, Cookstown, to build on it."), "Project")).toEqual([]);
  });
});

describe("deeds", () => {
  it("of who is told by his post are his, and not those of somebody with him", () => {
    expectRight(
      trials(20, 909, (draw, index) => {
        const [one, , town, other] = cast(draw);
        const whole = `The Governor of ${town} Region, ${one}, opened the ${other} Farmers Forum at Soma.`;
        return index % 2 === 0
          ? judged(whole, [`${one} PARTICIPATES_IN ${other} Farmers Forum`], "PARTICIPATES_IN")
          : judged(whole.replace("The Governor", "The wife of the Governor"), [], "PARTICIPATES_IN");
      }),
    );
  });

  it("are read with the sum between, and an honour with who gives it", () => {
    expect(
      facts(read("The council has awarded a contract of $310,000 to Zwicko Roofing Ltd. for the Boylo Rink Roof Project."), "IMPLEMENTS"),
    ).toContain("Zwicko Roofing Ltd. IMPLEMENTS Boylo Rink Roof Project planned");
    expect(facts(read("Newto Camanachd Club named Jessie Balavo its Volunteer of the Year."), "RECEIVED")).toEqual([
      "Jessie Balavo RECEIVED Volunteer of the Year",
    ]);
    expect(facts(read("Newto Camanachd Club never named Jessie Balavo its Volunteer of the Year."), "RECEIVED")).toEqual([]);
  });
});
