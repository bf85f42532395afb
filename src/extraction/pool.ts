/** Documents → extractions, in threads beside this one, some to a message. A page that brings a thread down fails alone. */
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
  /** It was in a message over which a thread was lost: the next has nothing beside it. */
  isSuspect?: boolean;
}

/** UTF-16 units in a message, and pages: threads are woken, and wake this one, for some tenths of a second of work. */
const [messageCharacters, messagePages] = [6_000, 32];
/** A thread has the next message before it has answered the last. */
const messagesAhead = 2;

/** What a thread takes: the tagger's model, the gazetteer and the dictionary. */
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
  /** Thread → what it was given and has not answered, message by message. */
  readonly #threads = new Map<Worker, Task[][]>();
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
      this.#hand();
    });
  }

  /** Ends all threads; what is not done is rejected. */
  async close(): Promise<void> {
    const threads = [...this.#threads];
    this.#threads.clear();
    for (const task of [...threads.flatMap(([, given]) => given.flat()), ...this.#waiting.splice(0)])
      task.reject(new Error("the work was given up"));
    await Promise.all(threads.map(([thread]) => thread.terminate()));
  }

  /** What is there to a thread without work; to one at work only what fills a message. */
  #hand(): void {
    while (this.#waiting.length > 0) {
      const [thread, given] = this.#freest();
      if (given.length >= messagesAhead) return;
      const tasks = nextMessage(this.#waiting, given.length === 0);
      if (tasks.length === 0) return;
      given.push(tasks);
      thread.postMessage(tasks.map(({ document }) => document));
    }
  }

  #freest(): [Worker, Task[][]] {
    const [first] = [...this.#threads].sort(([, a], [, b]) => a.length - b.length);
    return first && (first[1].length === 0 || this.#threads.size >= this.#jobs) ? first : this.#start();
  }

  #start(): [Worker, Task[][]] {
    const thread = new Worker(this.#program, { workerData: { workspace: this.#workspace } });
    const given: Task[][] = [];
    this.#threads.set(thread, given);
    thread.on("message", (answers: readonly Answer[]) => {
      const tasks = given.shift();
      this.#hand();
      tasks?.forEach((task, at) => settle(task, answers[at]!));
    });
    const lost = (reason: string) => (): void => {
      // An error ends a thread, which tells of that, too.
      if (this.#threads.delete(thread)) this.#giveBack(given, reason);
    };
    thread.on("error", (error: Error) => lost(error.message)());
    thread.on("exit", lost("its thread ended"));
    return [thread, given];
  }

  /** The message at work brought the thread down: a page of it that was alone in it, or else each goes on alone. */
  #giveBack([atWork = [], ...others]: readonly Task[][], reason: string): void {
    const again = atWork.length > 1 ? atWork : [];
    for (const task of again) task.isSuspect = true;
    this.#waiting.unshift(...again, ...others.flat());
    if (atWork.length === 1) atWork[0]!.reject(new Error(reason));
    this.#hand();
  }
}

/** Taken from those that wait; none where they do not fill a message and `atOnce` is not asked for. */
function nextMessage(waiting: Task[], atOnce: boolean): Task[] {
  let [count, characters] = [0, 0];
  for (const { document, isSuspect } of waiting) {
    if (isSuspect && count > 0) return waiting.splice(0, count);
    count++;
    characters += document.text.length;
    if (isSuspect || characters >= messageCharacters || count >= messagePages) return waiting.splice(0, count);
  }
  return atOnce ? waiting.splice(0) : [];
}

function settle({ document, resolve, reject }: Task, answer: Answer): void {
  if ("error" in answer) reject(new Error(answer.error));
  else resolve("extraction" in answer ? answer.extraction : new PackedExtraction(document, answer.articles, answer.findings));
}
