/**
 * `node dist/scripts/bench/kills.js [PAGES] [KILLS]`: a build that is killed at random moments and run again must end in the graph of an
 * undisturbed one, byte for byte. The whole process group is killed: threads and the store's process with it.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { generateCorpus } from "../generate/corpus.ts";
import { Draw } from "../generate/draw.ts";

const cli = fileURLToPath(new URL("../../src/cli.js", import.meta.url));
const [pages, kills] = [Number(process.argv[2] ?? 500), Number(process.argv[3] ?? 100)];
const folder = mkdtempSync(join(tmpdir(), "mailuo-kills-"));
const corpus = join(folder, "pages.jsonl");
const lines = [...generateCorpus(pages, 11)].map(({ text, published }) => JSON.stringify({ text, published }));
writeFileSync(corpus, `${lines.join("\n")}\n`);

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

const build = (workspace: string, killAfterMs?: number): Promise<string | undefined> =>
  run(["build", corpus, "-w", workspace, "-j", "2"], killAfterMs);
const graphOf = async (workspace: string): Promise<string> =>
  createHash("sha256")
    .update((await run(["export", "-f", "json", "-w", workspace]))!)
    .digest("hex");

const started = Date.now();
await build("undisturbed");
const took = Date.now() - started;
const wanted = await graphOf("undisturbed");
console.log(`${pages} pages, undisturbed ${(took / 1000).toFixed(1)} s`);
const draw = new Draw(kills);
let [same, killed] = [0, 0];
for (let round = 1; round <= kills; round++) {
  rmSync(join(folder, "again"), { recursive: true, force: true });
  const moment = draw.below(took);
  if ((await build("again", moment)) === undefined) killed++;
  await build("again");
  if ((await graphOf("again")) === wanted) same++;
  else console.error(`killed after ${moment} ms: another graph`);
  if (round % 10 === 0) console.log(`${round} rounds, ${same} the same`);
}
rmSync(folder, { recursive: true, force: true });
console.log(`${same} of ${kills} the same as undisturbed; ${killed} builds were killed, the others had ended before`);
process.exitCode = same === kills ? 0 : 1;
