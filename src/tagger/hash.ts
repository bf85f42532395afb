/** 32-bit hashing by integer arithmetic alone: what training wrote down, decoding must find again. */

/** Takes one more number into a hash. */
export function fold(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

/** Ends a hash, as a signed 32-bit number other than 0, which stands for an empty slot. Signed, since those stay unboxed in typed arrays. */
export function finish(hash: number): number {
  const mixed = Math.imul(hash, 0x85ebca6b);
  return mixed ^ (mixed >>> 13) || 1;
}

/** Of a stretch of characters: a word. */
export function hashCodes(codes: Uint16Array, from: number, to: number): number {
  let hash = to - from;
  for (let i = from; i < to; i += 1) hash = fold(hash, codes[i] as number);
  return finish(hash);
}
