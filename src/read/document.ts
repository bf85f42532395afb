/** Text → Document. */
import { isCalendarDay } from "../../graph/calendar.ts";
import { foreignLanguage, stretchesOf, type Stretch } from "../languages/identification/identify.ts";
import { anyNameRead, languageName, namesRead } from "../languages/identification/names.ts";
import { idOfText } from "./document-id.ts";
import { ReadError } from "./failure.ts";
import type { Document, DocumentLayout } from "../model.ts";

export interface DocumentParts {
  readonly file: string;
  readonly text: string;
  readonly encoding: string;
  readonly title?: string | undefined;
  readonly published?: string | undefined;
  readonly source?: string | undefined;
  readonly url?: string | undefined;
  readonly record?: string | undefined;
  readonly layout?: DocumentLayout | undefined;
}

/** Throws a ReadError if there is nothing to read in it, or it is in a language that is not read. */
export const makeDocument = (parts: DocumentParts): Document => documentAndStretches(parts).document;

/** What languages the text is in is told once, for all that has to be said of it. Throws as `makeDocument` does. */
export function documentAndStretches({ file, text, encoding, title, published, source, url, record, layout }: DocumentParts): {
  readonly document: Document;
  readonly stretches: readonly Stretch[];
} {
  if (text === "") throw new ReadError("is empty", "leave it out, or read it again once it holds text");
  if (!/\S/.test(text)) throw new ReadError("holds only white space", "leave it out, or check that its text was saved");
  const stretches = stretchesOf(text);
  refuseForeign(foreignLanguage(text, stretches, title));
  const document = {
    id: idOfText(text),
    file,
    text,
    encoding,
    ...(title && { title }),
    ...(published !== undefined && { published }),
    ...(source && { source }),
    ...(url && { url }),
    ...(record && { record }),
    ...(layout && Object.keys(layout).length > 0 && { layout }),
  };
  return { document, stretches };
}

/** Read as Chinese or English it would give false facts. */
function refuseForeign(language: string | undefined): void {
  if (language === undefined) return;
  const name = languageName(language);
  throw new ReadError(`is in ${name}; Mailuo reads ${namesRead()}`, `leave it out, or give its text in ${anyNameRead()}`);
}

/** The day, if it is one of the calendar and written YYYY-MM-DD. */
export const calendarDay = (text: string): string | undefined => (isCalendarDay(text) ? text : undefined);

/** The day in a date as pages write it: `2022-06-21T08:00:00Z`, `2022/6/21`, `2022年6月21日`. */
export function looseDay(text: string): string | undefined {
  const match = /(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})/.exec(text);
  return match ? calendarDay(`${match[1]}-${match[2]?.padStart(2, "0")}-${match[3]?.padStart(2, "0")}`) : undefined;
}
