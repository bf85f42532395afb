/** English posts and homes that are another's, that came to nothing or that are over: nobody is said to hold them. */
import { describe, expect, it } from "vitest";
import { facts as all, named, read } from "./reading.ts";

const facts = (text: string): string[] => all(read(text), "WORKS_FOR", "LIVES_IN");

describe("a post of whom somebody is only the killer, the rival, the stand-in", () => {
  it.each([
    "The killer of Holm Bank manager, Peter Ashdown, was jailed.",
    "A rival of the chairman of Holm Bank, Peter Ashdown, said so.",
    "The running mate of the Fenner Party leader, Mary Lunn, said so.",
    "The successor to Holm Bank chairman, Mary Lunn, has been found.",
    "A critic of the late Holm Bank founder, Mary Lunn, said so.",
    "Standing in for the Holm Bank chairman, Peter Ashdown opened it.",
    "After meeting the Holm Bank chairman, Peter Ashdown said so.",
    "On behalf of the Holm Bank chairman, Peter Ashdown opened it.",
    "Representing the chairman of Holm Bank, Peter Ashdown opened it.",
  ])("%s", (text) => {
    expect(facts(text)).toEqual([]);
  });

  it("of a daughter behind her name's comma, only her own post is told", () => {
    const told = facts("The daughter of late Holm Bank founder, Mary Lunn, was appointed director of Dale Bank.");
    expect(told.filter((fact) => fact.includes("Holm Bank"))).toEqual([]);
  });

  it.each([
    "Special Adviser to the Minister of Health Mary Lunn said so.",
    "Private Secretary to the Minister of Works Mary Lunn said so.",
    "PA to Minister for Works Mary Lunn said so.",
    "Personal assistant to the Holm Bank chairman Mary Lunn said so.",
    "Chief of Staff to the Holm Assembly Speaker Mary Lunn said so.",
  ])("either may be meant, so it is not said for sure: %s", (text) => {
    const told = read(text).statements.filter((one) => one.kind === "relation" && one.predicate === "WORKS_FOR");
    expect(told.every(({ confidence }) => confidence < 0.8)).toBe(true);
  });

  it.each([
    ["Peter Ashdown, spokesperson for Minister of Health Mary Lunn, said so.", ["Mary Lunn WORKS_FOR Ministry of Health title=minister"]],
    ["The chairman of Holm Bank, Peter Ashdown, said so.", ["Peter Ashdown WORKS_FOR Holm Bank title=chairman"]],
    ["According to the Holm Bank chairman, Peter Ashdown, it is so.", ["Peter Ashdown WORKS_FOR Holm Bank title=chairman"]],
  ])("whose it is, is still told: %s", (text, wanted) => {
    expect(facts(text)).toEqual(wanted);
  });
});

describe("a post that came to nothing", () => {
  it.each([
    "Hoax posts say Peter Ashdown is the chairman of Holm Bank.",
    "Peter Ashdown was appointed chairman of Holm Bank, but the appointment was revoked.",
    "Peter Ashdown was elected chairman of Holm Bank in a vote that was later annulled.",
    "Peter Ashdown was elected chairman of Holm Bank, but a court nullified the election.",
    "Peter Ashdown became chairman of Holm Bank but the appointment was revoked.",
    "Peter Ashdown was named chairman of Holm Bank in error.",
    "Peter Ashdown was appointed secretary of Holm Bank but declined.",
    "In the film, Peter Ashdown plays Holm Police Station inspector John Perrin.",
    "The novel tells of Holm Town Council chairman Peter Ashdown.",
    "Peter Ashdown, a prospective resident of Clogha village, spoke.",
  ])("%s", (text) => {
    expect(facts(text)).toEqual([]);
  });

  it.each(["Aspiring", "Presumptive", "Wannabe", "Proposed", "Alleged", "Bogus"])("%s before a body's name is none of it", (word) => {
    expect(facts(`${word} Holm Bank chairman Peter Ashdown spoke.`)).toEqual(["Peter Ashdown WORKS_FOR Holm Bank title=chairman alleged"]);
  });

  it.each(["Factional", "Rival"])("%s: a post that others claim too", (word) => {
    expect(facts(`${word} Fenner Party chairman Peter Ashdown spoke.`)).toEqual([
      "Peter Ashdown WORKS_FOR Fenner Party title=chairman alleged",
    ]);
  });

  it.each([
    "Peter Ashdown was elected chairman of Holm Bank but declined to comment.",
    "Peter Ashdown was elected chairman of Holm Bank after Mary Lunn resigned in June.",
    "Peter Ashdown was elected chairman of Holm Bank and sacked the clerk.",
    "Peter Ashdown was elected chairman of Holm Bank, and Mary Lunn retired.",
    "Peter Ashdown was elected chairman of Holm Bank and resigned as mayor.",
  ])("who has the post all the same: %s", (text) => {
    expect(facts(text)).toContain("Peter Ashdown WORKS_FOR Holm Bank title=chairman");
  });
});

describe("a post or a home of before", () => {
  it.each(["Expelled", "Impeached", "Murdered", "Dismissed", "Departing", "Imprisoned", "Erstwhile", "Disgraced"])(
    "%s before a body's name is none of it",
    (word) => {
      expect(facts(`${word} Holm Bank chairman Peter Ashdown spoke.`)).toEqual(["Peter Ashdown WORKS_FOR Holm Bank title=chairman ended"]);
    },
  );

  it.each([
    "Ex-Holm Bank chairman Peter Ashdown spoke.",
    "The dead man, Holm Bank chairman Peter Ashdown, was buried.",
    "Holm Bank chairman Peter Ashdown (deceased) was honoured.",
    "Holm Bank chairman Peter Ashdown, whose term ended in May, spoke.",
    "Peter Ashdown was sworn in as chairman of Holm Bank but was removed a day later.",
    "Peter Ashdown was appointed chairman of Holm Bank in 1987 and retired in 2001.",
    "Peter Ashdown was elected chairman of Holm Bank in May, but resigned in June.",
  ])("%s", (text) => {
    expect(facts(text)).toEqual(["Peter Ashdown WORKS_FOR Holm Bank title=chairman ended"]);
  });

  it.each([
    ["Peter Ashdown, an expelled member of the Fenner Party, spoke.", ["Peter Ashdown WORKS_FOR Fenner Party title=member ended"]],
    ["Peter Ashdown, a deceased member of the Fenner Party, spoke.", ["Peter Ashdown WORKS_FOR Fenner Party title=member ended"]],
    ["Peter Ashdown, a retired employee of Holm Bank, spoke.", []],
    ["Peter Ashdown, a dismissed official of Holm Bank, spoke.", []],
    ["Peter Ashdown, a former resident of Clogha village, spoke.", ["Peter Ashdown LIVES_IN Clogha ended"]],
    ["Peter Ashdown, a one-time resident of Clogha village, spoke.", ["Peter Ashdown LIVES_IN Clogha ended"]],
    ["Peter Ashdown, a past resident of Clogha village, spoke.", ["Peter Ashdown LIVES_IN Clogha ended"]],
    ["Peter Ashdown, a resident of Clogha village until 2010, spoke.", ["Peter Ashdown LIVES_IN Clogha ended"]],
    ["Peter Ashdown, a teacher from Clogha village, spoke.", ["Peter Ashdown LIVES_IN Clogha occupation=teacher"]],
    ["Peter Ashdown, a resident of Clogha village, spoke.", ["Peter Ashdown LIVES_IN Clogha"]],
  ])("%s", (text, wanted) => {
    expect(facts(text)).toEqual(wanted);
  });
});

describe("capitals alone, where the tagger sees nobody", () => {
  it.each([
    "The film club will show The Clara Penhall Experience on Friday.",
    "The band made its first record at the Meat and Potatoes Studio, a small barn.",
    "The survey of P Lyrae type stars went on for a year.",
  ])("are nobody: %s", (text) => expect(named(read(text), "Person")).toEqual([]));

  it.each([
    ["Clara Penhall said the road was open.", "Clara Penhall"],
    ["Mr Mulgrew told the council that the bridge was safe.", "Mulgrew"],
    ["The grant went to Juah Seenauth, who runs the mill.", "Juah Seenauth"],
  ])("but %s", (text, name) => expect(named(read(text), "Person")).toEqual([name]));
});
