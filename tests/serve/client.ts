/** A server over a store in memory, and requests to it with any header: fetch would set Host and Origin itself. */
import { mkdtempSync, mkdirSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { GraphBatch } from "../../graph/batch.ts";
import { createServer, type RunningServer, type ServerOptions } from "../../src/serve/server.ts";
import { countyGraph } from "../browser/fixture/county.ts";
import { memoryStore, type Answer } from "./memory-store.ts";

export const county: GraphBatch = countyGraph();

/** A page of two files, so that these tests need no built viewer. */
export function pageFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "mailuo-page-"));
  mkdirSync(join(folder, "assets"));
  writeFileSync(join(folder, "index.html"), "<!doctype html><title>page</title>");
  writeFileSync(join(folder, "assets", "page-1a2b.js"), `// ${"x".repeat(3_000)}`);
  writeFileSync(join(folder, "secret.key"), "not a page's file");
  return folder;
}

export interface StartOptions extends Partial<Omit<ServerOptions, "store">> {
  readonly batch?: GraphBatch;
  readonly answer?: Answer;
}

export const start = ({ batch = county, answer, ...options }: StartOptions = {}): Promise<RunningServer> =>
  createServer({ store: memoryStore(batch, answer), viewerDir: pageFolder(), log: () => undefined, ...options });

/** What the tests look at of answers of many kinds. */
export interface Answered {
  readonly error: { readonly code: string; readonly message: string };
  readonly node: { readonly id: string };
}

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly bytes: Buffer;
  text(): string;
  /** As the test says it is. */
  json<Answer = Answered>(): Answer;
}

export function ask(
  port: number,
  path: string,
  { method = "GET", headers = {}, body }: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        const bytes = Buffer.concat(chunks);
        const text = (): string => bytes.toString("utf8");
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          bytes,
          text,
          json: <Answer>() => JSON.parse(text()) as Answer,
        });
      });
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

export const post = (port: number, path: string, body: unknown, headers: Record<string, string> = {}): Promise<Reply> =>
  ask(port, path, { method: "POST", headers: { "Content-Type": "application/json", ...headers }, body: JSON.stringify(body) });

export const part = encodeURIComponent;
