import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, it } from "vitest";
import { Bench } from "./run-mailuo.ts";

const example = (name: string): string => fileURLToPath(new URL(`../../docs/examples/${name}`, import.meta.url));
let bench: Bench;
beforeEach(() => {
  bench = new Bench();
  mkdirSync(bench.path("pages"));
  writeFileSync(
    bench.path("pages", "water.txt"),
    "工程由石屏县水务局实施，石屏县云田建设有限公司承建。另一项由浦北县水利局实施，王芳承建。",
  );
});
afterEach(() => bench.end());

it("rules of one's own are tried, kept, and used by later builds", { timeout: 120_000 }, async () => {
  const schema = ["--schema", example("my-schema.json")];
  const tried = await bench.run(["rules", "test", example("my-rules.yaml"), "pages", ...schema]);
  expect(tried.code, tried.stderr).toBe(0);
  expect(tried.stdout).toContain("own/built-by: 1 hits, 0 refused, 1 near misses");
  expect(tried.stdout).toContain("石屏县云田建设有限公司 BUILDS_FOR 石屏县水务局 (0.80)");
  expect(tried.stdout).toContain("the slot subject asks for ‹Organization›; 王芳 is ‹Person›");

  const asked = async (): Promise<unknown> =>
    JSON.parse(
      (await bench.run(["query", "MATCH ()-[r:BUILDS_FOR]->(b) RETURN b.name AS name, r.extractors AS by", "--format", "json"])).stdout,
    );
  expect((await bench.run(["build", "pages", ...schema])).code).toBe(0);
  const built = await bench.run(["build", "pages", "--rules", example("my-rules.yaml")]);
  expect(built.code, built.stderr).toBe(0);
  expect(await asked()).toEqual([{ name: "石屏县水务局", by: ["own/built-by"] }]);
});
