import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { remove } from "../../src/commands/remove.ts";
import { makeDocument } from "../../src/read/document.ts";
import { Workspace } from "../../src/workspace/workspace.ts";

let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "mailuo-remove-"));
  const workspace = await Workspace.create(join(folder, "workspace"));
  const document = makeDocument({ file: "a.txt", text: "庐江县水务局局长吴秀兰检查第一水厂。", encoding: "utf-8" });
  await workspace.add([{ document, articles: [], mentions: [], statements: [], clusters: [] }], "1");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const refused = (name: string, workspace = join(folder, "workspace")): Promise<string> =>
  remove(name, { workspace }).then(
    () => expect.fail(`took ${name} out`),
    (error: Error) => error.message,
  );

test("while another process writes, a name that fits nothing is told of, and one that fits has to wait", async () => {
  writeFileSync(join(folder, "workspace", "writer.lock"), JSON.stringify({ pid: process.ppid, host: hostname(), since: "2026" }));
  expect(await refused("b.txt")).toContain("no page of that name");
  expect(await refused("a.txt")).toContain("Another mailuo is writing");
});

test("where there is no workspace none is made", async () => {
  expect(await refused("a.txt", join(folder, "nowhere"))).toContain("there is no such folder");
  expect(await refused("a.txt", join(folder, "nowhere"))).toContain("there is no such folder");
});
