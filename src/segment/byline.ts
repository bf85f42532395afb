/** Bylines: a line, a bracket at the end of a paragraph, or a bracket in a dateline that says who wrote the article. */
import type { Byline } from "../model.ts";
import { segmentations } from "./segmentations.ts";

/** No byline is longer, in UTF-16 units. */
export const longestByline = 120;

function bylineOf(line: string): readonly Byline[] | undefined {
  if (line.length > longestByline) return undefined;
  for (const language of segmentations()) {
    const bylines = language.bylineOf(line);
    if (bylines) return bylines;
  }
  return undefined;
}

/** The names in a line that is nothing but a byline; offsets into `line`. None if it is no byline. */
export const bylinesIn = (line: string): readonly Byline[] => bylineOf(line) ?? [];

/** Whether a line is a byline, be it one that names nobody: `By Our Reporter`, `(本报综合)`. */
export const isByline = (line: string): boolean => bylineOf(line) !== undefined;

/** The name of a line that is nothing but a name, as some papers sign what is above: `TOM HADLEY`. Where it stands decides whether it is one. */
export function signatureOf(line: string): readonly Byline[] {
  for (const language of segmentations()) {
    const signature = language.signatureOf(line);
    if (signature.length > 0) return signature;
  }
  return [];
}

/** The same names, with offsets counted from `by` further on. */
export const shiftBylines = (bylines: readonly Byline[], by: number): Byline[] =>
  bylines.map(({ role, person, employer }) => ({
    role,
    person: { start: person.start + by, end: person.end + by },
    ...(employer && { employer: { start: employer.start + by, end: employer.end + by } }),
  }));

/** A byline in brackets with which a paragraph closes: `…成效。(记者 李明)`. Offsets are into `text`. */
export function closingByline(text: string): { readonly from: number; readonly bylines: readonly Byline[] } | undefined {
  if (!/[)）】]$/.test(text.slice(-1))) return undefined;
  const tail = Math.max(0, text.length - longestByline);
  const open = Math.max(text.lastIndexOf("("), text.lastIndexOf("（"), text.lastIndexOf("【"));
  if (open <= tail || !/[。！？!?.”"’；;]\s*$/.test(text.slice(Math.max(0, open - 4), open))) return undefined;
  const bylines = bylinesIn(text.slice(open));
  return bylines.length > 0 ? { from: open, bylines: shiftBylines(bylines, open) } : undefined;
}
