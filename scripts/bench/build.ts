/**
 * `node --max-old-space-size=8192 dist/scripts/bench/build.js [ARTICLES]`: a generated corpus built as a person builds it, then one page
 * more, then that page taken out: seconds, and the most memory that the processes took together.
 */
import { spawn } from "node:child_process";
import { createWriteStream, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { generateCorpus } from "../generate/corpus.ts";

const cli = fileURLToPath(new URL("../../src/cli.js", import.meta.url));
const articles = Number(process.argv[2] ?? 10_000);
const folder = mkdtempSync(join(tmpdir(), "mailuo-build-"));
const lines = function* (): Generator<string> {
  for (const { text, published } of generateCorpus(articles)) yield `${JSON.stringify({ text, published })}\n`;
};
await pipeline(Readable.from(lines()), createWriteStream(join(folder, "pages.jsonl")));
const [{ text: more } = { text: "" }] = generateCorpus(1, 99);
writeFileSync(join(folder, "more.txt"), more);

await timed(`build of ${articles} articles`, ["build", "pages.jsonl"]);
await timed("one page more", ["build", "more.txt"]);
await timed("that page taken out", ["remove", "more.txt"]);
rmSync(folder, { recursive: true, force: true });

async function timed(what: string, args: readonly string[]): Promise<void> {
  const { NEO4J_URI: _, ...env } = process.env;
  const started = performance.now();
  const child = spawn(process.execPath, [...process.execArgv, cli, ...args], { cwd: folder, env, stdio: ["ignore", "ignore", "inherit"] });
  let most = 0;
  const watch = setInterval(() => (most = Math.max(most, residentWith(child.pid!))), 100);
  const code = await new Promise((resolve) => child.once("close", resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`mailuo ${args.join(" ")} ended with ${String(code)}`);
  const seconds = (performance.now() - started) / 1000;
  console.log(
    `${what.padEnd(28)} ${seconds.toFixed(1).padStart(8)} s ${Math.round(most / 2 ** 20)
      .toLocaleString("en")
      .padStart(8)} MB`,
  );
}

/** Resident bytes of a process and its children; Linux only, elsewhere 0. */
function residentWith(pid: number): number {
  try {
    const own = Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) * 1024;
    const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, "utf8").split(" ").filter(Boolean).map(Number),
    );
    return children.reduce((sum, child) => sum + residentWith(child), own);
  } catch {
    return 0;
  }
}
