/** How often something was right, wanted and given; every measure of the report is one of these. */
export interface Counts {
  readonly right: number;
  readonly wanted: number;
  readonly given: number;
}

export const noCounts: Counts = { right: 0, wanted: 0, given: 0 };

export const addCounts = (a: Counts, b: Counts): Counts => ({
  right: a.right + b.right,
  wanted: a.wanted + b.wanted,
  given: a.given + b.given,
});

export const precision = ({ right, given }: Counts): number => (given === 0 ? 0 : right / given);
export const recall = ({ right, wanted }: Counts): number => (wanted === 0 ? 0 : right / wanted);

export function f1(counts: Counts): number {
  const [p, r] = [precision(counts), recall(counts)];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

/** Counts of two sets of keys. */
export function countKeys(wanted: ReadonlySet<string>, given: ReadonlySet<string>): Counts {
  let right = 0;
  for (const key of given) if (wanted.has(key)) right++;
  return { right, wanted: wanted.size, given: given.size };
}
