/** `mailuo serve`: the viewer, on this machine, until Ctrl-C. */
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openEmbeddedStore } from "../../graph/store/embedded.ts";
import type { GraphStore } from "../../graph/store/store.ts";
import { packageRoot } from "../package-root.ts";
import { createServer } from "../serve/server.ts";
import { neo4jConnection, readEnvironment } from "./environment.ts";
import { exitCodes } from "./failure.ts";
import { openStore, storePath } from "./open-store.ts";

export interface ServeOptions {
  readonly workspace: string;
  readonly host: string;
  readonly port?: number;
  /** False with --no-open. */
  readonly open: boolean;
}

export async function serve(options: ServeOptions): Promise<number> {
  const { store, end } = await openForServing(options.workspace);
  try {
    const token = isLoopback(options.host) ? undefined : (readEnvironment()["MAILUO_TOKEN"] ?? randomBytes(24).toString("base64url"));
    const server = await createServer({
      store,
      host: options.host,
      viewerDir: join(packageRoot(), "dist", "viewer"),
      ...(options.port !== undefined && { port: options.port }),
      ...(token !== undefined && { token }),
    });
    console.log(`The graph is at ${server.url}\nCtrl-C ends it.`);
    if (options.open && process.stdout.isTTY) openInBrowser(server.url);
    await untilStopped();
    await server.close();
  } finally {
    await end();
  }
  return exitCodes.ok;
}

const isLoopback = (host: string): boolean => host === "localhost" || host === "::1" || host.startsWith("127.");

/** A reader keeps writers out of the embedded store, so the server reads a copy: `mailuo build` can run beside it. */
async function openForServing(workspace: string): Promise<{ store: GraphStore; end: () => Promise<void> }> {
  if (neo4jConnection(readEnvironment())) {
    const store = await openStore(workspace);
    return { store, end: () => store.close() };
  }
  // Opening it first says so where it is missing or being written.
  await (await openStore(workspace)).close();
  const folder = await mkdtemp(join(tmpdir(), "mailuo-serve-"));
  try {
    const path = join(folder, "graph");
    for (const part of ["", ".wal"]) {
      const from = `${storePath(workspace)}${part}`;
      if (existsSync(from)) await cp(from, `${path}${part}`, { recursive: true });
    }
    const store = await openEmbeddedStore({ path, readOnly: true });
    const end = async (): Promise<void> => {
      await store.close();
      await rm(folder, { recursive: true, force: true });
    };
    return { store, end };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

/** Where there is no browser, the printed address is enough. */
function openInBrowser(url: string): void {
  const [command, ...before] =
    process.platform === "darwin" ? ["open"] : process.platform === "win32" ? ["cmd", "/c", "start", ""] : ["xdg-open"];
  spawn(command!, [...before, url], { stdio: "ignore", detached: true })
    .on("error", () => {})
    .unref();
}

const untilStopped = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
