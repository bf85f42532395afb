import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { queueAddress } from "../../src/queue/address.ts";
import { firstConnection } from "../../src/queue/client.ts";
import { QueueExtractor } from "../../src/queue/queue-extractor.ts";
import { packedReading } from "../../src/queue/reading-files.ts";
import { builds, keysOf } from "../../src/queue/keys.ts";
import { QueueBench } from "./queue-bench.ts";
import { lacking, packages, RedisServer, until } from "./redis-server.ts";

const rules = fileURLToPath(new URL("../../docs/examples/my-rules.yaml", import.meta.url));
const schema = fileURLToPath(new URL("../../docs/examples/my-schema.json", import.meta.url));

describe.skipIf(lacking !== undefined)(`a queue on a real Redis${lacking === undefined ? "" : ` (${lacking})`}`, () => {
  let server: RedisServer;
  let bench: QueueBench;
  const plain = ["build", "plain.jsonl"];
  const own = ["build", "own.jsonl", "--names", "people.csv", "--rules", rules, "--schema", schema];
  let wanted: Readonly<Record<"plain" | "own", Readonly<Record<string, string>>>>;

  beforeAll(async () => {
    server = await RedisServer.start();
    bench = new QueueBench();
    bench.corpus("plain.jsonl", 120, 5);
    bench.corpus("own.jsonl", 90, 6);
    writeFileSync(bench.path("people.csv"), "id,type,name\nb1,Person,卞若棠\nb2,Organization,石屏县云田建设有限公司\n");
    const here = await Promise.all([bench.run([...plain, "-w", "here"]), bench.run([...own, "-w", "here-own"])]);
    for (const { code, stderr } of here) expect(code, stderr).toBe(0);
    wanted = { plain: await bench.bytesOf("here"), own: await bench.bytesOf("here-own") };
  });
  afterAll(async () => {
    bench?.end();
    await server?.end();
  });

  const worker = (url = server.url()) => bench.start(["worker", "--jobs", "1"], { MAILUO_QUEUE_URL: url });
  const build = (args: readonly string[], workspace: string, url = server.url()) =>
    bench.start([...args, "-w", workspace], { MAILUO_QUEUE_URL: url, NODE_EXTRA_CA_CERTS: server.certificate });
  const stop = async ({ child, ended }: ReturnType<typeof worker>) => {
    child.kill("SIGTERM");
    return ended;
  };

  it("two builds at once, one of its own names and rules, and a worker killed over its pages: the bytes of one process", async () => {
    const redis = server.client();
    const both = [build(plain, "there"), build(own, "there-own", server.tlsUrl)];
    const first = worker();
    const active = async (): Promise<boolean> => {
      const ids = (await redis.call("ZRANGE", builds, 0, -1)) as string[];
      const lengths = await Promise.all(ids.map((id) => redis.call("LLEN", keysOf(id).job("active"))));
      return lengths.some((length) => Number(length) > 0);
    };
    await until(active);
    first.child.kill("SIGKILL");
    // Encrypted, by a certificate of one's own.
    const second = bench.start(["worker", "--jobs", "2", "--queue", server.tlsUrl], { NODE_EXTRA_CA_CERTS: server.certificate });
    const [one, two] = await Promise.all(both.map(({ ended }) => ended));
    expect(one!.code, one!.stderr).toBe(0);
    expect(two!.code, two!.stderr).toBe(0);
    expect(await bench.bytesOf("there")).toEqual(wanted.plain);
    expect(await bench.bytesOf("there-own")).toEqual(wanted.own);
    const ended = await stop(second);
    expect(ended, ended.stderr).toMatchObject({ code: 0 });
    expect(ended.stdout).toMatch(/Waits at rediss:[^]+with 2 threads[^]+Reads for the build of[^]+ pages, /);
    expect(await redis.call("KEYS", "*")).toEqual([]);
    redis.disconnect();
    for (const { said } of [...both, first, second]) expect(said()).not.toContain(encodeURIComponent(server.secret));
  });

  it("a build that is killed leaves nothing for ever, and goes on when run again; so does one whose queue is begun anew", async () => {
    const redis = server.client();
    const killed = build(plain, "again");
    const id = await until(async () => ((await redis.call("ZRANGE", builds, 0, -1)) as string[])[0]);
    await until(async () => Number(await redis.call("LLEN", keysOf(id).job("wait"))) > 0);
    // Each has its time to live, at the latest by the build's second sign of itself.
    const mortal = async (): Promise<boolean> => {
      const keys = (await redis.call("KEYS", "mailuo:*")) as string[];
      return (await Promise.all(keys.map((key) => redis.call("TTL", key)))).every((seconds) => Number(seconds) > 0);
    };
    await until(mortal);
    killed.child.kill("SIGKILL");
    await killed.ended;
    expect((await redis.call("KEYS", `mailuo:${id}:*`)) as string[]).not.toEqual([]);
    await redis.call("ZADD", builds, 1, id);

    const again = build(plain, "again");
    const its = await until(async () => ((await redis.call("ZRANGE", builds, 0, -1)) as string[]).find((other) => other !== id));
    await until(async () => Number(await redis.call("LLEN", keysOf(its).job("wait"))) > 0);
    expect(await redis.call("KEYS", `mailuo:${id}:*`)).toEqual([]);
    const works = worker();
    await until(async () => Number(await redis.call("HLEN", keysOf(its).workers)) > 0);
    await server.kill();
    await server.begin();
    const ended = await again.ended;
    expect(ended.code, ended.stderr).toBe(0);
    expect(ended.stderr).toMatch(/does not answer: trying again[^]*answers again/);
    expect(await bench.bytesOf("again")).toEqual(wanted.plain);
    expect((await stop(works)).code).toBe(0);
    redis.disconnect();
  });

  it("a worker that reads otherwise reads nothing, and both sides say so", async () => {
    const said: string[] = [];
    const files = await packedReading(bench.path("nowhere"));
    const observer = { said: (text: string) => said.push(text) };
    const other = await QueueExtractor.open(queueAddress(server.url()), { version: "older 1", files }, observer, packages());
    const works = worker();
    const text = await until(async () => said[0]);
    expect(text).toMatch(
      /^The worker \S+ \(process \d+\) reads none of the pages: it reads by version older 1, the worker by .+ the same Mailuo/,
    );
    await until(async () => works.said().includes("Reads nothing for the build of"));
    other.stop();
    await expect(other.extract({ id: "x", file: "x", text: "x", encoding: "utf-8" })).rejects.toThrow("stopped");
    await other.close();
    expect(await stop(works)).toMatchObject({ code: 0, stderr: expect.stringContaining("version older 1") as string });
  });

  it("says what is wrong with the address, the password, the packages; never what is secret", async () => {
    const wrong = await bench.start([...plain, "-w", "none"], { MAILUO_QUEUE_URL: server.url("127.0.0.1", "falsch") }).ended;
    expect(wrong.code).toBe(3);
    expect(wrong.stderr).toMatch(/does not take the password\. Give what/);
    const nobody = await bench.start(["worker", "--queue", "redis://u:falsch@127.0.0.1:1"]).ended;
    expect(nobody.code).toBe(3);
    expect(nobody.stderr).toMatch(/No Redis or Valkey answers at redis:\/\/127\.0\.0\.1:1 \(.*ECONNREFUSED.*\)\. Start one/);
    expect(wrong.stderr + nobody.stderr).not.toContain("falsch");
    const beyond = { ...queueAddress(server.url()), db: 99 };
    await expect(firstConnection(beyond, packages())).rejects.toThrow(/has no database 99 \(.*out of range.*\)\. Give one/);
    const unknown = await bench.start(["worker", "--queue", server.tlsUrl]).ended;
    expect(unknown.stderr).toMatch(/No encrypted connection .*NODE_EXTRA_CA_CERTS/);
  });
});
