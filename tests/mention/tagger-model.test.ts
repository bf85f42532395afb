import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { GUIDELINES } from "../../src/languages/zh/tagger/kinds.ts";
import { MODEL_PATH } from "../../src/languages/zh/tagger/tagger.ts";
import { shippedModel } from "../../src/tagger/asset.ts";
import { bestLabels } from "../../src/tagger/decode.ts";
import { headOf, UNITS } from "../../src/tagger/head.ts";
import { beginOf, endOf, LABEL_COUNT, mayFollow, mayStart, mayEnd } from "../../src/tagger/labels.ts";
import { makeLattice, probabilityOf } from "../../src/tagger/marginals.ts";
import { ModelError } from "../../src/tagger/bytes.ts";
import { readModel, transitionCount, type TaggerModel } from "../../src/tagger/model.ts";
import { lexiconOf } from "../../src/tagger/lexicon.ts";
import { markPlaces, placeKey } from "../../src/languages/zh/tagger/places.ts";
import { charactersOf } from "../../src/languages/zh/tagger/characters.ts";

describe("the model's file", () => {
  const bytes = readFileSync(MODEL_PATH);

  it("is a few megabytes", () => {
    expect(bytes.length).toBeLessThan(5_000_000);
  });

  it("is refused when it is cut short, of another kind or of another version", () => {
    expect(() => readModel(bytes.subarray(0, bytes.length - 1), GUIDELINES.length)).toThrow(ModelError);
    expect(() => readModel(bytes.subarray(0, 100), GUIDELINES.length)).toThrow(/ends early/u);
    expect(() => readModel(new TextEncoder().encode("not a model at all"), GUIDELINES.length)).toThrow(/MLTG/u);
    const other = Buffer.from(bytes);
    other.writeUInt32LE(99, 4);
    expect(() => readModel(other, GUIDELINES.length)).toThrow(/version 99/u);
  });

  it("says where it looked when there is none", () => {
    expect(() => shippedModel("nowhere/model.bin", 6)).toThrow(/nowhere\/model\.bin/u);
  });
});

/** A model without features: labels then depend on transitions and given scores alone. */
const empty: TaggerModel = {
  sharedScale: 1,
  ownScale: 1,
  calibration: [1, 0],
  outsideBias: new Float32Array(GUIDELINES.length),
  transitions: Float32Array.from({ length: transitionCount(GUIDELINES.length) }, (_, i) => ((i * 7) % 11) / 10),
  hashes: new Int32Array(0),
  starts: new Uint32Array(1),
  columns: new Uint8Array(0),
  weights: new Int8Array(0),
  lexicon: lexiconOf([]),
};

describe("decoding", () => {
  const head = headOf(empty, [1, 0, 0, 0, 0, 0]);
  const count = 3;
  const scores = Int32Array.from({ length: count * LABEL_COUNT }, (_, i) => ((i * 13) % 17) * (UNITS / 8));

  function everyLabelling(): { labels: number[]; weight: number }[] {
    const all: { labels: number[]; weight: number }[] = [];
    const grow = (labels: number[], sum: number): void => {
      const i = labels.length;
      const last = labels.at(-1);
      if (i === count) return void (mayEnd(last as number) && all.push({ labels, weight: Math.exp(sum) }));
      for (let y = 0; y < LABEL_COUNT; y += 1) {
        if (last === undefined ? !mayStart(y) : !mayFollow(last, y)) continue;
        const step = last === undefined ? 0 : (head.transitions[last * LABEL_COUNT + y] as number);
        grow([...labels, y], sum + step + (scores[i * LABEL_COUNT + y] as number) / UNITS);
      }
    };
    grow([], 0);
    return all;
  }

  it("finds the best of all labellings", () => {
    const best = everyLabelling().reduce((a, b) => (b.weight > a.weight ? b : a));
    expect([...bestLabels(head, scores, count)]).toEqual(best.labels);
  });

  it("knows how probable a span is among all labellings", () => {
    const all = everyLabelling();
    const total = all.reduce((sum, { weight }) => sum + weight, 0);
    const wanted = [beginOf(2), endOf(2)];
    const share = all
      .filter(({ labels }) => labels[0] === wanted[0] && labels[1] === wanted[1])
      .reduce((sum, { weight }) => sum + weight, 0);
    const steps = head.transitions.map(Math.exp);
    makeLattice(steps, scores, 0, count);
    expect(probabilityOf(steps, Uint8Array.from([...wanted, 0]), 0, 2)).toBeCloseTo(share / total, 4);
  });
});

describe("the lexicon of places", () => {
  const keyOf = (name: string): number => placeKey(charactersOf(name));

  it("marks the longest names from left to right", () => {
    const lexicon = lexiconOf([
      [keyOf("清镇"), 5],
      [keyOf("清镇市"), 2],
      [keyOf("红枫湖镇"), 3],
    ]);
    const { codes } = charactersOf("到清镇市红枫湖镇");
    const marks = new Uint8Array(codes.length);
    markPlaces(lexicon, codes, marks);
    expect([...marks]).toEqual([0, 8, 9, 10, 12, 13, 13, 14]);
  });
});
