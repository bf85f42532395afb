#!/usr/bin/env node
/**
 * How the server answers many at once: 50 clients ask a graph of 100,000 nodes and 500,000 edges for shortest paths, three-step
 * neighbourhoods and names, each its next question as soon as the last is answered.
 * `node dist/scripts/bench/serving.js [--seconds 20] [--clients 50] [--nodes 100000] [--edges 500000] [OTHER/dist ...]`, after `npm run build`:
 * other builds named are measured in the same run. Times in milliseconds; `dropped`: no answer came.
 */
import { structure } from "../../graph/ontology.ts";
import { fork, type ChildProcess } from "node:child_process";
import { Agent, request } from "node:http";
import { resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import type { GraphBatch } from "../../graph/batch.ts";
import type { GraphStore } from "../../graph/store/store.ts";
import { syntheticGraph } from "./synthetic-graph.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    ...{ seconds: { type: "string", default: "20" }, clients: { type: "string", default: "50" } },
    ...{ nodes: { type: "string", default: "100000" }, edges: { type: "string", default: "500000" }, serve: { type: "string" } },
  },
});
const [seconds, clients, nodeCount, edgeCount] = [values.seconds, values.clients, values.nodes, values.edges].map(Number) as [
  number,
  number,
  number,
  number,
];

interface Started {
  readonly port: number;
  readonly ids: readonly string[];
}

/** Only what a server asks of a store to read the graph. */
function storeOf({ nodes, edges }: GraphBatch): GraphStore {
  const reading = {
    describe: () => Promise.resolve({ engine: "bench", nodes: {}, edges: {} }),
    async *nodes() {
      yield* nodes;
    },
    async *edges() {
      yield* edges;
    },
  };
  return reading as unknown as GraphStore;
}

/** The server's side: this program again, with another build's server if need be. */
async function serve(dist: string): Promise<void> {
  const { createServer } = (await import(
    pathToFileURL(resolve(dist, "src/serve/server.js")).href
  )) as typeof import("../../src/serve/server.ts");
  const graph = syntheticGraph(nodeCount, edgeCount);
  const { port } = await createServer({ store: storeOf(graph), viewerDir: resolve(dist, "viewer") });
  const ids = graph.nodes.filter(({ label }) => label !== structure.article).map(({ id }) => id);
  process.send!({ port, ids: ids.filter((_, at) => at % 97 === 0) } satisfies Started);
}

type Kind = "paths" | "neighbours" | "search";

interface Reply {
  readonly kind: Kind;
  readonly ms: number;
  /** 0: the connection ended without an answer. */
  readonly status: number;
}

function ask(agent: Agent, port: number, kind: Kind, path: string, body?: string): Promise<Reply> {
  const begun = performance.now();
  return new Promise((done) => {
    const end = (status: number): void => done({ kind, ms: performance.now() - begun, status });
    const headers = body === undefined ? {} : { "Content-Type": "application/json" };
    const asked = request({
      agent,
      port,
      host: "127.0.0.1",
      path: `/api/v1/${path}`,
      method: body === undefined ? "GET" : "POST",
      headers,
    });
    asked.on("response", (response) => {
      response.on("error", () => end(0));
      response.on("end", () => end(response.statusCode ?? 0));
      response.resume();
    });
    asked.on("error", () => end(0));
    asked.end(body);
  });
}

const kinds: readonly Kind[] = ["paths", "neighbours", "search"];
const names = ["王", "王建", "wjg", "lx", "张秀英", "没有", "q", "长", "zjg"];

/** One client until the time is over: the three kinds in turn, each client beginning with another. */
async function client(number: number, { port, ids }: Started, until: number): Promise<readonly Reply[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  let state = number * 7_919 + 13;
  const pick = <Item>(items: readonly Item[]): Item => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return items[Math.floor((state / 4_294_967_296) * items.length)]!;
  };
  const replies: Reply[] = [];
  for (let turn = number; performance.now() < until; turn++) {
    const kind = kinds[turn % kinds.length]!;
    if (kind === "paths") replies.push(await ask(agent, port, kind, `paths?from=${pick(ids)}&to=${pick(ids)}`));
    else if (kind === "search") replies.push(await ask(agent, port, kind, `search?q=${encodeURIComponent(pick(names))}`));
    else replies.push(await ask(agent, port, kind, "neighbours", JSON.stringify({ nodes: [pick(ids)], depth: 3, limit: 400 })));
    // A client that was told to come back does.
    if (replies.at(-1)!.status === 503) await new Promise((resume) => setTimeout(resume, 1_000));
  }
  agent.destroy();
  return replies;
}

const share = (sorted: readonly number[], part: number): number =>
  Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0);

function report(replies: readonly Reply[]): Record<string, Record<string, number>> {
  return Object.fromEntries(
    kinds.map((kind) => {
      const own = replies.filter((reply) => reply.kind === kind);
      const times = own
        .filter(({ status }) => status === 200)
        .map(({ ms }) => ms)
        .sort((a, b) => a - b);
      const counted = {
        answered: times.length,
        busy: own.filter(({ status }) => status === 503).length,
        dropped: own.filter(({ status }) => status === 0).length,
      };
      return [kind, { ...counted, p50: share(times, 0.5), p95: share(times, 0.95), max: Math.round(times.at(-1) ?? 0) }];
    }),
  );
}

async function measure(dist: string): Promise<void> {
  const options = [`--nodes=${nodeCount}`, `--edges=${edgeCount}`, `--serve=${dist}`];
  const server: ChildProcess = fork(fileURLToPath(import.meta.url), options, { execArgv: ["--max-old-space-size=4096"] });
  const started = await new Promise<Started>((resolve, reject) => {
    server.once("message", (message) => resolve(message as Started));
    server.once("exit", (code) => reject(new Error(`The server of ${dist} ended with ${code}.`)));
  });
  const until = performance.now() + seconds * 1_000;
  const replies = await Promise.all(Array.from({ length: clients }, (_, number) => client(number, started, until)));
  server.kill();
  console.log(dist);
  console.table(report(replies.flat()));
}

if (values.serve !== undefined) await serve(values.serve);
else {
  for (const other of positionals) await measure(resolve(other));
  await measure(fileURLToPath(new URL("../../", import.meta.url)));
}
