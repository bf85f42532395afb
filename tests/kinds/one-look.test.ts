/** Pages as readers of PDFs give them, with radicals and compatibility ideographs for common characters, state what the plain page states. */
import { describe, expect, it } from "vitest";
import { fold } from "../../src/characters/fold.ts";
import type { Draw } from "../../scripts/generate/draw.ts";
import { expectRight, facts, named, read, type Trial } from "./reading.ts";
import { settings, type Setting } from "../../scripts/generate/county-setting.ts";

/** Every character in these blocks, by what Unicode says it is read as; several where several look alike. */
const blocks = {
  "Kangxi radicals": [0x2f00, 0x2fd5],
  "CJK radicals": [0x2e80, 0x2ef3],
  "compatibility ideographs": [0xf900, 0xfaff],
  "their supplement": [0x2f800, 0x2fa1f],
} as const;

/** As printed in Unicode's charts, not as the product's table has it. */
const radicalsInPrint: Readonly<Record<string, string>> = {
  民: "⺠",
  长: "⻓",
  龙: "⻰",
  鱼: "⻥",
  马: "⻢",
  车: "⻋",
  门: "⻔",
  贝: "⻉",
  见: "⻅",
  页: "⻚",
  风: "⻛",
  飞: "⻜",
  鸟: "⻦",
  麦: "⻨",
  黄: "⻩",
  齐: "⻬",
  龟: "⻳",
  青: "⻘",
  西: "⻄",
  母: "⺟",
  韦: "⻙",
  角: "⻆",
};

function lookalikes(block: keyof typeof blocks): ReadonlyMap<string, readonly string[]> {
  if (block === "CJK radicals") return new Map(Object.entries(radicalsInPrint).map(([plain, radical]) => [plain, [radical]]));
  const found = new Map<string, string[]>();
  const [first, last] = blocks[block];
  for (let code = first; code <= last; code++) {
    const character = String.fromCodePoint(code);
    const plain = character.normalize("NFKC");
    if (plain !== character) found.set(plain, [...(found.get(plain) ?? []), character]);
  }
  return found;
}

function disguised(text: string, alike: ReadonlyMap<string, readonly string[]>, draw: Draw): string {
  return [...text].map((character) => (alike.has(character) ? draw.pick(alike.get(character)!) : character)).join("");
}

const sentences = ({ county, townships, people, draw }: Setting): string[] => {
  const town = draw.pick(townships);
  const village = draw.pick(town.villages);
  const [one, two, three] = people as [string, string, string];
  return [
    `6月21日，${county}水利局局长${one}到${town.name}${village}检查防汛工作。`,
    `${town.name}${village}村民${two}种植金银花，日子一天比一天好。`,
    `${county}人民政府投入120万元建设${village}饮水工程。`,
    `${county}长青镇小学校长${three}说，门前的石板路是民工们修的。`,
  ];
};

const shown = (text: string): string[] => {
  const page = read(text);
  return [...facts(page), ...["Person", "Agency", "Village", "Place", "Organization", "Project"].flatMap((label) => named(page, label))];
};

describe.each(Object.keys(blocks) as (keyof typeof blocks)[])("%s", (block) => {
  const alike = lookalikes(block);

  it("state the same of the same", () => {
    const trials: Trial[] = [];
    for (const setting of settings(40, 19)) {
      const text = `${setting.county}新闻\n\n${sentences(setting).join("")}\n`;
      const other = disguised(text, alike, setting.draw);
      const [wanted, found] = [shown(text), shown(other)];
      trials.push({
        text: other,
        fault:
          JSON.stringify(found) === JSON.stringify(wanted)
            ? undefined
            : `${found.filter((one) => !wanted.includes(one)).join("; ")} for ${wanted.filter((one) => !found.includes(one)).join("; ")}`,
      });
    }
    expectRight(trials);
  });

  it("every mention and every quote stands where it says, in the text as it was", () => {
    for (const setting of settings(12, 23)) {
      const text = disguised(`${setting.county}新闻\n\n${sentences(setting).join("\n")}\n`, alike, setting.draw);
      const { document, mentions, statements } = read(text);
      expect(document.text).toBe(text);
      for (const { start, end, text: words } of mentions) expect(fold(text.slice(start, end))).toBe(words);
      for (const { evidence } of statements)
        expect(fold(text.slice(evidence.start, evidence.end)).replaceAll("\n", "")).toBe(evidence.quote);
    }
  });
});

it("English: ligatures, soft hyphens and zero-width spaces", () => {
  const plain =
    "New office\n\nJames Griffin, chief officer of Fairfield County Council, opened the first office in Fairfield. The staff were satisfied with it.\n";
  const printed = plain
    .replaceAll("ffi", "ﬃ")
    .replaceAll("fi", "ﬁ")
    .replace("Council", "Coun\u00adcil")
    .replace("chief officer", "chief\u200b officer");
  expect(printed).not.toBe(plain);
  expect(shown(printed)).toEqual(shown(plain));
  expect(shown(plain)).not.toEqual([]);
});

it.each(["\u200e", "\u200f", "\u202a", "\u202c", "\u2066", "\u2069", "\ufeff", "\u200c", "\u200d", "\ufe00", "\u{e0100}", "\u2060"])(
  "what nobody sees inside a name (%j) is nothing, in Chinese and English",
  (unseen) => {
    for (const [plain, name] of [
      ["云溪县水利局局长周永明到南塘村调研。周永明说，水库修好了。\n", "周永明"],
      ["James Griffin, chief officer of Fairfield County Council, opened the office. Griffin was satisfied with it.\n", "Griffin"],
    ] as const) {
      const printed = plain.replace(name, name[0] + unseen + name.slice(1));
      expect(printed).not.toBe(plain);
      expect(shown(printed)).toEqual(shown(plain));
      expect(shown(plain)).not.toEqual([]);
    }
  },
);

it("joiners of other scripts stay: they change how a word looks", () => {
  for (const word of ["می\u200cخواهم", "क्\u200dष"]) expect(fold(word)).toBe(word);
});
