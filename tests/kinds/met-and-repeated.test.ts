/** Whom a body met is not its own; the same post of the same person stays where it was; what a paper denies, puts right or makes up is nobody's post. */
import { describe, expect, it } from "vitest";
import { Draw } from "../../scripts/generate/draw.ts";
import { expectRight, facts, read, type Trial } from "./reading.ts";

const given = ["Greta", "Martin", "Denise", "Pavel", "Tessa", "Ronan", "Lena", "Simon", "Janet", "Walter"];
const family = ["Holloway", "Vellacott", "Ostrin", "Tremblay", "Keddie", "Forsyth", "Quarles", "Desmond", "Lacey", "Renner"];
const towns = ["Tarrow", "Millbrook", "Ashby", "Linden", "Fenland", "Harwick", "Redhill", "Penlow", "Ribbleton", "Oxley"];

interface Told {
  readonly person: string;
  readonly last: string;
  readonly other: string;
  readonly town: string;
  readonly far: string;
}

function drawn(draw: Draw): Told {
  const last = draw.pick(family);
  const [town, far] = [draw.pick(towns), draw.pick(towns)];
  return {
    ...{ person: `${draw.pick(given)} ${last}`, last, town },
    other: `${draw.pick(given)} Okello`,
    far: far === town ? "Kintaloe" : far,
  };
}

type Form = (told: Told) => readonly [text: string, ...wanted: string[]];

const forty = (seed: number, forms: readonly Form[]): Trial[] => {
  const draw = new Draw(seed);
  return Array.from({ length: 40 }, (_, index) => {
    const [text, ...wanted] = forms[index % forms.length]!(drawn(draw));
    const found = facts(read(text), "WORKS_FOR");
    return { text, fault: found.join("\n") === [...wanted].sort().join("\n") ? undefined : found.join("; ") };
  });
};

describe("whom a body met", () => {
  it("holds no post of it", () => {
    expectRight(
      forty(801, [
        ({ person, town }) => [`The ${town} Show Society invited Governor ${person} to the dinner.`],
        ({ person, town }) => [`The ${town} Credit Union sued director ${person} over the loan.`],
        ({ person, town }) => [`The ${town} Chamber of Commerce hosted Senator ${person} on Friday.`],
        ({ person, town, far }) => [
          `The ${town} Football Club honoured president ${person} of the ${far} Rotary Club.`,
          `${person} WORKS_FOR ${far} Rotary Club title=president`,
        ],
        ({ person, town, other }) => [`Vice Mayor ${other} represented Mayor ${person} at the Rotary Club of ${town}.`],
      ]),
    );
  });

  it("holds the post that the body gave or took", () => {
    expectRight(
      forty(802, [
        ({ person, town }) => [
          `The ${town} Lions Club re-elected president ${person} on Monday.`,
          `${person} WORKS_FOR ${town} Lions Club title=president`,
        ],
        ({ person, town }) => [
          `${town} Credit Union suspended director ${person} on Monday.`,
          `${person} WORKS_FOR ${town} Credit Union title=director ended`,
        ],
        ({ person, town }) => [
          `${town} General Hospital registered nurse ${person} spoke.`,
          `${person} WORKS_FOR ${town} General Hospital title=registered nurse`,
        ],
      ]),
    );
  });
});

describe("a post told again", () => {
  it("stays of nothing where it was of nothing", () => {
    expectRight(
      forty(803, [
        ({ person, last, town, far }) => [
          `${town} Town Council met. Director of public works ${person} told council that ${far} Paving had been hired. Director ${last} said so.`,
          `${person} WORKS_FOR ${town} Town Council title=director of public works`,
        ],
        ({ person, last, town, far }) => [
          `Director of finance ${person} told the ${town} School Board that the ${far} Booster Club owed money. Director ${last} said letters went out.`,
        ],
        ({ person, last, town }) => [
          `${town} Rural Municipality has built a bridge. Chairman of the users' committee ${person} was glad. Chairman ${last} said the Rural Municipality paid.`,
        ],
        // The chairperson is the chair afterwards.
        ({ person, last, town }) => [
          `The ${town} Community Board will ask for a bus. Chairperson ${person} of the Waiora Age Concern backed it. Chair ${last} said so.`,
        ],
      ]),
    );
  });
});

describe("a post before a name with what it is of behind", () => {
  it("is of no other", () => {
    expectRight(
      forty(804, [
        ({ person, town }) => [
          `The ${town} Community Board will ask for a bus. Chairperson ${person} of the Waiora Age Concern backed it.`,
        ],
        ({ person, town, far }) => [
          `${town} Town Council heard from visitors. Councillor ${person}, from ${far}, spoke first. It rained in ${far}.`,
        ],
        ({ person, town, far }) => [
          `Minutes of ${town} Town Council. Guests came from the ${far} Town Council and from Denham. Councillor ${person} of Denham said so. They live in Denham.`,
        ],
        ({ person, town }) => [`The ${town} School Management Committee met. Principal ${person} thanked it.`],
      ]),
      0.9,
    );
  });
});

describe("what is denied, put right or made up", () => {
  it.each([
    "Neither Paul Strand nor Emily Voss is a member of the Planning Board.",
    "Neither Ann Dell nor Bob Cray was chairman of the Water Trust at the time.",
    "An earlier version of this story said Noel Frith is chairman of Arden Bank.",
    "The play stars Tim Roe as Sgt. Bill Kane of the Dodge Police Department.",
    "The novel's hero, Inspector Max Vane of the Harbour Police, drinks too much.",
  ])("is stated of nobody: %s", (text) => {
    expect(facts(read(text), "WORKS_FOR")).toEqual([]);
  });

  it("is alleged of a supposed chairman", () => {
    expect(facts(read("Supposed chairman of Lakes Trust Rod Dunn has no office."), "WORKS_FOR")).toEqual([
      "Rod Dunn WORKS_FOR Lakes Trust title=chairman alleged",
    ]);
  });
});

describe("whose post, where several bodies are told of", () => {
  it("is of the paragraph's body in a list of grants, or of none", () => {
    expectRight(
      forty(805, [
        ({ person, other, town, far }) => [
          [
            `The ${town} Community Board has granted money to many groups.`,
            `${far} Playcentre will receive $1,500 for a sandpit. Chair ${person} said the old one was rotten.`,
            `The Harbour Hall gets $4,000 for lights. Project coordinator ${other} said work starts soon.`,
            `Balfour Pony Club gets $900 for jumps.`,
          ].join("\n\n"),
        ],
        ({ person, other, town, far }) => [
          [
            `Grants went to four groups of ${town}.`,
            `${far} Rowing Club gets $1,500. Secretary ${person} said thanks.`,
            `Balfour Pony Club gets $900 for jumps. Treasurer ${other} was pleased.`,
            `The Old Mill gets $700.`,
          ].join("\n\n"),
          `${person} WORKS_FOR ${far} Rowing Club title=secretary`,
          `${other} WORKS_FOR Balfour Pony Club title=treasurer`,
        ],
      ]),
    );
  });

  it("is of the body that `its` speaks of, and of the one before the bracket", () => {
    expectRight(
      forty(806, [
        ({ person, town, far }) => [
          `The contractor, ${far} Works Ltd, had left. The ${town} District Assembly was represented by its coordinating director, Mr ${person}.`,
          `${person} WORKS_FOR ${town} District Assembly title=coordinating director`,
        ],
        ({ person, other, town, far }) => [
          `Bids came from ${town} Builders Ltd (Mr ${person}, director) and from ${far} Trading Ltd (Ms ${other}, director).`,
          `${person} WORKS_FOR ${town} Builders Ltd title=director`,
          `${other} WORKS_FOR ${far} Trading Ltd title=director`,
        ],
      ]),
    );
  });
});

describe("who is no worker", () => {
  it.each([
    "Head boy Sam Teo and prefect Lily Chan of Victoria Grammar School sang.",
    "Ned Shaw, chairman of the campaign against Vale Trust, spoke.",
    "Ned Shaw, director of a film about the Vale Trust, spoke.",
    "Ned Shaw, manager of the shop opposite Vale Hospital, spoke.",
    "The daughter of the director of the Vale Trust, Ms Ida Cole, phoned.",
    "Assistant to the Vale Trust's chairman, Ms Ida Cole, phoned.",
    "Pupil Ed Rowe of Tarlee High School won.",
    "Patient Ed Rowe, of St Luke's Hospital, praised the nurses.",
    "Rod Dale and Jo Ray, of Lakes Trust and Marina Board respectively, met.",
  ])("works for nobody: %s", (text) => {
    expect(facts(read(text), "WORKS_FOR")).toEqual([]);
  });

  it("is named by her husband's post behind her name", () => {
    expect(facts(read("Mrs Ida Cole, wife of the chairman of the Vale Trust, Mr Ned Shaw, phoned."), "WORKS_FOR")).toEqual([
      "Ned Shaw WORKS_FOR Vale Trust title=chairman",
    ]);
  });

  it("is no father for his son's work", () => {
    expect(facts(read("Lakes Trust chairman Rod Dunn's son, Ben Dunn, works for the Marina Board."), "WORKS_FOR")).toEqual([
      "Ben Dunn WORKS_FOR Marina Board",
      "Rod Dunn WORKS_FOR Lakes Trust title=chairman",
    ]);
  });
});
