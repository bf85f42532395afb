/** `npm run neo4j`: a Neo4j server on loopback for this checkout, without Docker; `npm run neo4j -- --stop` stops it. */
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { missingTools } from "./jars.ts";
import { startServer } from "./server.ts";

interface Running {
  readonly pid: number;
  readonly uri: string;
  readonly password: string;
}

const home = resolve(".mailuo", "neo4j");
const stateFile = join(home, "server.json");

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

const running = (): Running | undefined => {
  if (!existsSync(stateFile)) return undefined;
  const state = JSON.parse(readFileSync(stateFile, "utf8")) as Running;
  return isAlive(state.pid) ? state : undefined;
};

async function stop(): Promise<void> {
  const state = running();
  if (!state) return console.log("No server of this workspace is running.");
  process.kill(state.pid, "SIGTERM");
  console.log("Stopping; this takes about ten seconds …");
  while (isAlive(state.pid)) await new Promise((done) => setTimeout(done, 200));
  rmSync(stateFile);
  console.log("Stopped. Its data stay in .mailuo/neo4j.");
}

/** Made once; only this user can read it. */
function password(): string {
  const file = join(home, "password");
  if (!existsSync(file)) writeFileSync(file, randomBytes(18).toString("base64url"), { mode: 0o600 });
  return readFileSync(file, "utf8");
}

async function start(): Promise<void> {
  const missing = missingTools();
  if (missing) {
    console.error(`A Neo4j server can't be run here: ${missing}\nWith Docker instead: docker compose up`);
    process.exitCode = 1;
    return;
  }
  mkdirSync(home, { recursive: true });
  let state = running();
  if (!state) {
    console.log("Starting Neo4j (the first time its 123 MB are fetched from Maven Central) …");
    const server = await startServer({ home, password: password(), detached: true });
    state = { pid: server.process.pid!, uri: server.uri, password: server.password };
    writeFileSync(stateFile, JSON.stringify(state), { mode: 0o600 });
    server.process.unref();
  }
  console.log(`
Neo4j runs at ${state.uri}, on this machine only. To use it, in this folder:

  export NEO4J_URI=${state.uri} NEO4J_USERNAME=neo4j NEO4J_PASSWORD="$(cat .mailuo/neo4j/password)"
  npx mailuo push                  the workspace's graph into it
  npx mailuo query --name most-connected

Stop it with: npm run neo4j -- --stop`);
}

await (process.argv.includes("--stop") ? stop() : start());
