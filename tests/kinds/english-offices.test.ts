/** Whose office it is, as papers of many countries word it; and offices that are of nothing which the page names. */
import { describe, expect, it } from "vitest";
import { Draw } from "../../scripts/generate/draw.ts";
import { expectRight, facts, named, read, type Trial } from "./reading.ts";

const given = ["Salote", "Kwabena", "Grace", "Peter", "Mary", "Joseph", "Ruth", "Samuel", "Helen", "John"];
const family = ["Naqasima", "Boafoo", "Wanyonyi", "Alvarez", "Mutiso", "Tamba", "Whitaker", "Phirisi", "Vakaloma", "Chebetu"];
const towns = ["Bodira", "Kuruna", "Hettila", "Nikewa", "Rambala", "Tomave", "Sefwara", "Lawena", "Masanda", "Drobosa"];

interface Told {
  readonly person: string;
  readonly other: string;
  readonly town: string;
  readonly far: string;
}

function drawn(draw: Draw): Told {
  const [one, two] = [draw.pick(family), draw.pick(family)];
  const [town, far] = [draw.pick(towns), draw.pick(towns)];
  return {
    person: `${draw.pick(given)} ${one}`,
    other: `${draw.pick(given)} ${two === one ? "Okello" : two}`,
    town,
    far: far === town ? "Kintala" : far,
  };
}

type Form = (told: Told) => readonly [text: string, ...wanted: string[]];

/** Sixty pages of the forms, in turn: whether each says of people and their bodies what is wanted and nothing else. */
const sixty = (seed: number, forms: readonly Form[]): Trial[] => {
  const draw = new Draw(seed);
  return Array.from({ length: 60 }, (_, index) => {
    const [text, ...wanted] = forms[index % forms.length]!(drawn(draw));
    const found = facts(read(text), "WORKS_FOR");
    return { text, fault: found.join("\n") === [...wanted].sort().join("\n") ? undefined : found.join("; ") };
  });
};

describe("an office with its body", () => {
  it("is read through a region, letters in brackets and forms of address", () => {
    expectRight(
      sixty(401, [
        ({ person, town, far }) => [
          `Chairman of ${town} Local Government, ${far} State, ${person}, has opened a clinic.`,
          `${person} WORKS_FOR ${town} Local Government title=chairman`,
        ],
        ({ person, town }) => [
          `They met the ${town} Municipal Corporation. Chairman of the Corporation, His Worship Mayor ${person}, told reporters so.`,
          `${person} WORKS_FOR ${town} Municipal Corporation title=chairman`,
        ],
        ({ person, town }) => [
          `In an interview with JIS News, Senior Communications Officer at the ${town} Works Agency (KWA), ${person}, said the road was open.`,
          `${person} WORKS_FOR ${town} Works Agency title=Senior Communications Officer`,
        ],
        ({ person }) => [
          `The hall was handed over by Minister for Provincial Government and Institutional Strengthening (MPGIS), Hon ${person}.`,
          `${person} WORKS_FOR Ministry of Provincial Government and Institutional Strengthening title=minister`,
        ],
        ({ person }) => [
          `It has pleased the Minister of Local Government, Unity and Culture (${person}) to open the market.`,
          `${person} WORKS_FOR Ministry of Local Government, Unity and Culture title=minister`,
        ],
      ]),
    );
  });

  it("is read without a comma, behind a second post and behind the name of a town", () => {
    expectRight(
      sixty(402, [
        ({ person, town }) => [
          `${person} chairman of the ${town} Development Committee thanked the donors.`,
          `${person} WORKS_FOR ${town} Development Committee title=chairman`,
        ],
        ({ person, town }) => [
          `${person}, councillor for Pakau Ward in the north, who is also the vice chairman of ${town} Area Council, said water was scarce.`,
          `${person} WORKS_FOR ${town} Area Council title=vice chairman`,
        ],
        ({ person, town, far }) => [
          `It rained in ${far}. Mr. ${person}, the ${far} Constituency Organiser of the ${town} Farmers Party, said so.`,
          `${person} WORKS_FOR ${town} Farmers Party title=Constituency Organiser`,
        ],
        ({ person, town }) => [
          `Chief Administrative Officer of ${town} rural municipality, ${person}, said the bridge was safe.`,
          `${person} WORKS_FOR ${town} rural municipality title=Chief Administrative Officer`,
        ],
        ({ person, town }) => [
          `The newly elected Premier of ${town} Province, Hon. ${person}, thanked them. Staff of the ${town} Provincial Government were there.`,
          `${person} WORKS_FOR ${town} Provincial Government title=premier`,
        ],
      ]),
    );
  });

  it("is of the body behind the post in a row, and of nobody else's where that is not known", () => {
    expectRight(
      sixty(405, [
        ({ person, town }) => [
          `The Scottish Land Fund paid for the hall. ${person}, Chair, ${town} Museum Trust said: “We are delighted.”`,
          `${person} WORKS_FOR ${town} Museum Trust title=chair`,
        ],
        ({ person, town }) => [
          `${person}, Secretary, ${town} Community Trading Ltd, said the shop would open in May.`,
          `${person} WORKS_FOR ${town} Community Trading Ltd title=secretary`,
        ],
        ({ person, town }) => [`The ${town} Land Committee paid. Cabinet Secretary for Land Reform ${person} said it was great news.`],
      ]),
    );
  });

  it("is read where somebody begins it or is welcomed to it", () => {
    expectRight(
      sixty(406, [
        ({ person, town }) => [
          `${person} started as teaching principal of ${town} Public School yesterday.`,
          `${person} WORKS_FOR ${town} Public School title=teaching principal`,
        ],
        ({ person, town }) => [
          `${town} Technology High School has welcomed ${person} as its new principal.`,
          `${person} WORKS_FOR ${town} Technology High School title=principal`,
        ],
        ({ person, town, far }) => [
          `Mr Doe left ${town} Girls College for the Office of School Education in ${far}. That has resulted in his deputy, ${person}, becoming headmaster.`,
          `${person} WORKS_FOR ${town} Girls College title=headmaster`,
        ],
      ]),
    );
  });
});

describe("an office that the page names no body of", () => {
  it("is not the council's that the page speaks of", () => {
    expectRight(
      sixty(403, [
        ({ person, town, far }) => [
          `It was paid for by Mr ${person}, the Member of Parliament for ${far}. The ${far} District Assembly was glad. ${town} is dry.`,
        ],
        ({ person, town }) => [
          `The ${town} District Assembly has drilled a borehole. ${person}, a spokesperson for the community, thanked it.`,
        ],
        ({ person, town, far }) => [`The ${town} District Council met on Monday. ${far} District’s new mayor ${person} was there.`],
        ({ person, town, far }) => [`The ${town} District Council met on Monday. Over in ${far}, mayor ${person} was glad.`],
        ({ person, town }) => [`The ${town} Growers Association met. It was wrong, they said, that President ${person} built no road.`],
        ({ person, town }) => [`Members of the ${town} Lions Club paid. Director of water resources ${person} opened the borehole.`],
        ({ person, town, far }) => [`The council of ${far} hired a new clerk, ${person}, from the ${town} Fire Department.`],
        ({ person, town }) => [`The ceremony in ${town} included Honorable ${person}, ${town} Provincial Minister for Education.`],
      ]),
    );
  });

  it("stays with the council that it was read of first", () => {
    expectRight(
      sixty(404, [
        ({ person, town, far }) => {
          const surname = person.split(" ").at(-1)!;
          return [
            `${town} County Council met on Monday. Cllr ${person} asked for a ranger. He would work with ${far} District Council. Cllr ${surname} said it would cost little.`,
            `${person} WORKS_FOR ${town} County Council title=councillor`,
          ];
        },
      ]),
    );
  });
});

describe("names beside offices", () => {
  it("are people's without what is printed before them", () => {
    expectRight(
      [
        ["Councillors Mrs. C.A. Cave and N.P. Hodge sent apologies.", "C.A. Cave", "N.P. Hodge"],
        [
          "Others in attendance were: Karen Heaton, Deputy Clerk, Doug Beach, John Ayers, Carolyn Price.",
          "Karen Heaton",
          "Doug Beach",
          "John Ayers",
          "Carolyn Price",
        ],
        ["DG Konera inspects road\n\nDeputy Governor David Konera today made a tour. Konera said it was good.", "David Konera"],
        ["The Majority leader of The Gambera National Assembly Kebba K. Barra thanked the donors.", "Kebba K. Barra"],
        ["Deputy Commissioner of Police Specialist Operations Donald Yamasa has warned the public.", "Donald Yamasa"],
        ["As per Chandra Takalo, the contractor of the building, all is well.", "Chandra Takalo"],
        ["Alkalo of the village Bakary Janna thanked the donors.", "Bakary Janna"],
        ["The centre was led by the Australian Defence Organizations and the District Councils."],
        ["The Sheridan County Journal Star was designated the official newspaper."],
      ].map(([text, ...people]): Trial => {
        const found = named(read(text!), "Person");
        return { text: text!, fault: found.join() === [...people].sort().join() ? undefined : found.join("; ") };
      }),
      1,
    );
  });

  it("leave bodies as they are printed, and no body where it was only spoken with", () => {
    expect(named(read("Guadera Province is dry. The Guadera Provincial Government (GPG) met. GPG paid."), "Agency")).toEqual([
      "Guadera Provincial Government",
    ]);
    expect(facts(read("Speaking in an interview with the Kenda News Agency at Nkawira, Mr Yeboah Mensah said so."), "LOCATED_IN")).toEqual(
      [],
    );
    expect(
      facts(read("The Lyon Water Commission is laying water mains for work to begin at the Lyndon Housing Scheme."), "IMPLEMENTS"),
    ).toEqual([]);
  });
});
