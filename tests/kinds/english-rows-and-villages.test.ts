/** Rows of surnames behind a post, villages by the word before them, and words of ministers, councils and minutes that name nothing. */
import { describe, expect, it } from "vitest";
import { cast } from "./english-cast.ts";
import { expectRight, facts, judged, named, read, trials } from "./reading.ts";

const family = ["Galvinor", "Ruddlek", "Sheahanno", "Collinsby", "Foleyan", "Tormeys", "Killianor", "Durkinby", "Hollicken", "Stockilla"];
const surnames = (draw: { below(most: number): number }, count: number): string[] => {
  const first = draw.below(family.length);
  return Array.from({ length: count }, (_, at) => family[(first + at) % family.length]!);
};

describe("surnames in a row behind a post in the plural", () => {
  const rows = [
    (names: string[]) => `Councillors ${names.slice(0, -1).join(", ")} and ${names.at(-1)} voted for it.`,
    (names: string[]) => `Present: Cllrs ${names.slice(0, -1).join(", ")} & ${names.at(-1)}.`,
    (names: string[]) => `It was moved by Commissioners ${names.slice(0, -1).join(", ")} and ${names.at(-1)} that the road be paved.`,
    (names: string[]) =>
      `Apologies were received from Crs ${names
        .map((name) => `J. ${name}`)
        .slice(0, -1)
        .join(", ")} and J. ${names.at(-1)}.`,
  ];

  it("are people, each of them", () => {
    expectRight(
      trials(60, 9101, (draw, index) => {
        const names = surnames(draw, 2 + (index % 4));
        const text = rows[index % rows.length]!(names);
        const found = named(read(text), "Person").map((name) => name.replace(/^J\. /, ""));
        return { text, fault: [...found].sort().join() === [...names].sort().join() ? undefined : found.join("; ") };
      }),
    );
  });

  it("hold posts of the council in the heading", () => {
    expectRight(
      trials(40, 9102, (draw) => {
        const [, , town] = cast(draw);
        const names = surnames(draw, 3);
        const council = `${town} Town Council`;
        const text = `${council} – Minutes\n\nIn attendance\n\nCouncillors ${names[0]}, ${names[1]} and ${names[2]} asked for the road to be paved.`;
        return judged(
          text,
          names.map((name) => `${name} WORKS_FOR ${council} title=councillor`),
          "WORKS_FOR",
        );
      }),
    );
  });

  it("are none where places, bodies or one name follow", () => {
    for (const text of [
      "Councillors from Bodira, Kurunza and Hettilo voted for it.",
      "Councillors in Bodira and Kurunza voted for it.",
      "Commissioners met the Bodira Road Board, the Kurunza Water Board and others.",
    ])
      expect(named(read(text), "Person")).toEqual([]);
    const text = "Trustees Galvinor, the Bodira Road Board and others came.";
    expect(named(read(text), "Person").join()).not.toContain("Board");
  });
});

describe("villages by the word before them", () => {
  it("are named with it where it has a capital, and without where it has none", () => {
    expectRight(
      trials(60, 9103, (draw, index) => {
        const [, , town] = cast(draw);
        const [text, village] = [
          [`Food was brought to Barangay ${town}-an last week.`, `Barangay ${town}-an`],
          [`The pipe in sitio ${town}, which is new, burst.`, town],
          [`He lives in barangay ${town} with his wife.`, town],
          [`They walked to Kampung ${town} on Friday.`, `Kampung ${town}`],
          [`The road in Brgy. ${1 + (index % 9)} was paved.`, `Brgy. ${1 + (index % 9)}`],
        ][index % 5]! as [string, string];
        const found = named(read(text), "Village");
        return { text, fault: found.join() === village ? undefined : found.join("; ") };
      }),
    );
  });

  it("are places where they are longhouses", () => {
    expect(named(read("He also visited Rumah Jematin Ibahor to open a road to it."), "Place")).toEqual(["Rumah Jematin Ibahor"]);
  });

  it("are none where nobody names one", () => {
    for (const text of [
      "The mayor thanked the outgoing Punong Barangays for their support to the city.",
      "The Barangay Captain opened the road.",
      "He spoke of the Rumah Sakit and left.",
    ])
      expect(named(read(text), "Village")).toEqual([]);
    expect(named(read("The mayor thanked the outgoing Punong Barangays for their support to the city."), "Place")).toEqual([]);
  });
});

describe("bodies of Nigeria, and papers", () => {
  it("end where the state begins that they are in", () => {
    expectRight(
      trials(30, 9104, (draw) => {
        const [, , town, other] = cast(draw);
        const text = `The Management Team of ${town} Local Government Council of ${other} State has been commended by the people.`;
        const page = read(text);
        const found = [...named(page, "Agency"), ...named(page, "Organization")];
        return { text, fault: found.join() === `${town} Local Government Council` ? undefined : found.join("; ") };
      }),
    );
    expect(named(read("The County Council of Bodira County met on Friday to pass the plan."), "Agency").join()).toContain("of Bodira");
  });

  it("of rulers keep the level in small letters", () => {
    const text = "The Chairman, Kurunza local government Traditional Rulers Council, Igwe Samuel Tambar, thanked them.";
    expect(named(read(text), "Agency")).toEqual(["Kurunza local government Traditional Rulers Council"]);
  });

  it("of Sundays are papers", () => {
    expect(named(read("He answered a report in the Sunday Independent last week."), "Organization")).toEqual(["Sunday Independent"]);
    expect(named(read("They met on Sunday Independent of the plan."), "Organization")).toEqual([]);
  });
});

describe("words that name nothing", () => {
  it("are no bodies and no events", () => {
    for (const text of [
      "He handed money to fourteen Neighbourhood Democratic Councils on Friday.",
      "The Commissioner for Local Government, Chieftaincy Affairs and Community Development, Arc. Samuel Tambar, made it known.",
      "He spoke at the official Commissioning ceremony of the road.",
    ]) {
      const page = read(text);
      expect([...named(page, "Agency"), ...named(page, "Organization"), ...named(page, "Event")], text).toEqual([]);
    }
  });

  it("are no place: a people, a ruler's title", () => {
    expect(named(read("The mayor handed them papers for their service to the Tomavinons."), "Place")).toEqual([]);
    const text = "The commissioner had paid a visit to the Olosike of Osiwe, Oba Samuel Tambar, to tell him.";
    expect(named(read(text), "Place")).toEqual(["Osiwe"]);
  });
});

describe("who is no body's because it was named", () => {
  const posts = (text: string): string[] => facts(read(text), "WORKS_FOR");

  it("holds no new post in that of a former one", () => {
    const text = "In Region Four, former Tomavi Defence Force (TDF) Captain Samuel Tambar was elected to the office of Chairman.";
    expect(posts(text).filter((fact) => /Defence Force.*chairman/i.test(fact))).toEqual([]);
  });

  it("chairs no firm of architects", () => {
    const text = "The block was designed by Proctorby & Mathewson Architects. It was refused when Chairperson Tormeys voted against it.";
    expect(posts(text)).toEqual([]);
  });

  it("is followed by no body that somebody became the head of", () => {
    const text = "The Office of Civil Defense gave the food. It all began when he became the Tomavi Water Committee head.";
    expect(facts(read(text), "SUCCEEDED_BY")).toEqual([]);
  });

  it("is on a road that leads near a village, and the road is in none", () => {
    expect(facts(read("Kosenan Settlement is located along the Tomavi Highway near Vuneve Village."), "LOCATED_IN").join()).not.toContain(
      "Tomavi Highway LOCATED_IN",
    );
  });
});

describe("American minutes", () => {
  it("name the council of a city in one name, and those who were there are its members", () => {
    expectRight(
      trials(60, 9105, (draw, index) => {
        const [, , town] = cast(draw);
        const names = surnames(draw, 3);
        const [kind, own] = [
          ["City Council", "City"],
          ["Town Council", "Town"],
          ["Village Council", "Village"],
        ][index % 3]! as [string, string];
        const body = `${kind} of the ${own} of ${town}`;
        const text = `The ${body} met on Monday in the library.\n\nRoll call: Present - Council members ${names[0]}, ${names[1]}, and ${names[2]}.`;
        return judged(
          text,
          names.map((name) => `${name} WORKS_FOR ${body} title=member`),
          "WORKS_FOR",
        );
      }),
    );
  });

  it("tell nothing of the members of which council, where two are named, and nothing of who was away", () => {
    const two =
      "The Bodira City Council met the Kurunza Town Council on Monday.\n\nRoll call: Present - Council members Galvinor, Ruddlek, and Tormeys.";
    expect(facts(read(two), "WORKS_FOR")).toEqual([]);
    const away = "The Bodira City Council met on Monday.\n\nRoll call: Absent - Council members Galvinor, Ruddlek, and Tormeys.";
    expect(facts(read(away), "WORKS_FOR")).toEqual([]);
  });

  it("name firms of two trades", () => {
    expectRight(
      trials(30, 9106, (draw, index) => {
        const [, , town] = cast(draw);
        const firm = `${town} ${["Plumbing and Heating", "Excavation and Concrete", "Heating and Cooling", "Paving and Asphalt"][index % 4]!}`;
        const text = `The council approved a bid of $2,250 from ${firm} to mend the hall.`;
        const found = named(read(text), "Organization");
        return { text, fault: found.join() === firm ? undefined : found.join("; ") };
      }),
    );
  });

  it("have their byline in small letters", () => {
    const page = read(
      "Bodira City Council hears of the road\n\nby Tom Lunnar\n\nDuring the meeting of the Bodira City Council on Monday, the road was spoken of.",
    );
    expect(named(page, "Person")).toEqual(["Tom Lunnar"]);
  });
});

describe("programmes whose kind is in small letters", () => {
  it("are named with it", () => {
    expectRight(
      trials(60, 9107, (draw, index) => {
        const [, , town] = cast(draw);
        const kind = ["program", "programme", "scheme", "initiative"][index % 4]!;
        const name = `${["Targeted Growers Support", "Rural Growth Link", "Young Voices", `${town} Growers Support`][draw.below(4)]!} ${kind}`;
        const before = ["help towns through our new", "paid for it under the", "spoke of its", "was glad of the"][draw.below(4)]!;
        const text = `The council ${before} ${name}, and the people were glad.`;
        const found = named(read(text), "Project");
        return { text, fault: found.join() === name ? undefined : found.join("; ") };
      }),
    );
  });

  it("are none where the words are a matter", () => {
    for (const text of ["The council spoke of the Business Development program, and left."])
      expect(named(read(text), "Project"), text).toEqual([]);
  });
});
