/** Writes the numbers of a packed file, as src/tagger/bytes.ts reads them. */
export class ByteWriter {
  private readonly out: number[] = [];

  u32(value: number): void {
    this.out.push(value & 255, (value >>> 8) & 255, (value >>> 16) & 255, value >>> 24);
  }

  f32(value: number): void {
    this.u32(new Uint32Array(Float32Array.of(value).buffer)[0] as number);
  }

  varint(value: number): void {
    for (; value >= 128; value = Math.floor(value / 128)) this.out.push((value % 128) + 128);
    this.out.push(value);
  }

  /** Unsigned and sorted; their count first. */
  ascending(keys: Iterable<number>, count: number): void {
    this.u32(count);
    let last = 0;
    for (const key of keys) {
      this.varint(key - last);
      last = key;
    }
  }

  /** The count first, then the lowest byte of each. */
  list(values: readonly number[]): void {
    this.u32(values.length);
    this.raw(values);
  }

  raw(values: readonly number[]): void {
    for (const value of values) this.out.push(value & 255);
  }

  bytes(): Uint8Array {
    return Uint8Array.from(this.out);
  }
}
