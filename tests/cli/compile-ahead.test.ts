import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const node = (...command: readonly string[]): string => {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: "utf8" });
  expect(stderr).toBe("");
  expect(status).toBe(0);
  return stdout;
};
const page = join("scripts", "sample-pages", "zh", "nanfeng.txt");
const extract = (...flags: readonly string[]): string => node(...flags, join("dist", "src", "cli.js"), "extract", page, "--json");

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "mailuo-scripts-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("a module becomes a script where nothing that it has or imports may change later, and says the same", () => {
  const modules = {
    "main.js": `import * as plain from "./plain.js"; import { next } from "./counts.js"; import { a } from "./circle-a.js"; import { lazy } from "./lazy.js";
console.log(JSON.stringify([plain, next(), a(), await lazy()]), new plain.Named("x").shown);\n`,
    "plain.js": `import all, { join as joined } from "node:path";\nimport * as words from "./words.js";\nimport { Word as Named } from "./words.js";
const shown = joined("a", words.last$) + all.sep;\nexport { shown as t, Named };\n`,
    "words.js": `var Word = class { constructor(shown) { this.shown = shown; } };\nconst last$ = "z";\nexport { Word, last$ };\n`,
    "counts.js": `let count = 0;\nconst next = () => (count += 1);\nexport { count, next };\n`,
    "of-counts.js": `import { count } from "./counts.js";\nconst now = () => count;\nexport { now };\n`,
    "circle-a.js": `import { b } from "./circle-b.js";\nconst a = () => b;\nexport { a };\n`,
    "circle-b.js": `import { a } from "./circle-a.js";\nconst b = (() => "b")();\nexport { b };\n`,
    "lazy.js": `const lazy = async () => (await import("./of-counts.js")).now();\nexport { lazy };\n`,
  };
  for (const [name, source] of Object.entries(modules)) writeFileSync(join(folder, name), source);
  writeFileSync(join(folder, "package.json"), `{"type":"module"}`);
  const before = node(join(folder, "main.js"));
  const made = `const { makeScripts } = await import("./scripts/compile-ahead.mjs"); console.log(makeScripts(process.argv[1], 0).join(" "));`;
  writeFileSync(join(folder, "compiled-script.mjs"), readFileSync(join(root, "scripts", "compiled-script.mjs")));
  expect(node("--input-type=module", "--eval", made, folder)).toBe("plain.js words.js\n");
  expect(node(join(folder, "main.js"))).toBe(before);
});

it("what was compiled when Mailuo was built is taken back by this Node", () => {
  const chunks = join(root, "dist", "src", "chunks");
  // Those that every page needs and that are large: a word in one of them must not make it a module again unseen.
  expect(readdirSync(chunks)).toEqual(expect.arrayContaining(["basics", "pipeline", "relate", "shipped"].map((name) => `${name}.script`)));
  const taken = `await import("./dist/src/compiler-effort.js"); await import("./dist/src/chunks/extract.js");
const { scripts } = await import("./dist/src/chunks/compiled-script.mjs");
console.log(scripts.size > 5, [...scripts.values()].some(({ cachedDataRejected }) => cachedDataRejected !== false));`;
  expect(node("--input-type=module", "--eval", taken)).toBe("true false\n");
});

it("a V8 with other flags, which refuses that, reads a page alike", () => {
  expect(extract("--no-lazy-feedback-allocation")).toBe(extract());
});
