/** Lists of who was there, what is done with whose money, and names in runs of capitals, in local English of many countries. */
import { describe, expect, it } from "vitest";
import { facts as all, named, read } from "./reading.ts";

const facts = (text: string): string[] => all(read(text));

describe("who was there", () => {
  it.each([
    [
      "Officials in attendance at the Bodi Yam Festival included the DCE, Kwesi Boadu; the MP, Ama Mensah; and the headmaster, Yaw Tetteh.",
      [
        "Ama Mensah PARTICIPATES_IN Bodi Yam Festival",
        "Kwesi Boadu PARTICIPATES_IN Bodi Yam Festival",
        "Yaw Tetteh PARTICIPATES_IN Bodi Yam Festival",
      ],
    ],
    ["The Bodi Yam Festival was attended by Peter Otieno; Jane Mutiso could not come.", ["Peter Otieno PARTICIPATES_IN Bodi Yam Festival"]],
    ["Addressing farmers at the Bodi Yam Festival, Mayor Peter Otieno praised them.", ["Peter Otieno PARTICIPATES_IN Bodi Yam Festival"]],
    ["Mayor Peter Otieno was speaking in Nairobi during the Bodi Yam Festival.", ["Peter Otieno PARTICIPATES_IN Bodi Yam Festival"]],
    ["Teko High School was awarded a trophy at the Bodi Science Fair.", ["Teko High School PARTICIPATES_IN Bodi Science Fair"]],
    [
      "Eight schools, among them Teko High School and Moko Primary School, competed in the Bodi Science Fair.",
      ["Moko Primary School PARTICIPATES_IN Bodi Science Fair", "Teko High School PARTICIPATES_IN Bodi Science Fair"],
    ],
    ["The wife of Peter Otieno won first prize at the Bodi Science Fair.", []],
    ["A cow owned by Peter Otieno won first prize at the Bodi Yam Festival.", []],
    ["Peter Otieno took no part in the Bodi Yam Festival.", []],
    ["Including Peter Otieno, forty farmers took part in the Bodi Yam Festival.", ["Peter Otieno PARTICIPATES_IN Bodi Yam Festival"]],
  ])("%s", (text, wanted) => {
    expect(all(read(text), "PARTICIPATES_IN")).toEqual(wanted);
  });
});

describe("who pays and who does it", () => {
  it.each([
    [
      "The Ministry of Water, with funding from the African Development Bank, is implementing the Nsawa Water Project.",
      "African Development Bank FUNDS Nsawa Water Project",
    ],
    [
      "The African Development Bank is supporting the Nsawa Water Project with a $2 million loan.",
      "African Development Bank FUNDS Nsawa Water Project amountForeign=$ 2000000",
    ],
    [
      "The contractor working on the Nsawa Water Project, Kofi Builders Limited, has left.",
      "Kofi Builders Limited IMPLEMENTS Nsawa Water Project",
    ],
    ["Work on the Nsawa Water Project by Kofi Builders Limited has stopped.", "Kofi Builders Limited IMPLEMENTS Nsawa Water Project"],
    ["Under the Nsawa Water Project, World Vision Ghana has drilled ten boreholes.", "World Vision Ghana IMPLEMENTS Nsawa Water Project"],
    ["Bodi Rural Bank has appointed Peter Otieno its new manager.", "Peter Otieno WORKS_FOR Bodi Rural Bank title=manager"],
  ])("%s", (text, wanted) => {
    expect(facts(text)).toContain(wanted);
  });

  it.each([
    "The Ministry of Water, with funding from the African Development Bank, is not implementing the Nsawa Water Project.",
    "World Vision Ghana trained nurses at Teko Hospital in collaboration with the Ministry of Health.",
  ])("nobody who does not: %s", (text) => {
    expect(facts(text).filter((fact) => /FUNDS|^Teko Hospital COOPERATES_WITH/.test(fact))).toEqual([]);
  });

  it("its director is of neither body for sure where two were named", () => {
    const { statements } = read("The Ministry of Health donated beds to Teko Hospital. Its director, Peter Otieno, thanked them.");
    expect(statements.filter((one) => one.kind === "relation" && one.predicate === "WORKS_FOR" && one.confidence >= 0.8)).toEqual([]);
  });
});

describe("a person's name", () => {
  it.each([
    ["Director Local Government Imran Malik spoke.", "Imran Malik"],
    ["Deputy Commissioner Faisalabad Imran Malik spoke.", "Imran Malik"],
    ["Hired Erin Stewart as clerk.", "Erin Stewart"],
    ["The guest was Mr.Anil Perera of the council.", "Anil Perera"],
    ["They were led by CDPO Arati Patil.", "Arati Patil"],
    ["Toshao Derrick Pires spoke.", "Derrick Pires"],
    ["Punong Barangay Nilo Basco of Malusog spoke.", "Nilo Basco"],
    ["District Collector Anil Patil IAS spoke.", "Anil Patil"],
    ["The Bodi MCE, Kwesi Boadu, and others spoke.", "Kwesi Boadu"],
  ])("is without what stands before and behind it: %s", (text, name) => {
    expect(named(read(text), "Person")).toEqual([name]);
  });

  it.each([
    ["The Mayor of Anna Regina spoke. They met at Anna Regina.", ["Anna Regina"]],
    ["PC Peter Otieno of Jawei Chiefdom spoke.", ["Jawei Chiefdom"]],
  ])("is no place's: %s", (text, places) => {
    expect(named(read(text), "Place")).toEqual(places);
    expect(named(read(text), "Person").filter((name) => places.includes(name))).toEqual([]);
  });

  it.each([
    ["The wharf was built by R. Basket and Sons General Contracting.", "R. Basket and Sons General Contracting"],
    ["He was treated at Sewamuta Maha Vidyalayaya.", "Sewamuta Maha Vidyalayaya"],
  ])("is no firm's and no school's: %s", (text, name) => {
    expect(named(read(text), "Organization")).toEqual([name]);
    expect(named(read(text), "Person")).toEqual([]);
  });

  it("a title holds no circumstance and no adverb", () => {
    expect(facts("Hawes Parish Council met in the absence of chairman Peter Otieno.").join()).not.toContain("absence");
    expect(facts("The former mayor, Amy Lunn, now chair of the Hawes Trust, spoke.")).toContain(
      "Amy Lunn WORKS_FOR Hawes Trust title=chair",
    );
    expect(facts("The Principal of Royal College, Mr. Ravi Perera, teachers and students came.").join()).not.toContain("teachers");
  });
});

describe("a guess at the body", () => {
  it.each([
    "Mr Ramesh Patil spoke of the Zilla Panchayat. Gram panchayat president Peter Otieno thanked them.",
    "Teko Secondary School is new. He was the brother of pandit and retired headmaster Peter Otieno.",
  ])("is not made of what the title itself denies: %s", (text) => {
    expect(all(read(text), "WORKS_FOR")).toEqual([]);
  });
});
