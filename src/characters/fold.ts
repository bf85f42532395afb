/**
 * One text for one look: what a PDF's reader writes for 石 (⽯, a radical), 李 (U+F9E1, a compatibility ideograph) or fi (ﬁ, a ligature)
 * is read as what it looks like, and what nobody sees as nothing: a soft hyphen, a zero-width space, a mark of writing direction that a
 * name was copied with. The text of a document stays as it was.
 */
import { firstRadical, radicals } from "./radicals.ts";

/**
 * Soft hyphen, zero-width space and no-break space, word joiner, marks of direction; which of a character's forms a font shows; and joiners
 * before a letter of Chinese or English, which do nothing there.
 */
const unseen =
  /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]|[\ufe00-\ufe0f]|\udb40[\udd00-\uddef]|[\u200c\u200d](?=[A-Za-z\u3400-\u9fff])/;
/** CJK and Kangxi radicals, compatibility ideographs of both planes, Latin ligatures. */
const lookalike = /[\u2e80-\u2ef3\u2f00-\u2fd5\uf900-\ufaff\ufb00-\ufb06]|\ud87e[\udc00-\ude1f]/;
const foldable = new RegExp(`${unseen.source}|${lookalike.source}`, "g");
const isUnseen = /^(?:[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\udb40]|[\ufe00-\ufe0f])/;

/** Two Kangxi radicals whose compatibility form is an old one: fonts print the one of today, and their PDFs write the radical for it. */
const printedForms: ReadonlyMap<string, string> = new Map([
  ["\u2f3e", "户"],
  ["\u2fad", "青"],
]);

function folded(character: string): string {
  if (isUnseen.test(character)) return "";
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
