/** Documents → extractions, in threads beside this one. A page that brings a thread down fails alone. */
import { availableParallelism, freemem } from "node:os";
import { Worker } from "node:worker_threads";
import type { Document } from "../model.ts";
import { threadProgram } from "../package-root.ts";
import { PackedExtraction } from "../workspace/compact/packed.ts";
import type { StoredExtraction } from "../workspace/record.ts";
import type { Answer } from "./worker.ts";

interface Task {
  readonly document: Document;
  readonly resolve: (extraction: StoredExtraction) => void;
  readonly reject: (error: Error) => void;
}

/** What a thread takes: the tagger's model, the gazetteer and the words of jieba. */
const bytesPerThread = 400 * 2 ** 20;

/** One thread a core, as far as the memory goes. */
export const defaultJobs = (): number => Math.max(1, Math.min(availableParallelism(), Math.floor(freemem() / bytesPerThread)));

export interface PoolOptions {
  readonly jobs: number;
  /** The thread's program; another in tests. */
  readonly program?: URL;
  /** Whose own names and rules pages are read with. */
  readonly workspace?: string | undefined;
}

export class ExtractionPool {
  readonly #waiting: Task[] = [];
  readonly #idle: Worker[] = [];
  readonly #busy = new Map<Worker, Task>();
  readonly #jobs: number;
  readonly #program: URL;
  readonly #workspace: string | undefined;

  constructor({ jobs, program = threadProgram("extraction/worker.js"), workspace }: PoolOptions) {
    this.#workspace = workspace;
    this.#jobs = jobs;
    this.#program = program;
  }

  /** Rejects where the page can't be extracted; the pool goes on. */
  extract(document: Document): Promise<StoredExtraction> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ document, resolve, reject });
      this.#next();
    });
  }

  /** Ends all threads; what is not done is rejected. */
  async close(): Promise<void> {
    const workers = [...this.#idle.splice(0), ...this.#busy.keys()];
    for (const task of [...this.#waiting.splice(0), ...this.#busy.values()]) task.reject(new Error("the work was given up"));
    this.#busy.clear();
    await Promise.all(workers.map((worker) => worker.terminate()));
  }

  #next(): void {
    const task = this.#waiting[0];
    const worker = task && (this.#idle.pop() ?? (this.#busy.size < this.#jobs ? this.#start() : undefined));
    if (!worker) return;
    this.#waiting.shift();
    this.#busy.set(worker, task);
    worker.postMessage(task.document);
  }

  #start(): Worker {
    const worker = new Worker(this.#program, { workerData: { workspace: this.#workspace } });
    worker.on("message", (answer: Answer) => {
      const task = this.#take(worker);
      this.#idle.push(worker);
      if ("error" in answer) task?.reject(new Error(answer.error));
      else
        task?.resolve("extraction" in answer ? answer.extraction : new PackedExtraction(task.document, answer.articles, answer.findings));
      this.#next();
    });
    const lost = (reason: string) => (): void => {
      this.#take(worker)?.reject(new Error(reason));
      const at = this.#idle.indexOf(worker);
      if (at !== -1) this.#idle.splice(at, 1);
      this.#next();
    };
    worker.on("error", (error: Error) => lost(error.message)());
    worker.on("exit", lost("its thread ended"));
    return worker;
  }

  #take(worker: Worker): Task | undefined {
    const task = this.#busy.get(worker);
    this.#busy.delete(worker);
    return task;
  }
}
