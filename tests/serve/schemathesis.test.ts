/** The interface held against its own description by a tool that makes up requests of it, right ones and wrong ones. */
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { DecisionRecord } from "../../graph/view-review.ts";
import { HttpError } from "../../src/serve/problem.ts";
import type { ReviewService } from "../../src/serve/review-service.ts";
import { start } from "./client.ts";

const available = spawnSync("python3", ["-c", "import schemathesis"]).status === 0;
if (!available) console.warn("skipped: Schemathesis is not installed (pip install schemathesis==4.32.5)");

const review: ReviewService = {
  pairs: () => Promise.resolve({ pairs: [], inDoubt: 0 }),
  decisions: () => Promise.resolve({ decisions: [] }),
  decide: ({ kind }) =>
    kind === "undo"
      ? Promise.reject(new HttpError(404, "not-found", "There is no such decision."))
      : Promise.resolve([
          { id: "1", kind, time: "2024-01-01T00:00:00Z", author: "a", state: "standing", about: [] } satisfies DecisionRecord,
        ]),
  updating: false,
};

describe.skipIf(!available)("Schemathesis (needs python3 with schemathesis)", () => {
  test.each([
    ["with decisions", { review }, []],
    ["read-only", {}, ["--include-path-regex", "/review|/decisions"]],
  ])("finds nothing that is not as described, %s", { timeout: 300_000 }, async (_, options, more) => {
    const server = await start(options);
    const folder = mkdtempSync(join(tmpdir(), "mailuo-schemathesis-"));
    try {
      const address = `http://127.0.0.1:${server.port}/api/v1/openapi.json`;
      const limits = ["--max-examples", "6", "--seed", "1", "--continue-on-failure"];
      const { code, said } = await run(["-m", "schemathesis.cli", "run", address, ...limits, ...more], folder);
      expect(said, said).toMatch(/(\d{2,}) generated, \1 passed/);
      expect(code, said).toBe(0);
    } finally {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

/** Beside this process, which answers the requests. */
function run(args: readonly string[], cwd: string): Promise<{ code: number | null; said: string }> {
  const child = spawn("python3", args, { cwd, env: { ...process.env, NO_COLOR: "1", PYTHONUTF8: "1", COLUMNS: "120" } });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text: string) => (said += text));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, said }));
  });
}
