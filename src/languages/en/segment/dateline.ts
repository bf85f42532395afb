/** English datelines and dates: `NAIROBI, June 3 —`, `21 June 2022`. */
import type { PrintedDay } from "../../../segment/segmentation.ts";

const month =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)";
const day = `(?:,? ${month} \\d{1,2}(?:, \\d{4})?|,? \\d{1,2} ${month}(?:,? \\d{4})?)`;
const agency = "(?:,? ?\\([A-Z][A-Za-z ]{1,20}\\)|,? [A-Z]{2,6})?";
const dash = " ?(?:—|–|--|- )\\s?";
const englishDatelines = [
  new RegExp(
    `^[A-Z][A-Z.'’-]{2,30}(?: [A-Z][A-Z.'’-]{1,30}){0,3}(?:, [A-Z][A-Za-z.]{1,20}(?: [A-Z][A-Za-z.]{1,20}){0,2})?${day}?${agency}${dash}(?=["“‘A-Z0-9])`,
  ),
  new RegExp(`^[A-Z][a-z]{2,20}(?: [A-Z][a-z]{2,20}){0,2}(?:, [A-Z][a-z]{2,20}(?: [A-Z][a-z]{2,20})?)?${day}${agency}${dash}`),
];

export function englishDateline(line: string): number {
  const head = line.slice(0, 120);
  for (const dateline of englishDatelines) {
    const match = dateline.exec(head);
    if (match) return match[0].length;
  }
  return 0;
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const american = new RegExp(`\\b(${month}) (\\d{1,2})(?:, (\\d{4}))?\\b`);
const british = new RegExp(`\\b(\\d{1,2}) (${month})(?:,? (\\d{4}))?\\b`);

/** `June 3, 2022`, else `3 June 2022`. */
export function englishDay(text: string): PrintedDay | undefined {
  const monthFirst = american.exec(text);
  if (monthFirst) return { year: monthFirst[3], month: monthNumber(monthFirst[1]!), day: monthFirst[2]! };
  const dayFirst = british.exec(text);
  return dayFirst ? { year: dayFirst[3], month: monthNumber(dayFirst[2]!), day: dayFirst[1]! } : undefined;
}

const monthNumber = (name: string): string => String(months.indexOf(name.slice(0, 3).toLowerCase()) + 1);
