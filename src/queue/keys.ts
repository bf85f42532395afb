/** What stands on the server, all below one prefix, and for how long: docs/queue.md tells of it. */
import type { Pipeline, Redis } from "./client.ts";

export const prefix = "mailuo";

/** Sorted set: a build → when it was last seen there, in ms by the server's clock. */
export const builds = `${prefix}:builds`;

/** Of one build; BullMQ's own stand beside them. */
export const keysOf = (build: string) => {
  const key = (name: string): string => `${prefix}:${build}:${name}`;
  return {
    /** What it is: BuildNotice. */
    notice: key("build"),
    /** Names, rules, schema that its pages are read with. */
    reading: key("reading"),
    /** List of what workers have found, each with the id of its job before it. */
    results: key("results"),
    /** Hash: a worker → WorkerNotice. */
    workers: key("workers"),
    failed: key("failed"),
    job: key,
    /** All that stays there while jobs come and go. */
    lasting: ["build", "reading", "results", "workers", ...bullmqs].map(key),
  };
};

const bullmqs = [
  "wait",
  "active",
  "paused",
  "delayed",
  "prioritized",
  "completed",
  "failed",
  "stalled",
  "marker",
  "meta",
  "id",
  "events",
  "pc",
];

/** Seconds after which what a killed build left is gone, if no worker has taken it away before. */
export const lifetime = 3_600;
/** Milliseconds without a sign of a build after which whoever comes by takes away what it left. */
export const abandonedAfter = 60_000;
/** Milliseconds between two signs. */
export const signEvery = 1_000;
/** Milliseconds without a sign of a worker after which it is counted no more. */
export const goneAfter = 10_000;

/** In ms, by the server's clock: those of the machines need not agree. */
export async function serverTime(redis: Redis): Promise<number> {
  const [seconds, microseconds] = (await redis.call("TIME")) as readonly string[];
  return Number(seconds) * 1000 + Math.floor(Number(microseconds) / 1000);
}

/** Replies in order. Throws the first error among them. */
export async function replies(pipeline: Pipeline): Promise<readonly unknown[]> {
  const all = (await pipeline.exec()) ?? [];
  for (const [error] of all) if (error) throw error;
  return all.map(([, reply]) => reply);
}

/** Takes away all that stands there of a build. */
export async function removeBuild(redis: Redis, build: string): Promise<void> {
  let cursor = "0";
  do {
    const [next, found] = (await redis.call("SCAN", cursor, "MATCH", `${prefix}:${build}:*`, "COUNT", 1000)) as [string, string[]];
    if (found.length > 0) await redis.call("UNLINK", ...found);
    cursor = next;
  } while (cursor !== "0");
  await redis.call("ZREM", builds, build);
}
