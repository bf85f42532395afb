import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Bench } from "./run-mailuo.ts";

const cli = fileURLToPath(new URL("../../dist/src/cli.js", import.meta.url));
const hasPython = spawnSync("python3", ["-c", "import pty"]).status === 0;
/** Runs a command on a terminal of its own and presses keys when it shows its help. */
const terminal = `
import os, pty, sys, time
keys, command = sys.argv[1], sys.argv[2:]
pid, fd = pty.fork()
if pid == 0: os.execvp(command[0], command)
seen, pressed = b"", False
while True:
    try: chunk = os.read(fd, 4096)
    except OSError: break
    if not chunk: break
    seen += chunk
    if not pressed and b"q end" in seen:
        pressed = True
        for key in keys: os.write(fd, key.encode()); time.sleep(0.1)
sys.stdout.buffer.write(seen)
sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
`;

let bench: Bench;
beforeEach(() => void (bench = new Bench()));
afterEach(() => bench.end());

describe.skipIf(!hasPython)("mailuo review on a terminal (needs python3)", { timeout: 300_000 }, () => {
  it("writes each answer down and makes the graph with it; undone ones and dry runs leave none", async () => {
    for (const body of ["公安局", "教育局"])
      writeFileSync(bench.path(`${body}.txt`), `清镇市${body}局长李玉林说，清镇市${body}开展防汛演练活动。\n`);
    await bench.run(["build", "公安局.txt", "教育局.txt"]);
    const press = (keys: string, ...args: string[]): string => {
      const command = ["-c", terminal, keys, process.execPath, cli, "review", ...args];
      const { status, stdout, stderr } = spawnSync("python3", command, { cwd: bench.folder, encoding: "utf8" });
      expect(status, stderr).toBe(0);
      return stdout;
    };
    const people = async (): Promise<number> => {
      const { stdout } = await bench.run(["query", "MATCH (p:Person {name: '李玉林'}) RETURN p.id", "-f", "csv"]);
      return stdout.match(/person-/g)?.length ?? 0;
    };
    expect(press("y", "--dry-run")).toMatch(/1 of 1 pairs judged, nothing stored/);
    expect(press("xq")).toMatch(/different bodies/);
    expect(await people()).toBe(2);
    expect(press("y", "--author", "张编辑")).toMatch(/1 of 1 pairs judged/);
    expect(await people()).toBe(1);
    const decisions = readFileSync(bench.path(".mailuo", "decisions.jsonl"), "utf8").trim().split("\n");
    expect(decisions.map((line) => (JSON.parse(line) as { kind: string; author: string }).author)).toEqual(["张编辑"]);
    expect((await bench.run(["review"])).stdout).toMatch(/^0 pairs in doubt/);
  });
});
