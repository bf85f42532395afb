/** Forms of local news and minutes of many countries: whose officer, who sits where, who is from where; and what the next sentence takes back. */
import { describe, expect, it } from "vitest";
import type { Draw } from "../../scripts/generate/draw.ts";
import { expectRight, facts, judged, named, read, trials } from "./reading.ts";

const given = ["Salote", "Kwabena", "Grace", "Peter", "Mary", "Joseph", "Ana", "Tom", "Ruth", "Samuel"];
const family = ["Naqasimo", "Boafooh", "Wanyonzi", "Alvarro", "Mutisoh", "Tambar", "Whitakers", "Phirisi", "Vakalomi", "Chebeto"];
const towns = ["Bodira", "Kurunza", "Hettilo", "Nikewar", "Rambalo", "Tomavi", "Sefwaro", "Lawenar", "Masandi", "Drobosi"];

const personOf = (draw: Draw): string => `${draw.pick(given)} ${draw.pick(family)}`;

/** Three people of different names. */
function three(draw: Draw): readonly [string, string, string] {
  const [first, last] = [draw.below(given.length), draw.below(family.length)];
  const at = (step: number): string => `${given[(first + step) % given.length]!} ${family[(last + step) % family.length]!}`;
  return [at(0), at(3), at(7)];
}

describe("a row of councillors", () => {
  it("holds each of them, and nobody behind the end of the row", () => {
    expectRight(
      trials(40, 811, (draw, index) => {
        const [one, two, third] = three(draw);
        const council = `${draw.pick(towns)} Town Council`;
        const post = (person: string): string => `${person} WORKS_FOR ${council} title=councillor`;
        const open = `The ${council} met on Monday.`;
        return index % 2 === 0
          ? judged(`${open} Councillors ${one}, ${two} and ${third} voted against the plan.`, [one, two, third].map(post), "WORKS_FOR")
          : judged(`${open} Councillors ${one} and ${two}, ${third} and others came.`, [one, two].map(post), "WORKS_FOR");
      }),
    );
  });

  it("in minutes has its officers in brackets", () => {
    const text = `Minutes of a meeting of Garvelo Parish Council held on 4 February 2019 at the Village Hall.

Present: Cllr P Battono (Chairman), Cllr J Moorso and Cllr Anne Cartmano. Also there: Mrs Jill Sowdeno (Clerk) and two members of the public.`;
    expect(facts(read(text), "WORKS_FOR")).toEqual([
      "Anne Cartmano WORKS_FOR Garvelo Parish Council title=councillor",
      "J Moorso WORKS_FOR Garvelo Parish Council title=councillor",
      "Jill Sowdeno WORKS_FOR Garvelo Parish Council title=clerk",
      "P Battono WORKS_FOR Garvelo Parish Council title=councillor",
    ]);
  });

  it("of a ward sits in the only council that the article speaks of", () => {
    const ward = (more: string): string =>
      `Lascar Town Council has built a well. Nkendi Ward Councillor, Mr Daniel Komoti, thanked the women. ${more}`;
    expect(facts(read(ward("")), "WORKS_FOR")).toEqual(["Daniel Komoti WORKS_FOR Lascar Town Council title=councillor"]);
    expect(facts(read(ward("Bodira District Council sent pipes.")), "WORKS_FOR")).toEqual([]);
  });
});

describe("an officer", () => {
  const body = "Rural Water Supply Agency";
  it("is of the body before, whatever area is named, and whoever's part it is", () => {
    expectRight(
      trials(30, 812, (draw, index) => {
        const [person, town] = [personOf(draw), draw.pick(towns)];
        const council = `${town} Town Council`;
        const texts: readonly (readonly [string, string])[] = [
          [
            `The ${body} (RWSA) built a dam in ${town}. RWSA ${town} District Manager, Eng ${person}, said so.`,
            `${body} title=District Manager`,
          ],
          [`On his side the ${council} Director, Mr ${person} said the dam would help.`, `${council} title=director`],
          [`The newly appointed Secretary Manager of the ${council}, ${person}, has spoken.`, `${council} title=Secretary Manager`],
        ];
        const [text, end] = texts[index % texts.length]!;
        return judged(text, [`${person} WORKS_FOR ${end}`], "WORKS_FOR");
      }),
    );
  });

  it("known by the letters of a body alone is of no other", () => {
    expectRight(
      trials(20, 813, (draw) => {
        const [person, town] = [personOf(draw), draw.pick(towns)];
        return judged(`The ${town} Regional Council met. ALGON President Cr ${person} said the roads were bad.`, [], "WORKS_FOR");
      }),
    );
  });

  it("of a civil society council governs nothing, and a superintendent of a county is not of it", () => {
    expectRight(
      trials(20, 814, (draw) => {
        const [one, two] = three(draw);
        const town = draw.pick(towns);
        const text = `The Superintendent of ${town} County, ${one}, broke ground. The president of the ${town} Civil Society Council, ${two}, was glad.`;
        return judged(text, [`${two} WORKS_FOR ${town} Civil Society Council title=president`], "WORKS_FOR");
      }),
    );
  });

  it("of a district of Ghana is of its assembly", () => {
    expectRight(
      trials(30, 815, (draw, index) => {
        const [person, town] = [personOf(draw), draw.pick(towns)];
        const texts = [
          `Mr ${person}, the District Chief Executive (DCE) for ${town}, cut the tape.`,
          `The District Chief Executive (DCE) for ${town}, Mr ${person}, cut the tape.`,
          `The ${town} DCE, Mr ${person}, cut the tape.`,
        ];
        const title = index % 3 === 2 ? "DCE" : "District Chief Executive";
        return judged(texts[index % 3]!, [`${person} WORKS_FOR ${town} District Assembly title=${title}`], "WORKS_FOR");
      }),
    );
  });
});

describe("a name", () => {
  it("behind an officer and a comma is where he is", () => {
    const places = named(read("Deputy Commissioner Sialora, Captain (Rtd) Shah Mir Iqbalo, reviewed the drive."), "Place");
    expect(places).toContain("Sialora");
    expect(named(read("Mr Tom Reed, the secretary for the Asante Akimo North, came."), "Person")).toEqual(["Tom Reed"]);
  });

  it("behind a resident of a place is the resident's", () => {
    expectRight(
      trials(20, 816, (draw) => {
        const [person, town] = [personOf(draw), draw.pick(towns)];
        return judged(
          `A resident of ${town}, ${person}, had told the radio that the road was bad.`,
          [`${person} LIVES_IN ${town}`],
          "LIVES_IN",
        );
      }),
    );
  });

  it("of a people, of what is pledged or of a river that is cleaned is none of a place or project", () => {
    expect(named(read("He spoke of the needs of Ghanaians and was the Guest of Honour."), "Place")).toEqual([]);
    expect(named(read("They have begun the rehabilitation of Naisir River this week."), "Project")).toEqual([]);
    expect(named(read("The officers reviewed the ongoing polio campaign in the area."), "Event")).toEqual([]);
  });
});

describe("what the next sentence takes back", () => {
  const posts = (text: string): string[] => facts(read(text), "WORKS_FOR");
  it("was never held", () => {
    const chosen = "Peter Lundto was elected chairman of the Holmo Farmers Club in March.";
    expect(posts(chosen)).toHaveLength(1);
    for (const next of ["He never took up the post.", "He declined the offer.", "The election was later annulled by a court."])
      expect(posts(`${chosen} ${next}`), next).toEqual([]);
    expect(posts(`${chosen} He declined to comment.`)).toHaveLength(1);
  });

  it("was a fraud", () => {
    const told = "Kim Barlowo, the director of the Mooro Museum, said the roof leaked.";
    expect(posts(told)).toHaveLength(1);
    expect(posts(`${told} He turned out to be a fraud.`)).toEqual([]);
    expect(posts(`${told} Ann Reedo came too. He turned out to be a fraud.`)).toHaveLength(1);
  });

  it("has ended", () => {
    expect(posts("Liz Tano was elected secretary of the Kelpo Trust in 2010 but lost her seat in 2015.")).toEqual([
      expect.stringMatching(/ ended$/),
    ]);
    expect(posts("Liz Tano was elected secretary of the Kelpo Trust in 2010. She retired in 2015.")).toEqual([
      expect.stringMatching(/ ended$/),
    ]);
  });
});

describe("who is chosen", () => {
  const posts = (text: string): string[] => facts(read(text), "WORKS_FOR");
  it("is of the body that chooses him, whatever else was spoken of", () => {
    expectRight(
      trials(30, 817, (draw, index) => {
        const person = personOf(draw);
        const [town, other] = [towns[index % 5]!, towns[5 + (index % 5)]!];
        const council = `${town} District Council`;
        const text = `${other} Borough Council met twice. ${other} Borough Council has ended its work. ${council} has appointed ${person} as the new chief executive.`;
        return judged(text, [`${person} WORKS_FOR ${council} title=chief executive`], "WORKS_FOR");
      }),
    );
  });

  it("as somebody else's chairman or commissioner is not of the body that chooses", () => {
    expect(posts("The Holmo Water Board met. The Ministry of Works has appointed Peter Lundto as chairman.")).toEqual([]);
  });

  it("as president elect is to come, and who left one post to become another has that", () => {
    expect(posts("The Holmo Rotary Club has new officers: Miles Montgo, president elect; Art Shawo, secretary.")).toEqual([
      "Art Shawo WORKS_FOR Holmo Rotary Club title=secretary",
      "Miles Montgo WORKS_FOR Holmo Rotary Club title=president planned",
    ]);
    expect(posts("Pam Smitho left Burnlo to become chief executive of Stockto Council in May 2017.")).toEqual([
      "Pam Smitho WORKS_FOR Stockto Council title=chief executive",
    ]);
    expect(posts("Copelo Borough Council’s Chief Executive Paul Walkro has left the job after a vote.")).toEqual([
      "Paul Walkro WORKS_FOR Copelo Borough Council title=Chief Executive ended",
    ]);
  });

  it("beside others, whose own bodies stand in brackets, is not of those", () => {
    const text =
      "The Rotary Club of Dento met. There were Secretary Debby Benno (Corran County Library) and Treasurer Mike Steino (Holm Credit Bank).";
    expect(posts(text)).not.toContainEqual(expect.stringMatching(/^Mike Steino WORKS_FOR Corran/));
  });
});

describe("the head of a page", () => {
  it("that names a council is no paper, and those present are its officers", () => {
    const text = `BRODAYO & DISTRICT COMMUNITY COUNCIL

Minutes of meeting held on 12 September 2011

Present: David Hanno (Chair), Phil Olso, Peter Armo (Secretary), Cllr Linda Munroe.`;
    // Scotland's community councils have no councillors: whoever is called so sits in the county's council.
    expect(facts(read(text), "WORKS_FOR")).toEqual([
      "David Hanno WORKS_FOR Brodayo & District Community Council title=chair",
      "Peter Armo WORKS_FOR Brodayo & District Community Council title=secretary",
    ]);
  });
});

describe("people and places in a row", () => {
  it("are told apart: a councillor's ward is nobody, a holder of a post is no place", () => {
    const row = read(
      "From left, Sunda Joko, councillor Charlievo; Melissa Jadono, councillor Montro; and Richard Sukhdo, councillor Cunupo, came.",
    );
    expect(named(row, "Person")).toEqual(["Melissa Jadono", "Richard Sukhdo", "Sunda Joko"]);
    expect(named(read("The councillor for Mberwa’s Ward 22 in Chivando village, Garisi Moyati is building a clinic."), "Person")).toEqual([
      "Garisi Moyati",
    ]);
    expect(named(read("Outgoing President John Alleno thanked incoming President Pat Cross."), "Person")).toEqual([
      "John Alleno",
      "Pat Cross",
    ]);
  });
});

describe("an assembly of Ghana", () => {
  it("is one with its level and without", () => {
    const page = read("The Bodiro Assembly has opened a market. Mr Tom Reedo, of the Bodiro District Assembly, said so.");
    expect(named(page, "Agency")).toEqual(["Bodiro District Assembly"]);
  });
});

describe("a kind alone", () => {
  it("names nothing, and praise is no part of a post", () => {
    expect(named(read("The chairman has opened a Primary Health Centre at Boeko in Badago."), "Organization")).toEqual([]);
    expect(named(read("They will meet at 4 p.m. in the commission conference room."), "Event")).toEqual([]);
    expect(
      facts(read("The Libero City Commission met. It said good-bye to longtime Recreation Director Gary Scotto."), "WORKS_FOR"),
    ).toEqual(["Gary Scotto WORKS_FOR Libero City Commission title=Recreation Director"]);
  });
});
