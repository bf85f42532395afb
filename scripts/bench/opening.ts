#!/usr/bin/env node
/**
 * How soon `mailuo serve` answers of a graph of 100,000 nodes and 500,000 edges, and what it takes: seconds and processor seconds of all its
 * processes until each answer is there, and the most memory that they held one beside the other.
 * `node dist/scripts/bench/opening.js [--nodes 100000] [--edges 500000] [--times 3] [OTHER/dist ...]`, after `npm run build`: other builds
 * named are measured in the same run, each of the same store. `first`: nothing was kept beside the store yet. Linux.
 */
import { spawn, type ChildProcess } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { openEmbeddedStore } from "../../graph/store/embedded.ts";
import { syntheticGraph } from "./synthetic-graph.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    ...{ nodes: { type: "string", default: "100000" }, edges: { type: "string", default: "500000" } },
    times: { type: "string", default: "3" },
  },
});

interface Taken {
  readonly seconds: number;
  readonly processor: number;
  readonly megabytes: number;
}

/** Clock ticks of a second, as Linux counts the processor's time. */
const ticks = 100;

/** What the processes that a server is made of have taken and hold. A process that has ended is its parent's. */
function takenBy(pid: number): Pick<Taken, "processor" | "megabytes"> {
  let [processor, megabytes] = [0, 0];
  for (const name of readdirSync("/proc").filter((one) => /^\d+$/.test(one))) {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, "utf8").split(") ")[1]!.split(" ").map(Number);
      if (Number(name) !== pid && stat[1] !== pid) continue;
      const [user, system, childrenUser, childrenSystem] = stat.slice(11, 15) as [number, number, number, number];
      processor += (user + system + childrenUser + childrenSystem) / ticks;
      megabytes += Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${name}/status`, "utf8"))?.[1] ?? 0) / 1_024;
    } catch {
      // It has just ended.
    }
  }
  return { processor, megabytes };
}

async function ask(address: string): Promise<string> {
  for (;;)
    try {
      const answer = await fetch(address);
      return await answer.text();
    } catch {
      await new Promise((resume) => setTimeout(resume, 20));
    }
}

/** Starts a server and asks it what a page asks first, then for a card. */
async function open(dist: string, workspace: string): Promise<Record<string, Taken>> {
  const port = 20_000 + Math.floor(Math.random() * 4_000);
  const begun = performance.now();
  const args = [join(dist, "src/cli.js"), "serve", "-w", workspace, "--port", String(port), "--no-open"];
  const server: ChildProcess = spawn(process.execPath, args, { stdio: "ignore" });
  let most = 0;
  const watch = setInterval(() => (most = Math.max(most, takenBy(server.pid!).megabytes)), 50);
  const found: Record<string, Taken> = {};
  const step = async (name: string, path: string): Promise<string> => {
    const text = await ask(`http://127.0.0.1:${port}/api/v1/${path}`);
    const { processor, megabytes } = takenBy(server.pid!);
    most = Math.max(most, megabytes);
    found[name] = { seconds: (performance.now() - begun) / 1_000, processor, megabytes: most };
    return text;
  };
  await step("status", "status");
  await step("facets", "facets");
  await step("overview", "overview?limit=500");
  const { results } = JSON.parse(await step("search", `search?q=${encodeURIComponent("王")}`)) as { results: { node: { id: string } }[] };
  await step("card", `nodes/${encodeURIComponent(results[0]!.node.id)}`);
  clearInterval(watch);
  const ended = new Promise((resolve) => server.once("exit", resolve));
  server.kill("SIGINT");
  await ended;
  return found;
}

const folder = mkdtempSync(join(tmpdir(), "mailuo-opening-"));
try {
  const store = await openEmbeddedStore({ path: join(folder, "graph") });
  await store.upsert(syntheticGraph(Number(values.nodes), Number(values.edges)));
  await store.close();
  const builds = [...positionals.map((one) => resolve(one)), fileURLToPath(new URL("../../", import.meta.url))];
  for (let time = 0; time < Number(values.times); time++)
    for (const dist of builds) {
      const workspace = mkdtempSync(join(tmpdir(), "mailuo-opened-"));
      // With its time: what is kept beside the store goes by that.
      cpSync(join(folder, "graph"), join(workspace, "graph"), { preserveTimestamps: true });
      for (const which of ["first", "again"]) {
        console.log(`${dist} ${which}`);
        const rounded = Object.entries(await open(dist, workspace)).map(([name, { seconds, processor, megabytes }]) => [
          name,
          { seconds: Number(seconds.toFixed(2)), processor: Number(processor.toFixed(2)), megabytes: Math.round(megabytes) },
        ]);
        console.table(Object.fromEntries(rounded));
      }
      rmSync(workspace, { recursive: true, force: true });
    }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
