/** Tells workers, once a second, that a build is there and what it is; tells the build which workers there are. */
import type { Redis } from "./client.ts";
import { builds, goneAfter, keysOf, lifetime, replies } from "./keys.ts";
import type { BuildNotice, WorkerNotice } from "./notices.ts";

/** Those that read the build's pages. */
export interface WorkersThere {
  readonly workers: number;
  readonly threads: number;
}

export class BuildSign {
  there: WorkersThere = { workers: 0, threads: 0 };
  readonly #refused = new Set<string>();

  constructor(
    private readonly redis: Redis,
    private readonly build: string,
    private readonly notice: BuildNotice,
    /** What pages are read with, packed. */
    private readonly reading: Buffer,
    /** Told once of each worker that reads none of the pages. */
    private readonly onRefused: (worker: WorkerNotice) => void,
  ) {}

  /** Also where the server has forgotten all: it is told anew. `jobs`: those that are under way. */
  async give(jobs: Iterable<string>): Promise<void> {
    const keys = keysOf(this.build);
    const [[time], hasReading] = (await replies(this.redis.pipeline().call("TIME").call("EXISTS", keys.reading))) as [[string], number];
    const now = Number(time) * 1000;
    const all = this.redis.pipeline();
    if (hasReading === 0) all.call("SET", keys.reading, this.reading, "EX", lifetime);
    all.call("SET", keys.notice, JSON.stringify(this.notice), "EX", lifetime);
    all.call("ZADD", builds, now, this.build).call("EXPIRE", builds, lifetime);
    for (const key of keys.lasting) all.call("EXPIRE", key, lifetime);
    for (const job of jobs) all.call("EXPIRE", keys.job(job), lifetime);
    await replies(all);
    this.#count((await this.redis.call("HVALS", keys.workers)) as string[], now);
  }

  #count(values: readonly string[], now: number): void {
    const there = values.map((value) => JSON.parse(value) as WorkerNotice).filter(({ at }) => at > now - goneAfter);
    const reading = there.filter(({ refused }) => refused === undefined);
    this.there = { workers: reading.length, threads: reading.reduce((sum, { threads }) => sum + threads, 0) };
    for (const worker of there) {
      const name = `${worker.host} ${worker.pid}`;
      if (worker.refused === undefined || this.#refused.has(name)) continue;
      this.#refused.add(name);
      this.onRefused(worker);
    }
  }
}
