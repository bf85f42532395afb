/** Days of the calendar, as dates are stored. */

/** Whether a text is `YYYY-MM-DD` and such a day was: a 31st of February is none, nor a day of year 0. */
export function isCalendarDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text.startsWith("0000")) return false;
  const time = Date.parse(`${text}T00:00Z`);
  // Some engines take a 31st of June for the first of July.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** @param month 1 to 12 */
export const lastDayOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
