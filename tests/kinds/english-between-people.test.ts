/** Titles between two names, behind a verb of being and beside a relative: the one whose it is has it, and nobody else. */
import { describe, expect, it } from "vitest";
import { facts as all, read } from "./reading.ts";

const facts = (text: string): string[] => all(read(text), "WORKS_FOR", "LIVES_IN", "NATIVE_OF");

describe("whose a title between two names is", () => {
  it.each([
    ["She is not Barangay Captain Nilo Basco, the clerk of Dumalag Municipal Council said.", []],
    ["Amos Phiri is not the clerk of Bodi District Assembly, Peter Otieno said.", []],
    ["Amos Phiri is the clerk of Bodi District Assembly, Peter Otieno said.", ["Amos Phiri WORKS_FOR Bodi District Assembly title=clerk"]],
    [
      "In a statement issued by Amos Phiri, the Tana Town Council Public Relations Officer, Mr. Otieno praised them.",
      ["Amos Phiri WORKS_FOR Tana Town Council title=Public Relations Officer"],
    ],
    [
      "In a speech read by Amos Phiri, the chairperson of Tana Dairy Cooperative, Jane Mutiso, said so.",
      ["Jane Mutiso WORKS_FOR Tana Dairy Cooperative title=chairperson"],
    ],
    [
      "The manager of Bodi Rural Bank, Amos Phiri, headteacher of Bodi Primary School, Jane Mutiso, and the chief spoke.",
      ["Amos Phiri WORKS_FOR Bodi Rural Bank title=manager"],
    ],
    [
      "Those present were Peter Otieno, the clerk of Tana County Assembly, Jane Mutiso, the treasurer of Tana Dairy Cooperative, and others.",
      ["Jane Mutiso WORKS_FOR Tana Dairy Cooperative title=treasurer", "Peter Otieno WORKS_FOR Tana County Assembly title=clerk"],
    ],
    [
      "Also present were the MP, Jane Mutiso, and the clerk of the Tana County Assembly, Peter Otieno.",
      ["Peter Otieno WORKS_FOR Tana County Assembly title=clerk"],
    ],
    ["Regional Chairman and Vice Chairman Amos Phiri and Peter Otieno spoke to the Tana Regional Council.", []],
  ])("%s", (text, wanted) => {
    expect(facts(text).filter((fact) => !wanted.includes(fact))).toEqual([]);
    expect(facts(text)).toEqual(expect.arrayContaining(wanted));
  });

  it.each([
    "Peter Otieno and his wife, the manager of Tana Rural Bank, were hurt.",
    "Peter Otieno told his wife, the manager of Tana Rural Bank, to stay.",
    "Peter Otieno is survived by a daughter, the headteacher of Tana Primary School.",
    "Peter Otieno, left, and the clerk of Tana County Assembly at the opening.",
    "Peter Otieno, lawyer for the chairman of Tana Rural Bank, spoke.",
    "Peter Otieno, whose mother lives in Tana, said so.",
    "Peter Otieno, whose wife, a nurse, works at Tana Hospital, said so.",
    "Peter Otieno has a brother who sells fish and lives in Tana.",
    "The widow of Peter Otieno lives in Tana.",
    "The widow of Peter Otieno works at Tana Hospital.",
    "The son of Peter Otieno was elected chairman of Tana Dairy Cooperative.",
    "Peter Otieno said that the factory moved to Tana.",
    "Peter Otieno, who was never chairman of Tana Rural Bank, spoke.",
    "There is no proof that Peter Otieno worked for Tana Dairy Cooperative.",
    "It would be wrong to say that Peter Otieno is chairman of Tana Dairy Cooperative.",
    "In last week's issue we said Peter Otieno was the chairman of Tana Dairy Cooperative.",
    "Peter Otieno was transferred to Tana District Hospital.",
    "Peter Otieno, who was hurt, was transferred to Tana Police Station.",
    "Peter Otieno was transferred to Tana High School.",
    "Ambassador Peter Otieno of Norway visited the farm.",
  ])("nobody's who is only beside it: %s", (text) => {
    expect(facts(text).filter((fact) => fact.startsWith("Peter Otieno"))).toEqual([]);
  });

  it("one of a couple is less sure to have it than somebody alone", () => {
    const found = read("The wife of Peter Otieno, the chairman of Tana Dairy Cooperative, spoke.").statements;
    expect(
      found
        .flatMap((one) => (one.kind === "relation" && one.predicate === "WORKS_FOR" ? [one.confidence] : []))
        .every((sure) => sure < 0.8),
    ).toBe(true);
  });

  it("two officers of two bodies are not both of the first", () => {
    const found = read(
      "Councillors Peter Otieno and Jane Mutiso of Ledbury Town Council and Hawes Parish Council respectively met.",
    ).statements;
    expect(found.filter((one) => one.kind === "relation" && one.predicate === "WORKS_FOR" && one.confidence >= 0.8)).toEqual([]);
  });
});

describe("a body whose head stands behind it", () => {
  it.each(["sister of Tana Rural Bank manager", "the sister of Tana Rural Bank manager", "lawyer for Tana Rural Bank chairman"])(
    "gives whoever is the %s no post",
    (words) => {
      const found = facts(`Jane Mutiso, ${words} Peter Otieno, was fined.`);
      expect(found.filter((fact) => fact.startsWith("Jane Mutiso"))).toEqual([]);
      expect(found).toHaveLength(1);
    },
  );

  it.each([
    "Jane Mutiso, the wife of Tana Rural Bank manager Peter Otieno, died on Monday.",
    "Jane Mutiso, lawyer for Tana Rural Bank manager Peter Otieno, has quit.",
    "Jane Mutiso, who criticised Tana Rural Bank manager Peter Otieno, resigned on Monday.",
    "The wife of Tana Rural Bank manager Peter Otieno has died.",
  ])("and who has left or died is the one before: %s", (text) => {
    expect(facts(text)).toEqual(["Peter Otieno WORKS_FOR Tana Rural Bank title=manager"]);
  });

  it.each([
    ["Tana Rural Bank manager Peter Otieno, who has resigned, was thanked.", "Peter Otieno WORKS_FOR Tana Rural Bank title=manager ended"],
    ["Tana Rural Bank manager Peter Otieno died on Monday.", "Peter Otieno WORKS_FOR Tana Rural Bank title=manager ended"],
    [
      "They spoke to Tana Rural Bank manager Peter Otieno, who has since resigned.",
      "Peter Otieno WORKS_FOR Tana Rural Bank title=manager ended",
    ],
  ])("%s", (text, wanted) => {
    expect(facts(text)).toEqual([wanted]);
  });
});

describe("who is no officer", () => {
  it.each([
    "Peter Otieno and his deputy Jane Mutiso were re-elected leader and deputy leader of Tana Rural Bank.",
    "The council refused to appoint Jane Mutiso treasurer of Tana Rural Bank.",
    "Peter Otieno wants to make Jane Mutiso head of Tana Rural Bank.",
    "The board failed to appoint Jane Mutiso as director of Tana Rural Bank.",
    "Jane Mutiso, leader of the Labour group on Tana District Council, spoke.",
  ])("%s", (text) => {
    const stated = read(text).statements.filter((one) => one.kind === "relation" && one.predicate === "WORKS_FOR" && one.confidence >= 0.8);
    expect(stated).toEqual([]);
  });
});

describe("what is said of a post's holder", () => {
  it.each([
    [
      "Peter Otieno took over from Amos Phiri, who had been chairman of Tana Rural Bank since 2012.",
      "Amos Phiri WORKS_FOR Tana Rural Bank title=chairman ended",
    ],
    [
      "A man who called himself Peter Otieno, manager of Tana Rural Bank, took the money.",
      "Peter Otieno WORKS_FOR Tana Rural Bank title=manager alleged",
    ],
    [
      "Peter Otieno remains the chairman of Tana Dairy Cooperative until the vote.",
      "Peter Otieno WORKS_FOR Tana Dairy Cooperative title=chairman",
    ],
    ["Peter Otieno has been transferred to the Ministry of Works.", "Peter Otieno WORKS_FOR Ministry of Works"],
    ["Peter Otieno, a farmer at Kapoto Village, came.", "Peter Otieno LIVES_IN Kapoto Village occupation=farmer"],
    ["Peter Otieno, a graduate of the Tana University who hails from Moshwe, came.", "Peter Otieno NATIVE_OF Moshwe"],
  ])("%s", (text, wanted) => {
    expect(facts(text)).toContain(wanted);
  });
});

describe("officers of a level, a ward and a ministry", () => {
  it.each([
    ["Tana Health Post is new. Ward 6 Chairperson Peter Otieno was glad.", []],
    ["Tana District Hospital is new. He is replaced by Under Secretary Peter Otieno.", []],
    ["Tana Primary School is new. The Principal Secretary, Peter Otieno, was glad.", []],
    ["The Tana District Court sat. Local MP Peter Otieno was sworn in as chairman of the authority.", []],
    ["They went to Tana District Hospital. Health Post In-charge Peter Otieno was glad.", []],
    ["Rolpi Province Health Minister Peter Otieno opened it.", []],
    [
      "Peter Otieno, Karapa District Director of the Commission on Human Rights, spoke.",
      ["Peter Otieno WORKS_FOR Commission on Human Rights title=Karapa District Director"],
    ],
    [
      "The Karapa Regional Democratic Council met. Regional Chairman Peter Otieno spoke.",
      ["Peter Otieno WORKS_FOR Karapa Regional Democratic Council title=Regional Chairman"],
    ],
    ["The Bodi DCE, Kwesi Boadu, spoke to the Bodi District Assembly.", ["Kwesi Boadu WORKS_FOR Bodi District Assembly title=DCE"]],
    [
      "Chief Administrative Officer of Rolpi Rural Municipality Peter Otieno spoke.",
      ["Peter Otieno WORKS_FOR Rolpi Rural Municipality title=Chief Administrative Officer"],
    ],
    ["Former Rolpi Municipality deputy mayor Peter Otieno spoke.", ["Peter Otieno WORKS_FOR Rolpi Municipality title=deputy mayor ended"]],
  ])("%s", (text, wanted) => {
    expect(facts(text)).toEqual(wanted);
  });
});
