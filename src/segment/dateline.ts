/** Datelines and the dates of pages: `本报讯`, `新华社北京6月3日电`, `NAIROBI, June 3 —`, `2022年6月21日 星期二`. */
import { onceRegistered } from "../languages/registry.ts";
import { segmentations } from "./segmentations.ts";

/** Length of a dateline's fixed opening at the start of a line, 0 if there is none. */
export function datelineLength(line: string): number {
  for (const language of segmentations()) {
    const length = language.datelineLength(line);
    if (length > 0) return length;
  }
  return 0;
}

/** Year, month and day in digits. */
const inDigits = onceRegistered(() => {
  const marks = (at: 0 | 1): string =>
    segmentations()
      .map(({ dateMarks }) => dateMarks[at])
      .join("");
  return new RegExp(`(\\d{4})\\s?[${marks(0)}\\-/.]\\s?(\\d{1,2})\\s?[${marks(1)}\\-/.]\\s?(\\d{1,2})`, "u");
});

/**
 * The first date of a dateline or a page's head, as YYYY-MM-DD. Where no year is printed, `year` is taken;
 * without either there is no date.
 */
export function dateIn(text: string, year: string | undefined): string | undefined {
  const full = inDigits().exec(text);
  if (full) return calendar(full[1], full[2], full[3]);
  for (const language of segmentations()) {
    const found = language.dayIn(text);
    if (found) return calendar(found.year ?? year, found.month, found.day);
  }
  return undefined;
}

const pad = (n: number): string => String(n).padStart(2, "0");

function calendar(year: string | undefined, monthText: string | undefined, dayText: string | undefined): string | undefined {
  const [y, m, d] = [Number(year), Number(monthText), Number(dayText)];
  if (year === undefined || !(m >= 1 && m <= 12) || !(d >= 1 && d <= new Date(Date.UTC(y, m, 0)).getUTCDate())) return undefined;
  return `${year}-${pad(m)}-${pad(d)}`;
}
