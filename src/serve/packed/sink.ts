/** Bytes of a file as they come, and rows among them. */
import { closeSync, readSync, writeSync } from "node:fs";
import { crc32 } from "node:zlib";
import type { Properties } from "../../../graph/batch.ts";
import type { PropertyValue } from "../../../graph/ontology.ts";
import { growingInts, growingNumbers } from "../../../graph/growing.ts";
import { ordered } from "./order.ts";
import type { ReadBytes, RowColumns } from "./rows.ts";
import { bytesOf } from "./values.ts";

const bufferedBytes = 1 << 20;

/** Writes one after the other, and keeps their sum. */
export class Sink {
  #pending: Uint8Array[] = [];
  #waiting = 0;
  #written = 0;
  #sum = 0;
  constructor(private readonly file: number) {}

  /** Where the next byte comes. */
  get place(): number {
    return this.#written + this.#waiting;
  }

  put(bytes: Uint8Array): void {
    this.#pending.push(bytes);
    this.#waiting += bytes.length;
    if (this.#waiting >= bufferedBytes) this.flush();
  }

  flush(): void {
    const all = Buffer.concat(this.#pending);
    this.#sum = crc32(all, this.#sum);
    for (let at = 0; at < all.length;) at += writeSync(this.file, all, at);
    this.#written += all.length;
    [this.#pending, this.#waiting] = [[], 0];
  }

  /** The sum of what came since the last cut. */
  cut(): number {
    this.flush();
    const sum = this.#sum;
    this.#sum = 0;
    return sum;
  }
}

/** Throws where the file ends before. */
export const readerOf =
  (file: number): ReadBytes =>
  (into, length, place) => {
    for (let at = 0; at < length;) {
      const read = readSync(file, into, at, length - at, place + at);
      if (read === 0) throw new Error("The packed graph ends where there should be more of it.");
      at += read;
    }
  };

const unread = new FinalizationRegistry(closeSync);

/** Closes the file once nobody has its reader any more: an answer that is being made may go on with a graph that was replaced. */
export function closeUnread(read: ReadBytes, file: number): void {
  unread.register(read, file);
}

/** Numbers each list of properties' names the first time that it comes. */
export class Shapes {
  readonly lists: (readonly string[])[] = [];
  readonly #known = new Map<string, number>();
  /** Most rows are like the one before. */
  private last: { readonly names: readonly string[]; readonly at: number } | undefined;

  of(names: readonly string[]): number {
    const { last } = this;
    if (last && last.names.length === names.length && names.every((name, at) => name === last.names[at])) return last.at;
    const at = this.#find(names);
    this.last = { names, at };
    return at;
  }

  #find(names: readonly string[]): number {
    const key = JSON.stringify(names);
    let at = this.#known.get(key);
    if (at === undefined) this.#known.set(key, (at = this.lists.push(names) - 1));
    return at;
  }
}

/** Rows of one kind, and what is known of each without reading it. */
export class RowWriter {
  readonly #starts = growingNumbers();
  readonly #lengths = growingInts();
  readonly #shapeOf = growingInts();
  constructor(
    private readonly sink: Sink,
    private readonly shapes: Shapes,
  ) {}

  /** @param before values that stand before those of the properties */
  add(properties: Properties, before: readonly PropertyValue[] = []): void {
    const bytes = bytesOf([...before, ...Object.values(properties)]);
    this.#starts.push(this.sink.place);
    this.#lengths.push(bytes.length);
    this.sink.put(bytes);
    this.#shapeOf.push(this.shapes.of(Object.keys(properties)));
  }

  columns(order: Int32Array | undefined): Omit<RowColumns, "shapes"> {
    const [starts, lengths, shapeOf] = [this.#starts.values, this.#lengths.values, this.#shapeOf.values];
    return { starts: ordered(starts, order), lengths: ordered(lengths, order), shapeOf: ordered(shapeOf, order) };
  }
}
