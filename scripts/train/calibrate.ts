/** From a span's probability in the model to a confidence that means something: a logistic curve fitted on dev splits. */
import type { TaggedSpan } from "../../src/languages/zh/tagger/tagger.ts";

export interface Judged {
  readonly confidence: TaggedSpan["confidence"];
  readonly right: boolean;
}

const logit = (p: number): number => Math.log(p / (1 - p));

/** Newton's method on the two parameters; `judged` must hold right and wrong spans. */
export function fitCalibration(judged: readonly Judged[]): readonly [slope: number, offset: number] {
  let [slope, offset] = [1, 0];
  for (let round = 0; round < 50; round += 1) {
    let [gs, go, ss, so, oo] = [0, 0, 1e-6, 0, 1e-6];
    for (const { confidence, right } of judged) {
      const x = logit(confidence);
      const p = 1 / (1 + Math.exp(-(slope * x + offset)));
      const error = p - (right ? 1 : 0);
      const weight = p * (1 - p);
      gs += error * x;
      go += error;
      ss += weight * x * x;
      so += weight * x;
      oo += weight;
    }
    const determinant = ss * oo - so * so;
    slope -= (oo * gs - so * go) / determinant;
    offset -= (ss * go - so * gs) / determinant;
  }
  return [slope, offset];
}
