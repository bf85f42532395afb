/** Sentences as local papers of several countries write them; names are made up. */
import { describe, expect, test } from "vitest";
import { readEnglish, relationsOf } from "../english-text.ts";

const read = (text: string): { relations: string[]; people: string[] } => ({
  relations: [
    ...new Set(
      relationsOf(text).map((line) =>
        line.replace(/(?: (?:title|occupation|date|startDate|endDate|amountCny|amountForeign)=.*)? ?(?:planned)?$/, "").trim(),
      ),
    ),
  ],
  people: readEnglish(text)
    .mentions.filter(({ type }) => type === "Person")
    .map((mention) => mention.name ?? mention.text),
});

describe("who, where and for whom", () => {
  test.each([
    ["Mark Tranter, the Wandoo Arts Society's treasurer, was named Citizen of the Year.", "Mark Tranter RECEIVED Citizen of the Year"],
    ["Ivy Baines was named Volunteer of the Year.", "Ivy Baines RECEIVED Volunteer of the Year"],
    ["Fisherman Ernesto Lim of Bagacay village came.", "Ernesto Lim LIVES_IN Bagacay"],
    ["Karen Doyle, of Boyup Flat, said it was late.", "Karen Doyle LIVES_IN Boyup Flat"],
    ["Dana Whitfield, 47, of Pine Hollow, won.", "Dana Whitfield LIVES_IN Pine Hollow"],
    ["Leitrim County Council has appointed Aoife Brennan as head of the Shannon Trust.", "Aoife Brennan WORKS_FOR Shannon Trust"],
    ["Roper grew up in Albany, Western Australia.", "Albany PART_OF Western Australia"],
    ["The Bagacay Park in Tagbilaran City is open.", "Bagacay Park LOCATED_IN Tagbilaran City"],
  ])("%s", (text, relation) => {
    expect(read(text).relations).toContain(relation);
  });
});

describe("who pays, builds and joins", () => {
  test.each([
    [
      "The Kadur Gram Panchayat started the Jeevan Water Project with a grant from the Tata Relief Trust.",
      ["Kadur Gram Panchayat IMPLEMENTS Jeevan Water Project", "Tata Relief Trust FUNDS Jeevan Water Project"],
    ],
    [
      "Bayside Engineering was appointed contractor for the Carroll Trail Project.",
      ["Bayside Engineering IMPLEMENTS Carroll Trail Project"],
    ],
    [
      "The Wenlow Green Project was a joint effort of Wenlow Parish Council and Dunmere Wildlife Trust.",
      ["Wenlow Parish Council COOPERATES_WITH Dunmere Wildlife Trust"],
    ],
    [
      "Leonora Cruz, vice president of Holy Name University, attended the Mangrove Summit.",
      ["Leonora Cruz PARTICIPATES_IN Mangrove Summit", "Leonora Cruz WORKS_FOR Holy Name University"],
    ],
    [
      "Leitrim Tourism Board, formerly the Leitrim Visitor Association, will host the Lough Allen Festival.",
      ["Leitrim Tourism Board ORGANIZES Lough Allen Festival", "Leitrim Visitor Association SUCCEEDED_BY Leitrim Tourism Board"],
    ],
    [
      "Sheriff Carl Benning, who chairs the Tillman Safety Committee, said deputies teamed up with the Millbrook Fire Department.",
      ["Carl Benning WORKS_FOR Tillman Safety Committee"],
    ],
  ])("%s", (text, relations) => {
    expect(read(text).relations).toEqual(relations);
  });
});

describe("posts, homes and deeds told in other words", () => {
  test.each([
    [
      "Vasant Patil, president of the Niphad Growers' Association and a resident of Ozar, agreed.",
      ["Vasant Patil LIVES_IN Ozar", "Vasant Patil WORKS_FOR Niphad Growers' Association"],
    ],
    ["Lungile Zwane, a 34-year-old teacher from Matsulu, was pleased.", ["Lungile Zwane LIVES_IN Matsulu"]],
    [
      "Lucy Zwane teaches at Inkunzi Secondary School and is secretary of the Matsulu Readers' Club.",
      ["Lucy Zwane WORKS_FOR Inkunzi Secondary School", "Lucy Zwane WORKS_FOR Matsulu Readers' Club"],
    ],
    [
      "She thanked the Friends of Clonakilty Library, whose chairperson is Donal Crowley.",
      ["Donal Crowley WORKS_FOR Friends of Clonakilty Library"],
    ],
    [
      "Born in Dindori, Dr Prakash Shinde heads the Trimbak Rural Hospital.",
      ["Prakash Shinde NATIVE_OF Dindori", "Prakash Shinde WORKS_FOR Trimbak Rural Hospital"],
    ],
    ["Bob Farrell OAM, of Picola, was named Citizen of the Year.", ["Bob Farrell RECEIVED Citizen of the Year"]],
    ["The Nathalia Show was opened by Agriculture Minister Gail Tierney.", ["Gail Tierney WORKS_FOR Ministry of Agriculture"]],
    [
      "Natural Resources Wales and the Mid Wales Rivers Trust are working together.",
      ["Natural Resources Wales COOPERATES_WITH Mid Wales Rivers Trust"],
    ],
    [
      "The Sagad River Rehabilitation Project, a P12 million undertaking of the Department of Health, has begun.",
      ["Department of Health IMPLEMENTS Sagad River Rehabilitation Project"],
    ],
    [
      "Brecon Beacons Park Authority, now known as Bannau Brycheiniog Park Authority, agreed.",
      ["Brecon Beacons Park Authority SUCCEEDED_BY Bannau Brycheiniog Park Authority"],
    ],
    [
      "The Nathalia Levee Upgrade will start in March with $3.1 million from the Victorian Government.",
      ["Victorian Government FUNDS Nathalia Levee Upgrade"],
    ],
    ["She was previously deputy head at Brecon High School.", []],
  ])("%s", (text, relations) => {
    expect(read(text).relations).toEqual([...relations].sort());
  });
});

test("a byline in capitals names the person in small letters", () => {
  const { people } = read("Ward gets borehole\n\nBy PETER O'BRIEN-MUTISO\n\nThe borehole was opened in Nakuru on Tuesday by the county.\n");
  expect(people).toEqual(["Peter O'Brien-Mutiso"]);
});
