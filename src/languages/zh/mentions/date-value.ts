/** Calendar arithmetic on ISO dates without a time: what 去年 and 6月21日 mean on the day of an article. */
export interface ReferenceDate {
  readonly year: number;
  /** 1 to 12 and 1 to 31, where the day is known. */
  readonly month?: number;
  readonly day?: number;
}

export function referenceDate(iso: string | undefined): ReferenceDate | undefined {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/u.exec(iso ?? "");
  if (match === null) return undefined;
  return { year: Number(match[1]), ...(match[2] && { month: Number(match[2]) }), ...(match[3] && { day: Number(match[3]) }) };
}

const padded = (value: number): string => String(value).padStart(2, "0");

/** YYYY, YYYY-MM or YYYY-MM-DD; undefined where no such day exists. */
export function isoDate(year: number, month?: number, day?: number): string | undefined {
  if (month === undefined) return String(year);
  if (month < 1 || month > 12) return undefined;
  if (day === undefined) return `${year}-${padded(month)}`;
  const known = new Date(Date.UTC(year, month - 1, day));
  return known.getUTCMonth() === month - 1 && known.getUTCDate() === day ? `${year}-${padded(month)}-${padded(day)}` : undefined;
}

/** A day counted from the reference day. */
export function dayFrom({ year, month, day }: ReferenceDate, days: number): string | undefined {
  if (month === undefined || day === undefined) return undefined;
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}

/** News tells of the past: a day more than two months ahead of the article is last year's. */
export function yearOf(reference: ReferenceDate, month: number): number {
  return reference.month !== undefined && month > reference.month + 2 ? reference.year - 1 : reference.year;
}
