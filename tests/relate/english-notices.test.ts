/** Sentences as district pages and town newsletters write them: who was there, who paid, who heads a village; names are made up. */
import { describe, expect, test } from "vitest";
import { namesOf, relationsOf } from "../english-text.ts";

const statedBy = (text: string): string[] => [
  ...new Set(relationsOf(text).map((line) => line.replace(/ (?:title|occupation|date|amountCny|amountForeign)=.*$/, "").trim())),
];

describe("who was there", () => {
  test.each([
    [
      "The Kalisto Farmers Festival was attended by Governor Josefina Mayta, Mayor Vincent Orbina and others.",
      ["Josefina Mayta PARTICIPATES_IN Kalisto Farmers Festival", "Vincent Orbina PARTICIPATES_IN Kalisto Farmers Festival"],
    ],
    [
      "The Kalisto Farmers Festival ended. Also present were Mayor Vincent Orbina and the clerk, representing Governor Josefina Mayta.",
      ["Vincent Orbina PARTICIPATES_IN Kalisto Farmers Festival"],
    ],
    [
      "Speaking at the Kalisto Farmers Festival, Governor Josefina Mayta urged growers to plant trees.",
      ["Josefina Mayta PARTICIPATES_IN Kalisto Farmers Festival"],
    ],
    [
      "The Kalisto Dairy Conference heard from Dr Josefina Mayta of Holm University.",
      ["Josefina Mayta PARTICIPATES_IN Kalisto Dairy Conference"],
    ],
    ["The Kalisto Half Marathon was won by Vincent Orbina.", ["Vincent Orbina PARTICIPATES_IN Kalisto Half Marathon"]],
    [
      "Vincent Orbina of Holm Farm presented a paper at the Kalisto Dairy Conference.",
      ["Vincent Orbina PARTICIPATES_IN Kalisto Dairy Conference"],
    ],
    ["Governor Josefina Mayta flagged off the Kalisto Half Marathon.", ["Josefina Mayta PARTICIPATES_IN Kalisto Half Marathon"]],
  ])("%s", (text, wanted) => {
    expect(statedBy(text).filter((line) => line.includes("PARTICIPATES_IN"))).toEqual([...wanted].sort());
  });

  test.each([
    "The Kalisto Farmers Festival ended. The problems present were many, said Mayor Vincent Orbina.",
    "Speaking at the Kalisto Farmers Festival, the mayor thanked Vincent Orbina.",
    "Also present were Mayor Vincent Orbina and Josefina Mayta.",
  ])("nobody: %s", (text) => {
    expect(statedBy(text).filter((line) => line.includes("PARTICIPATES_IN"))).toEqual([]);
  });
});

describe("who paid and who built", () => {
  test("a fund pays, and its builder only builds", () => {
    expect(
      statedBy(
        "The Drobo Maternity Block was financed from the District Assemblies Common Fund and built by Messrs Bofro Construction Limited.",
      ),
    ).toEqual([
      "Bofro Construction Limited IMPLEMENTS Drobo Maternity Block",
      "District Assemblies Common Fund FUNDS Drobo Maternity Block",
    ]);
  });
});

test("what a ground is broken for is a project", () => {
  expect(namesOf("The mayor led the groundbreaking ceremony of the Holm Bridge.")).toContain("Project Holm Bridge");
  expect(namesOf("The mayor met them near the Holm Bridge.")).toContain("Place Holm Bridge");
  expect(namesOf("Work on the Kalisto–Morlo road began.")).toEqual(["Place Kalisto–Morlo road"]);
});

describe("nobody lives where he only speaks", () => {
  test.each([
    ["Governor Simon Kacha held a meeting in Paroso where he urged members of the public to support the contractor.", []],
    ["The flood reached Paroso, where Simon Kacha keeps goats.", ["Simon Kacha LIVES_IN Paroso"]],
  ])("%s", (text, wanted) => {
    expect(statedBy(text).filter((line) => line.includes("LIVES_IN"))).toEqual(wanted);
  });
});

test("the head of a village is the village's", () => {
  expect(statedBy("Punong Barangay Nelia Casid of Rosalo said her village will collect it.")).toEqual(["Nelia Casid WORKS_FOR Rosalo"]);
  expect(namesOf("They went to the office of the Punong Barangay with toilet and bath.")).toEqual([]);
});

test("whom somebody stands in for keeps his own post, and of a city government the city is asked", () => {
  expect(
    relationsOf(
      "TABULO CITY, Kalingo – The road was opened in San Isidoro.\n\nThe residents thanked the city government. Enrique Balian, another representative of Vice Mayor Dick Ballo, was there.",
    ).filter((line) => line.includes("WORKS_FOR")),
  ).toEqual(["Dick Ballo WORKS_FOR TABULO CITY city government title=Vice Mayor"]);
});

test("councillors behind the mayors of other towns are not of the council named before", () => {
  expect(
    statedBy(
      "Weston District Municipality met. Executive Mayors of Mogalo City and the Merafo City Local Municipalities, councillors Nagar Patrick Lipudo and Maphef Mogal Letsin were there.",
    ).filter((line) => line.includes("WORKS_FOR")),
  ).toEqual([]);
});

test("a mayor behind a comma is of the town before it", () => {
  expect(statedBy("Boulio Shire Council met. Boulio Mayor, Eric Britten, said it took years.")).toContain(
    "Eric Britten WORKS_FOR Boulio Shire Council",
  );
});

test("a college by its saint alone", () => {
  expect(
    statedBy("St Cecily’s College has a new head. Martine Mulhearn, who was St Cecily’s principal for ten years, is leaving."),
  ).toEqual(["Martine Mulhearn WORKS_FOR St Cecily’s College"]);
  expect(namesOf("They prayed to St Cecily. St Cecily’s College was closed.")).not.toContain(
    "Organization St Cecily = St Cecily’s College",
  );
});

describe("names of people and places beside each other", () => {
  test.each([
    ["Japan Ambassador to Fiji Rokuro Mishiro says it will go on.", ["Place Japan", "Place Fiji", "Person Rokuro Mishiro"]],
    ["Residents of Barangay General Delgrado in New Lucento were glad.", ["Village Barangay General Delgrado", "Place New Lucento"]],
    [
      "The communities which gain from it are Dzomoto, Abertino, Apimso Yiti and Aframo Blorh.",
      ["Place Dzomoto", "Place Abertino", "Place Apimso Yiti", "Place Aframo Blorh"],
    ],
    ["Members of Parliament Dinesh Gunason and Ajith Mannason came.", ["Person Dinesh Gunason", "Person Ajith Mannason"]],
    ["Mzimo Khumalon, Executive Mayor of the city, vows to restore it.", ["Person Mzimo Khumalon"]],
    ["Education Minister Datuk Seri Mahdir Khalis opened it.", ["Agency Education = Ministry of Education", "Person Mahdir Khalis"]],
    ["Tuai Rumah Sandro Bansat said so.", ["Person Sandro Bansat"]],
    ["The other is Woodlawn Crescent in Royal Flat.", ["Place Woodlawn Crescent", "Place Royal Flat"]],
    ["Director Human Resource and Administration Samuel Musengo was there.", ["Person Samuel Musengo"]],
    ["The judges were the Member for Canberra, Gail Brodman; and others.", ["Place Canberra", "Person Gail Brodman"]],
  ])("%s", (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });

  test("a surname behind another word of a name is no short name of a namesake", () => {
    expect(
      namesOf("The Best Actress award went to Rosie Healon for her part. Derry Healon picked up another for his.").filter((name) =>
        name.includes("Healon"),
      ),
    ).toEqual(["Person Rosie Healon"]);
  });
});

describe("nobody is given a post that the sentence takes back, or that is another body's", () => {
  test.each([
    "No one named Peter Mwalen, director of Kapsan Hospital, exists, the ministry said.",
    "A post that says Peter Mwalen is the director of Kapsan Hospital is wrong, the ministry said.",
    "Peter Mwalen leads Kapsan Town Council candidate Jane Okellin by two votes.",
    "Peter Mwalen, secretary of the Unison branch at Kapsan Hospital, said staff were tired.",
    "Shoplifter Peter Mwalen, of Tesco, was jailed.",
    "Kapsan Parish Council and Morlo Parish Council met. Present: Cllr Peter Mwalen and Cllr Jane Okellin. The clerk, Tom Bandar, read the minutes.",
  ])("%s", (text) => {
    expect(statedBy(text).filter((line) => line.includes("WORKS_FOR"))).toEqual([]);
  });

  test.each([
    ["Peter Mwalen leads Kapsan Town Council.", ["Peter Mwalen WORKS_FOR Kapsan Town Council"]],
    ["Peter Mwalen, secretary of the local branch of the Morlo Growers Union, said so.", ["Peter Mwalen WORKS_FOR Morlo Growers Union"]],
    [
      "Kapsan Parish Council and Morlo Parish Council met. Kapsan Parish Council will pay. Cllr Peter Mwalen was glad.",
      ["Peter Mwalen WORKS_FOR Kapsan Parish Council"],
    ],
  ])("%s", (text, wanted) => {
    expect(statedBy(text).filter((line) => line.includes("WORKS_FOR"))).toEqual(wanted);
  });
});
