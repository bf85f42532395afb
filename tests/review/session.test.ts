import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wrapped } from "../../src/review/screen.ts";
import { press, startSession, type Effect, type Session } from "../../src/review/session.ts";

function pressAll(pairs: number, keys: readonly string[]): { session: Session; effects: Effect[] } {
  let session = startSession(pairs);
  const effects: Effect[] = [];
  for (const key of keys) {
    if (session.ended) break;
    const step = press(session, key);
    session = step.session;
    effects.push(...step.effects);
  }
  return { session, effects };
}

describe("a review", () => {
  it("goes to the next pair that is not judged, and ends after the last", () => {
    const { session, effects } = pressAll(3, ["right", "y", "n", "u"]);
    expect(effects.map((effect) => [effect.pair, effect.kind === "answer" && effect.verdict])).toEqual([
      [1, "same"],
      [2, "different"],
      [0, "unsure"],
    ]);
    expect(session.ended).toBe(true);
  });

  it("takes the last answer back, and another answer takes the first back", () => {
    expect(pressAll(2, ["y", "z"]).session).toEqual(startSession(2));
    expect(pressAll(2, ["y", "left", "n"]).effects).toEqual([
      { kind: "answer", pair: 0, verdict: "same" },
      { kind: "undo", pair: 0 },
      { kind: "answer", pair: 0, verdict: "different" },
    ]);
    expect(pressAll(2, ["z", "x", "left"]).session).toEqual(startSession(2));
  });

  it("has written down what it shows, whatever keys are pressed", () => {
    const keys = fc.array(fc.constantFrom("y", "n", "u", "left", "right", "z", "x"), { maxLength: 30 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), keys, (pairs, pressed) => {
        const { session, effects } = pressAll(pairs, pressed);
        const standing = new Map<number, string>();
        for (const effect of effects)
          if (effect.kind === "answer") standing.set(effect.pair, effect.verdict);
          else standing.delete(effect.pair);
        expect([...standing].sort()).toEqual([...session.answers].sort());
        expect(session.at).toBeGreaterThanOrEqual(0);
        expect(session.at).toBeLessThan(pairs);
      }),
    );
  });
});

it("lines are as wide as the terminal, a Chinese character takes two columns, and a page's control characters move nothing", () => {
  expect(wrapped("清镇市公安局", 6, "  ")).toEqual(["  清镇", "  市公", "  安局"]);
  expect(wrapped("a\u001b[2Jb", 80, "")).toEqual(["a [2Jb"]);
});
