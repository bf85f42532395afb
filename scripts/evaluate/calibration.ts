import type { Judged } from "./score.ts";

export interface Bin {
  /** Confidence from here, to the next bin. */
  readonly from: number;
  readonly statements: number;
  readonly right: number;
}

const lowerEdges = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95] as const;

/** How often statements of each range of confidence are right; empty ranges are left out. */
export function calibration(judged: readonly Judged[]): Bin[] {
  return lowerEdges.flatMap((from, index) => {
    const to = lowerEdges[index + 1] ?? Infinity;
    const inside = judged.filter(({ confidence }) => confidence >= from && confidence < to);
    return inside.length === 0 ? [] : [{ from, statements: inside.length, right: inside.filter(({ right }) => right).length }];
  });
}

/** The share right among statements at `confidence` or more; NaN when there are none. */
export function shareRight(judged: readonly Judged[], confidence: number): number {
  const sure = judged.filter((statement) => statement.confidence >= confidence);
  return sure.filter(({ right }) => right).length / sure.length;
}
