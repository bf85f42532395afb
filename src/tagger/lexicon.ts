/** A list of names or words as hashes, each with a level: what it is. */
export interface Lexicon {
  /** A power of two of slots; 0 is empty. */
  readonly keys: Int32Array;
  readonly levels: Uint8Array;
}

/** `entries` map a hash to a level from 1 to 15. */
export function lexiconOf(entries: readonly (readonly [key: number, level: number])[]): Lexicon {
  return lexiconFrom(
    Int32Array.from(entries, ([key]) => key),
    Uint8Array.from(entries, ([, level]) => level),
  );
}

/** Of one hash's levels the first stands. Laid out without a value of its own for each entry: there are many. */
export function lexiconFrom(list: Int32Array, levelsOfList: Uint8Array): Lexicon {
  let slots = 2;
  while (slots < list.length * 1.5) slots *= 2;
  const keys = new Int32Array(slots);
  const levels = new Uint8Array(slots);
  for (let i = 0; i < list.length; i += 1) {
    const key = list[i] as number;
    let slot = key & (slots - 1);
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (slots - 1);
    if (keys[slot] !== key) levels[slot] = levelsOfList[i] as number;
    keys[slot] = key;
  }
  return { keys, levels };
}

/** 0 where it is not listed. */
export function levelOf({ keys, levels }: Lexicon, key: number): number {
  const mask = keys.length - 1;
  for (let slot = key & mask; keys[slot] !== 0; slot = (slot + 1) & mask) if (keys[slot] === key) return levels[slot] as number;
  return 0;
}
