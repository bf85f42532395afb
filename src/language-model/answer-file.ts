/**
 * Answers that were given, by a sum of what was asked: `model-answers.jsonl` in the workspace. Each is on disk before it is used, so that
 * a run that ends anywhere has paid for nothing twice. What is damaged is asked again; the file can be deleted.
 */
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, open } from "node:fs/promises";
import { dirname } from "node:path";
import { appendLines, dropTornLine, readLine, readLines, type Place } from "../workspace/json-lines.ts";
import type { Answer } from "./answer.ts";
import type { ChatMessage } from "./client.ts";

interface AnswerLine {
  readonly key: string;
  readonly model: string;
  readonly answer: Answer;
}

/** Where answers are looked for before anything is asked. */
export interface KnownAnswers {
  get(key: string): Promise<Answer | undefined>;
  /** Durable when it returns. */
  keep(key: string, answer: Answer): Promise<void>;
}

/** Of the model's name and every character that it is told. */
export const keyOf = (model: string, messages: readonly ChatMessage[]): string =>
  createHash("sha256")
    .update(JSON.stringify([model, messages]))
    .digest("hex")
    .slice(0, 40);

export class AnswerFile implements KnownAnswers {
  readonly #places = new Map<string, Place>();
  #writing: Promise<unknown> = Promise.resolve();

  private constructor(
    private readonly file: string,
    private readonly model: string,
  ) {}

  /** `write`: the caller holds the workspace's lock; else the file may not be there, and nothing can be kept. */
  static async open(file: string, { model, write }: { readonly model: string; readonly write: boolean }): Promise<AnswerFile> {
    const answers = new AnswerFile(file, model);
    if (write) await dropTornLine(file);
    for await (const { value, ...place } of readLines(file, { keepDamaged: true }))
      if (isAnswerLine(value)) answers.#places.set(value.key, place);
    return answers;
  }

  async get(key: string): Promise<Answer | undefined> {
    const place = this.#places.get(key);
    if (!place || !existsSync(this.file)) return undefined;
    const handle = await open(this.file, "r");
    try {
      const line = readLine(handle, place);
      return isAnswerLine(line) && line.key === key ? line.answer : undefined;
    } finally {
      await handle.close();
    }
  }

  async keep(key: string, answer: Answer): Promise<void> {
    const line: AnswerLine = { key, model: this.model, answer };
    const before = this.#writing;
    const writing = this.#append(line, before);
    this.#writing = writing.catch(() => undefined);
    await writing;
  }

  /** One after the other: where a line stands is told by what was there before it. */
  async #append(line: AnswerLine, before: Promise<unknown>): Promise<void> {
    await before;
    await mkdir(dirname(this.file), { recursive: true });
    const [{ value: _, ...place }] = (await appendLines(this.file, [line])) as [Place & { readonly value: unknown }];
    this.#places.set(line.key, place);
  }
}

/** For a program that keeps none between its runs. */
export class AnswersInMemory implements KnownAnswers {
  readonly #answers = new Map<string, Answer>();

  async get(key: string): Promise<Answer | undefined> {
    return this.#answers.get(key);
  }

  async keep(key: string, answer: Answer): Promise<void> {
    this.#answers.set(key, answer);
  }
}

function isAnswerLine(value: unknown): value is AnswerLine {
  const { key, answer } = (value ?? {}) as Partial<AnswerLine>;
  const { names, relations, dropped } = (answer ?? {}) as Partial<Answer>;
  return typeof key === "string" && Array.isArray(names) && Array.isArray(relations) && typeof dropped?.text === "number";
}
