/** Forms of Namibia, New Hampshire, Trinidad, Bangladesh, Nepal and Canada: of which of two bodies somebody is, and of which he is not. */
import { describe, expect, it } from "vitest";
import { cast } from "./english-cast.ts";
import { expectRight, facts, judged, named, read, trials } from "./reading.ts";

const posts = (text: string): string[] => facts(read(text), "WORKS_FOR");

describe("a mayor and a councillor", () => {
  it("are not of the council where somebody else worked once", () => {
    expectRight(
      trials(30, 951, (draw, index) => {
        const [one, two, town, other] = cast(draw);
        const kind = ["Town Council", "City Council", "Municipality"][index % 3]!;
        const post = ["Mayor", "Councillor"][index % 2]!;
        const text = `The ${town} ${kind} has met. ${one} was the town planner of the ${other} Town Council for six years.\n\n${post} ${two} welcomed the plan on Monday.`;
        return judged(text, [`${one} WORKS_FOR ${other} Town Council title=town planner ended`], "WORKS_FOR");
      }),
    );
  });

  it("are of the one that the article speaks of more", () => {
    expectRight(
      trials(20, 952, (draw) => {
        const [one, , town, other] = cast(draw);
        const text = `The ${town} Town Council has met. A team of the ${other} Town Council was there. The ${town} Town Council agreed to help.\n\nCouncillor ${one} welcomed the plan.`;
        return judged(text, [`${one} WORKS_FOR ${town} Town Council title=councillor`], "WORKS_FOR");
      }),
    );
  });

  it("of another town, or of several, are of no council that was named", () => {
    expectRight(
      trials(30, 953, (draw, index) => {
        const [one, two, town] = cast(draw);
        const text = [
          `The ${town} City Council met. Recently, Minto mayor ${one} announced his retirement.`,
          `The ${town} City Council met. Out of the seven, only mayors ${one} and ${two} said they would run.`,
          `The ${town} Town Council met on Friday. Also there was ${town} MP ${one}.`,
        ][index % 3]!;
        return judged(text, [], "WORKS_FOR");
      }),
    );
  });

  it("for a seat sits in the only council that the article names", () => {
    expectRight(
      trials(20, 954, (draw, index) => {
        const [one, , town, other] = cast(draw);
        const start = index % 2 === 0 ? `Councillor for ${other}, ${one}, said` : `${other} constituency councillor ${one} said`;
        return judged(
          `${start} the road was bad. The ${town} Regional Council has no money.`,
          [`${one} WORKS_FOR ${town} Regional Council title=councillor`],
          "WORKS_FOR",
        );
      }),
    );
  });
});

describe("an officer", () => {
  it("is of the body that stands right behind the post, without a word between or behind a dash", () => {
    expectRight(
      trials(30, 955, (draw, index) => {
        const [one, two, town] = cast(draw);
        const [text, ...wanted] = [
          [
            `The ${town} Hospital was full, said ${one}, chairperson the Water Users' Committee.`,
            `${one} WORKS_FOR Water Users' Committee title=chairperson`,
          ],
          [
            `Present: ${one}, Parish Manager – Social Development Commission; ${two}, Chairman, Parish Action Committee.`,
            `${one} WORKS_FOR Social Development Commission title=Parish Manager`,
            `${two} WORKS_FOR Parish Action Committee title=chairman`,
          ],
          [
            `The ${town} Public Library is open. ${one}, chair of the Library Trustees, said so.`,
            `${one} WORKS_FOR Library Trustees title=chair`,
          ],
        ][index % 3] as [string, ...string[]];
        return judged(text, wanted, "WORKS_FOR");
      }),
    );
  });

  it("of the police is of no hospital, and a pastor of no committee of a parish", () => {
    expectRight(
      trials(20, 956, (draw, index) => {
        const [one, , town] = cast(draw);
        const text = [
          `Five people were rushed to the ${town} Hospital. Police spokesperson, Inspector ${one}, said the driver was alone.`,
          `The Parish Action Committee met in ${town}. Prayers were led by Pastor ${one}.`,
        ][index % 2]!;
        return judged(text, [], "WORKS_FOR");
      }),
    );
  });

  it("of the library is not its trustees'", () => {
    expect(
      posts(
        "The Cardigan Public Library is open. Judith Ameson, chair of the Library Trustees, spoke. The library director, Beth Sansou, will retire.",
      ),
    ).toContain("Beth Sansou WORKS_FOR Cardigan Public Library title=director");
  });
});

describe("names", () => {
  it("end before the next person's post, and before another body", () => {
    const page = read("Present: Cllr S Millsom, Cllr J Penno & Cllr J Clarkson. The PNP and Philippine Army came to La Union.");
    expect(named(page, "Person")).toEqual(["J Clarkson", "J Penno", "S Millsom"]);
    expect(named(page, "Agency")).toEqual(["PNP", "Philippine Army"]);
    expect(named(page, "Place")).toEqual(["La Union"]);
  });

  it("of those present may be those of beaches and hills", () => {
    const text = "Roll Call: Beth Downs (Chair), Mike Hill. Also present: Road Agent Hank Colbyson and Doug Beach.";
    expect(named(read(text), "Person")).toEqual(["Beth Downs", "Doug Beach", "Hank Colbyson", "Mike Hill"]);
  });

  it("of works in small letters hold what is done to them, and who gets the contract", () => {
    expect(
      facts(read("The Board awarded the contract for the Bog Road bridge replacement to Ammonoo Paving, Inc. on Monday."), "IMPLEMENTS"),
    ).toEqual(["Ammonoo Paving, Inc. IMPLEMENTS Bog Road bridge replacement planned"]);
    expect(
      facts(
        read(
          "Council passed a motion that Belango Construction Limited, being the lowest tender received, be awarded the contract for the Union Road bridge replacement.",
        ),
        "IMPLEMENTS",
      ),
    ).toEqual(["Belango Construction Limited IMPLEMENTS Union Road bridge replacement planned"]);
  });

  it("of one person are the same where the first name stands alone", () => {
    const text = "Matthew Horwoodo was a teacher. Matthew was born in Walberso and died in May.";
    expect(facts(read(text), "NATIVE_OF")).toEqual(["Matthew Horwoodo NATIVE_OF Walberso"]);
    expect(named(read(`${text} His brother Matthew Reedo was a baker.`), "Person")).toContain("Matthew Reedo");
  });
});

describe("a page without empty lines", () => {
  it("has its headline apart from the text below", () => {
    const long =
      "the pavilion will help the people of the area who have waited for it since the year in which the last one was torn down by the storm";
    const page = read(`New pavilion opens in Dormani
Dormani-Ahen, July 12, GNA - The Dormani Town Council has opened a pavilion and said that ${long}.
Mr Seth Asaro, the clerk of the Dormani Town Council, said on Tuesday at the opening that ${long}.
The council thanked all who had given their time and their money and added once again that ${long}.`);
    expect(page.articles.map(({ title }) => title)).toEqual(["New pavilion opens in Dormani"]);
    expect(named(page, "Place")).toEqual(["Dormani", "Dormani-Ahen"]);
  });

  it("has a row for each line of a roll", () => {
    const page = read(`The monthly meeting of the Saint Mona Municipal Corporation was held on Thursday.

Present were:

Rovel Morriso, Acting Chief Executive Officer
Glen Rickettso, Deputy Chief Engineering Officer
Travis Grahamo, Parish Manager – Social Development Commission
Errol Sinclay, Chairman, Parish Action Committee`);
    expect(facts(page, "WORKS_FOR")).toContain("Travis Grahamo WORKS_FOR Social Development Commission title=Parish Manager");
    expect(facts(page, "WORKS_FOR")).not.toContainEqual(expect.stringContaining("Grahamo WORKS_FOR Parish"));
  });
});

describe("who is told with a place", () => {
  it("is of its council only by a post that councils have", () => {
    expectRight(
      trials(20, 957, (draw, index) => {
        const [one, two, town] = cast(draw);
        const text = `The ${["Lord Lieutenant", "chief", "MP", "bishop"][index % 4]!} of ${town}, ${one}, opened it. The clerk of ${town}, ${two}, was there. The ${town} County Council paid.`;
        return judged(text, [`${two} WORKS_FOR ${town} County Council title=clerk`], "WORKS_FOR");
      }),
    );
  });

  it("directs nothing where the text says that he told a body to do it", () => {
    const text = "Siha District Commissioner (DC) Onesmo Buswelo has directed the Rural Water Agency (RUWA) to end the work in two weeks.";
    expect(posts(text)).toEqual([]);
  });

  it("pays for nothing where he only chairs the committee that does", () => {
    const text =
      "The Kurunza Ward Committee, chaired by Mr Joseph Tembo-Phiro, has allocated K200,000 to the construction of the Masandi Bridge.";
    expect(facts(read(text), "FUNDS")).toEqual([expect.stringMatching(/^Kurunza Ward Committee FUNDS Masandi Bridge/)]);
  });
});

describe("a row of officers in minutes", () => {
  it("gives nobody the post of the next one", () => {
    const text =
      "The regular meeting of the Elmo City Council was called to order by Mayor Dicanno. Also in attendance: Assistant City Manager Koppo, Director of Finance & Administration Gastono, Fire Chief Bacido, Director of Public Works Hugheso.";
    expect(posts(text).filter((line) => line.includes("Director") || line.includes("director"))).toEqual([]);
  });

  it("and of those who are named to a post has each his own", () => {
    const text =
      "Oscar Munizo, High School Principal, Coolidge ISD, has been named so. Aaron Waldripo, Principal, Brownfield Middle School, has been named so.";
    expect(posts(text)).toEqual([
      "Aaron Waldripo WORKS_FOR Brownfield Middle School title=principal",
      "Oscar Munizo WORKS_FOR Coolidge ISD title=High School Principal",
    ]);
  });

  it("elected together is told of the one body", () => {
    expect(posts("Members of the Hettilo Rotary Club elected Ann Oddo as president, with Tom Reedo as treasurer.")).toEqual([
      "Ann Oddo WORKS_FOR Hettilo Rotary Club title=president",
      "Tom Reedo WORKS_FOR Hettilo Rotary Club title=treasurer",
    ]);
  });
});

describe("money", () => {
  it("that helps to pay, or makes something possible, is its giver's", () => {
    const given = (text: string): string[] => facts(read(text), "FUNDS").map((line) => line.replace(/ amount.*$/, ""));
    const wanted = ["Hettilo Trust FUNDS Bodira Playground Project"];
    expect(given("A £20,000 grant from the Hettilo Trust will help to pay for the Bodira Playground Project.")).toEqual(wanted);
    expect(given("The Bodira Playground Project was made possible by a grant of £20,000 from the Hettilo Trust.")).toEqual(wanted);
    expect(given("A £20,000 grant from the Hettilo Trust will not help to pay for the Bodira Playground Project.")).toEqual([]);
  });
});
