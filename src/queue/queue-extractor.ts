/** Documents → extractions, by workers on this machine and others, through a queue. What the server forgets or workers lose is sent again. */
import { randomBytes } from "node:crypto";
import { hostname } from "node:os";
import { setTimeout as pause } from "node:timers/promises";
import { ExtractionStopped, type ExtractionEnded, type PageExtractor, type UnderWay } from "../extraction/extractor.ts";
import type { Document } from "../model.ts";
import type { StoredExtraction } from "../workspace/record.ts";
import type { QueueAddress } from "./address.ts";
import { Batch, batchCharacters, batchPages } from "./batch.ts";
import { BuildSign, type WorkersThere } from "./builds-sign.ts";
import { connectionOptions, firstConnection, firstLine, queueClient, type JobQueue, type Redis } from "./client.ts";
import { QueueError } from "./failure.ts";
import { keysOf, lifetime, prefix, removeBuild, replies, signEvery } from "./keys.ts";
import { protocol, type JobData, type JobResult, type WorkerNotice } from "./notices.ts";
import { pack, unframed, unpack } from "./packing.ts";
import { sweepAbandoned } from "./sweep.ts";

/** Jobs under way for each thread of a worker, and for as many threads as may just be starting. */
const jobsPerThread = 3;
const leastJobs = 24;
/** However many workers there are: what this process and the server must hold. */
const mostCharacters = 16_000_000;
/** Milliseconds in which a job waits for more documents. */
const gatherFor = 20;
/** Seconds that one wait for results takes; with no reply in thrice of it the connection is made anew. */
const waitFor = 5;
/** Milliseconds in which a server may be away, or refuse what it is given, before the build is given up. */
const patience = 600_000;
/** Milliseconds in which a build that is stopped takes what workers have at hand, and in which it takes away what it has on the server. */
const [stopWithin, closeWithin] = [10_000, 5_000];

export interface QueueObserver {
  /** A sentence for the person who builds. */
  said(text: string): void;
  /** Told once a second. */
  there?(workers: WorkersThere): void;
}

export interface QueueReading {
  /** Of the extraction with the build's own names and rules. */
  readonly version: string;
  /** What workers read pages with, packed. */
  readonly files: Buffer;
}

export class QueueExtractor implements PageExtractor {
  readonly #pending = new Map<string, Batch>();
  #gathering: Batch | undefined;
  #timer: NodeJS.Timeout | undefined;
  #sent = 0;
  #ended: ExtractionEnded | undefined;
  readonly #closing = new AbortController();
  /** When what is wrong began to be, and what it is. */
  #trouble: { readonly since: number; readonly what: string } | undefined;
  readonly #loops: Promise<void>[];

  private constructor(
    private readonly build: string,
    private readonly address: QueueAddress,
    private readonly redis: Redis,
    private readonly waiting: Redis,
    private readonly queue: JobQueue,
    private readonly sign: BuildSign,
    private readonly observer: QueueObserver,
  ) {
    redis.on("close", () => this.#troubled("does not answer"));
    this.#loops = [this.#takeResults(), this.#watch()];
  }

  /** Throws a QueueError where the packages are not installed or the server does not take us. */
  static async open(
    address: QueueAddress,
    { version, files }: QueueReading,
    observer: QueueObserver,
    packages = queueClient(),
  ): Promise<QueueExtractor> {
    const redis = await firstConnection(address, packages);
    const build = `b${randomBytes(6).toString("hex")}`;
    const waiting = new packages.Redis(connectionOptions(address));
    waiting.on("error", () => {});
    await waiting.connect();
    const queue = new packages.Queue(build, { connection: redis, prefix });
    queue.on("error", () => {});
    const notice = { protocol, version, unicode: process.versions.unicode!, host: hostname(), pid: process.pid };
    const refused = (worker: WorkerNotice): void =>
      observer.said(`The worker ${worker.host} (process ${worker.pid}) reads none of the pages: ${worker.refused!}`);
    const sign = new BuildSign(redis, build, notice, files, refused);
    await sign.give([]);
    await sweepAbandoned(redis);
    return new QueueExtractor(build, address, redis, waiting, queue, sign, observer);
  }

  get most(): UnderWay {
    const jobs = Math.max(leastJobs, jobsPerThread * this.sign.there.threads);
    return { pages: jobs * batchPages, characters: Math.min(jobs * batchCharacters, mostCharacters) };
  }

  extract(document: Document): Promise<StoredExtraction> {
    if (this.#ended) return Promise.reject(this.#ended);
    return new Promise((resolve, reject) => {
      const batch = (this.#gathering ??= this.#newBatch());
      batch.add({ document, resolve, reject });
      if (batch.isFull) this.#sendGathered();
      else this.#timer ??= setTimeout(() => this.#sendGathered(), gatherFor);
    });
  }

  async close(): Promise<void> {
    this.#closing.abort();
    clearTimeout(this.#timer);
    this.#end(new ExtractionStopped("the work was given up"));
    this.waiting.disconnect();
    // A server that is away answers nothing, and keeps what is there until its time is over.
    if (this.redis.status === "ready") await Promise.race([this.#clean(), pause(closeWithin)]);
    this.redis.disconnect();
  }

  async #clean(): Promise<void> {
    await Promise.all(this.#loops);
    await this.queue.close().catch(() => {});
    await removeBuild(this.redis, this.build).catch(() => {});
  }

  /** Asked to end: workers may still give back what they have at hand, where there are any; then nothing more comes, and that is no failure. */
  stop(): void {
    const isHopeless = this.#trouble !== undefined || this.sign.there.workers === 0;
    setTimeout(() => this.#end(new ExtractionStopped("stopped")), isHopeless ? 0 : stopWithin).unref();
  }

  #newBatch(): Batch {
    const batch = new Batch(`p${++this.#sent}`);
    this.#pending.set(batch.id, batch);
    return batch;
  }

  #sendGathered(): void {
    clearTimeout(this.#timer);
    const batch = this.#gathering;
    [this.#timer, this.#gathering] = [undefined, undefined];
    if (batch) void this.#send(batch);
  }

  /** What can't be sent now is sent by the next look for what the server has. */
  async #send(batch: Batch): Promise<void> {
    try {
      batch.missed = 0;
      const data: JobData = { pages: (await pack(batch.documents)).toString("base64") };
      await this.queue.add("pages", data, { jobId: batch.id, removeOnComplete: true, removeOnFail: false, attempts: 3 });
      await this.redis.call("EXPIRE", keysOf(this.build).job(batch.id), lifetime);
    } catch (error) {
      this.#troubled(`refuses what it is given (${firstLine(error)})`);
    } finally {
      batch.isSent = true;
    }
  }

  async #takeResults(): Promise<void> {
    const { results } = keysOf(this.build);
    while (!this.#closing.signal.aborted) {
      const silent = setTimeout(() => this.waiting.disconnect(true), waitFor * 3_000);
      try {
        const popped = (await this.waiting.callBuffer("BLPOP", results, waitFor)) as readonly [Buffer, Buffer] | null;
        if (popped) await this.#take(popped[1]);
      } catch (error) {
        if (!this.#closing.signal.aborted) await this.#waitOver(error);
      } finally {
        clearTimeout(silent);
      }
    }
  }

  /** One that came twice is passed over. What can't be read is sent again. */
  async #take(frame: Buffer): Promise<void> {
    const { job, bytes } = unframed(frame);
    const batch = this.#pending.get(job);
    if (!batch) return;
    const result = await unpack<JobResult>(bytes);
    this.#pending.delete(job);
    batch.take(result);
  }

  /** Once a second: a sign of life, and a look at what has become of the jobs. */
  async #watch(): Promise<void> {
    while (!this.#closing.signal.aborted) {
      try {
        await this.sign.give([...this.#pending.keys()]);
        await this.#sendMissing();
        await this.#takeFailed();
        if (this.#trouble) this.observer.said(`The queue at ${this.address.shown} answers again.`);
        this.#trouble = undefined;
        this.observer.there?.(this.sign.there);
      } catch (error) {
        this.#troubled(`refuses what it is asked (${firstLine(error)})`);
      }
      await this.#rest();
    }
  }

  /** Jobs of which, twice in a row, neither they nor their results are there: the server was begun anew, or a result was lost on its way. */
  async #sendMissing(): Promise<void> {
    const keys = keysOf(this.build);
    const sent = [...this.#pending.values()].filter(({ isSent }) => isSent);
    if (sent.length === 0) return;
    const look = this.redis.pipeline().call("LLEN", keys.results);
    for (const { id } of sent) look.call("EXISTS", keys.job(id));
    const [results, ...there] = (await replies(look)) as number[];
    if (results! > 0) return;
    for (const [at, batch] of sent.entries()) {
      batch.missed = there[at] === 0 ? batch.missed + 1 : 0;
      if (batch.missed >= 2 && this.#pending.has(batch.id)) await this.#send(batch);
    }
  }

  /** A job over which workers were lost again and again: each of its documents gets one of its own, so that a bad one fails alone. */
  async #takeFailed(): Promise<void> {
    const keys = keysOf(this.build);
    for (const id of (await this.redis.call("ZRANGE", keys.failed, 0, -1)) as string[]) {
      const reason = (await this.redis.call("HGET", keys.job(id), "failedReason")) as string | null;
      await this.queue.remove(id);
      const batch = this.#pending.get(id);
      if (!batch) continue;
      this.#pending.delete(id);
      if (batch.tasks.length === 1)
        batch.reject(new Error(`workers could not read it: ${firstLine(new Error(reason ?? "no reason given"))}`));
      else
        for (const task of batch.tasks) {
          const alone = this.#newBatch();
          alone.add(task);
          void this.#send(alone);
        }
    }
  }

  #troubled(what: string): void {
    if (this.#closing.signal.aborted || this.#ended) return;
    this.#trouble ??= { since: Date.now(), what: this.#said(what) };
    if (Date.now() - this.#trouble.since < patience) return;
    const minutes = Math.round(patience / 60_000);
    this.#end(
      new QueueError(
        `The queue at ${this.address.shown} ${this.#trouble.what} for ${minutes} minutes. What was read till then is kept; run the same command to go on.`,
        "unavailable",
      ),
    );
  }

  #said(what: string): string {
    this.observer.said(`The queue at ${this.address.shown} ${what}: trying again.`);
    return what;
  }

  async #waitOver(error: unknown): Promise<void> {
    this.#troubled(`refuses what it is asked (${firstLine(error)})`);
    await this.#rest();
  }

  #rest(): Promise<void> {
    return pause(signEvery, undefined, { signal: this.#closing.signal }).catch(() => {});
  }

  #end(error: ExtractionEnded): void {
    this.#ended ??= error;
    const batches = [...this.#pending.values()];
    this.#pending.clear();
    for (const batch of batches) batch.reject(error);
  }
}
