import { expect, it } from "vitest";
import { readWorkspaceSchema } from "../../graph/schema/workspace-schema.ts";
import { NameIndex } from "../../src/names/name-index.ts";
import { ownRulesExtractor, sentencesFor } from "../../src/own-rules/extractor.ts";
import { nearMiss } from "../../src/own-rules/near-misses.ts";
import { readRules } from "../../src/own-rules/rule-file.ts";
import { extractDocument } from "../../src/pipeline.ts";
import { makeDocument } from "../../src/read/document.ts";
import { loadGazetteer } from "../../src/gazetteer/gazetteer.ts";
import { mentionedPage } from "../../src/relate/mentioned-page.ts";
import type { Extraction } from "../../src/model.ts";

const schema = readWorkspaceSchema(
  JSON.stringify({
    labels: { Product: { color: "#2e86ab" } },
    relations: {
      MAKES: { from: ["Organization"], to: ["Product"], properties: { year: "string" } },
      MOVED_TO: { from: ["Organization"], to: ["Place", "Village"] },
    },
  }),
  "schema.json",
);
const book = readRules(
  `rules:
  - name: makes
    language: zh
    states: MAKES
    pattern: "(?<subject>{O+})(?<year>{T}?)(?:开始)?(?<verb>生产)(?<object>{Product+})"
    yields: "{O:甲公司}生产{Product:豆腐}。"
  - name: moved
    language: zh
    states: MOVED_TO
    pattern: "(?<subject>{O})(?<verb>搬进|迁入)(?:了)?(?<object>{LV})"
    yields: "{O:乙公司}搬进{L:青山产业园}。"
`,
  "my.yaml",
  schema,
);
const product = { id: "p", type: "Product", name: "龙井豆腐", aliases: [], attributes: {} };

function read(text: string): Extraction {
  const document = makeDocument({ file: "page.txt", text, encoding: "utf-8" });
  return extractDocument(document, { names: new NameIndex([product]), relationExtractors: [ownRulesExtractor(book, "1")] });
}
const stated = ({ statements, mentions }: Extraction): string[] => {
  const text = (id: string): string | undefined => mentions.find((mention) => mention.id === id)?.text;
  return statements.flatMap((one) =>
    one.kind === "relation" && one.extractor.startsWith("own/")
      ? [`${text(one.subject)} ${one.predicate} ${text(one.object)} ${one.status}`]
      : [],
  );
};

it("own rules state relations between whatever was found, with the standing that the sentence gives them", () => {
  expect(stated(read("石屏县云田食品有限公司生产龙井豆腐。"))).toEqual(["石屏县云田食品有限公司 MAKES 龙井豆腐 done"]);
  expect(stated(read("石屏县云田食品有限公司搬进异龙镇。"))).toEqual(["石屏县云田食品有限公司 MOVED_TO 异龙镇 done"]);
  expect(stated(read("石屏县云田食品有限公司没有搬进异龙镇。石屏县水务局搬进异龙镇。"))).toEqual([]);
});

it("what nearly fits tells the slot, the kind or the word that failed", () => {
  const near = (text: string): string[] => {
    const { document, articles, mentions } = read(text);
    const page = mentionedPage(document, articles, mentions, loadGazetteer());
    return [...sentencesFor(book, page)].flatMap(({ typed, rules }) => nearMiss(rules[1]!, typed, book.signs)?.why ?? []);
  };
  expect(near("石屏县水务局搬进异龙镇。")).toEqual(["the slot subject asks for ‹Organization›; 石屏县水务局 is ‹Agency›"]);
  expect(near("石屏县云田食品有限公司看中异龙镇。")).toEqual(['the group verb asks for 搬进|迁入; here stands "看中"']);
  expect(near("石屏县云田食品有限公司搬进了新厂房。")).toEqual(['the slot object asks for ‹Place› or ‹Village›; here stands "新厂房。"']);
  expect(near("石屏县云田食品有限公司召开会议。")).toEqual([]);
});
