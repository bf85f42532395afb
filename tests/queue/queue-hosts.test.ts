/** Two hosts, as far as one machine can be two: network namespaces, with addresses of their own and no way but to the server's. */
import { spawnSync } from "node:child_process";
import { afterAll, beforeAll, expect, it } from "vitest";
import { QueueBench } from "./queue-bench.ts";
import { lacking, RedisServer } from "./redis-server.ts";

interface Host {
  readonly namespace: string;
  readonly link: string;
  /** Of the test's machine, as this host sees it. */
  readonly server: string;
  readonly own: string;
}

const ip = (...args: readonly string[]) => spawnSync("ip", args, { encoding: "utf8" });
const hosts = [1, 2].map((number): Host => {
  const name = `mq${process.pid % 100_000}-${number}`;
  const net = `10.${200 + number}.${process.pid % 250}`;
  return { namespace: name, link: name, server: `${net}.1`, own: `${net}.2` };
});

/** Undefined where it worked. */
function make({ namespace, link, server, own }: Host): string | undefined {
  const steps = [
    `netns add ${namespace}`,
    `link add ${link} type veth peer name eth0 netns ${namespace}`,
    `addr add ${server}/24 dev ${link}`,
    `link set ${link} up`,
    `-n ${namespace} addr add ${own}/24 dev eth0`,
    `-n ${namespace} link set eth0 up`,
    `-n ${namespace} link set lo up`,
  ];
  for (const step of steps) {
    const { status, stderr, error } = ip(...step.split(" "));
    if (status !== 0) return (error?.message ?? stderr).trim();
  }
  return undefined;
}
const remove = ({ namespace, link }: Host): void => {
  ip("link", "del", link);
  ip("netns", "del", namespace);
};

const denied = lacking ?? hosts.map(make).find((reason) => reason !== undefined);
if (denied !== undefined) hosts.forEach(remove);
let server: RedisServer;
let bench: QueueBench;
beforeAll(async () => {
  if (denied !== undefined) return;
  bench = new QueueBench();
  bench.corpus("pages.jsonl", 100, 8);
  server = await RedisServer.start(hosts.map((host) => host.server));
});
afterAll(async () => {
  bench?.end();
  await server?.end();
  for (const host of hosts) remove(host);
});

it.skipIf(denied !== undefined)(
  `two workers on two hosts (network namespaces) give the bytes of one process${denied === undefined ? "" : `: ${denied}`}`,
  async () => {
    const workers = hosts.map((host) =>
      bench.start(["worker", "--jobs", "1"], { MAILUO_QUEUE_URL: server.url(host.server) }, ["ip", "netns", "exec", host.namespace]),
    );
    const there = bench.start(["build", "pages.jsonl", "-w", "there"], { MAILUO_QUEUE_URL: server.url() });
    const here = await bench.run(["build", "pages.jsonl", "-w", "here"]);
    expect(here.code, here.stderr).toBe(0);
    const { code, stderr } = await there.ended;
    expect(code, stderr).toBe(0);
    expect(await bench.bytesOf("there")).toEqual(await bench.bytesOf("here"));
    for (const { child } of workers) child.kill("SIGTERM");
    const ended = await Promise.all(workers.map((worker) => worker.ended));
    // One that was slow to start may have found nothing left.
    const pages = ended.map(({ stdout }) => Number(/: (\d+) pages/.exec(stdout)?.[1] ?? 0));
    expect(pages[0]! + pages[1]!).toBeGreaterThanOrEqual(100);
    for (const each of ended) expect(each.stderr).toContain("unencrypted");
  },
);
