import { mkdirSync, writeFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { stampOf } from "../../graph/store/embedded-files.ts";
import { CheckpointFile } from "../../src/materialize/checkpoint.ts";
import { indexFolder } from "../../src/materialize/partitioned-index.ts";
import { Bench } from "./run-mailuo.ts";

let bench: Bench;
beforeEach(() => {
  bench = new Bench();
  mkdirSync(bench.path("papers"));
});
afterEach(() => bench.end());

const text = (name: string): string => `庐江县水务局局长${name}检查第一水厂。\n`;
const write = (name: string, file = "a.txt"): void => writeFileSync(bench.path("papers", file), text(name));
interface Page {
  readonly id: string;
  readonly file: string;
  readonly files?: readonly string[];
}
const pages = async (): Promise<Page[]> => (JSON.parse((await bench.run(["status", "--json"])).stdout) as { pages: Page[] }).pages;
const here = async (): Promise<string[]> => (await pages()).map(({ id }) => id).sort();
const build = async (...args: string[]): Promise<string> => {
  const { code, stdout, stderr } = await bench.run(["build", ...args]);
  expect(code, stderr).toBe(0);
  return stdout;
};
/** Ids of the texts, in the order in which they came. */
async function corrected(...names: string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const name of names) {
    write(name);
    await build("papers/a.txt");
    ids.push((await pages()).find(({ id }) => !ids.includes(id))!.id);
  }
  return ids;
}

describe("mailuo remove, where a file came back with another text", { timeout: 300_000 }, () => {
  it("takes out neither without being told which, and the older one when it is told so", async () => {
    const ids = await corrected("阮志刚", "陈海燕");
    const refused = await bench.run(["remove", bench.path("papers", "a.txt")]);
    expect(refused.code).toBe(2);
    for (const id of ids) expect(refused.stderr).toContain(id);
    expect(await here()).toEqual([...ids].sort());
    expect((await bench.run(["remove", "papers/a.txt", "--old"])).stdout).toContain(ids[0]);
    expect(await here()).toEqual([ids[1]]);
  });

  it("knows the text that a file went back to as its newest", async () => {
    const [first, second] = await corrected("阮志刚", "陈海燕");
    write("阮志刚");
    expect(await build("papers/a.txt")).toContain(`npx mailuo remove ${second}`);
    expect(await build("papers/a.txt")).not.toContain("another text");
    expect((await bench.run(["remove", "papers/a.txt", "--old"])).stdout).toContain(second);
    expect((await pages()).map(({ id }) => id)).toEqual([first]);
  });

  it("is hinted at by build with commands that work, for each earlier text and however the path is written", async () => {
    const ids = await corrected("阮志刚", "陈海燕");
    write("周建明");
    const said = await build("./papers/a.txt");
    const commands = [...said.matchAll(/npx mailuo (remove .*)$/gm)].map(([, command]) => command!.split(" "));
    expect(commands.map(([, id]) => id).sort()).toEqual([...ids].sort());
    for (const command of commands) expect((await bench.run(command)).code).toBe(0);
    expect(await here()).toHaveLength(1);
    expect(ids).not.toContain((await here())[0]);
  });

  it("gives the workspace's folder as a shell takes it", async () => {
    write("阮志刚");
    await build("papers/a.txt", "-w", "my news");
    write("陈海燕");
    expect(await build("papers/a.txt", "-w", "my news")).toMatch(/npx mailuo remove [0-9a-f]{16} --workspace 'my news'/);
  });

  it("does not take pages from standard input for one another's corrections", async () => {
    await bench.run(["build", "-"], { stdin: text("阮志刚") });
    expect((await bench.run(["build", "-"], { stdin: text("陈海燕") })).stdout).not.toContain("another text");
  });
});

describe("mailuo remove of a page that was met under several names", { timeout: 300_000 }, () => {
  it("takes one name out and keeps the page, with what it states, until the last name goes", async () => {
    write("阮志刚");
    write("阮志刚", "b.txt");
    await build("papers");
    const [{ id, files }] = (await pages()) as [Page];
    expect(files).toEqual(["papers/a.txt", "papers/b.txt"]);
    expect((await bench.run(["status"])).stdout).toContain("papers/a.txt is one page with papers/b.txt.\n");
    const one = await bench.run(["remove", "papers/a.txt"]);
    expect([one.code, one.stdout]).toEqual([0, `papers/a.txt is no name of page ${id} any more, which is kept under papers/b.txt.\n`]);
    expect(await pages()).toEqual([expect.objectContaining({ id, file: "papers/b.txt" })]);
    const found = await bench.run(["query", "MATCH (p:Person)-[]->(a:Agency) RETURN p.name, a.name", "--format", "json"]);
    expect(found.stdout).toContain("阮志刚");
    expect((await bench.run(["remove", "papers/b.txt"])).stdout).toMatch(/^Removed papers\/b\.txt/);
    expect(await pages()).toEqual([]);
  });

  it("goes whole by its id", async () => {
    write("阮志刚");
    write("阮志刚", "b.txt");
    await build("papers");
    const [{ id }] = (await pages()) as [Page];
    expect((await bench.run(["remove", id])).code).toBe(0);
    expect(await pages()).toEqual([]);
  });
});

it("leaves the store as known as it was where a mistyped name ends it", { timeout: 300_000 }, async () => {
  write("阮志刚");
  await build("papers");
  const stamp = (): string | undefined => new CheckpointFile(indexFolder(bench.path(".mailuo")), "embedded").read()?.stamp;
  const before = stamp();
  expect((await bench.run(["remove", "papers/mistyped.txt"])).code).toBe(2);
  expect(stamp()).toBe(stampOf(bench.path(".mailuo", "graph")));
  expect(stamp()).not.toBe(before);
});
