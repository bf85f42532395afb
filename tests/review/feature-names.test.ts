/** What speaks for and against a pair keeps its name in the interface, and has words in the viewer. */
import { expect, it } from "vitest";
import { weights, type FeatureKind } from "../../src/resolve/across/person-features.ts";
import { inAnswer } from "../../src/review/pairs.ts";
import { en } from "../../viewer/src/text/en.ts";
import { zh } from "../../viewer/src/text/zh.ts";

const kinds = Object.keys(weights) as FeatureKind[];

it.each(kinds)("%s has words in both languages", (kind) => {
  const { kind: name } = inAnswer({ kind, about: [], score: weights[kind], reason: "" });
  for (const { features } of [en, zh]) expect(features).toHaveProperty(name);
});

it("an answer gives the names of the interface's first version", () => {
  const names = kinds.map((kind) => inAnswer({ kind, about: ["甲"], score: 1, reason: "r" }).kind);
  expect(names).toEqual(expect.arrayContaining(["sameDwelling", "otherDwelling", "otherWalk", "companion"]));
  expect(inAnswer({ kind: "rareName", about: ["甲"], score: 2, reason: "r" })).toEqual({
    ...{ kind: "rareName", about: ["甲"], score: 2, reason: "r" },
  });
});
