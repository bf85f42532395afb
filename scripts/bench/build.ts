/**
 * `node --max-old-space-size=8192 dist/scripts/bench/build.js [ARTICLES] [OTHER/dist/src/cli.js]`: a generated corpus built as a person builds
 * it, then one page more, then that page taken out: seconds, processor seconds and the most memory of all processes together, and the bytes
 * of the workspace. With the command line of another checkout the same is done by that, in turn, and the ratios to it are told.
 */
import { spawn } from "node:child_process";
import { createWriteStream, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { generateCorpus } from "../generate/corpus.ts";

interface Taken {
  readonly seconds: number;
  /** Of the processor, all processes together; Linux only, elsewhere 0. */
  readonly processor: number;
  readonly memory: number;
  /** Of the workspace, afterwards. */
  readonly bytes: number;
}

const own = fileURLToPath(new URL("../../src/cli.js", import.meta.url));
const articles = Number(process.argv[2] ?? 10_000);
const other = process.argv[3] === undefined ? undefined : resolve(process.argv[3]);
const folder = mkdtempSync(join(tmpdir(), "mailuo-build-"));
const lines = function* (): Generator<string> {
  for (const { text, published } of generateCorpus(articles)) yield `${JSON.stringify({ text, published })}\n`;
};
await pipeline(Readable.from(lines()), createWriteStream(join(folder, "pages.jsonl")));
const [{ text: more } = { text: "" }] = generateCorpus(1, 99);
writeFileSync(join(folder, "more.txt"), more);

console.log(`${"".padEnd(28)} ${["wall s", "CPU s", "MB", "on disk MB"].map((title) => title.padStart(11)).join("")}`);
for (const [what, args] of [
  [`build of ${articles} articles`, ["build", "../pages.jsonl"]],
  ["one page more", ["build", "../more.txt"]],
  ["that page taken out", ["remove", "../more.txt"]],
] as const) {
  const before = other === undefined ? undefined : await taken(other, "other", args);
  if (before) tell(`${what}, other`, before);
  const now = await taken(own, "own", args);
  tell(what, now);
  if (before) tellRatios(now, before);
}
rmSync(folder, { recursive: true, force: true });

function tell(what: string, { seconds, processor, memory, bytes }: Taken): void {
  const cells = [seconds.toFixed(1), processor.toFixed(1), ...[memory, bytes].map((size) => (size / 1e6).toFixed(size < 1e7 ? 1 : 0))];
  console.log(`${what.padEnd(28)} ${cells.map((cell) => cell.padStart(11)).join("")}`);
}

function tellRatios(now: Taken, before: Taken): void {
  const ratios = (["seconds", "processor", "memory", "bytes"] as const).map((name) => (now[name] / before[name]).toFixed(2));
  console.log(`${"  to the other".padEnd(28)} ${ratios.map((ratio) => ratio.padStart(11)).join("")}`);
}

async function taken(cli: string, name: string, args: readonly string[]): Promise<Taken> {
  const cwd = join(folder, name);
  mkdirSync(cwd, { recursive: true });
  const { NEO4J_URI: _, ...env } = process.env;
  const started = performance.now();
  const child = spawn(process.execPath, [...process.execArgv, cli, ...args], { cwd, env, stdio: ["ignore", "ignore", "inherit"] });
  let [memory, processor] = [0, 0];
  const watch = setInterval(() => {
    memory = Math.max(memory, residentWith(child.pid!));
    processor = Math.max(processor, processorOf(child.pid!));
  }, 100);
  const code = await new Promise((done) => child.once("close", done));
  clearInterval(watch);
  if (code !== 0) throw new Error(`${cli} ${args.join(" ")} ended with ${String(code)}`);
  return { seconds: (performance.now() - started) / 1000, processor, memory, bytes: bytesIn(join(cwd, ".mailuo")) };
}

function bytesIn(path: string): number {
  return readdirSync(path, { withFileTypes: true })
    .map((entry) => (entry.isDirectory() ? bytesIn(join(path, entry.name)) : statSync(join(path, entry.name)).size))
    .reduce((sum, size) => sum + size, 0);
}

/** The kernel tells it in hundredths of a second, of the process and of those of its children that have ended. */
function processorOf(pid: number): number {
  try {
    const [, fields = ""] = readFileSync(`/proc/${pid}/stat`, "utf8").split(/\) (?!.*\))/);
    const ticks = fields.split(" ").slice(11, 15).map(Number);
    const running = childrenOf(pid).reduce((sum, child) => sum + processorOf(child), 0);
    return ticks.reduce((sum, one) => sum + one, 0) / 100 + running;
  } catch {
    return 0;
  }
}

/** Resident bytes of a process and its children; Linux only, elsewhere 0. */
function residentWith(pid: number): number {
  try {
    const own = Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) * 1024;
    return childrenOf(pid).reduce((sum, child) => sum + residentWith(child), own);
  } catch {
    return 0;
  }
}

function childrenOf(pid: number): number[] {
  return readdirSync(`/proc/${pid}/task`).flatMap((task) =>
    readFileSync(`/proc/${pid}/task/${task}/children`, "utf8").split(" ").filter(Boolean).map(Number),
  );
}
