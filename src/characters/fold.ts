/**
 * One text for one look: what a PDF's reader writes for 石 (⽯, a radical), 李 (U+F9E1, a compatibility ideograph) or fi (ﬁ, a ligature)
 * is read as what it looks like, and a soft hyphen or a zero-width space as nothing. The text of a document stays as it was.
 */
import { firstRadical, radicals } from "./radicals.ts";

/** CJK and Kangxi radicals, compatibility ideographs of both planes, Latin ligatures; soft hyphen, zero-width space, word joiner. */
const foldable = /[\u00ad\u200b\u2060\u2e80-\u2ef3\u2f00-\u2fd5\uf900-\ufaff\ufb00-\ufb06]|\ud87e[\udc00-\ude1f]/g;
const unseen = /[\u00ad\u200b\u2060]/;

/** Two Kangxi radicals whose compatibility form is an old one: fonts print the one of today, and their PDFs write the radical for it. */
const printedForms: ReadonlyMap<string, string> = new Map([
  ["\u2f3e", "户"],
  ["\u2fad", "青"],
]);

function folded(character: string): string {
  if (unseen.test(character)) return "";
  const radical = character.charCodeAt(0) - firstRadical;
  return radicals[radical] ?? printedForms.get(character) ?? character.normalize("NFKC");
}

/** As long as given, or shorter, or longer: a ligature is two letters. */
export const fold = (text: string): string => (hasFoldable(text) ? text.replace(foldable, folded) : text);

/** As `fold`, but for what would change the length, which stays: every offset is right in both. */
export const foldEvenly = (text: string): string =>
  hasFoldable(text)
    ? text.replace(foldable, (character) => {
        const even = folded(character);
        return even.length === character.length ? even : character;
      })
    : text;

export function hasFoldable(text: string): boolean {
  foldable.lastIndex = 0;
  return foldable.test(text);
}

export interface Folded {
  readonly at: number;
  /** In UTF-16 units, of what stood there. */
  readonly length: number;
  /** What is read in its place; empty for what nobody sees. */
  readonly text: string;
}

/** Where `fold` changes something in `[from, to)`, in order. */
export function* foldsIn(text: string, from: number, to: number): Generator<Folded> {
  for (const match of text.slice(from, to).matchAll(foldable)) {
    const read = folded(match[0]);
    if (read !== match[0]) yield { at: from + match.index, length: match[0].length, text: read };
  }
}
