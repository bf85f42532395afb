/** Whether a date's year is printed, or was read from 去年, 次年, last year, and the article's own date. */
import type { PropertyValue } from "../../graph/ontology.ts";
import type { EvidenceSentence } from "../../graph/view.ts";

const digits = "〇一二三四五六七八九";
const inChinese = (year: string): string => [...year].map((digit) => digits[Number(digit)]).join("");

/** Names of the dates whose year no sentence prints; what a person put right is none. `sentencesOf`: those that state a value. */
export function inferredNames(
  properties: Readonly<Record<string, PropertyValue>>,
  corrected: readonly string[],
  sentencesOf: (name: string) => readonly Pick<EvidenceSentence, "runs">[],
): readonly string[] {
  return Object.entries(properties).flatMap(([name, value]) =>
    isDate(value) && !corrected.includes(name) && isYearInferred(value, sentencesOf(name)) ? [name] : [],
  );
}

const isDate = (value: PropertyValue): value is string => typeof value === "string" && /^\d{4}(-\d{2}){0,2}$/.test(value);

/** Of a value that is no date, false. */
export function isYearInferred(value: PropertyValue, sentences: readonly Pick<EvidenceSentence, "runs">[]): boolean {
  if (!isDate(value) || sentences.length === 0) return false;
  const year = value.slice(0, 4);
  const forms = [year, inChinese(year), inChinese(year).replaceAll("〇", "零"), inChinese(year).replaceAll("〇", "○")];
  return !sentences.some(({ runs }) => {
    const text = runs
      .map((run) => run.text)
      .join("")
      .normalize("NFKC");
    return forms.some((form) => text.includes(form)) || shortYear(year).test(text);
  });
}

/** ’21 or '21, and 21年. */
const shortYear = (year: string): RegExp => new RegExp(`['’]${year.slice(2)}(?!\\d)|(?<!\\d)${year.slice(2)}年`, "u");
