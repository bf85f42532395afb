/** Documents that go to the queue as one job, and whoever waits for them. */
import type { Document } from "../model.ts";
import type { StoredExtraction } from "../workspace/record.ts";
import type { JobResult } from "./notices.ts";

export interface Task {
  readonly document: Document;
  readonly resolve: (extraction: StoredExtraction) => void;
  readonly reject: (error: Error) => void;
}

/** UTF-16 units of text in a job: about a fifth of a second of one thread. */
export const batchCharacters = 20_000;
export const batchPages = 32;

export class Batch {
  readonly tasks: Task[] = [];
  /** How often its job was looked for on the server in vain, one time after the other. */
  missed = 0;
  /** Its job has been given to the server. */
  isSent = false;
  #characters = 0;

  constructor(readonly id: string) {}

  add(task: Task): void {
    this.tasks.push(task);
    this.#characters += task.document.text.length;
  }

  get isFull(): boolean {
    return this.#characters >= batchCharacters || this.tasks.length >= batchPages;
  }

  get documents(): readonly Document[] {
    return this.tasks.map(({ document }) => document);
  }

  take(result: JobResult): void {
    this.tasks.forEach(({ resolve, reject }, at) => {
      const page = result[at] ?? { error: "the worker left it out" };
      if ("error" in page) reject(new Error(page.error));
      else resolve(page.extraction);
    });
  }

  reject(error: Error): void {
    for (const task of this.tasks) task.reject(error);
  }
}
