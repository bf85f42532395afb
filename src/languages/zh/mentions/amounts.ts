/** Sums of money and counts with their measure. */
import { matchesIn } from "../../../rules/matches-in.ts";
import type { Candidate } from "../../../mention/extractor.ts";
import { findMoney } from "./money.ts";
import { numberSource, parseNumber } from "./number.ts";
import { mainland, type Region } from "./region.ts";
import { wordStartingAt, type Reading } from "./reading.ts";
import { quantity as quantityRule } from "./value-rules.ts";
import { measures } from "./tables/measures.ts";
import { wordList } from "./tables/word-list.ts";

const amount = new RegExp(`(第)?(${numberSource})(${wordList(measures).join("|")})`, "gu");
/** 个 of 个月 and 名 of 名额 are no measure here. */
const notAfter = /^(?:月|额|单|字|家|工|性|体|别|分点|百分点|小时|星期|多月|义)/u;

export function findAmounts(reading: Reading, region: Region = mainland): readonly Candidate[] {
  const money = findMoney(reading.text, region.currency);
  const taken = new Set(money.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)));
  const found: Candidate[] = [...money];
  for (const match of matchesIn(reading.text, amount)) {
    const [whole, nth, number = "", measure = ""] = match;
    const from = match.index;
    const to = from + whole.length;
    if (nth !== undefined || taken.has(from) || taken.has(to - 1) || !countable(reading, from, to, number)) continue;
    found.push(quantity(reading, from, to, parseNumber(number), measure));
  }
  return found.sort((a, b) => a.from - b.from);
}

/** 一座, 三名 in running text count; 一家 and 一条 of phrases, and parts of words, do not. */
function countable({ text, words, wordAt }: Reading, from: number, to: number, number: string): boolean {
  if (notAfter.test(text.slice(to, to + 3))) return false;
  if (/^[一半几数]$/u.test(number)) return false;
  if (/\d/u.test(number)) return true;
  const last = words[wordAt[to - 1] ?? 0];
  return last !== undefined && last.to === to && words[wordAt[from] ?? 0]?.from === from;
}

/** What is counted stands before (农户104户) or after (104户农户); the unit takes the noun after. */
function quantity(reading: Reading, from: number, to: number, value: number | undefined, measure: string): Candidate {
  const next = wordStartingAt(reading, to);
  const counted = next !== undefined && /^n[rz]?$/u.test(next.tag) && next.text.length <= 4 ? next.text : "";
  return {
    from,
    to,
    type: "Quantity",
    extractor: quantityRule.id,
    confidence: quantityRule.confidence,
    ...(value !== undefined && { value }),
    unit: measure + counted,
  };
}
