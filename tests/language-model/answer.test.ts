/** Whatever a model answers, only what its sentences hold is kept. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkedAgain, readAnswer, type Answer } from "../../src/language-model/answer.ts";
import { askedSchema } from "../../src/language-model/asked-schema.ts";

const texts = ["石屏县水务局局长孔德昌到𠮷河村调研。", "Ann Poe runs the Bluebird garden in Meath."];
const schema = askedSchema();

/** Stretches of the sentences, cut anywhere, and whatever else. */
const stretch = fc
  .constantFrom(...texts)
  .chain((text) =>
    fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([from, to]) => text.slice(Math.min(from, to), Math.max(from, to))),
  );
const words = fc.oneof(
  { weight: 2, arbitrary: stretch },
  // So that much of it is kept.
  { weight: 2, arbitrary: fc.constantFrom("石屏县水务局", "孔德昌", "𠮷河村", "Ann Poe", "Bluebird", "Meath", ...texts) },
  fc.string({ unit: "binary", maxLength: 6 }),
  fc.jsonValue({ maxDepth: 1 }),
);
const type = fc.oneof(
  fc.constantFrom(...schema.labels.keys()),
  fc.constantFrom(...schema.labels.keys(), ...schema.relations.keys(), "__proto__", "toString"),
  fc.jsonValue({ maxDepth: 1 }),
);
const sentence = fc.record(
  {
    n: fc.oneof({ weight: 3, arbitrary: fc.integer({ min: -1, max: 4 }) }, fc.jsonValue({ maxDepth: 0 })),
    names: fc.oneof(fc.array(fc.record({ text: words, type }, { requiredKeys: [] }), { maxLength: 4 }), fc.jsonValue({ maxDepth: 1 })),
    relations: fc.array(
      fc.record(
        {
          ...{ subject: words, object: words, quote: words, type },
          status: fc.oneof(fc.constantFrom("done", "alleged"), words),
          values: fc.array(fc.record({ property: fc.constantFrom("title", "date", "__proto__"), text: words }), { maxLength: 2 }),
        },
        { requiredKeys: [] },
      ),
      { maxLength: 4 },
    ),
  },
  { requiredKeys: [] },
);

function check({ names, relations }: Answer): void {
  for (const { n, text, type: label } of names) {
    expect(texts[n - 1]).toContain(text);
    expect(schema.labels.has(label)).toBe(true);
    expect(text).not.toMatch(/\p{Surrogate}/u);
  }
  for (const { n, subject, object, quote, type: relation, values } of relations) {
    expect(texts[n - 1]).toContain(quote);
    for (const part of [subject, object, ...values.map(({ text }) => text)]) expect(quote).toContain(part);
    expect(quote).not.toMatch(/\p{Surrogate}/u);
    for (const { property } of values) expect(Object.keys(schema.relations.get(relation)!.properties)).toContain(property);
  }
}

describe("an answer", () => {
  it("gives nothing but what stands in its sentences, in whole characters, and of the schema; read again it gives the same", () => {
    let kept = 0;
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 4 }), (sentences) => {
        const answer = readAnswer(JSON.stringify({ sentences }), texts, schema);
        check(answer);
        kept += answer.names.length + answer.relations.length;
        expect(checkedAgain(JSON.parse(JSON.stringify(answer)) as Answer, texts, schema)).toEqual(answer);
      }),
      { numRuns: 400 },
    );
    expect(kept).toBeGreaterThan(0);
  });

  it("holds no half of a character", () => {
    const half = "𠮷".slice(1);
    const { names, dropped } = readAnswer(
      JSON.stringify({ sentences: [{ n: 1, names: [{ text: `${half}河村`, type: "Village" }], relations: [] }] }),
      texts,
      schema,
    );
    expect({ names, dropped }).toEqual({ names: [], dropped: { text: 1, schema: 0 } });
  });
});
