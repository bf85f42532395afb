/**
 * `node dist/scripts/bench/kills.js [PAGES] [KILLS] [BASE]`: a build that is killed at random moments and run again must end in the graph
 * of an undisturbed one, byte for byte. The whole process group is killed: threads and the store's process with it. With BASE the pages
 * are added to a workspace that holds so many already: above a thousand the store is then updated in part, and what is measured over the
 * whole graph (rank, community, position) is left out of the comparison, as it waits for the next whole build.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { generateCorpus } from "../generate/corpus.ts";
import { Draw } from "../generate/draw.ts";

const cli = fileURLToPath(new URL("../../src/cli.js", import.meta.url));
const [pages, kills, base] = [2, 3, 4].map((at, index) => Number(process.argv[at] ?? [500, 100, 0][index])) as [number, number, number];
const folder = mkdtempSync(join(tmpdir(), "mailuo-kills-"));
const lines = [...generateCorpus(base + pages, 11)].map(({ text, published }) => JSON.stringify({ text, published }));
const [before, corpus] = [join(folder, "before.jsonl"), join(folder, "pages.jsonl")];
writeFileSync(before, `${lines.slice(0, base).join("\n")}\n`);
writeFileSync(corpus, `${lines.slice(base).join("\n")}\n`);

/** Undefined where it was killed. */
function run(args: readonly string[], killAfterMs?: number): Promise<string | undefined> {
  const { NEO4J_URI: _, ...env } = process.env;
  const child = spawn(process.execPath, [cli, ...args], { cwd: folder, env, detached: true, stdio: ["ignore", "pipe", "inherit"] });
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (output += text));
  const timer = killAfterMs === undefined ? undefined : setTimeout(() => process.kill(-child.pid!, "SIGKILL"), killAfterMs);
  return new Promise((resolve, reject) => {
    child.once("close", (code, signal) => {
      clearTimeout(timer);
      if (signal === "SIGKILL") resolve(undefined);
      else if (code === 0) resolve(output);
      else reject(new Error(`mailuo ${args.join(" ")} ended with ${code}`));
    });
  });
}

const build = (file: string, workspace: string, killAfterMs?: number): Promise<string | undefined> =>
  run(["build", file, "-w", workspace, "-j", "2"], killAfterMs);

const measuredOverAll = new Set(["pageRank", "community", "x", "y"]);

async function graphOf(workspace: string): Promise<string> {
  const exported = (await run(["export", "-f", "json", "-w", workspace]))!;
  const compared =
    base === 0 ? exported : JSON.stringify(JSON.parse(exported, (key, value) => (measuredOverAll.has(key) ? undefined : value)));
  return createHash("sha256").update(compared).digest("hex");
}

/** A workspace as it is before the build that is killed. */
function prepare(workspace: string): void {
  rmSync(join(folder, workspace), { recursive: true, force: true });
  if (base > 0) cpSync(join(folder, "base"), join(folder, workspace), { recursive: true });
}

if (base > 0) await build(before, "base");
prepare("undisturbed");
const started = Date.now();
await build(corpus, "undisturbed");
const took = Date.now() - started;
const wanted = await graphOf("undisturbed");
console.log(`${pages} pages${base > 0 ? ` added to ${base}` : ""}, undisturbed ${(took / 1000).toFixed(1)} s`);
const draw = new Draw(kills);
let [same, killed] = [0, 0];
for (let round = 1; round <= kills; round++) {
  prepare("again");
  const moment = draw.below(took);
  if ((await build(corpus, "again", moment)) === undefined) killed++;
  await build(corpus, "again");
  if ((await graphOf("again")) === wanted) same++;
  else console.error(`killed after ${moment} ms: another graph`);
  if (round % 10 === 0) console.log(`${round} rounds, ${same} the same`);
}
rmSync(folder, { recursive: true, force: true });
console.log(`${same} of ${kills} the same as undisturbed; ${killed} builds were killed, the others had ended before`);
process.exitCode = same === kills ? 0 : 1;
