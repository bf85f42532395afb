/** People's decisions in a workspace, kept by a thread beside the server's. */
import { Worker } from "node:worker_threads";
import type { DecisionList, DecisionRecord, DecisionRequest, ReviewAnswer } from "../../graph/view-review.ts";
import { threadProgram } from "../package-root.ts";
import { HttpError } from "../serve/problem.ts";
import type { ReviewService, SeenOn } from "../serve/review-service.ts";
import type { ReviewTask, ReviewTaskAnswer, ReviewTasks, ReviewWorkerData } from "./review-worker.ts";

export interface ReviewServiceOptions extends ReviewWorkerData {
  /** The store was changed. */
  readonly onUpdated: () => Promise<void>;
  readonly log: (error: unknown) => void;
}

/** A person judges pair after pair: the store follows when there is a pause. In milliseconds. */
const pause = 800;
/** Another process writes to the workspace: until it is asked again. */
const lockedPause = 3_000;

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

export class WorkspaceReviewService implements ReviewService {
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | undefined;
  #asked = 0;
  #timer: NodeJS.Timeout | undefined;
  #update: Promise<void> | undefined;
  #closed = false;

  constructor(private readonly options: ReviewServiceOptions) {}

  pairs(limit: number): Promise<ReviewAnswer> {
    return this.#ask("pairs", limit);
  }

  decisions(): Promise<DecisionList> {
    return this.#ask("decisions");
  }

  async decide(request: DecisionRequest, seenOn: SeenOn): Promise<readonly DecisionRecord[]> {
    const decided = await this.#ask("decide", { request, seenOn });
    this.#updateIn(pause);
    return decided;
  }

  get updating(): boolean {
    return this.#timer !== undefined || this.#update !== undefined;
  }

  /** What is being written is written to its end; what the store lacks then, the next build gives it. */
  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    await this.#update;
    if (this.#waiting.size > 0) await this.#ask("decisions").catch(() => undefined);
    await this.#worker?.terminate();
  }

  #updateIn(milliseconds: number): void {
    clearTimeout(this.#timer);
    if (this.#closed) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      const update = (this.#update ?? Promise.resolve()).then(() => this.#bringUpToDate());
      this.#update = update;
      void update.then(() => this.#update === update && (this.#update = undefined));
    }, milliseconds);
  }

  async #bringUpToDate(): Promise<void> {
    try {
      await this.#ask("update");
      await this.options.onUpdated();
    } catch (error) {
      if (error instanceof HttpError && error.code === "locked") this.#updateIn(lockedPause);
      else this.options.log(error);
    }
  }

  #ask<Name extends keyof ReviewTasks>(name: Name, argument?: Parameters<ReviewTasks[Name]>[0]): ReturnType<ReviewTasks[Name]> {
    const number = ++this.#asked;
    const answer = new Promise<unknown>((resolve, reject) => this.#waiting.set(number, { resolve, reject }));
    this.#worker ??= this.#start();
    this.#worker.postMessage({ number, name, argument } satisfies ReviewTask);
    return answer as ReturnType<ReviewTasks[Name]>;
  }

  #start(): Worker {
    const { folder, author } = this.options;
    const workerData: ReviewWorkerData = { folder, ...(author !== undefined && { author }) };
    const worker = new Worker(threadProgram("commands/review-worker.js"), { workerData });
    worker.on("message", (answer: ReviewTaskAnswer) => {
      const waiting = this.#waiting.get(answer.number);
      this.#waiting.delete(answer.number);
      if ("value" in answer) waiting?.resolve(answer.value);
      else waiting?.reject(errorOf(answer));
    });
    const lost = (error: Error): void => {
      if (this.#worker !== worker) return;
      this.#worker = undefined;
      for (const { reject } of this.#waiting.values()) reject(error);
      this.#waiting.clear();
    };
    worker.on("error", lost);
    worker.on("exit", () => lost(new Error("the thread that keeps decisions ended")));
    return worker;
  }
}

function errorOf({ failure, message }: Extract<ReviewTaskAnswer, { failure: string }>): Error {
  if (failure === "unknown") return new HttpError(404, "not-found", message);
  return failure === "locked" ? new HttpError(503, "locked", message) : new Error(message);
}
