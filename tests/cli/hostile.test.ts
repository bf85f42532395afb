import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Bench, type Run } from "./run-mailuo.ts";

let bench: Bench;
beforeEach(() => {
  bench = new Bench();
  mkdirSync(bench.path("pages"));
  writeFileSync(bench.path("pages", "good.txt"), "清江县水利局局长王建国说，清江县水利局将开展防汛演练活动。\n");
});
afterEach(() => bench.end());

const page = (name: string, content: string | Buffer): void => writeFileSync(bench.path("pages", name), content);
const added = ({ stdout }: Run): number => (JSON.parse(stdout) as { added: number }).added;

describe("hostile input", { timeout: 300_000 }, () => {
  it("is named file by file with the reason, and the rest of the run is unharmed", async () => {
    page("empty.txt", "");
    page("blank.txt", " \n\t\n");
    page("random.txt", randomBytes(100_000));
    page("zeros.txt", Buffer.alloc(2_500));
    page("broken.jsonl", '{"text":"石屏县水务局局长李绍荣说。"}\n{"text":\n');
    const run = await bench.run(["build", "pages", "nothere.txt", "--json"]);
    expect(run.code).toBe(1);
    expect(added(run)).toBe(2);
    for (const name of ["empty.txt", "blank.txt", "random.txt", "zeros.txt", "nothere.txt"])
      expect(run.stderr.split("\n").filter((line) => line.includes(name)).length, name).toBe(1);
    expect(run.stderr).toMatch(/broken\.jsonl:2/);
  });

  it("does not stumble over punctuation, surrogates, controls and astral characters", async () => {
    page("punctuation.txt", "。，！？——《》“”()".repeat(2000));
    page("controls.txt", "清江县\u0001水利局\u000b局长王建国说。𠮷家村𝒜。\u202e反\u202c\u200b零\ufeff");
    page("surrogate.jsonl", '{"text":"清江县水利局\\ud800局长王建国说。"}\n');
    const run = await bench.run(["build", "pages", "--json"]);
    expect(run.code, run.stderr).toBe(0);
    expect(added(run)).toBe(4);
    for (const format of ["json", "graphml"]) expect((await bench.run(["export", "-f", format, "-o", `g.${format}`])).code).toBe(0);
  });

  it("prints no escape sequence of a page on a terminal", async () => {
    const text = "清江县水利局局长王建国说，\u001b[31m清江县\u009b2J水利局\u0007将开展防汛演练活动。";
    writeFileSync(bench.path("pages", "good.txt"), text);
    expect((await bench.run(["build", "pages", "--published", "2022-06-24"])).code).toBe(0);
    for (const args of [
      ["diff"],
      ["query", "MATCH ()-[r:WORKS_FOR]->() RETURN r.quotes"],
      ["extract", "pages/good.txt"],
      ["explain", "pages/good.txt", "--at", "王建国"],
      ["dossier", "王建国", "--format", "md"],
    ]) {
      const { code, stdout } = await bench.run(args);
      expect(code, args[0]).toBe(0);
      expect(stdout, args[0]).toContain("[31m");
      expect(stdout, args[0]).not.toMatch(/[\u0007\u001b\u009b]/u);
    }
  });

  it("reads 50 MB in one line, or says why not, and goes on", async () => {
    page("long.txt", "清江县水利局局长王建国说".repeat(1_450_000));
    const run = await bench.run(["build", "pages", "--json"]);
    expect(run.signal).toBeNull();
    expect(added(run)).toBeGreaterThan(0);
    if (run.code !== 0) expect(run.stderr).toMatch(/long\.txt: .*\. /);
  });

  it("takes thousands of articles", async () => {
    const line = (index: number): string =>
      JSON.stringify({ text: `白河县第${index}小学校长张伟说，学校开展了植树活动。`, title: `新闻${index}` });
    writeFileSync(bench.path("many.jsonl"), Array.from({ length: 2_500 }, (_, index) => line(index)).join("\n"));
    const run = await bench.run(["build", "many.jsonl", "--json"]);
    expect(run.code, run.stderr).toBe(0);
    expect(added(run)).toBe(2_500);
  });

  it("follows no link out of the folder", async () => {
    writeFileSync(bench.path("secret.txt"), "青山县公安局局长赵铁柱说。\n");
    symlinkSync(bench.path("secret.txt"), bench.path("pages", "link.txt"));
    const run = await bench.run(["build", "pages", "--json"]);
    expect(run.stderr).toMatch(/link\.txt/);
    expect(added(run)).toBe(1);
    expect(readFileSync(bench.path(".mailuo", "documents.jsonl"), "utf8")).not.toContain("赵铁柱");
  });

  it("says so where the workspace can't be written", async () => {
    writeFileSync(bench.path("file"), "");
    const run = await bench.run(["build", "pages", "-w", "file/workspace"]);
    expect(run.code).toBe(3);
    expect(run.stderr).toMatch(/^mailuo: .*file/);
    expect(run.stderr).not.toContain("    at ");
  });

  const canMount = process.getuid?.() === 0 && process.platform === "linux";
  it.skipIf(!canMount)("says so where the disk is full, and is whole after there is room again", async () => {
    const disk = bench.path("disk");
    mkdirSync(disk);
    expect(spawnSync("mount", ["-t", "tmpfs", "-o", "size=3m", "tmpfs", disk]).status).toBe(0);
    try {
      await bench.run(["build", "pages", "-w", "disk/workspace"]);
      writeFileSync(bench.path("disk", "ballast"), Buffer.alloc(4 << 20), { flag: "w" });
    } catch {
      // The ballast fills what room there is: that it does not fit is the point.
    }
    try {
      const text = Array.from({ length: 3000 }, (_, index) => `青山县第${index}中学校长刘建国说，学校开展植树活动。`).join("\n");
      page("more.txt", text);
      const full = await bench.run(["build", "pages", "-w", "disk/workspace"]);
      expect(full.code).toBe(3);
      expect(full.stderr).toMatch(/no space|ENOSPC|full/i);
      rmSync(bench.path("disk", "ballast"));
      rmSync(bench.path("pages", "more.txt"));
      const again = await bench.run(["build", "pages", "-w", "disk/workspace"]);
      expect(again.code, again.stderr).toBe(0);
      const { stdout } = await bench.run(["query", "MATCH (p:Person) RETURN p.name", "-f", "csv", "-w", "disk/workspace"]);
      expect(stdout).toContain("王建国");
    } finally {
      spawnSync("umount", ["-l", disk]);
    }
  });
});
