/** Rows of posts and names, who serves an officer, and what is not true: nobody has the post beside which he happens to stand. */
import { describe, expect, it } from "vitest";
import { toStandoff } from "../../src/standoff.ts";
import { read } from "../kinds/reading.ts";

/** `P TYPE O title status` of all people. */
function facts(text: string): string[] {
  const { entities, relations } = toStandoff(read(text));
  const named = new Map(entities.map(({ id, name }) => [id, name]));
  return relations
    .filter(({ type }) => type === "WORKS_FOR" || type === "LIVES_IN")
    .map(({ source, target, type, attributes }) =>
      [named.get(source), type, named.get(target), String(attributes["title"] ?? "")].join(" ").trim(),
    );
}

describe("whose post it is", () => {
  it("in a row of posts and names each stands before its name", () => {
    const row = facts(
      "In attendance were the District Chief Executive, Kwesi Boadu, the Presiding Member of the Bodi District Assembly, Yaw Tetteh, the MP, Ama Mensah.",
    );
    expect(row).not.toContain("Kwesi Boadu WORKS_FOR Bodi District Assembly Presiding Member");
    expect(row).toContain("Yaw Tetteh WORKS_FOR Bodi District Assembly Presiding Member");
    const direct = facts("Those present were Governor Jane Mutiso, Speaker of the Makuyu County Assembly Peter Otieno, and others.");
    expect(direct.filter((fact) => fact.startsWith("Jane Mutiso"))).toEqual([]);
  });

  it("of two posts each of two has one", () => {
    expect(
      facts("Amos Phiri and Grace Banda, chairman and secretary of Mzimba District Council, respectively, resigned.").join(),
    ).not.toContain("chairman and secretary");
  });

  it("the driver's employer drives nobody", () => {
    const found = facts("Jun Alcaraz, driver of Barangay Captain Nilo Basco of San Roque, Dumalag, was hurt.");
    expect(found).toContain("Nilo Basco WORKS_FOR San Roque Barangay Captain");
    expect(facts("Nilo Basco, acting for Barangay Captain Pedro Alcaraz of Dumalag, signed it.").join()).not.toContain("acting for");
  });

  it.each([
    "Governors Jane Mutiso and Paul Kirui of Makuyu and Tana counties met.",
    "Mayors Lito Reyes and Nilo Basco of Dumalag and Ivisan respectively signed.",
  ])("nobody lives in the first of two places that two head: %s", (text) => {
    expect(facts(text).filter((fact) => fact.includes("LIVES_IN"))).toEqual([]);
  });

  it("a nursing director and heads of villages have their own names", () => {
    expect(facts("Director of Nursing Amos Phiri of Mzimba District Hospital spoke.").every((fact) => fact.startsWith("Amos Phiri"))).toBe(
      true,
    );
    expect(facts("Punong Barangays Pedro Alcaraz of San Roque and Nilo Basco of Malusog met.").join()).not.toContain("Punong");
  });
});

describe("what is not true", () => {
  it.each([
    "It isn't true that Peter Otieno was the chairman of Makuyu County Assembly.",
    "It was never true that Amos Phiri was a teacher at Mzimba Primary School.",
    "It is not the case that Amos Phiri worked for Mzimba District Council.",
    "It is not true, said Grace Banda, that Amos Phiri is the director of Mzimba District Hospital.",
  ])("is nobody's post, past or present: %s", (text) => {
    expect(facts(text)).toEqual([]);
  });

  it("leaves the post of whom the untruth is about", () => {
    expect(facts("It is not true that the director of Mzimba District Hospital, Amos Phiri, was arrested.")).toContain(
      "Amos Phiri WORKS_FOR Mzimba District Hospital director",
    );
  });
});
