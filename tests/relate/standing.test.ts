/** No rule forgets the standing: it cannot leave it out by type, and what every rule finds on real pages is hearsay behind 据传. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import type { Statement } from "../../src/model.ts";
import { extractDocument } from "../../src/pipeline.ts";
import { makeDocument } from "../../src/read/document.ts";
import { titleWords as englishTitles } from "../../src/languages/en/standing/titles.ts";
import { titleWords as chineseTitles } from "../../src/languages/zh/standing/titles.ts";
import { bareTitle } from "../../src/relate/standing/title.ts";

const files = ["src/relate", "src/languages/zh/relations", "src/languages/en/relations"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)),
);
const rules = files.filter(
  (file) =>
    file.endsWith(".ts") &&
    !/^src.relate.(?:standing|(?:relate|statement|draft|relation-rules|rules-of-language|evidence)\.ts$)/.test(file),
);

test("no rule decides a standing: it says where its verb is, and at most what that verb itself means", () => {
  const deciding = rules.filter((file) => {
    const text = readFileSync(file, "utf8").replaceAll(
      /\bmeans: "planned" as const|means\?: "ended"|"(?:planned|ended)" : undefined/gm,
      "",
    );
    return /\bstatus\b|[:?] "(?:done|ended|alleged)"|statusOf/.test(text.replaceAll(/\/\*\*[^]*?\*\/|\/\/.*|says === "ended"/g, ""));
  });
  expect(deciding).toEqual([]);
});

const read = (text: string): readonly Statement[] =>
  extractDocument(makeDocument({ file: "page.txt", text, encoding: "utf-8" })).statements;
/** Rules that tell by a verb. */
const byVerb =
  /^zh\/(?:event|attendance|project|cooperation|policy|honour|funding|succession|post-verb|post-context)\/|^zh\/location\/(?:settled|founded|moved)/;
const doneByVerb = (statements: readonly Statement[]): Statement[] =>
  statements.filter((one) => one.kind === "relation" && one.status === "done" && byVerb.test(one.extractor));

describe("on the sample and the annotated pages", () => {
  const sentences = ["scripts/sample-pages/zh", "scripts/evaluate/pages"]
    .flatMap((pages) => readdirSync(pages).map((file) => join(pages, file)))
    .filter((file) => file.endsWith(".txt"))
    .flatMap((file) =>
      readFileSync(file, "utf8")
        .replaceAll(/(?<=[\p{Script=Han}，、])\s*\n\s*(?=\p{Script=Han})/gu, "")
        .split(/\n/),
    )
    .flatMap((line) => line.trim().split(/(?<=。)/))
    .filter((sentence) => sentence.endsWith("。") && sentence.length > 12 && !/^[“”]|[“”]/.test(sentence));

  it("every rule that tells by a verb hears 据传", () => {
    const plain = new Map<string, number>();
    const heard = new Map<string, number>();
    for (const sentence of sentences) {
      for (const { extractor } of doneByVerb(read(sentence))) plain.set(extractor, (plain.get(extractor) ?? 0) + 1);
      // The marker stands right before each clause's own words, as a reporter would set it.
      for (const { extractor } of doneByVerb(read(sentence.replace(/(^|[，；])/g, "$1据传"))))
        heard.set(extractor, (heard.get(extractor) ?? 0) + 1);
    }
    const told = [...plain.values()].reduce((sum, count) => sum + count, 0);
    const forgot = [...heard].map(([extractor, count]) => `${extractor} ${count} of ${plain.get(extractor) ?? 0}`);
    expect(told).toBeGreaterThan(60);
    expect([...heard.values()].reduce((sum, count) => sum + count, 0) / told, forgot.join("; ")).toBeLessThan(0.1);
    // What stands in brackets, `甲站（今乙中心）`, the page says itself, whatever is rumoured before.
    const inBrackets = new Set(["zh/succession/now-called", "zh/succession/once-called"]);
    const deaf = [...heard].filter(([extractor, count]) => !inBrackets.has(extractor) && count > (plain.get(extractor) ?? 0) / 2);
    expect(deaf).toEqual([]);
  });
});

test.each([
  ["局长", "局长", undefined],
  ["原局长", "局长", "ended"],
  ["时任党委书记", "党委书记", "ended"],
  ["前任局长", "局长", "ended"],
  ["原副局长", "副局长", "ended"],
  ["现任局长", "局长", "done"],
  ["拟任局长", "局长", "planned"],
  ["老支书", "支书", "ended"],
  ["老师", "老师", undefined],
  ["原料科科长", "原料科科长", undefined],
  ["前台主管", "前台主管", undefined],
  ["现场总指挥", "现场总指挥", undefined],
  ["former director", "director", "ended"],
  ["ex-mayor", "mayor", "ended"],
  ["then deputy clerk", "deputy clerk", "ended"],
  ["mayor-elect", "mayor", "planned"],
  ["current chairman", "chairman", "done"],
  ["candidate for chairman", "chairman", "alleged"],
  ["executive director", "executive director", undefined],
  ["latent print examiner", "latent print examiner", undefined],
] as const)("of the title %s there is left %s", (words, title, says) => {
  expect(bareTitle(words, /^[ -~]/.test(words) ? englishTitles : chineseTitles)).toEqual({ title, says });
});
