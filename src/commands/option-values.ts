/** What people write behind an option, as commands take it; each refusal says what to write. */
import { InvalidArgumentError } from "commander";
import { calendarDay } from "../read/document.ts";

export function dateOption(given: string): string {
  if (calendarDay(given) === undefined) throw new InvalidArgumentError("Write a day of the calendar as YYYY-MM-DD.");
  return given;
}

/** A whole number from 1 to `most`. */
export const wholeNumber =
  (most: number = Number.MAX_SAFE_INTEGER, advice = "") =>
  (given: string): number => {
    const value = /^[1-9]\d{0,15}$/.test(given) ? Number(given) : Number.NaN;
    if (value <= most) return value;
    const range = most === Number.MAX_SAFE_INTEGER ? "from 1 on" : `from 1 to ${most}`;
    throw new InvalidArgumentError(`Give a whole number ${range}${advice}.`);
  };

export function notEmpty(given: string): string {
  if (given.trim() === "") throw new InvalidArgumentError("It is empty: give a name.");
  return given;
}
