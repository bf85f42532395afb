/** An article as a JSON object: its text, and what is known of it, under the names that people give these. */
import { calendarDay, looseDay } from "./document.ts";
import { ReadError } from "./failure.ts";
import type { ReaderPage } from "./reader.ts";

export type Fields = Readonly<Record<string, unknown>>;

/** The name of a field, and what others call the same. Names are compared without regard to case, `_` and `-`. */
const fieldNames = {
  text: ["text", "content", "body"],
  title: ["title", "headline"],
  source: ["source"],
  published: ["published", "date", "pubdate", "publishedat", "datepublished"],
  url: ["url", "link"],
} as const;

export const isObject = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value);

/** Throws a ReadError with this remedy where the value is no object. */
export function fieldsIn(value: unknown, remedy: string): Fields {
  if (!isObject(value)) throw new ReadError("is no JSON object", remedy);
  return value;
}

/** Throws a ReadError where there is no text, or a field can't be what it is called. */
export function pageOf(fields: Fields): ReaderPage {
  const text = valueOf(fields, "text");
  if (text === undefined)
    throw new ReadError(
      `has no "text"${nearest(fields)}`,
      'give each article the form {"text": "…", "title": "…", "published": "YYYY-MM-DD"}',
    );
  const url = valueOf(fields, "url");
  return { text, title: valueOf(fields, "title"), source: valueOf(fields, "source"), published: dayOf(fields), ...(isWeb(url) && { url }) };
}

const plainName = (name: string): string => name.toLowerCase().replace(/[_-]/g, "");

/** The first of the field's names that the record has; nothing where it is empty. */
function fieldOf(fields: Fields, field: keyof typeof fieldNames): readonly [name: string, value: unknown] | undefined {
  for (const wanted of fieldNames[field]) {
    const found = Object.entries(fields).find(
      ([name, value]) => plainName(name) === wanted && value !== null && (value !== "" || field === "text"),
    );
    if (found) return found;
  }
  return undefined;
}

function valueOf(fields: Fields, field: keyof typeof fieldNames): string | undefined {
  const [name, value] = fieldOf(fields, field) ?? [];
  if (value === undefined) return undefined;
  if (typeof value === "string") return value;
  if (field === "text") return undefined;
  throw new ReadError(`has a "${name}" that is no string`, "put it in quotation marks or leave it out");
}

/** YYYY-MM-DD. Eight digits are a day (20230308), as a string or a number; a count of seconds or days is not guessed at. */
function dayOf(fields: Fields): string | undefined {
  const [name, value] = fieldOf(fields, "published") ?? [];
  if (value === undefined) return undefined;
  const written = typeof value === "number" ? String(value) : value;
  if (typeof written !== "string") throw new ReadError(`has a "${name}" that is no string`, "put it in quotation marks or leave it out");
  const compact = /^\s*(\d{4})(\d{2})(\d{2})\s*$/.exec(written);
  const day = compact ? calendarDay(compact.slice(1).join("-")) : (calendarDay(written) ?? looseDay(written) ?? dayOfMail(written));
  if (day === undefined)
    throw new ReadError(`has "${name}": ${JSON.stringify(written.slice(0, 40))}, which is no day`, "write it as YYYY-MM-DD");
  return day;
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** The day in a date as feeds write it (RFC 5322, 3.3): `Wed, 08 Mar 2023 10:00:00 +0800`. */
function dayOfMail(text: string): string | undefined {
  const [, day, month, year] = /^(?:\w{3},\s*)?(\d{1,2})\s+(\w{3})\s+(\d{4})\b/.exec(text.trim()) ?? [];
  const number = months.indexOf(month?.toLowerCase() ?? "") + 1;
  return number === 0 ? undefined : calendarDay(`${year}-${String(number).padStart(2, "0")}-${day!.padStart(2, "0")}`);
}

const longestRecord = 200;

/**
 * What the record is called in its file: its id, else its address. By its place in the file it would be another's once one is put before it.
 * Undefined where it has neither, or none that somebody could write as a name.
 */
export function recordOf(fields: Fields): string | undefined {
  return nameable(fields.id) ?? addressOf(fields);
}

function nameable(id: unknown): string | undefined {
  if (typeof id !== "string" && typeof id !== "number") return undefined;
  const record = String(id).trim();
  return record === "" || record.length > longestRecord || /\p{Cc}/u.test(record) ? undefined : record;
}

function addressOf(fields: Fields): string | undefined {
  const [, url] = fieldOf(fields, "url") ?? [];
  return typeof url === "string" && isWeb(url) ? nameable(url) : undefined;
}

/** Only such addresses are shown as links. */
const isWeb = (url: string | undefined): boolean => url !== undefined && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);

/** The field that was probably meant, in words: the one with the longest string. */
function nearest(fields: Fields): string {
  const known = new Set<string>(["id", ...Object.values(fieldNames).flat()]);
  const strings = Object.entries(fields).filter(([name, value]) => typeof value === "string" && !known.has(plainName(name)));
  const [longest] = strings.sort(([, a], [, b]) => String(b).length - String(a).length);
  return longest ? ` (its longest field is "${longest[0].slice(0, 40)}")` : "";
}
