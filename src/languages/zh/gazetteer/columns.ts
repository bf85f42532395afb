/**
 * How numbers lie in the gazetteer's file: one plane of bytes for each byte of a number, lowest first. Neighbours in a plane
 * resemble each other, which is what a compressor lives on. All values are whole, not negative, and below 2^32.
 */
export function toPlanes(values: ArrayLike<number>, width: number): Uint8Array {
  const { length } = values;
  const bytes = new Uint8Array(length * width);
  for (let plane = 0; plane < width; plane++) for (let i = 0; i < length; i++) bytes[plane * length + i] = (values[i] ?? 0) >>> (8 * plane);
  return bytes;
}

export function fromPlanes<T extends Uint8Array | Uint16Array | Uint32Array>(bytes: Uint8Array, into: T): T {
  const { length } = into;
  const width = length === 0 ? 0 : bytes.length / length;
  for (let plane = 0; plane < width; plane++) {
    const shift = 8 * plane;
    const from = plane * length;
    for (let i = 0; i < length; i++) into[i]! |= bytes[from + i]! << shift;
  }
  return into;
}

/** Each value less the one before it. */
export const differences = (values: readonly number[]): number[] => values.map((value, i) => value - (values[i - 1] ?? 0));

/** Undoes `differences`, in place. */
export function sums<T extends Uint16Array | Uint32Array>(values: T): T {
  for (let i = 1; i < values.length; i++) values[i]! += values[i - 1]!;
  return values;
}
