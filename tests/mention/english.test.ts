import { describe, expect, test } from "vitest";
import { readEnglish } from "../english-text.ts";
import type { Mention } from "../../src/model.ts";

const mentionsOf = (text: string, published?: string): readonly Mention[] => readEnglish(text, published).mentions;
const shown = (text: string): string[] =>
  mentionsOf(text)
    .filter(({ form, type }) => form === "name" && !["Quantity", "Title", "Occupation"].includes(type))
    .map((mention) => `${mention.type} ${mention.text}${mention.name ? ` = ${mention.name}` : ""}`);

describe("names", () => {
  test.each([
    ["Dr. Jane Mwangi and Mayor Ann Lopez met in Nakuru.", ["Person Jane Mwangi", "Person Ann Lopez", "Place Nakuru"]],
    [
      "The Ministry of Water and Sanitation gave it to Egerton University.",
      ["Agency Ministry of Water and Sanitation", "Organization Egerton University"],
    ],
    [
      "The Kenya Forest Service (KFS) planted trees. KFS thanked the Rotary Club of Thika.",
      [
        "Agency Kenya Forest Service",
        "Agency KFS = Kenya Forest Service",
        "Agency KFS = Kenya Forest Service",
        "Organization Rotary Club of Thika",
      ],
    ],
    [
      "Peter Otieno, a farmer from Olderkesi village, sold it. Otieno was glad.",
      ["Person Peter Otieno", "Village Olderkesi", "Person Otieno = Peter Otieno"],
    ],
    [
      "Parliament passed the Wildlife Conservation Act 2013 and the Narok Strategic Plan 2022-2027.",
      ["Policy Wildlife Conservation Act 2013", "Policy Narok Strategic Plan 2022-2027"],
    ],
    ["Schools marked World Wetlands Day at the Arusha Cultural Festival.", ["Event World Wetlands Day", "Event Arusha Cultural Festival"]],
    ["Farmers won the Green Village Award on Monday.", ["Honor Green Village Award", "Date Monday"]],
    [
      "The African Development Bank will pay for the Thwake Dam project.",
      ["Organization African Development Bank", "Project Thwake Dam project"],
    ],
    ["Elephants, maize and Residents do not name anybody.", []],
  ])("%s", (text, names) => {
    expect(shown(text)).toEqual(names);
  });

  test("what the page names once stands for it again: `the council`, `the project`", () => {
    const text = "Ledbury Town Council will build the Arrow Bridge Restoration Project. The council said the project would cost £2m.";
    expect(
      mentionsOf(text)
        .filter(({ form }) => form === "anaphor")
        .map(({ text: words, name }) => [words, name]),
    ).toEqual([
      ["The council", "Ledbury Town Council"],
      ["the project", "Arrow Bridge Restoration Project"],
    ]);
  });

  test("every mention stands where it says", () => {
    const text =
      "NAROK, April 16 — The Kenya\nRural Roads Authority (KeRRA) will open the Loita\nRoad. Jane Naserian, an engineer at KeRRA, said so.";
    for (const mention of mentionsOf(text)) expect(text.slice(mention.start, mention.end).replace(/\s+/g, " ")).toBe(mention.text);
  });
});

describe("values", () => {
  test.each([
    ["It cost $2 million.", "Money", 2_000_000, "USD"],
    ["It cost Sh240 million.", "Money", 240_000_000, "KES"],
    ["It cost Rs. 35 crore.", "Money", 350_000_000, "INR"],
    ["It cost £3.4m.", "Money", 3_400_000, "GBP"],
    ["It cost 5 million yuan.", "Money", 5_000_000, undefined],
    ["It cost RMB 12,500.", "Money", 12_500, undefined],
    ["It covers 2,400 acres.", "Quantity", 2400, "acres"],
    ["It opened on 3 June 2021.", "Date", "2021-06-03", undefined],
    ["It opened on March 4.", "Date", "2024-03-04", undefined],
    ["It ran from April 29 to 30.", "Date", "2024-04-29/2024-04-30", undefined],
    ["It opened on Monday.", "Date", "2024-04-15", undefined],
    ["It opened in March 2022.", "Date", "2022-03", undefined],
    ["It opened yesterday.", "Date", "2024-04-16", undefined],
  ])("%s", (text, type, value, unit) => {
    const found = mentionsOf(text).filter((mention) => mention.type === type);
    expect(found.map((mention) => [mention.value, mention.unit])).toEqual([[value, unit]]);
  });
});
