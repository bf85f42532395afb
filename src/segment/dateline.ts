/** Datelines and the dates of pages: `本报讯`, `新华社北京6月3日电`, `NAIROBI, June 3 —`, `2022年6月21日 星期二`. */

const papers = "日报|晚报|早报|时报|晨报|都市报|商报|农村报|周报|电视台|广播电台|融媒体中心|融媒|新闻网|网|客户端";
const chineseOpenings = [
  new RegExp(`^[【\\[(（]?本[报刊台网社站](?:\\p{Script=Han}{0,8})(?:\\d{1,2}月\\d{1,2}日)?(?:讯|电)(?!员)[】\\])）]?`, "u"),
  new RegExp(
    `^[【\\[(（]?(?:新华社|新华网|中新社|中新网|人民网|央视网|央广网|光明网)\\p{Script=Han}{0,10}(?:\\d{1,2}月\\d{1,2}日)?(?:电|讯)(?!员|视|台)[】\\])）]?`,
    "u",
  ),
  new RegExp(`^[【\\[(（]?\\p{Script=Han}{2,12}(?:${papers})(?:\\d{1,2}月\\d{1,2}日)?讯(?!员)[】\\])）]?`, "u"),
  /^讯(?=[\s\u3000(（])/u,
];

/** Length of a dateline's fixed opening at the start of a line, 0 if there is none. */
export function chineseDateline(line: string): number {
  const head = line.slice(0, 48);
  for (const opening of chineseOpenings) {
    const match = opening.exec(head);
    if (match) return match[0].length;
  }
  return 0;
}

const month =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)";
const day = `(?:,? ${month} \\d{1,2}(?:, \\d{4})?|,? \\d{1,2} ${month}(?:,? \\d{4})?)`;
const agency = "(?: ?\\([A-Z][A-Za-z ]{1,20}\\))?";
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

export const datelineLength = (line: string): number => chineseDateline(line) || englishDateline(line);

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const pad = (n: number): string => String(n).padStart(2, "0");

/**
 * The first date of a dateline or a page's head, as YYYY-MM-DD. Where no year is printed, `year` is taken;
 * without either there is no date.
 */
export function dateIn(text: string, year: string | undefined): string | undefined {
  const full = /(\d{4})\s?[年\-/.]\s?(\d{1,2})\s?[月\-/.]\s?(\d{1,2})/.exec(text);
  if (full) return calendar(full[1], full[2], full[3]);
  const chinese = /(\d{1,2})月(\d{1,2})日/.exec(text);
  if (chinese) return calendar(year, chinese[1], chinese[2]);
  const american = new RegExp(`\\b(${month}) (\\d{1,2})(?:, (\\d{4}))?\\b`).exec(text);
  if (american) return calendar(american[3] ?? year, monthNumber(american[1]), american[2]);
  const british = new RegExp(`\\b(\\d{1,2}) (${month})(?:,? (\\d{4}))?\\b`).exec(text);
  return british ? calendar(british[3] ?? year, monthNumber(british[2]), british[1]) : undefined;
}

const monthNumber = (name: string | undefined): string => String(months.indexOf((name ?? "").slice(0, 3).toLowerCase()) + 1);

function calendar(year: string | undefined, monthText: string | undefined, dayText: string | undefined): string | undefined {
  const [y, m, d] = [Number(year), Number(monthText), Number(dayText)];
  if (year === undefined || !(m >= 1 && m <= 12) || !(d >= 1 && d <= new Date(Date.UTC(y, m, 0)).getUTCDate())) return undefined;
  return `${year}-${pad(m)}-${pad(d)}`;
}
