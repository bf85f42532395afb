/** From features to scores: each feature that the model knows adds its weights. This is where the tagger's time goes. */
import { COUNT_BITS, FILTER_SHIFT, PAIRS, UNITS, type Head } from "./head.ts";
import { LABEL_COUNT, OUTSIDE } from "./labels.ts";

/** Of one unit. */
const MOST_FEATURES = 128;

/** In units; what any other label would have to make up for. */
const SURE = 30 * UNITS;

const sums = new Int32Array(PAIRS);
/** Hashes of the features that the filter lets pass; then where the cells of those that the model has are, by how they lie. */
const likely = new Int32Array(MOST_FEATURES);
const inRows = new Int32Array(MOST_FEATURES + 3);
const inPairs = new Int32Array(MOST_FEATURES);

/**
 * `into[i · LABEL_COUNT + label]` for `count` characters or words with `perUnit` features each, in the units of head.ts. In steps without branches over all features of one:
 * nearly every look into the tables has to wait for memory, and so the processor waits for many at once. Units that are 1 in `outside` are as surely
 * outside as can be.
 */
export function writeScores(
  head: Head,
  features: Int32Array,
  perUnit: number,
  count: number,
  into: Int32Array,
  outside?: Uint8Array,
): void {
  const { filter, slots, cells, layOut, outsideBias } = head;
  const mask = slots.length - 1;
  for (let i = 0; i < count; i += 1) {
    if (outside !== undefined && outside[i] === 1) {
      into.fill(0, i * LABEL_COUNT, (i + 1) * LABEL_COUNT);
      into[i * LABEL_COUNT + OUTSIDE] = SURE;
      continue;
    }
    let passed = 0;
    let f = i * perUnit;
    for (const end = f + perUnit; f < end; f += 1) {
      const hash = features[f] as number;
      const bit = hash >>> FILTER_SHIFT;
      likely[passed] = hash;
      passed += ((filter[bit >>> 3] as number) >>> (bit & 7)) & 1;
    }
    let rows = 0;
    let pairs = 0;
    for (let p = 0; p < passed; p += 1) {
      const hash = likely[p] as number;
      let slot = (hash << 1) & mask;
      let key = slots[slot] as number;
      while (key !== hash && key !== 0) {
        slot = (slot + 2) & mask;
        key = slots[slot] as number;
      }
      if (key === 0) continue;
      let found = slots[slot + 1] as number;
      if (found < 0) found = layOut(slot);
      if ((found & 15) === 0) inRows[rows++] = found >>> COUNT_BITS;
      else inPairs[pairs++] = found;
    }
    addRows(cells, rows);
    for (let p = 0; p < pairs; p += 1) addPairs(cells, inPairs[p] as number);
    unpack(into, i * LABEL_COUNT);
    into[i * LABEL_COUNT + OUTSIDE] = (into[i * LABEL_COUNT + OUTSIDE] as number) + outsideBias;
  }
}

/** Sets the sums: four rows at a time, since as many sums can be held without being written down. Row 0 of the cells is all 0. */
function addRows(cells: Int32Array, rows: number): void {
  sums.fill(0);
  inRows.fill(0, rows, rows + 3);
  for (let r = 0; r < rows; r += 4) {
    const a = inRows[r] as number;
    const b = inRows[r + 1] as number;
    const c = inRows[r + 2] as number;
    const d = inRows[r + 3] as number;
    for (let k = 0; k < PAIRS; k += 1)
      sums[k] =
        (sums[k] as number) + (cells[a + k] as number) + (cells[b + k] as number) + (cells[c + k] as number) + (cells[d + k] as number);
  }
}

function addPairs(cells: Int32Array, found: number): void {
  const cell = found >>> COUNT_BITS;
  for (let at = cell; at < cell + 2 * (found & 15); at += 2) {
    const pair = cells[at] as number;
    sums[pair] = (sums[pair] as number) + (cells[at + 1] as number);
  }
}

/** Takes the two halves of each sum apart. */
function unpack(into: Int32Array, row: number): void {
  into[row + OUTSIDE] = (sums[0] as number) >> 16;
  for (let pair = 1; pair < PAIRS; pair += 1) {
    const sum = sums[pair] as number;
    const first = (sum << 16) >> 16;
    into[row + 2 * pair - 1] = first;
    into[row + 2 * pair] = (sum - first) >> 16;
  }
}
