/** Whose office it is, and whose it is not, in sentences as local papers and minutes print them. */
import { describe, expect, test } from "vitest";
import { namesOf, relationsOf } from "../english-text.ts";

describe("posts", () => {
  test.each([
    [
      "Tarrow Town Council met. At the outset Councillor Matt Lyne proposed a vote of thanks.",
      ["Matt Lyne WORKS_FOR Tarrow Town Council title=councillor"],
    ],
    [
      "Tarrow Town Council met. Molly Hare was the aunt of current Councillor Mr Pat Grane.",
      ["Pat Grane WORKS_FOR Tarrow Town Council title=Councillor"],
    ],
    [
      "Those present were Mr Fred Adom, MP for the area and Deputy Minister for Transport, and chiefs.",
      ["Fred Adom WORKS_FOR Ministry of Transport title=Deputy Minister"],
    ],
    ["The Deputy Northern Regional Minister, Madam Elsie Sackey, thanked the members.", []],
    [
      "It was opened by the Minister of Local Government, Unity, and Culture Richard Bandi.",
      ["Richard Bandi WORKS_FOR Ministry of Local Government, Unity, and Culture title=minister"],
    ],
    [
      "Acting secretary of the Department of Provincial and Local-level Government Affairs, Joe Waru, said they had paid.",
      ["Joe Waru WORKS_FOR Department of Provincial and Local-level Government Affairs title=acting secretary"],
    ],
    [
      "Members were sworn in by the Yala Circuit Court Judge, Wilson Appah Twum.",
      ["Wilson Appah Twum WORKS_FOR Yala Circuit Court title=judge"],
    ],
    [
      "After visiting Barangay Igparas Barangay Captain Perla Dizon of Barangay Lagdo went home.",
      ["Perla Dizon LIVES_IN Barangay Lagdo", "Perla Dizon WORKS_FOR Barangay Lagdo title=Barangay Captain"],
    ],
    ["Barangay Igparas Barangay Captain Perla Dizon thanked them.", ["Perla Dizon WORKS_FOR Barangay Igparas title=Barangay Captain"]],
    [
      "Makuyu County Assembly approved the money. Kathon Ward MCA Joseph Ngwa handed over the site.",
      ["Joseph Ngwa WORKS_FOR Makuyu County Assembly title=MCA"],
    ],
    ["Makuyu County Government approved the money. The area MCA Joseph Ngwa handed over the site.", []],
    ["The National Irrigation Commission laid pipes. Councillors Evan Foster and Cleo Powell also spoke.", []],
    ["It is not true that Mary Kilo, director of Sorrel Water Trust, resigned.", ["Mary Kilo WORKS_FOR Sorrel Water Trust title=director"]],
    ["Mary Kilo, director of Sorrel Water Trust, resigned.", ["Mary Kilo WORKS_FOR Sorrel Water Trust title=director ended"]],
  ])("%s", (text, stated) => {
    expect(relationsOf(text)).toEqual(stated);
  });

  test("a councillor with initials is no child of that surname who died", () => {
    const minutes = "Tarrow Town Council met. Present were Cllrs J Brenn and P Fitzroy.";
    expect(relationsOf(`${minutes}\n\nMembers spoke of the death of 6 year old Jake Brenn.`)).toContain(
      "J Brenn WORKS_FOR Tarrow Town Council title=councillor",
    );
    expect(relationsOf(`${minutes}\n\nMembers thanked Jake Brenn.`)).toContain("Jake Brenn WORKS_FOR Tarrow Town Council title=councillor");
  });
});

describe("names beside offices", () => {
  test.each([
    ["Commissioner Northern Jone Vakal says the weather is calm.", ["Person Jone Vakal"]],
    ["This was said by Planning Officer Central Jone Vakal, who spoke.", ["Person Jone Vakal"]],
    ["Additional Collector of Revenue K Sita Raon took part.", ["Person K Sita Raon"]],
    ["Returning Officer for Rigo District Virgil Waisu said so.", ["Place Rigo District", "Person Virgil Waisu"]],
    ["The mayor joined the tribute to the Punong Barangays whose term ended.", []],
    [
      "The outgoing punong barangays are Rodel Toril of Brgy. 1 and Gilda Garin of Brgy. 4.",
      ["Person Rodel Toril", "Village Brgy. 1", "Person Gilda Garin", "Village Brgy. 4"],
    ],
    ["CClr Milne chaired the meeting; he welcomed Clr Bennet.", ["Person Milne", "Person Bennet"]],
  ])("%s", (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });
});

describe("what is said of somebody else, or against it", () => {
  test.each([
    ["Over there, mayor Helen Worby, who ran against incumbent Margaret Kove, is local to the core, has lived in Tarrow since then.", []],
    ["Jane Ochien led the opposition to the Sorrel Harvest Festival.", []],
    [
      "The Sorrel Harvest Festival was opened by Ann Mutu.\n\nThe court sentenced Amos Kiru to five years. Those present included Ruth Chelo and Peter Koro.",
      ["Ann Mutu PARTICIPATES_IN Sorrel Harvest Festival"],
    ],
    [
      "The Sorrel Harvest Festival was opened by Ann Mutu.\n\nThe field was full. Those present included Ruth Chelo and Peter Koro.",
      [
        "Ann Mutu PARTICIPATES_IN Sorrel Harvest Festival",
        "Peter Koro PARTICIPATES_IN Sorrel Harvest Festival",
        "Ruth Chelo PARTICIPATES_IN Sorrel Harvest Festival",
      ],
    ],
  ])("%s", (text, stated) => {
    expect(relationsOf(text)).toEqual(stated);
  });
});
