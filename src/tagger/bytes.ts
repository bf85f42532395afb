/** The numbers of a packed file, one after the other; little-endian. */

export class ModelError extends Error {
  override readonly name = "ModelError";
}

export class ByteReader {
  private at = 0;
  private readonly view: DataView;

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  u32(): number {
    return this.view.getUint32(this.need(4), true);
  }

  f32(): number {
    return this.view.getFloat32(this.need(4), true);
  }

  floats(count: number): Float32Array {
    return Float32Array.from({ length: count }, () => this.f32());
  }

  raw(count: number): Uint8Array {
    const from = this.need(count);
    return this.bytes.subarray(from, this.at);
  }

  /** Seven bits a byte, the lowest first; the last byte is below 128. */
  varint(): number {
    for (let value = 0, weight = 1; ; weight *= 128) {
      const byte = this.bytes[this.need(1)] as number;
      value += (byte & 127) * weight;
      if (byte < 128) return value;
    }
  }

  /** Unsigned numbers as the differences from one to the next; returned as signed ones. */
  ascending(count: number): Int32Array {
    const out = new Int32Array(count);
    for (let i = 0, last = 0; i < count; i += 1) out[i] = last += this.varint();
    return out;
  }

  private need(size: number): number {
    if (this.at + size > this.bytes.length)
      throw new ModelError(`the tagger's model ends early: ${this.bytes.length} bytes, at least ${this.at + size} expected`);
    this.at += size;
    return this.at - size;
  }
}
