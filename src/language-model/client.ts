/**
 * One question to a server with OpenAI's interface for chats, until an answer is there: asked again where it may help, waited for as the
 * server says, given up in time. Nothing of the key, and nothing that a server says of it, gets into an error.
 */
import { setTimeout as sleep } from "node:timers/promises";
import type { Budget } from "./budget.ts";
import { ModelFailure } from "./failure.ts";
import { readBody } from "./read-body.ts";
import type { CheckedModel } from "./settings.ts";

export interface ChatMessage {
  readonly role: "system" | "user";
  readonly content: string;
}

export interface Question {
  readonly messages: readonly ChatMessage[];
  /** JSON schema of the answer. */
  readonly schema: object;
}

export interface ChatAnswer {
  readonly content: string;
  /** Of question and answer, as the server counts them; guessed of their lengths where it doesn't. */
  readonly tokens: number;
}

/** Tries at one request before the server counts as away. */
const mostTries = 4;
/** Longer than this a server that is busy is not waited for in one run. */
const longestWait = 60_000;
/** Of an answer, in tokens. */
const longestAnswer = 4096;
const again: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);
const hopeless: ReadonlySet<number> = new Set([401, 402, 403, 404, 405]);

/** From what servers do best to what all of them know; those that refuse a form are asked in the next. */
const forms = [
  ({ schema }: Question) => ({
    ...plain,
    response_format: { type: "json_schema", json_schema: { name: "statements", strict: true, schema } },
  }),
  () => ({ ...plain, response_format: { type: "json_object" } }),
  () => ({}),
];
const plain = { temperature: 0, seed: 7, max_tokens: longestAnswer };

export class ModelClient {
  #form = 0;
  /** Nobody asks before: a server said that it is busy until then. */
  #notBefore = 0;
  #free: number;
  readonly #waiting: (() => void)[] = [];
  readonly #stop = new AbortController();

  constructor(
    private readonly model: CheckedModel,
    private readonly budget: Budget,
  ) {
    this.#free = Math.max(1, Math.floor(model.limits.atOnce));
  }

  /** Ends requests under way; none is made after. */
  stop(): void {
    this.budget.close("the run was stopped");
    this.#stop.abort();
  }

  /** Throws a ModelFailure. */
  async ask(question: Question): Promise<ChatAnswer> {
    await this.#enter();
    try {
      return await this.#untilAnswered(question);
    } catch (error) {
      const failure = this.#stop.signal.aborted
        ? new ModelFailure("bounded", this.budget.closed ?? "the run was stopped")
        : asFailure(error);
      this.budget.failed(failure);
      throw failure;
    } finally {
      this.#leave();
    }
  }

  async #untilAnswered(question: Question): Promise<ChatAnswer> {
    for (let tried = 1; ; tried++) {
      await this.#wait(this.#notBefore - Date.now());
      this.budget.take();
      try {
        return await this.#inSomeForm(question);
      } catch (error) {
        const failure = asFailure(error);
        if (failure.kind !== "away" || tried === mostTries || this.#stop.signal.aborted) throw failure;
        const wait = failure.wait ?? this.model.limits.secondsBeforeRetry * 1000 * 2 ** (tried - 1);
        if (wait > longestWait) throw failure;
        if (failure.wait !== undefined) this.#notBefore = Math.max(this.#notBefore, Date.now() + wait);
        else await this.#wait(wait);
      }
    }
  }

  /** A form that the server refuses is not tried again. */
  async #inSomeForm(question: Question): Promise<ChatAnswer> {
    for (;;) {
      const form = this.#form;
      try {
        return await this.#once({ model: this.model.model, messages: question.messages, ...forms[form]!(question) });
      } catch (error) {
        if (!(error instanceof FormRefused)) throw error;
        if (form + 1 >= forms.length) throw new ModelFailure("unusable", error.message);
        if (this.#form === form) this.#form++;
        this.budget.take();
      }
    }
  }

  async #once(body: { readonly model: string; readonly messages: readonly ChatMessage[] }): Promise<ChatAnswer> {
    const { endpoint, key, limits } = this.model;
    const signal = AbortSignal.any([this.#stop.signal, AbortSignal.timeout(limits.secondsPerRequest * 1000)]);
    const response = await fetch(endpoint, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        accept: "application/json",
        ...(key !== undefined && { authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify(body),
      // Another address would get the pages and the key.
      redirect: "manual",
      signal,
    });
    const { status } = response;
    const text = await readBody(response);
    if (status >= 300 && status < 400)
      throw new ModelFailure("refused", "the server answers with a redirect, which is not followed: give the address that it leads to");
    if (hopeless.has(status)) throw new ModelFailure("refused", `the server answers ${status}${meaning(status)}`);
    if (again.has(status)) throw new ModelFailure("away", `the server answers ${status}`, retryAfter(response));
    if (!response.ok) throw new FormRefused(`the server answers ${status}`);
    return this.#answerIn(text, body.messages);
  }

  #answerIn(text: string, messages: readonly ChatMessage[]): ChatAnswer {
    const { choices, usage } = (parse(text) ?? {}) as {
      readonly choices?: readonly { readonly message?: { readonly content?: unknown }; readonly finish_reason?: unknown }[];
      readonly usage?: { readonly total_tokens?: unknown };
    };
    const [choice] = Array.isArray(choices) ? choices : [];
    const content = choice?.message?.content;
    const counted = usage?.total_tokens;
    const asked = messages.reduce((sum, message) => sum + tokensOf(message.content), 0);
    const isCount = Number.isSafeInteger(counted) && (counted as number) >= 0;
    const tokens = isCount ? (counted as number) : asked + tokensOf(typeof content === "string" ? content : "");
    this.budget.answered(tokens);
    if (typeof content !== "string") throw new ModelFailure("unusable", "the server's answer holds no message");
    if (choice?.finish_reason === "length") throw new ModelFailure("unusable", "the answer is cut off: it is too long");
    return { content, tokens };
  }

  async #wait(milliseconds: number): Promise<void> {
    if (milliseconds <= 0) return;
    await sleep(milliseconds, undefined, { signal: this.#stop.signal }).catch(() => undefined);
  }

  async #enter(): Promise<void> {
    if (this.#free > 0) this.#free--;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  #leave(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#free++;
  }
}

/** The server does not take a request of this form. */
class FormRefused extends Error {}

function asFailure(error: unknown): ModelFailure {
  if (error instanceof ModelFailure) return error;
  const { name, message, cause } = (error ?? {}) as { name?: string; message?: string; cause?: { code?: string } };
  if (name === "TimeoutError") return new ModelFailure("away", "no answer came in time");
  // What went wrong on the way, by its code alone (ECONNREFUSED): texts of errors may hold what was sent.
  const code = /^[A-Z_0-9]{2,40}$/.test(cause?.code ?? "") ? ` (${cause!.code})` : "";
  return new ModelFailure(
    "away",
    message === "fetch failed" || code !== "" ? `the server can't be reached${code}` : "the answer broke off",
  );
}

function meaning(status: number): string {
  if (status === 404) return ": it has no such model, or the address is not the one before /chat/completions";
  if (status === 405) return ": the address is not the one before /chat/completions";
  return status === 402 ? ": it wants to be paid" : ": the key in MAILUO_MODEL_KEY is missing, wrong or may not ask this model";
}

/** In milliseconds; undefined where the server does not say. */
function retryAfter({ headers }: Response): number | undefined {
  const given = headers.get("retry-after")?.trim();
  if (given === undefined || given === "") return undefined;
  if (/^\d{1,9}(?:\.\d+)?$/.test(given)) return Number(given) * 1000;
  const at = Date.parse(given);
  return Number.isNaN(at) ? undefined : Math.max(0, at - Date.now());
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** About: one for each character of scripts without spaces, one for four others. */
export function tokensOf(text: string): number {
  const wide = text.match(/[\u2e80-\u9fff\uff00-\uffef]/gu)?.length ?? 0;
  return Math.ceil(wide + (text.length - wide) / 4);
}
