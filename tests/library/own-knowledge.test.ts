/** Names and rules that a program's user knows, without a workspace. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { createPipeline, documentFromText, readNames, RuleFileError, type Extraction, type KnownName } from "../../src/index.ts";

const page = documentFromText(
  "石屏县水务局局长李绍荣说，滇中水务供水正常。云南云岭水务建设有限公司已迁入异龙镇。工程由石屏县水务局承建。",
  { file: "page" },
);
const list = fileURLToPath(new URL("../../docs/examples/people.csv", import.meta.url));
const rules = readFileSync(new URL("own-rules.yaml", import.meta.url), "utf8");
const linksOf = ({ clusters }: Extraction): readonly (string | undefined)[] =>
  clusters.map(({ known }) => known?.id).filter((id) => id !== undefined);
const statedBy = ({ statements }: Extraction): readonly string[] => statements.map(({ extractor }) => extractor);

describe("a pipeline", { timeout: 60_000 }, () => {
  it("finds the names of a list and gives their ids, and says so in its version", async () => {
    const { names, faults } = await readNames(list);
    expect(faults).toEqual([]);
    const [plain, knowing] = [createPipeline(), createPipeline({ names })];
    expect(linksOf(await plain.extract(page))).toEqual([]);
    const found = await knowing.extract(page);
    expect(linksOf(found)).toEqual(expect.arrayContaining(["p-17", "a-3"]));
    expect(found.mentions.map(({ text }) => text)).toContain("滇中水务");
    expect(knowing.version).toMatch(/^.+ names@\w{12}$/);
    expect(knowing.version.startsWith(plain.version)).toBe(true);
    expect(createPipeline({ names: names.slice(1) }).version).not.toBe(knowing.version);
    expect(() => createPipeline({ names: [names[0]!, { ...names[0]!, name: "王" } as KnownName] })).toThrow(/two names have the id "p-17"/);
  });

  it("reads with rules, whose examples are tried, and beside an extractor of the program's own", async () => {
    const added: Extraction[] = [];
    const own = { name: "last", version: "1", extract: () => (added.push({} as Extraction), []) };
    const pipeline = createPipeline({ rules, relationExtractors: [own] });
    expect(statedBy(await pipeline.extract(page))).toContain("own/moves-to");
    expect(added).toHaveLength(1);
    expect(pipeline.version).toMatch(/ rules@\w{12} \+last@1$/);
    const wrong = rules.replace("迁入{L", "撤出{L");
    expect(() => createPipeline({ rules: wrong })).toThrow(RuleFileError);
    expect(() => createPipeline({ rules: wrong })).toThrow(/rules, line \d+: of the rule moves-to/);
    expect(() => createPipeline({ rules: "nothing" })).toThrow(/there are no rules/);
  });
});
