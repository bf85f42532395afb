/** Pages in a language that is not read, beside those that are. */
import { mkdirSync, writeFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { foreignTexts } from "../languages/foreign-texts.ts";
import { Bench } from "./run-mailuo.ts";

let bench: Bench;
beforeEach(() => void (bench = new Bench()));
afterEach(() => bench.end());

const foreign = { ja: "Japanese", ko: "Korean", fr: "French" } as const;

const graph = async (workspace: string): Promise<string> =>
  (await bench.run(["export", "--format", "json", "--workspace", workspace])).stdout;

describe("a page in another language", { timeout: 120_000 }, () => {
  it("is named with its language and kept out, and the graph is that of the others", async () => {
    bench.copyPages("zh/pubei");
    mkdirSync(bench.path("more"));
    for (const code of Object.keys(foreign)) {
      writeFileSync(bench.path("more", `${code}.txt`), foreignTexts[code]!);
      writeFileSync(
        bench.path("more", `${code}.html`),
        `<!doctype html><meta charset="utf-8"><title>x</title><article><p>${foreignTexts[code]!.replaceAll("\n\n", "</p><p>")}</p></article>`,
      );
    }
    writeFileSync(bench.path("more", "lines.jsonl"), `${JSON.stringify({ text: foreignTexts["ja"], title: "図書館" })}\n`);
    expect((await bench.run(["build", "pages", "-w", "alone"])).code).toBe(0);
    const { code, stdout, stderr } = await bench.run(["build", "pages", "more", "-w", "beside", "--json"]);
    expect(code).toBe(1);
    for (const [name, language] of Object.entries(foreign)) {
      expect(stderr).toContain(
        `mailuo: more/${name}.txt: is in ${language}; Mailuo reads Chinese and English. Leave it out, or give its text in Chinese or English.\n`,
      );
      expect(stderr).toContain(`mailuo: more/${name}.html: is in ${language};`);
    }
    expect(stderr).toContain("mailuo: more/lines.jsonl:1: is in Japanese;");
    const { added, failures } = JSON.parse(stdout) as { added: number; failures: { file: string; reason: string }[] };
    expect(added).toBe(1);
    expect(failures).toHaveLength(7);
    expect(failures).toContainEqual(
      expect.objectContaining({ file: "more/ko.txt", reason: "is in Korean; Mailuo reads Chinese and English" }),
    );
    expect((await graph("beside")) === (await graph("alone"))).toBe(true);
  });

  it("extract says so too, and prints no entity", async () => {
    writeFileSync(bench.path("a.txt"), foreignTexts["fr"]!);
    const { code, stdout, stderr } = await bench.run(["extract", "a.txt", "--json"]);
    expect(code).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toMatch(/^mailuo: a\.txt: is in French; Mailuo reads Chinese and English\./);
    const piped = await bench.run(["extract", "-"], { stdin: foreignTexts["ja"]! });
    expect(piped.stderr).toMatch(/^mailuo: standard input: is in Japanese;/);
  });
});
