/** What a run has asked of the model so far, and when that is enough. */
import { ModelFailure } from "./failure.ts";
import type { CheckedModel } from "./settings.ts";

/** So many requests in a row without an answer that can be used, and no more are made in this run. */
const hopeless = 6;

export class Budget {
  #requests = 0;
  #tokens = 0;
  #inVain = 0;
  #reason: string | undefined;
  readonly #until: number;

  constructor(private readonly model: CheckedModel) {
    this.#until = Date.now() + model.limits.minutes * 60_000;
  }

  get requests(): number {
    return this.#requests;
  }
  get tokens(): number {
    return this.#tokens;
  }
  /** Why nothing is asked any more; undefined while something may be. */
  get closed(): string | undefined {
    return this.#reason ?? this.#limitReached();
  }

  /** Counts a request that is about to be made. Throws a ModelFailure where none may be. */
  take(): void {
    this.check();
    this.#requests++;
  }

  check(): void {
    const reason = this.closed;
    if (reason !== undefined) throw new ModelFailure("bounded", reason);
  }

  answered(tokens: number): void {
    this.#tokens += tokens;
  }

  useful(): void {
    this.#inVain = 0;
  }

  failed(failure: ModelFailure): void {
    if (failure.kind === "bounded") return;
    if (failure.kind === "refused") this.close(failure.message);
    else if (++this.#inVain >= hopeless) this.close(`it was given up after ${hopeless} failures in a row; the last: ${failure.message}`);
  }

  /** The first reason holds. */
  close(reason: string): void {
    this.#reason ??= reason;
  }

  #limitReached(): string | undefined {
    const { requests, tokens, minutes } = this.model.limits;
    if (this.#requests >= requests) return `the limit of ${requests} requests a run is reached`;
    if (this.#tokens >= tokens) return `the limit of ${tokens} tokens a run is reached`;
    return Date.now() >= this.#until ? `the limit of ${minutes} minutes a run is reached` : undefined;
  }
}
