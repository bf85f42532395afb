import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readAddress, writeAddress } from "../../../viewer/src/state/address.ts";
import { readBeside, writeBeside } from "../../../viewer/src/state/beside.ts";
import { begin, push, redo, replace, undo } from "../../../viewer/src/state/history.ts";
import { firstState, isFiltered, unfiltered, type ViewState } from "../../../viewer/src/state/view-state.ts";

const id = fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 });
const ids = fc.uniqueArray(id, { maxLength: 4 });
const day = fc.constantFrom("2022-06-21", "1999-01-01");
const optional = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> => fc.option(value, { nil: undefined });
const number = fc.integer({ min: -9_999, max: 9_999 }).map((value) => value / 10);

const state: fc.Arbitrary<ViewState> = fc.record({
  articles: fc.boolean(),
  labelsOff: fc.subarray(["Person", "Village"]),
  relationsOff: fc.subarray(["WORKS_FOR", "LIVES_IN"]),
  standingsOff: fc.subarray(["planned", "alleged"]),
  communitiesOff: fc.uniqueArray(fc.nat(40), { maxLength: 3 }),
  from: optional(day),
  to: optional(day),
  article: optional(id),
  confidence: fc.integer({ min: 0, max: 20 }).map((value) => value / 20),
  connectedOnly: fc.boolean(),
  focus: optional(fc.record({ ids: fc.uniqueArray(id, { minLength: 1, maxLength: 3 }), depth: fc.constantFrom(0, 1, 2, 3) })),
  hidden: ids,
  collapsed: ids,
  extra: fc.dictionary(id, fc.uniqueArray(id, { minLength: 1, maxLength: 3 }), { maxKeys: 2, noNullPrototype: true }),
  pins: fc.dictionary(id, fc.tuple(number, number), { maxKeys: 2, noNullPrototype: true }),
  selected: ids,
  edge: optional(id),
  path: optional(fc.record({ from: id, to: id, at: fc.nat(9) })),
  links: optional(fc.uniqueArray(id, { minLength: 2, maxLength: 4 })),
  colorBy: fc.constantFrom("type", "community"),
  arrangement: fc.constantFrom("stored", "circular", "type"),
});

describe("the address", () => {
  test("what is written is read back, whatever the ids hold", () => {
    fc.assert(
      fc.property(state, (view) => {
        fc.pre(!Object.keys(view.extra).includes("__proto__") && !Object.keys(view.pins).includes("__proto__"));
        const { state: read } = readAddress(`#${writeAddress(view)}`);
        // -0 is written as 0, which is the same place.
        expect(JSON.parse(JSON.stringify(read))).toEqual(JSON.parse(JSON.stringify(view)));
      }),
    );
  });

  test("the first view has an empty address; the camera goes along", () => {
    expect(writeAddress(firstState)).toBe("");
    expect(readAddress("#camera=0.1~0.2~0.5")).toEqual({ state: readAddress("").state, camera: "0.1~0.2~0.5" });
  });

  test("what is read, the panel and the query are read back as they were written", () => {
    const beside = fc.record({
      reading: optional(fc.record({ id, evidence: id, edge: id })),
      panel: fc.constant("console" as const),
      query: optional(
        fc.record({
          text: fc.string({ unit: "grapheme", minLength: 1 }).filter((text) => text.trim() !== ""),
          parameters: fc.dictionary(id, fc.oneof(id, fc.integer()), { maxKeys: 2, noNullPrototype: true }),
        }),
      ),
    });
    fc.assert(
      fc.property(beside, (given) => {
        fc.pre(!Object.keys(given.query?.parameters ?? {}).includes("__proto__"));
        expect(readBeside(`#select=a&${writeBeside(given)}`)).toEqual(given);
      }),
    );
    fc.assert(
      fc.property(fc.constantFrom("read", "panel", "query"), fc.string(), (name, text) => {
        expect(readBeside(`#panel=console&${name}=${text}`)).toBeDefined();
      }),
    );
  });

  test("no address throws", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readAddress(text).state).toBeDefined();
      }),
    );
    fc.assert(
      fc.property(fc.constantFrom("focus", "pins", "extra", "path", "select"), fc.string(), (name, text) => {
        expect(readAddress(`#${name}=${text}`).state).toBeDefined();
      }),
    );
  });
});

describe("history", () => {
  test("undo and redo walk back and forth; a new step forgets the future", () => {
    const three = push(push(begin(1), 2), 3);
    const back = undo(undo(three)!)!;
    expect(back.present).toBe(1);
    expect(undo(back)).toBeUndefined();
    expect(redo(back)!.present).toBe(2);
    expect(redo(push(back, 9))).toBeUndefined();
    expect(undo(replace(three, 4))!.present).toBe(2);
  });

  test("clearing filters leaves what is no filter", () => {
    fc.assert(
      fc.property(state, (view) => {
        expect(isFiltered(unfiltered(view))).toBe(false);
        expect(unfiltered(view).selected).toEqual(view.selected);
      }),
    );
  });
});
