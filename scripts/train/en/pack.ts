/**
 * From the trainer's weights to the English model: node dist/scripts/train/en/pack.js CORPORA LISTS WEIGHTS MODEL [least] [most] [WHOLE]
 * Weights below `least` are dropped; the bias of "outside" and the calibration are chosen on the dev splits. WHOLE: weights learnt from train and
 * dev, packed with what was chosen by those of train alone.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { GUIDELINES, type Guideline } from "../../../src/languages/en/tagger/kinds.ts";
import { readLists } from "../../../src/languages/en/tagger/lists.ts";
import { taggerOf, type Tagger } from "../../../src/languages/en/tagger/tagger.ts";
import { readModel } from "../../../src/tagger/model.ts";
import { fitCalibration, type Judged } from "../calibrate.ts";
import { f1 } from "../measure.ts";
import { readWeights, type Packed } from "../weights.ts";
import { modelBytes } from "../write-model.ts";
import { CORPORA, FILES, pagesOf, type Corpus } from "./corpora.ts";
import { COARSE, isRight, measurePages, wantedKeys, type Spanned } from "./measure.ts";
import { taughtPage, type TaughtSentence } from "./pages.ts";

const [corpora, lists, weights, out, least = "0.05", most = "2.5", whole] = process.argv.slice(2);
if (corpora === undefined || lists === undefined || weights === undefined || out === undefined) {
  console.error("usage: pack.js CORPORA LISTS WEIGHTS MODEL [least] [most] [WHOLE]");
  process.exit(2);
}

const BIASES = [0.25, 0, -0.25, -0.5, -0.75];
const listed = readLists(readFileSync(lists));
const pruned = (path: string): Packed => readWeights(path, GUIDELINES.length, { least: Number(least), most: Number(most) });
const packed = pruned(weights);
const none = GUIDELINES.map(() => 0);
const plain = readModel(modelBytes(packed, { calibration: [1, 0], outsideBias: none, lexicon: [] }), GUIDELINES.length);
const dev = new Map(CORPORA.map((corpus) => [corpus, FILES[corpus].flatMap((file) => pagesOf(corpora, file, "dev")).map(taughtPage)]));
const devOf = (corpus: Corpus): readonly (readonly TaughtSentence[])[] => dev.get(corpus) ?? [];
const taggerWith = (outsideBias: readonly number[], guideline: Guideline): Tagger =>
  taggerOf({ ...plain, outsideBias: Float32Array.from(outsideBias) }, listed, { [guideline]: 1 });
const coarse = (tagger: Tagger, page: readonly TaughtSentence[]): (Spanned & { confidence: number })[][] =>
  tagger
    .readPage(page)
    .map(({ spans }) => spans.map(({ start, end, kind, confidence }) => ({ start, end, confidence, type: COARSE[kind] })));

/** The annotated pages are few: what suits the corpora on the whole serves them. */
const chosen = GUIDELINES.map((guideline) => {
  if (guideline === "pages") return 0;
  const scored = BIASES.map((bias) => {
    const tagger = taggerWith(
      none.map(() => bias),
      guideline,
    );
    return { bias, score: f1(measurePages(devOf(guideline), guideline, (page) => coarse(tagger, page))) };
  });
  console.log(`${guideline}: ${scored.map(({ bias, score }) => `${bias} ${(100 * score).toFixed(2)}`).join("  ")}`);
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).bias;
});

const judged = CORPORA.flatMap((corpus) => {
  const tagger = taggerWith(chosen, corpus);
  return devOf(corpus).flatMap((page) =>
    coarse(tagger, page).flatMap((spans, i): Judged[] => {
      const wanted = wantedKeys(page[i] as TaughtSentence, corpus);
      return spans.filter(({ type }) => type !== "").map((span) => ({ confidence: span.confidence, right: isRight(span, wanted) }));
    }),
  );
});
const calibration = fitCalibration(judged);
const shipped = whole === undefined ? packed : pruned(whole);
const bytes = modelBytes(shipped, { calibration, outsideBias: chosen, lexicon: [] });
writeFileSync(out, bytes);
const cells = shipped.cells.reduce((sum, cell) => sum + cell.length / 2, 0);
console.log(`${shipped.hashes.length} features, ${cells} weights, ${bytes.length} bytes; calibration ${calibration.join(", ")}`);
