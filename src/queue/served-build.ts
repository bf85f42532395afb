/** What a worker does for one build: takes its jobs, and puts what it finds where the build takes it. */
import type { PageExtractor } from "../extraction/extractor.ts";
import type { QueueAddress } from "./address.ts";
import { connectionOptions, queueClient, type Job, type JobWorker, type Redis } from "./client.ts";
import { keysOf, lifetime, prefix, replies } from "./keys.ts";
import type { JobData, JobPages, JobResult } from "./notices.ts";
import { framed, pack, unpack } from "./packing.ts";

/** Milliseconds without a sign of a worker after which its jobs are another's; it gives one every half of it. */
const lockDuration = 6_000;
/** So often jobs whose worker was lost are looked for. */
const stalledInterval = 3_000;
/** So many workers may be lost over a job. */
const maxStalledCount = 4;

export interface ServedCounts {
  pages: number;
  /** UTF-16 units. */
  characters: number;
}

export class ServedBuild {
  readonly counts: ServedCounts = { pages: 0, characters: 0 };
  #worker: JobWorker;

  constructor(
    readonly build: string,
    private readonly redis: Redis,
    private readonly extractor: Pick<PageExtractor, "extract">,
    private readonly address: QueueAddress,
    private readonly threads: number,
  ) {
    this.#worker = this.#begin();
  }

  #begin(): JobWorker {
    const { Worker } = queueClient();
    const worker = new Worker(this.build, (job) => this.#work(job), {
      ...{
        connection: connectionOptions({ ...this.address }),
        prefix,
        lockDuration,
        stalledInterval,
        maxStalledCount,
        runRetryDelay: 1_000,
      },
      // One more than threads: while its results travel, none waits.
      concurrency: this.threads + 1,
    });
    // A server that is away is waited for; the worker tells of it once, by its own connection.
    worker.on("error", () => {});
    return worker;
  }

  /**
   * The server was away: BullMQ's worker (6.7.0) asks for nothing any more where it went while that began. Jobs at hand are ended all the same;
   * another may be given them too, and what comes twice is passed over.
   */
  beginAnew(): void {
    this.#worker.close(true).catch(() => {});
    this.#worker = this.#begin();
  }

  /** Ends the jobs at hand, and takes no more. */
  close(): Promise<void> {
    return this.#worker.close();
  }

  async #work({ id, data }: Job): Promise<void> {
    const documents = await unpack<JobPages>(Buffer.from((data as JobData).pages, "base64"));
    const result: JobResult = await Promise.all(
      documents.map((document) =>
        this.extractor.extract(document).then(
          (extraction) => ({ extraction }),
          (error: Error) => ({ error: error.message }),
        ),
      ),
    );
    const { results } = keysOf(this.build);
    await replies(
      this.redis
        .multi()
        .call("RPUSH", results, framed(id!, await pack(result)))
        .call("EXPIRE", results, lifetime),
    );
    this.counts.pages += documents.length;
    this.counts.characters += documents.reduce((sum, { text }) => sum + text.length, 0);
  }
}
