import { expect, it } from "vitest";
import { CharacterSet } from "../../src/characters/character-set.ts";

it("has its characters, and nothing that only begins with one", () => {
  const set = new CharacterSet("王李王");
  expect([set.has("王"), set.has("李"), set.has("张"), set.has("王小"), set.has("")]).toEqual([true, true, false, false, false]);
  expect([...set]).toEqual(["王", "李"]);
});
