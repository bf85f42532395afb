import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Bench } from "./run-mailuo.ts";

let bench: Bench;
beforeEach(() => void (bench = new Bench()));
afterEach(() => bench.end());

const graph = async (workspace = ".mailuo"): Promise<string> => {
  const { code, stdout, stderr } = await bench.run(["export", "--format", "json", "--workspace", workspace]);
  expect(code, stderr).toBe(0);
  return stdout;
};

/** The first lines that differ, so that a failure does not print two whole graphs. */
function difference(a: string, b: string): [string | undefined, string | undefined] | undefined {
  if (a === b) return undefined;
  const [left, right] = [a.split("\n"), b.split("\n")];
  const at = left.findIndex((line, index) => line !== right[index]);
  return [left[at], right[at]];
}

describe("mailuo build", { timeout: 300_000 }, () => {
  it("makes a graph, and the second time changes nothing", async () => {
    bench.copyPages("zh/shiping", "zh/pubei");
    const first = await bench.run(["build", "pages", "--json"]);
    expect(first.code, first.stderr).toBe(0);
    const report = JSON.parse(first.stdout) as { added: number; graph: { entities: Record<string, number>; relations: number } };
    expect(report.added).toBe(2);
    expect(report.graph.entities["Person"]).toBeGreaterThan(10);
    expect(report.graph.relations).toBeGreaterThan(50);
    const before = await graph();
    const files = ["documents.jsonl", "statements.jsonl"].map((name) => readFileSync(bench.path(".mailuo", name), "utf8"));
    const second = await bench.run(["build", "pages", "--json"]);
    expect(JSON.parse(second.stdout)).toMatchObject({ added: 0, known: 2, store: { written: 0, removed: 0 } });
    expect(difference(await graph(), before)).toBeUndefined();
    expect(["documents.jsonl", "statements.jsonl"].map((name) => readFileSync(bench.path(".mailuo", name), "utf8"))).toEqual(files);
  });

  it("says what it passes over in a folder, and reads it where it is named", async () => {
    bench.copyPages("zh/shiping");
    writeFileSync(bench.path("pages", "list.json"), JSON.stringify([{ text: "庐江县水务局局长阮志刚检查第一水厂。" }]));
    writeFileSync(bench.path("pages", "table.csv"), "a,b\n");
    const { code, stdout, stderr } = await bench.run(["build", "pages"]);
    expect(code, stderr).toBe(0);
    expect(stdout).toMatch(/Passed over in folders.*1 \.csv, 1 \.json\./);
    const named = await bench.run(["build", "pages", "pages/list.json", "--json"]);
    expect(JSON.parse(named.stdout)).toMatchObject({ added: 1, passedOver: [expect.stringMatching(/table\.csv$/)] });
  });

  it("takes nothing for a correction where an article is put before others of a list, which are named by their addresses", async () => {
    const article = (at: string, name: string): unknown => ({
      url: `https://example.org/${at}`,
      text: `庐江县水务局局长${name}检查第一水厂。`,
    });
    const write = (...articles: unknown[]): void => writeFileSync(bench.path("list.json"), JSON.stringify(articles));
    const build = async (): Promise<unknown> => JSON.parse((await bench.run(["build", "list.json", "--json"])).stdout);
    const before = [article("1", "阮志刚"), article("2", "陈海燕")];
    write(...before);
    expect(await build()).toMatchObject({ added: 2 });
    write(article("3", "周建明"), ...before);
    expect(await build()).toMatchObject({ added: 1, known: 2, corrected: [] });
    write(article("3", "周建明"), article("1", "吴秀兰"), before[1]);
    expect(await build()).toMatchObject({ corrected: [expect.objectContaining({ file: "list.json#https://example.org/1" })] });
  });

  it("puts the layout off where it is told to, and the next build without that makes it", async () => {
    bench.copyPages("zh/shiping");
    const build = async (...options: string[]): Promise<{ written: number }> => {
      const { code, stdout, stderr } = await bench.run(["build", "pages", "--json", ...options]);
      expect(code, stderr).toBe(0);
      return (JSON.parse(stdout) as { store: { written: number } }).store;
    };
    await build();
    const laidOut = await graph();
    rmSync(bench.path(".mailuo"), { recursive: true });
    await build("--no-layout");
    const without = await graph();
    expect(without).not.toBe(laidOut);
    const place = /"[xy]": ?-?[\d.]+|"digest":"[^"]+"/g;
    expect(difference(without.replaceAll(place, ""), laidOut.replaceAll(place, ""))).toBeUndefined();
    expect(await build("--no-layout")).toMatchObject({ written: 0 });
    expect((await build()).written).toBeGreaterThan(0);
    expect(difference(await graph(), laidOut)).toBeUndefined();
    expect(await build()).toMatchObject({ written: 0 });
  });

  it("gives the same graph, byte for byte, whatever the order and whether at once or one by one", async () => {
    bench.copyPages("zh/shiping", "zh/pubei", "zh/songyang");
    await bench.run(["build", "pages/shiping.txt", "pages/pubei.txt", "pages/songyang.txt", "-w", "a"]);
    for (const name of ["songyang", "pubei", "shiping"]) await bench.run(["build", `pages/${name}.txt`, "-w", "b"]);
    expect(difference(await graph("b"), await graph("a"))).toBeUndefined();
  });

  it("doubles nothing where the same page lies under two names", async () => {
    bench.copyPages("zh/shiping");
    cpSync(bench.path("pages", "shiping.txt"), bench.path("pages", "copy.txt"));
    const { stdout, stderr } = await bench.run(["build", "pages", "--json"]);
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toMatchObject({ added: 1, known: 1 });
  });

  it("says where much less of a page was kept than it holds, and goes on; a page without text is named", async () => {
    mkdirSync(bench.path("pages"));
    const said = "希望有关部门尽快修好这条路，方便群众出行，也请及时公布进展。";
    const opinions = Array.from({ length: 40 }, (_, index) => `第${index}条：${said}`).join("\n");
    writeFileSync(
      bench.path("pages", "much.html"),
      `<title>某县</title><p>庐江县水利局局长李国强作了发言。</p><textarea>${opinions}</textarea>`,
    );
    writeFileSync(bench.path("pages", "frames.html"), '<title>某县</title><frameset><frame src="main.html"></frameset>');
    const { code, stdout, stderr } = await bench.run(["build", "pages", "--json"]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^mailuo: pages\/frames\.html: shows no text; it has 1 frame with pages of their own \(main\.html\)\. Save/m);
    expect(stderr).toMatch(/^mailuo: pages\/much\.html: of the \d+ characters that the page says in sentences, \d+ are kept/m);
    expect(JSON.parse(stdout)).toMatchObject({
      added: 1,
      warnings: [{ file: "pages/much.html" }],
      failures: [{ file: "pages/frames.html" }],
    });
    const extracted = await bench.run(["extract", "pages/much.html"]);
    expect([extracted.code, extracted.stdout.split("\n", 1)[0]]).toEqual([0, expect.stringMatching(/relations?; of the /)]);
    const json = await bench.run(["extract", "pages/much.html", "--json"]);
    expect(JSON.parse(json.stdout)).toMatchObject({ warnings: [expect.stringContaining("are kept")] });
  });

  it("is whole again after a kill at any moment", async () => {
    bench.copyPages("zh/shiping", "zh/pubei", "zh/nanfeng");
    const started = Date.now();
    await bench.run(["build", "pages", "-w", "undisturbed"]);
    const took = Date.now() - started;
    const wanted = await graph("undisturbed");
    for (let share = 0.2; share < 1.05; share += 0.2) {
      rmSync(bench.path("killed"), { recursive: true, force: true });
      await bench.run(["build", "pages", "-w", "killed"], { killAfterMs: took * share });
      const { code, stderr } = await bench.run(["build", "pages", "-w", "killed"]);
      expect(code, stderr).toBe(0);
      expect(difference(await graph("killed"), wanted), `killed after ${share.toFixed(1)} of the time`).toBeUndefined();
    }
  });

  it("reads standard input, and keeps to one writer", async () => {
    const text = "清江县水利局局长王建国说，清江县水利局在白河镇开展防汛演练活动。\n";
    const runs = await Promise.all([bench.run(["build", "-"], { stdin: text }), bench.run(["build", "-"], { stdin: text })]);
    const refused = runs.filter(({ code }) => code !== 0);
    expect(runs.filter(({ code }) => code === 0).length).toBeGreaterThan(0);
    for (const { stderr } of refused) expect(stderr).toMatch(/Another mailuo is writing/);
    const { stdout } = await bench.run(["query", "MATCH (p:Person) RETURN p.name", "-f", "csv"]);
    expect(stdout).toContain("王建国");
  });
});

describe("mailuo remove and rebuild", { timeout: 300_000 }, () => {
  it("takes out what only one page stated, and makes the store again from the workspace", async () => {
    bench.copyPages("zh/shiping", "zh/pubei");
    await bench.run(["build", "pages/shiping.txt", "-w", "alone"]);
    await bench.run(["build", "pages", "-w", "both"]);
    const removed = await bench.run(["remove", "pubei.txt", "-w", "both"]);
    expect(removed.code, removed.stderr).toBe(0);
    expect(difference(await graph("both"), await graph("alone"))).toBeUndefined();

    const store = readdirSync(bench.path("both")).filter((name) => name.startsWith("graph"));
    expect(store.length).toBeGreaterThan(0);
    for (const name of store) rmSync(bench.path("both", name), { recursive: true });
    const missing = await bench.run(["query", "RETURN 1", "-w", "both"]);
    expect(missing.code).toBe(3);
    expect(missing.stderr).toMatch(/mailuo rebuild/);
    expect((await bench.run(["rebuild", "-w", "both"])).code).toBe(0);
    expect(difference(await graph("both"), await graph("alone"))).toBeUndefined();
  });

  it("says which pages there are where the name fits none or several", async () => {
    bench.copyPages("zh/shiping");
    mkdirSync(bench.path("pages", "other"));
    renameSync(bench.path("pages", "shiping.txt"), bench.path("pages", "other", "shiping.txt"));
    await bench.run(["build", "pages"]);
    const { code, stderr } = await bench.run(["remove", "nothere.txt"]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/no page of that name.*nothere\.txt/);
  });
});
