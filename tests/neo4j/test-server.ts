/** A throwaway Neo4j for one test file: its home is a temporary folder, its port a free one. */
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Neo4jConnection } from "../../graph/store/neo4j-connection.ts";
import { missingTools } from "../../scripts/neo4j/jars.ts";
import { passwordFile, startServer, type Neo4jServer } from "../../scripts/neo4j/server.ts";

export interface TestServer {
  readonly connection: Neo4jConnection;
  readonly home: string;
  /** Undefined where NEO4J_URI names a server that is not ours to stop. */
  readonly server?: Neo4jServer;
  restart(settings?: readonly string[]): Promise<void>;
  end(): Promise<void>;
}

export const missing = missingTools();
const given = process.env["NEO4J_URI"];
/** Why Neo4j tests can't run here; undefined where they can. */
export const cannotServe = missing === undefined ? undefined : `Neo4j tests skipped: ${missing}`;
export const cannotConnect = given === undefined ? cannotServe : undefined;
if (cannotServe) console.warn(cannotServe);

const password = "only-for-tests";
/** Made by the first server of a run; making it takes a Java program as long as a start. */
const madePassword = join(tmpdir(), `mailuo-neo4j-auth-${process.ppid}.ini`);

/** A home folder in which the tests' password is set. */
async function startInHome(home: string): Promise<Neo4jServer> {
  const file = join(home, passwordFile);
  if (existsSync(madePassword)) {
    mkdirSync(dirname(file), { recursive: true });
    copyFileSync(madePassword, file);
  }
  const server = await startServer({ home, password });
  if (!existsSync(madePassword)) {
    copyFileSync(file, `${madePassword}.${process.pid}`);
    renameSync(`${madePassword}.${process.pid}`, madePassword);
  }
  return server;
}

export async function startTestServer(): Promise<TestServer> {
  if (missing !== undefined && given !== undefined) return givenServer(given);
  const home = mkdtempSync(join(tmpdir(), "mailuo-neo4j-"));
  let server = await startInHome(home);
  const port = Number(new URL(server.uri).port);
  return {
    connection: { uri: server.uri, username: "neo4j", password },
    home,
    server,
    async restart(settings = []) {
      await server.stop();
      server = await startServer({ home, password, port, settings });
    },
    async end() {
      await server.kill();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

const givenServer = (uri: string): TestServer => ({
  connection: { uri, username: process.env["NEO4J_USERNAME"] ?? "neo4j", password: process.env["NEO4J_PASSWORD"] ?? "" },
  home: "",
  restart: () => Promise.reject(new Error("not ours to restart")),
  end: () => Promise.resolve(),
});
