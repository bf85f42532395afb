/** `mailuo serve`: the viewer, on this machine, until Ctrl-C. */
import { listedNames } from "./name-list.ts";
import { spawn } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { packageRoot } from "../package-root.ts";
import { createServer, type RunningServer } from "../serve/server.ts";
import { importedFrom } from "../workspace/imported-file.ts";
import { followStore } from "./follow-store.ts";
import { readEnvironment } from "./environment.ts";
import { exitCodes } from "./failure.ts";
import { WorkspaceReviewService } from "./review-service.ts";
import { WorkspacePages } from "./served-pages.ts";
import { WorkspaceChanges } from "./workspace-changes.ts";
import { openForServing } from "./served-store.ts";

export interface ServeOptions {
  readonly workspace: string;
  readonly host: string;
  readonly port?: number;
  /** False with --no-open. */
  readonly open: boolean;
  /** Decisions of people who use the page are not taken. */
  readonly readOnly?: boolean;
  readonly author?: string;
}

export async function serve(options: ServeOptions): Promise<number> {
  const { store, copy, renew, stamp, end } = await openForServing(options.workspace);
  let server: RunningServer | undefined;
  const following = followStore({ stamp, refresh: async () => (server ?? notYet()).refresh() });
  const review = decides(options) ? makeReviewService(options, following.refresh) : undefined;
  try {
    const token = isLoopback(options.host) ? undefined : (readEnvironment()["MAILUO_TOKEN"] ?? randomBytes(24).toString("base64url"));
    server = await createServer({
      ...{ store, renew, host: options.host, viewerDir: join(packageRoot(), "dist", "viewer") },
      ...(copy && { copy }),
      ...(options.port === undefined ? { preferredPort: portOf(options.workspace) } : { port: options.port }),
      ...(token !== undefined && { token }),
      ...(review && { review }),
      ...(hasPages(options) && {
        printed: new WorkspacePages(options.workspace),
        names: () => listedNames(options.workspace),
        changes: new WorkspaceChanges(options.workspace),
      }),
    });
    console.log(`The graph is at ${server.url}\nCtrl-C ends it.`);
    if (options.open && process.stdout.isTTY) openInBrowser(server.url);
    await untilStopped();
    await server.close();
  } finally {
    following.end();
    await review?.close();
    await end();
  }
  return exitCodes.ok;
}

const notYet = (): never => {
  throw new Error("The graph is still being read.");
};

const firstPort = 24_000;
const ports = 4_000;

/** Of a workspace always the same, so that links and what the browser remembers go on: by where its folder is. */
export const portOf = (workspace: string): number =>
  firstPort + (createHash("sha256").update(resolve(workspace)).digest().readUInt32BE(0) % ports);

/** A graph in Neo4j may be looked at without the workspace that it was made from. */
const hasPages = ({ workspace }: ServeOptions): boolean => existsSync(join(workspace, "documents.jsonl"));
const decides = (options: ServeOptions): boolean =>
  options.readOnly !== true && hasPages(options) && importedFrom(options.workspace) === undefined;

const makeReviewService = ({ workspace, author }: ServeOptions, onUpdated: () => Promise<void>): WorkspaceReviewService =>
  new WorkspaceReviewService({ folder: workspace, onUpdated, log: console.error, ...(author !== undefined && { author }) });

const isLoopback = (host: string): boolean => host === "localhost" || host === "::1" || host.startsWith("127.");

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
