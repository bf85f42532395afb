/** `mailuo build --model`: what is told beforehand, what an end in the middle leaves. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fail, honest, ScriptedServer } from "../language-model/scripted-server.ts";
import { Bench } from "./run-mailuo.ts";

const key = "sk-cli-0123456789abcdef";
const scheme = { subject: ["Meath County Council", "Agency"], type: "IMPLEMENTS", object: ["Bluebird", "Project"] } as const;
const pages = ["one", "two", "three"];

let bench: Bench;
let server: ScriptedServer;
beforeAll(async () => {
  bench = new Bench();
  server = await ScriptedServer.start(honest(scheme));
  for (const page of pages)
    writeFileSync(bench.path(`${page}.txt`), `Meath County Council looks after what people of road ${page} call Bluebird.\n`);
});
afterAll(async () => {
  await server.close();
  bench.end();
});

const files = pages.map((page) => `${page}.txt`);
const env = (): Record<string, string> => ({ MAILUO_MODEL_URL: server.url, MAILUO_MODEL: "test-7b", MAILUO_MODEL_KEY: key });

describe("a build with a model", { timeout: 120_000 }, () => {
  it("tells its cost beforehand, goes on where it was", async () => {
    const plan = await bench.run(["build", ...files, "--dry-run"], { env: env() });
    expect(plan).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/3 pages would be read; 0 are here already\.\nThe model test-7b would be asked 3 times/) as string,
    });
    expect(server.received).toEqual([]);
    expect(existsSync(bench.path(".mailuo"))).toBe(false);

    // The server fails for good at the second page.
    server.script = (received, response, count) =>
      (count === 1 ? honest(scheme) : () => fail(response, 401, key))(received, response, count);
    const cut = await bench.run(["build", ...files, "--model-parallel", "1"], { env: env() });
    expect(cut.code).toBe(1);
    expect(cut.stderr).toMatch(/at most 1,000 requests, 2,000,000 tokens, 60 minutes/);
    expect(cut.stderr).toMatch(/the model did not answer for all of it \(the server answers 401: the key in MAILUO_MODEL_KEY/);

    expect(cut.stdout).toMatch(/3 new, 0 known already, 2 that the model has not answered for in all \(named above\)/);

    server.script = honest(scheme);
    const asked = server.received.length;
    const whole = await bench.run(["build", ...files], { env: env() });
    expect(whole.code, whole.stderr).toBe(0);
    expect(server.received.length - asked).toBe(2);
    expect(whole.stderr).toMatch(/2 requests, 200 tokens; 0 answers were here already/);

    const before = readFileSync(bench.path(".mailuo", "statements.jsonl"), "utf8");
    expect(before).toMatch(/\["[A-Z_]+","llm:test-7b"\]/);
    expect(
      [before, cut.stderr, cut.stdout, whole.stderr, readFileSync(bench.path(".mailuo", "model-answers.jsonl"), "utf8")].join(""),
    ).not.toContain(key);

    // Without the model the pages are known, and keep what it said; are not read again.
    const plain = await bench.run(["build", ...files, "--no-model"], { env: env() });
    expect(plain.stdout).toMatch(/3 known already/);
  });

  it("that is killed goes on where it was, and has in the end what one that was not has", async () => {
    const graphOf = async (workspace: string): Promise<string> =>
      (await bench.run(["export", "--workspace", workspace, "--format", "json"])).stdout;
    const alone = ["--model-parallel", "1"];
    server.script = honest(scheme);
    expect((await bench.run(["build", ...files, ...alone, "--workspace", "whole"], { env: env() })).code).toBe(0);

    const killing = new AbortController();
    let asked = 0;
    server.script = (...request) => {
      // The second is never answered.
      if (++asked === 2) killing.abort();
      else honest(scheme)(...request);
    };
    const killed = await bench.run(["build", ...files, ...alone, "--workspace", "cut"], { env: env(), killWhen: killing.signal });
    expect(killed.signal).toBe("SIGKILL");

    const before = server.received.length;
    server.script = honest(scheme);
    const goneOn = await bench.run(["build", ...files, ...alone, "--workspace", "cut"], { env: env() });
    expect(goneOn.code, goneOn.stderr).toBe(0);
    expect(server.received.length - before).toBe(2);
    const graph = await graphOf("whole");
    expect(graph).toContain("llm:test-7b");
    expect(await graphOf("cut")).toBe(graph);
  });
});
