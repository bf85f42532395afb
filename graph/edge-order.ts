/** The order of edges by their ids, of which those that Mailuo makes take eight bytes each. */
import { growingWords } from "./growing.ts";

/** `e-` and sixteen digits. */
const made = /^e-[0-9a-f]{16}$/;

export class EdgeOrder {
  readonly #high = growingWords();
  readonly #low = growingWords();
  /** Of those that are no such number, by the how manieth they came as. */
  readonly #others = new Map<number, string>();

  add(id: string): void {
    const isMade = made.test(id);
    if (!isMade) this.#others.set(this.#high.length, id);
    this.#high.push(isMade ? Number.parseInt(id.slice(2, 10), 16) : 0);
    this.#low.push(isMade ? Number.parseInt(id.slice(10), 16) : 0);
  }

  /** The how manieth each came as, in the order of their ids. Throws where two have one id. */
  sorted(): Uint32Array {
    const [high, low] = [this.#high.values, this.#low.values];
    const byNumber = (a: number, b: number): number => high[a]! - high[b]! || low[a]! - low[b]!;
    const byText = (a: number, b: number): number => (this.#idOf(a) < this.#idOf(b) ? -1 : this.#idOf(a) > this.#idOf(b) ? 1 : 0);
    const compare = this.#others.size === 0 ? byNumber : byText;
    const sorted = Uint32Array.from(high, (_, at) => at).sort(compare);
    for (let at = 1; at < sorted.length; at++)
      if (compare(sorted[at - 1]!, sorted[at]!) === 0) throw new Error(`There are two edges ${this.#idOf(sorted[at]!)}.`);
    return sorted;
  }

  #idOf(at: number): string {
    const digits = (value: number): string => value.toString(16).padStart(8, "0");
    return this.#others.get(at) ?? `e-${digits(this.#high.values[at]!)}${digits(this.#low.values[at]!)}`;
  }
}
