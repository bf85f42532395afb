/**
 * From the trainer's weights to the model that ships: node dist/scripts/train/pack.js CORPORA WEIGHTS MODEL [least] [most]
 * Weights below `least` are dropped; the bias of "outside" and the calibration are chosen on the dev splits.
 */
import { writeFileSync } from "node:fs";
import { GUIDELINES, type Guideline } from "../../src/languages/zh/tagger/kinds.ts";
import { readModel } from "../../src/tagger/model.ts";
import { taggerOf } from "../../src/languages/zh/tagger/tagger.ts";
import { fitCalibration, type Judged } from "./calibrate.ts";
import { readSplit } from "./corpora.ts";
import { COARSE, f1, isRight, measure, wantedKeys } from "./measure.ts";
import { placeEntries } from "./places.ts";
import { readWeights } from "./weights.ts";
import { modelBytes } from "./write-model.ts";

const [corpora, weights, out, least = "0.05", most = "2.5"] = process.argv.slice(2);
if (corpora === undefined || weights === undefined || out === undefined) {
  console.error("usage: pack.js CORPORA WEIGHTS MODEL [least] [most]");
  process.exit(2);
}

const BIASES = [0, -0.25, -0.5, -0.75];
const packed = readWeights(weights, GUIDELINES.length, { least: Number(least), most: Number(most) });
const lexicon = placeEntries();
const none = GUIDELINES.map(() => 0);
const plain = readModel(modelBytes(packed, { calibration: [1, 0], outsideBias: none, lexicon }), GUIDELINES.length);
const dev = new Map(GUIDELINES.map((guideline) => [guideline, readSplit(corpora, guideline, "dev")]));
const sentencesOf = (guideline: Guideline) => dev.get(guideline) ?? [];
const taggerWith = (outsideBias: readonly number[], guideline: Guideline) =>
  taggerOf({ ...plain, outsideBias: Float32Array.from(outsideBias) }, { [guideline]: 1 });

const chosen = GUIDELINES.map((guideline) => {
  const scored = BIASES.map((bias) => {
    const tagger = taggerWith(
      none.map(() => bias),
      guideline,
    );
    return { bias, score: f1(measure(sentencesOf(guideline), guideline, tagger.tag)) };
  });
  console.log(`${guideline}: ${scored.map(({ bias, score }) => `${bias} ${(100 * score).toFixed(2)}`).join("  ")}`);
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).bias;
});

const judged = GUIDELINES.flatMap((guideline) => {
  const tagger = taggerWith(chosen, guideline);
  return sentencesOf(guideline).flatMap((sentence): Judged[] => {
    const wanted = wantedKeys(sentence, guideline);
    const spans = tagger.tag(sentence.text).filter(({ kind }) => COARSE[kind] !== "");
    return spans.map((span) => ({ confidence: span.confidence, right: isRight(span, wanted) }));
  });
});
const calibration = fitCalibration(judged);
const bytes = modelBytes(packed, { calibration, outsideBias: chosen, lexicon });
writeFileSync(out, bytes);
const cells = packed.cells.reduce((sum, cell) => sum + cell.length / 2, 0);
console.log(`${packed.hashes.length} features, ${cells} weights, ${bytes.length} bytes; calibration ${calibration.join(", ")}`);
