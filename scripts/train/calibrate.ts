/** From a span's probability in the model to a confidence that means something: a logistic curve fitted on dev splits. */
import type { TaggedSpan } from "../../src/languages/zh/tagger/tagger.ts";

export interface Judged {
  readonly confidence: TaggedSpan["confidence"];
  readonly right: boolean;
}

const logit = (p: number): number => Math.log(p / (1 - p));

/** In nats, of all; of a probability that says the opposite of what was so, at most some 700 each. */
const loss = (judged: readonly Judged[], slope: number, offset: number): number =>
  judged.reduce((sum, { confidence, right }) => {
    const x = slope * logit(confidence) + offset;
    return sum + Math.log1p(Math.exp(Math.min(right ? -x : x, 700)));
  }, 0);

/** Newton's method on the two parameters, in shorter steps where a whole one overshoots; `judged` must hold right and wrong spans. */
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
    const step = [(oo * gs - so * go) / determinant, (ss * go - so * gs) / determinant] as const;
    let share = 1;
    while (share > 1e-3 && loss(judged, slope - share * step[0], offset - share * step[1]) > loss(judged, slope, offset)) share /= 2;
    slope -= share * step[0];
    offset -= share * step[1];
  }
  return [slope, offset];
}
