/**
 * Many names, sought in a text at once. A bit tells whether any name begins with two characters, so that nearly every position of a text
 * costs one look; where one may begin, its possible lengths are looked up. The time for a page hangs on its length and not on how many names there are.
 */
export interface FoundForm {
  /** UTF-16 offsets, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** Places in the list that was given. */
  readonly entries: readonly number[];
}

const bits = 20;
const mask = (1 << bits) - 1;
const hashOf = (first: number, second: number): number => (Math.imul(first, 0x9e37) ^ Math.imul(second, 0x85eb)) & mask;

export class FormTable {
  readonly #entries = new Map<string, number[]>();
  readonly #begins = new Uint32Array(1 << (bits - 5));
  /** First two UTF-16 units → lengths, longest first. */
  readonly #lengths = new Map<number, number[]>();

  /** Forms of less than two UTF-16 units are passed over. */
  add(form: string, entry: number): void {
    if (form.length < 2) return;
    const known = this.#entries.get(form);
    if (known) {
      if (!known.includes(entry)) known.push(entry);
      return;
    }
    this.#entries.set(form, [entry]);
    const [first, second] = [form.charCodeAt(0), form.charCodeAt(1)];
    const hash = hashOf(first, second);
    this.#begins[hash >> 5]! |= 1 << (hash & 31);
    const key = first * 0x10000 + second;
    const lengths = this.#lengths.get(key);
    if (!lengths) this.#lengths.set(key, [form.length]);
    else if (!lengths.includes(form.length)) {
      lengths.push(form.length);
      lengths.sort((a, b) => b - a);
    }
  }

  get size(): number {
    return this.#entries.size;
  }

  of(form: string): readonly number[] {
    return this.#entries.get(form) ?? [];
  }

  /** All of them, also those that lie in one another, in text order. */
  find(text: string): readonly FoundForm[] {
    const found: FoundForm[] = [];
    if (this.#entries.size === 0) return found;
    let first = text.charCodeAt(0);
    for (let at = 0; at < text.length - 1; at++) {
      const second = text.charCodeAt(at + 1);
      const hash = hashOf(first, second);
      if ((this.#begins[hash >> 5]! >>> (hash & 31)) & 1) this.#findAt(text, at, first * 0x10000 + second, found);
      first = second;
    }
    return found;
  }

  #findAt(text: string, at: number, key: number, found: FoundForm[]): void {
    for (const length of this.#lengths.get(key) ?? []) {
      if (at + length > text.length) continue;
      const entries = this.#entries.get(text.slice(at, at + length));
      if (entries) found.push({ from: at, to: at + length, entries });
    }
  }
}
