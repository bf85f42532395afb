import { expect, it, vi } from "vitest";
import { remembering } from "../src/remembering.ts";

it("makes the answer for a text once, and again when it has forgotten", () => {
  const make = vi.fn((text: string) => [text.length]);
  const lengthOf = remembering(make);
  expect(lengthOf("甲乙")).toBe(lengthOf("甲乙"));
  expect(make).toHaveBeenCalledTimes(1);
  for (let at = 0; at < 2000; at++) lengthOf(`${at} ${"甲".repeat(100)}`);
  expect(lengthOf("甲乙")).toEqual([2]);
  expect(make).toHaveBeenCalledTimes(2002);
});
