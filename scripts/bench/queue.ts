/**
 * `node dist/scripts/bench/queue.js [PAGES] [KILLS]`: what a build through a queue costs its build, its worker and its server, and that it ends
 * in the graph of a build without one, byte for byte, though in each of KILLS builds a worker or the server, in turn, is killed at a random
 * moment. Wants redis-server, and bullmq and ioredis beside Mailuo or on NODE_PATH.
 */
import { spawn, type ChildProcess } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createConnection, createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { generateCorpus } from "../generate/corpus.ts";
import { Draw } from "../generate/draw.ts";

const cli = fileURLToPath(new URL("../../src/cli.js", import.meta.url));
const [pages, kills] = [2, 3].map((at, index) => Number(process.argv[at] ?? [300, 20][index])) as [number, number];
const folder = mkdtempSync(join(tmpdir(), "mailuo-queue-"));
const articles = [...generateCorpus(pages, 11)];
const characters = articles.reduce((sum, { text }) => sum + text.length, 0);
writeFileSync(join(folder, "pages.jsonl"), articles.map(({ text, published }) => `${JSON.stringify({ text, published })}\n`).join(""));

const port = await new Promise<number>((resolve) => {
  const taken = createServer().listen(0, "127.0.0.1", () => {
    const found = (taken.address() as AddressInfo).port;
    taken.close(() => resolve(found));
  });
});
const url = `redis://127.0.0.1:${port}`;

interface Ended {
  readonly code: number | null;
  readonly output: string;
  /** Processor seconds, as last seen while it ran. */
  readonly seconds: number;
}
interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  seconds(): number;
}

/** Of a process and the children it has waited for; Linux only, elsewhere 0. */
function processorSeconds(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]!.split(" ");
    return [11, 12, 13, 14].reduce((sum, at) => sum + Number(fields[at]), 0) / 100;
  } catch {
    return 0;
  }
}

function start(command: string, args: readonly string[]): Running {
  const { NEO4J_URI: _, ...env } = process.env;
  const child = spawn(command, args, { cwd: folder, env, stdio: ["ignore", "pipe", "ignore"] });
  let [output, seconds] = ["", 0];
  child.stdout.setEncoding("utf8").on("data", (text: string) => (output += text));
  const look = (): number => (seconds = Math.max(seconds, processorSeconds(child.pid!)));
  const watch = setInterval(look, 100);
  const ended = new Promise<Ended>((resolve) => {
    child.once("close", (code) => {
      clearInterval(watch);
      resolve({ code, output, seconds });
    });
  });
  return { child, ended, seconds: look };
}
const mailuo = (...args: readonly string[]): Running => start(process.execPath, [cli, ...args]);
const worker = (): Running => mailuo("worker", "--queue", url, "--jobs", "1");

/** What the server answers to one command. */
const asked = (command: string): Promise<string> =>
  new Promise((resolve, reject) => {
    let answer = "";
    const socket = createConnection({ port, host: "127.0.0.1" }, () => socket.end(`${command}\r\n`));
    socket.setEncoding("utf8").on("data", (text) => (answer += text.toString()));
    socket.on("end", () => resolve(answer)).on("error", reject);
  });

async function beginServer(): Promise<Running> {
  const where = ["--bind", "127.0.0.1", "--port", String(port), "--save", "", "--appendonly", "no", "--dir", folder];
  const server = start("redis-server", where);
  while ((await asked("PING").catch(() => "")) !== "+PONG\r\n") await pause(20);
  return server;
}

async function graphOf(workspace: string): Promise<string> {
  const { output, code } = await mailuo("export", "-f", "json", "-w", workspace).ended;
  if (code !== 0) throw new Error(`export ended with ${String(code)}`);
  return createHash("sha256").update(output).digest("hex");
}

async function ending(build: Running): Promise<Ended> {
  const ended = await build.ended;
  if (ended.code !== 0) throw new Error(`build ended with ${String(ended.code)}`);
  return ended;
}

const alone = await ending(mailuo("build", "pages.jsonl", "-w", "alone", "-j", "1"));
const wanted = await graphOf("alone");

let server = await beginServer();
let workers = [worker(), worker()];
const began = Date.now();
const queued = await ending(mailuo("build", "pages.jsonl", "-w", "queued", "--queue", url));
const took = Date.now() - began;
const info = await asked("INFO all");
const number = (name: string): number => Number(new RegExp(`^${name}:(\\d+)`, "m").exec(info)?.[1]);
const costs = [
  ["build alone", alone.seconds],
  ["build by the queue", queued.seconds],
  ["its workers", workers.reduce((sum, one) => sum + one.seconds(), 0)],
  ["its server", server.seconds()],
] as const;
console.log(`${pages} pages, ${characters.toLocaleString("en")} characters`);
for (const [what, seconds] of costs) console.log(`${what.padEnd(20)} ${seconds.toFixed(1).padStart(8)} s of processor time`);
const [given, taken, most] = ["total_net_input_bytes", "total_net_output_bytes", "used_memory_peak"].map(number);
console.log(`the server took ${given} bytes, gave ${taken}, held at most ${most}`);
console.log(`${(await graphOf("queued")) === wanted ? "the same graph" : "ANOTHER GRAPH"}, ${(took / 1000).toFixed(1)} s`);

const draw = new Draw(kills);
let same = 0;
for (let round = 1; round <= kills; round++) {
  rmSync(join(folder, "again"), { recursive: true, force: true });
  const build = ending(mailuo("build", "pages.jsonl", "-w", "again", "--queue", url));
  await pause(draw.below(took));
  if (round % 2 === 0) {
    server.child.kill("SIGKILL");
    await server.ended;
    server = await beginServer();
  } else {
    const [killed, kept] = workers as [Running, Running];
    killed.child.kill("SIGKILL");
    workers = [kept, worker()];
  }
  await build;
  if ((await graphOf("again")) === wanted) same++;
  else console.error(`round ${round}: another graph`);
  if (round % 5 === 0) console.log(`${round} rounds, ${same} the same`);
}
for (const { child } of workers) child.kill("SIGTERM");
await Promise.all(workers.map(({ ended }) => ended));
server.child.kill("SIGTERM");
await server.ended;
rmSync(folder, { recursive: true, force: true });
console.log(`${same} of ${kills} the same as without a queue`);
process.exitCode = same === kills ? 0 : 1;
