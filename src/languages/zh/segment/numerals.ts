/** The numbers that Chinese lists are counted with: 一、二、… 二十一. */
import type { Numerals } from "../../../segment/segmentation.ts";

const digits = "一二三四五六七八九十";

/** 二十一 → 21; NaN if it is no number below a hundred. */
function valueOf(text: string): number {
  const [tens, ones, more] = text.includes("十") ? text.split("十") : ["", text];
  if (more !== undefined || (tens?.length ?? 0) > 1 || (ones?.length ?? 0) > 1) return NaN;
  const digit = (one: string | undefined): number => (one ? digits.indexOf(one) + 1 : 0);
  return text.includes("十") ? 10 * (tens ? digit(tens) : 1) + digit(ones) : digit(ones);
}

export const numerals: Numerals = { characters: digits, valueOf };
