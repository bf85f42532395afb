/** A worker: looks which builds there are at a queue, and reads pages for those that it reads as they do. */
import { randomBytes } from "node:crypto";
import { hostname } from "node:os";
import { setTimeout as pause } from "node:timers/promises";
import type { QueueAddress } from "./address.ts";
import { firstConnection, firstLine, queueClient, type Redis } from "./client.ts";
import { keysOf, lifetime, removeBuild, replies, serverTime, signEvery } from "./keys.ts";
import { protocol, type BuildNotice, type WorkerNotice } from "./notices.ts";
import { unpackReading } from "./reading-files.ts";
import { ReadingPools } from "./readings.ts";
import { ServedBuild, type ServedCounts } from "./served-build.ts";
import { sweepAbandoned } from "./sweep.ts";

export interface WorkerObserver {
  began(build: BuildNotice): void;
  ended(build: BuildNotice, counts: ServedCounts): void;
  refused(build: BuildNotice, reason: string): void;
  /** The server does not answer, or answers again. */
  lost(): void;
  found(): void;
}

/** So often in a row a build must not be there to have ended: a server that was begun anew is told of it within a second. */
const missedRounds = 3;

interface Met {
  missed: number;
  readonly notice: BuildNotice;
  readonly served?: ServedBuild;
  readonly version?: string;
  readonly refused?: string;
}

export class QueueWorker {
  readonly #id = `w${randomBytes(6).toString("hex")}`;
  readonly #met = new Map<string, Met>();
  readonly #pools: ReadingPools;
  readonly #closing = new AbortController();
  readonly #loop: Promise<void>;

  private constructor(
    private readonly address: QueueAddress,
    private readonly redis: Redis,
    private readonly threads: number,
    private readonly observer: WorkerObserver,
  ) {
    this.#pools = new ReadingPools(threads);
    let isLost = false;
    redis.on("close", () => {
      if (!isLost && !this.#closing.signal.aborted) observer.lost();
      isLost = true;
    });
    redis.on("ready", () => {
      if (isLost) observer.found();
      if (isLost && !this.#closing.signal.aborted) for (const { served } of this.#met.values()) served?.beginAnew();
      isLost = false;
    });
    this.#loop = this.#watch();
  }

  /** Throws a QueueError where the packages are not installed or the server does not take us. */
  static async open(address: QueueAddress, threads: number, observer: WorkerObserver): Promise<QueueWorker> {
    return new QueueWorker(address, await firstConnection(address, queueClient()), threads, observer);
  }

  /** Ends the jobs at hand, and takes no more. */
  async close(): Promise<void> {
    this.#closing.abort();
    // A server that is away gives the loop no answer.
    if (this.redis.status !== "ready") this.redis.disconnect();
    await this.#loop;
    for (const build of [...this.#met.keys()]) await this.#leave(build);
    this.redis.disconnect();
  }

  async #watch(): Promise<void> {
    while (!this.#closing.signal.aborted) {
      try {
        const there = await sweepAbandoned(this.redis);
        for (const [build, met] of this.#met) {
          met.missed = there.includes(build) ? 0 : met.missed + 1;
          if (met.missed >= missedRounds) await this.#leave(build);
        }
        for (const build of there) if (!this.#met.has(build)) await this.#meet(build);
        await this.#giveSigns();
      } catch {
        // The server is away or begins anew; the connection tells of it.
      }
      await pause(signEvery, undefined, { signal: this.#closing.signal }).catch(() => {});
    }
  }

  async #meet(build: string): Promise<void> {
    const keys = keysOf(build);
    const [text, reading] = [await this.redis.call("GET", keys.notice), await this.redis.callBuffer("GET", keys.reading)];
    // It is just beginning, or has ended.
    if (typeof text !== "string" || !Buffer.isBuffer(reading)) return;
    const notice = JSON.parse(text) as BuildNotice;
    const met = { missed: 0, ...(await this.#begin(build, notice, reading)) };
    this.#met.set(build, met);
    if (met.refused === undefined) this.observer.began(notice);
    else this.observer.refused(notice, met.refused);
  }

  async #begin(build: string, notice: BuildNotice, files: Buffer): Promise<Omit<Met, "missed">> {
    if (notice.protocol !== protocol)
      return { notice, refused: `it speaks to workers otherwise (${notice.protocol}, here ${protocol}); install the same Mailuo on both.` };
    if (notice.unicode !== process.versions.unicode)
      return {
        notice,
        refused: `its Node knows Unicode ${notice.unicode}, the worker's (${process.version}) ${process.versions.unicode}, and might read a rare character otherwise; run the same Node on both.`,
      };
    const reading = await unpackReading(files).catch((error: unknown) => firstLine(error));
    if (typeof reading === "string") return { notice, refused: `its names, rules or schema can't be used there (${reading}).` };
    if (reading.version !== notice.version) {
      await reading.remove();
      return {
        notice,
        refused: `it reads by version ${notice.version}, the worker by ${reading.version}; install the same Mailuo on both.`,
      };
    }
    const pool = await this.#pools.take(reading);
    return { notice, version: reading.version, served: new ServedBuild(build, this.redis, pool, this.address, this.threads) };
  }

  async #giveSigns(): Promise<void> {
    if (this.#met.size === 0) return;
    const at = await serverTime(this.redis);
    for (const [build, { refused }] of this.#met) {
      const keys = keysOf(build);
      const notice: WorkerNotice = {
        ...{ host: hostname(), pid: process.pid, threads: this.threads, at },
        ...(refused !== undefined && { refused }),
      };
      const all = this.redis.pipeline().call("HSET", keys.workers, this.#id, JSON.stringify(notice));
      // Also where the build has just gone: nothing stays for ever.
      for (const key of keys.lasting) all.call("EXPIRE", key, lifetime);
      await replies(all);
    }
  }

  /** The build has ended, or the worker does. */
  async #leave(build: string): Promise<void> {
    const { notice, served, version } = this.#met.get(build)!;
    this.#met.delete(build);
    await served?.close();
    if (version !== undefined) await this.#pools.giveBack(version);
    if (this.redis.status === "ready") {
      const isThere = (await sweepAbandoned(this.redis)).includes(build);
      // What was still under way may have put something there again.
      await (isThere ? this.redis.call("HDEL", keysOf(build).workers, this.#id) : removeBuild(this.redis, build));
    }
    if (served) this.observer.ended(notice, served.counts);
  }
}
