/** UTF-8 from which bytes were lost, or in which some were changed. */

export interface Damage {
  /** Characters beyond ASCII that are whole. */
  readonly whole: number;
  /** Stretches that are no character; long ones count as the characters that would fill them. */
  readonly broken: number;
}

/** Of a Chinese character. */
const bytesOfCharacter = 3;

/** So many whole ones for a broken one stand in no other encoding by chance. */
const wholeForBroken = 3;
/** Of the characters beyond ASCII, how many may be broken in a text that is still read. */
const mostBroken = 0.02;
/** A sequence of UTF-8 from its first byte on, or a byte of one that is torn. */
const beyondAscii = /[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}|([\x80-\xff]+?(?=[\x00-\x7f\xc2-\xf4]|$))/g;

/** Undefined where the bytes are no UTF-8 but by chance. */
export function damageOf(bytes: Uint8Array): Damage | undefined {
  let [whole, broken] = [0, 0];
  for (const [, torn] of Buffer.from(bytes).toString("latin1").matchAll(beyondAscii))
    if (torn === undefined) whole++;
    else broken += Math.ceil(torn.length / bytesOfCharacter);
  return whole > wholeForBroken * broken ? { whole, broken } : undefined;
}

/** Whether a text is read for all that. */
export const isFew = ({ whole, broken }: Damage): boolean => broken <= Math.max(1, mostBroken * whole);
