/** Features of the clusters that a word and its neighbours are in: see lists.ts. Each writes from `at` on and says where it ended. */
import { PAD } from "./columns.ts";
import { f1, f2, f3 } from "./feature-hash.ts";
import { placeIn, type Runs } from "./runs.ts";

/** By the corpora's own text. Ca, Cm, Cf: coarse, middle and fine clusters of the sentence's words, S their shapes; p: the word's place in these. */
export function writeClusters(
  p: number,
  S: Int32Array,
  Ca: Int32Array,
  Cm: Int32Array,
  Cf: Int32Array,
  into: Int32Array,
  at: number,
): number {
  const [a, b, c, d, e] = [Cm[p - 2] as number, Cm[p - 1] as number, Cm[p] as number, Cm[p + 1] as number, Cm[p + 2] as number];
  const shape = S[p] as number;
  into[at++] = f2(31, Ca[p] as number, shape);
  into[at++] = f2(32, c, shape);
  into[at++] = f1(33, Cf[p] as number);
  into[at++] = f2(34, b, shape);
  into[at++] = f2(35, d, shape);
  into[at++] = f2(36, b, c);
  into[at++] = f2(37, c, d);
  into[at++] = f1(38, Cf[p - 1] as number);
  into[at++] = f1(39, Cf[p + 1] as number);
  into[at++] = f3(40, Ca[p - 1] as number, Ca[p] as number, Ca[p + 1] as number);
  into[at++] = f2(41, a, shape);
  into[at++] = f2(42, e, shape);
  into[at++] = f3(43, b, shape, d);
  return at;
}

/** By word vectors, which know far more words than the corpora have. Va, Vm, Vf as above; i: the word's number. */
export function writeVectorClusters(
  p: number,
  i: number,
  runs: Runs,
  S: Int32Array,
  Va: Int32Array,
  Vm: Int32Array,
  Vf: Int32Array,
  into: Int32Array,
  at: number,
): number {
  const shape = S[p] as number;
  into[at++] = f2(131, Va[p] as number, shape);
  into[at++] = f2(132, Vm[p] as number, shape);
  into[at++] = f2(133, Vf[p] as number, shape);
  into[at++] = f2(134, Vm[p - 1] as number, shape);
  into[at++] = f2(135, Vm[p + 1] as number, shape);
  into[at++] = f2(136, Vf[p - 1] as number, shape);
  into[at++] = f2(137, Vf[p + 1] as number, shape);
  into[at++] = f3(138, Va[p - 1] as number, Va[p] as number, Va[p + 1] as number);
  const r = runs.of[i] as number;
  const [from, to] = r < 0 ? [i, i] : [runs.from[r] as number, runs.to[r] as number];
  into[at++] = r < 0 ? 0 : f2(139, Vf[to - 1 + PAD] as number, placeIn(from, to, i));
  into[at++] = r < 0 ? 0 : f3(140, Vm[from - 1 + PAD] as number, Vm[to + PAD] as number, placeIn(from, to, i));
  return at;
}
