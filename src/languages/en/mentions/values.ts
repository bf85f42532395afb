/** Dates and counts in English text; money is in sums.ts. */
import { matchesIn } from "../../../rules/matches-in.ts";
import type { Candidate } from "../../../mention/extractor.ts";
import { figures, scaled, scaleOf } from "./numbers.ts";
import { dateRule, quantityRule } from "./value-rules.ts";
import { sumsIn } from "./sums.ts";

const months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
const days = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const month =
  "(January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)";
const dayLength = 86_400_000;

/** `day` is the article's, YYYY-MM-DD; without it, dates that do not name their year have no value. */
export function valuesIn(text: string, day: string | undefined): Candidate[] {
  return [...datesIn(text, day), ...sumsIn(text), ...quantitiesIn(text)];
}

type Reading = (match: RegExpMatchArray, day: string | undefined) => string | undefined;

const readings: readonly (readonly [RegExp, Reading])[] = [
  [/\b((?:19|20)\d{2})-(\d{2})-(\d{2})\b/g, (m) => dayOf(m[0], m[1]!, Number(m[2]), Number(m[3]))],
  [
    new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (?:to|and|–|-) (\\d{1,2})(?:st|nd|rd|th)? ${month}(?:,? (\\d{4}))?`, "g"),
    (m, d) => range(dated(m[4], m[3], m[1], d), dated(m[4], m[3], m[2], d)),
  ],
  [
    new RegExp(`\\b${month} (\\d{1,2})(?: ?(?:to|and|–|-) ?)(\\d{1,2})(?:, (\\d{4}))?\\b`, "g"),
    (m, d) => range(dated(m[4], m[1], m[2], d), dated(m[4], m[1], m[3], d)),
  ],
  [new RegExp(`\\b${month} (\\d{1,2})(?:st|nd|rd|th)?(?:, (\\d{4}))?\\b(?!\\d)`, "g"), (m, d) => dated(m[3], m[1], m[2], d)],
  [new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${month}(?:,? (\\d{4}))?\\b`, "g"), (m, d) => dated(m[3], m[2], m[1], d)],
  [new RegExp(`\\b${month},? (\\d{4})\\b`, "g"), (m) => `${m[2]}-${pad(monthNumber(m[1]))}`],
  [
    new RegExp(`(?<=\\b(?:in|since|until|by|from|last|next|this) )${month}\\b(?! \\d)`, "g"),
    (m, d) => d && `${d.slice(0, 4)}-${pad(monthNumber(m[1]))}`,
  ],
  [/(?<=\b(?:[Ii]n|since|until|by|from|year|of) )((?:19|20)\d{2})\b(?![-–]\d)/g, (m) => m[1]],
  [
    /\b(?:(?<next>next|coming) )?(?<day>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b(?! \d)/g,
    (m, d) => weekday(m.groups?.["day"] ?? "", d, m.groups?.["next"] !== undefined),
  ],
  [/\b(?:today|yesterday|tomorrow)\b/gi, (m, d) => shifted(d, { today: 0, yesterday: -1, tomorrow: 1 }[m[0].toLowerCase()] ?? 0)],
];

function datesIn(text: string, day: string | undefined): Candidate[] {
  const found: Candidate[] = [];
  for (const [pattern, read] of readings) {
    for (const match of matchesIn(text, pattern)) {
      const [from, to] = [match.index, match.index + match[0].length];
      if (found.some((other) => other.from < to && from < other.to)) continue;
      const value = read(match, day);
      found.push({
        from,
        to,
        type: "Date",
        extractor: dateRule.id,
        confidence: dateRule.confidence,
        ...(value !== undefined && { value }),
      });
    }
  }
  return found;
}

const pad = (n: number): string => String(n).padStart(2, "0");
const monthNumber = (name = ""): number => months.findIndex((full) => full.startsWith(name.slice(0, 3).toLowerCase())) + 1;
/** None of days that do not rise. */
const range = (from: string | undefined, to: string | undefined): string | undefined =>
  from && to && from < to ? `${from}/${to}` : undefined;

function dated(
  year: string | undefined,
  name: string | undefined,
  day: string | undefined,
  article: string | undefined,
): string | undefined {
  const known = year ?? article?.slice(0, 4);
  const number = Number(day);
  return known === undefined || !(number >= 1 && number <= lastDay(known, monthNumber(name)))
    ? undefined
    : `${known}-${pad(monthNumber(name))}-${pad(number)}`;
}

/** 2019-00-12 and 2019-02-30 are no days. */
const dayOf = (printed: string, year: string, month_: number, day: number): string | undefined =>
  month_ >= 1 && month_ <= 12 && day >= 1 && day <= lastDay(year, month_) ? printed : undefined;

const lastDay = (year: string, month_: number): number => new Date(Date.UTC(Number(year), month_, 0)).getUTCDate();

/** The last such day up to the article's own; the first after it where the text says `next`. */
function weekday(name: string, day: string | undefined, next: boolean): string | undefined {
  if (day === undefined) return undefined;
  const back = (new Date(`${day}T00:00:00Z`).getUTCDay() - days.indexOf(name.toLowerCase()) + 7) % 7;
  return shifted(day, next ? 7 - back : -back);
}

const shifted = (day: string | undefined, by: number): string | undefined =>
  day === undefined ? undefined : new Date(Date.parse(`${day}T00:00:00Z`) + by * dayLength).toISOString().slice(0, 10);

const counted = new RegExp(
  `(?<![\\p{L}\\d.,$£€])${figures}[ -]((?:sisal |dairy |coffee |tea |maize |small-scale )?(?:acres?|hectares?|kilometres?|kilometers?|km|metres?|meters?|households?|families|homes|people|residents|pupils|students|farmers|growers|traders|villagers|members|seedlings|trees|tonnes?|tons|kilos?|bags|litres?|jobs|beds|classrooms|villages|stalls|boreholes|officers|volunteers|participants|cattle|goats|houses))\\b`,
  "giu",
);

function quantitiesIn(text: string): Candidate[] {
  return matchesIn(text, counted).map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    type: "Quantity" as const,
    extractor: quantityRule.id,
    confidence: quantityRule.confidence,
    value: scaled(match[1] ?? "", scaleOf(match[2])),
    unit: (match[3] ?? "").toLowerCase(),
  }));
}
