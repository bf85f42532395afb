/** Lists of numbers of which nobody knows beforehand how long they become, at a few bytes a number. */
type NumberArray = Int32Array | Uint8Array | Uint16Array | Uint32Array | Float64Array;

export class Growing<Kind extends NumberArray> {
  #array: Kind;
  #length = 0;

  constructor(private readonly make: (length: number) => Kind) {
    this.#array = make(1_024);
  }

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#array.length) {
      const larger = this.make(this.#array.length * 2);
      larger.set(this.#array);
      this.#array = larger;
    }
    this.#array[this.#length++] = value;
  }

  /** What is there now; not a copy. */
  get values(): Kind {
    return this.#array.subarray(0, this.#length) as Kind;
  }
}

export const growingInts = (): Growing<Int32Array> => new Growing((length) => new Int32Array(length));
export const growingBytes = (): Growing<Uint8Array> => new Growing((length) => new Uint8Array(length));
export const growingUnits = (): Growing<Uint16Array> => new Growing((length) => new Uint16Array(length));
export const growingNumbers = (): Growing<Float64Array> => new Growing((length) => new Float64Array(length));
export const growingWords = (): Growing<Uint32Array> => new Growing((length) => new Uint32Array(length));
