/** `mailuo serve`: the HTTP server over a read-only store, and the page. */
import { STATUS_CODES } from "node:http";
import type { AddressInfo } from "node:net";
import { isIP } from "node:net";
import type { Duplex } from "node:stream";
import { createAdaptorServer } from "@hono/node-server";
import type { GraphStore } from "../../graph/store/store.ts";
import type { Problem } from "../../graph/view.ts";
import type { Changes } from "./changes.ts";
import { buildApp } from "./app.ts";
import { GraphSource, type GraphCopy } from "./graph-source.ts";
import { isLoopback } from "./guard.ts";
import { defaultLimits, type Limits } from "./limits.ts";
import type { ListedNamesOf } from "./listed-names.ts";
import type { PrintedPages } from "./printed-pages.ts";
import type { ReviewService } from "./review-service.ts";
import { readPageFiles } from "./static.ts";

export interface ServerOptions {
  readonly store: GraphStore;
  /** Makes `store` read what is there now; called before the graph is read anew. */
  readonly renew?: () => Promise<void>;
  /** A copy of the graph that is opened quickly; without it the store is read into memory. */
  readonly copy?: GraphCopy;
  /** Keeps people's decisions; without it the graph is only shown. */
  readonly review?: ReviewService;
  /** Tells where sentences are printed; without it no page is named. */
  readonly printed?: PrintedPages;
  /** Tells what was found of the user's list of names. */
  readonly names?: ListedNamesOf;
  /** Tells what changed between two builds; without it nobody does. */
  readonly changes?: Changes;
  /** Default 127.0.0.1. Any but a loopback address asks for `token`. */
  readonly host?: string;
  /** Default: `preferredPort` if nobody has it, else one that the system chooses. */
  readonly port?: number;
  readonly preferredPort?: number;
  readonly token?: string;
  /** The built page: dist/viewer. */
  readonly viewerDir: string;
  readonly limits?: Partial<Limits>;
  /** Told of errors that nobody foresaw; default: standard error. */
  readonly log?: (error: unknown) => void;
}

export interface RunningServer {
  /** Where the page is; carries the token, if there is one. */
  readonly url: string;
  readonly port: number;
  /** Reads the graph anew; until that is done requests are answered from the old one. */
  refresh(): Promise<void>;
  /** Ends open requests and stops; the store is the caller's to close. */
  close(): Promise<void>;
}

/** Starts the server and reads the graph. Rejects when the address is taken, the token is missing or the store can't be read. */
export async function createServer(options: ServerOptions): Promise<RunningServer> {
  const { store, host = "127.0.0.1", port = 0, preferredPort, token, viewerDir, log = console.error } = options;
  if (!isLoopback(host) && (token === undefined || token.length < 16))
    throw new Error(`Serving on ${host} lets others of the network in: give a token of 16 characters or more.`);
  const limits = { ...defaultLimits, ...options.limits };
  const source = new GraphSource(store, limits, options);
  let bound = port;
  const page = readPageFiles(viewerDir);
  const app = buildApp({
    store,
    source,
    review: options.review,
    printed: options.printed,
    names: options.names,
    changes: options.changes,
    host,
    port: () => bound,
    token,
    page,
    limits,
    log,
  });
  const server = createAdaptorServer({ fetch: app.fetch, serverOptions: { requestTimeout: 60_000, headersTimeout: 15_000 } });
  server.on("clientError", refuseUnread);
  const listen = (at: number): Promise<void> =>
    new Promise((resolve, reject) => {
      server.once("error", reject);
      server.listen(at, host, () => {
        server.off("error", reject);
        resolve();
      });
    });
  if (port !== 0 || preferredPort === undefined) await listen(port);
  else await listen(preferredPort).catch((error: NodeJS.ErrnoException) => (isTaken(error) ? listen(0) : Promise.reject(error)));
  bound = (server.address() as AddressInfo).port;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      if ("closeAllConnections" in server) server.closeAllConnections();
    });
  try {
    await source.open();
  } catch (error) {
    await close();
    throw error;
  }
  const query = token === undefined ? "" : `?token=${encodeURIComponent(token)}`;
  const refresh = async (): Promise<void> => void (await source.refresh());
  return { url: `http://${isIP(host) === 6 ? `[${host}]` : host}:${bound}/${query}`, port: bound, refresh, close };
}

/** By another program, or kept by the system for itself. */
const isTaken = ({ code }: NodeJS.ErrnoException): boolean => code === "EADDRINUSE" || code === "EACCES";

const unread: Readonly<Record<string, readonly [number, string, string]>> = {
  HPE_HEADER_OVERFLOW: [431, "too-large", "The address and the headers of a request may hold 16 kB together at most."],
  // `curl` sends 南丰 as it is typed.
  HPE_INVALID_URL: [
    400,
    "request",
    "An address is written in ASCII: other letters percent-encoded, as a browser does it, or curl -G --data-urlencode NAME=VALUE.",
  ],
  ERR_HTTP_REQUEST_TIMEOUT: [408, "timeout", "The request did not come in time."],
};

/** What is no request that can be read never comes to the routes: it is told in the same form all the same. */
function refuseUnread(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === "ECONNRESET" || !socket.writable) return void socket.destroy();
  const [status, code, message] = unread[error.code ?? ""] ?? [400, "request", "That is no HTTP request."];
  const body = JSON.stringify({ error: { code, message } } satisfies Problem);
  const headers = ["Connection: close", "Content-Type: application/json", `Content-Length: ${body.length}`];
  socket.end(`HTTP/1.1 ${[`${status} ${STATUS_CODES[status]}`, ...headers].join("\r\n")}\r\n\r\n${body}`);
}
