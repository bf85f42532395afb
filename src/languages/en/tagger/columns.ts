/** How the words of a sentence are laid out for the features: what is seen of them, one kind of sight a column. */

/** Places before the first word and behind the last. */
export const PAD = 2;
/** What stands there. */
export const EDGE = 2;

/** Laid out from PAD on, with what stands beyond the edges on both sides. */
export class Column {
  values = new Int32Array(64);

  reserve(count: number): Int32Array {
    if (this.values.length < count + 2 * PAD) this.values = new Int32Array(2 * (count + 2 * PAD));
    this.values.fill(EDGE, 0, PAD).fill(EDGE, count + PAD, count + 2 * PAD);
    return this.values;
  }
}
