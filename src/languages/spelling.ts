/** Of two spellings of one language pages are read in one: rules, lists and models know that one, and what is found is given as printed. */
import { languages } from "./registry.ts";

/** Character by character, so that every offset is right in both. */
export interface Spelling {
  /** A text in the spelling that is read; as it is where nothing in it is in the other. */
  readonly read: (text: string) => string;
  /** A name that stands alone, the same: one in which both are mixed is left as it is. */
  readonly readName: (name: string) => string;
  /** The character as the other spelling has it, where a page in that one does not print it. */
  readonly write: (character: string) => string;
}

const spellings = (): readonly Spelling[] => languages().flatMap(({ spelling }) => spelling ?? []);

/** UTF-16 unit for UTF-16 unit. */
export const inReadSpelling = (text: string): string => spellings().reduce((read, spelling) => spelling.read(read), text);

export const nameInReadSpelling = (name: string): string => spellings().reduce((read, spelling) => spelling.readName(read), name);

export const inOtherSpelling = (character: string): string => spellings().reduce((written, { write }) => write(written), character);
