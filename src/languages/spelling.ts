/** A language that is written in two spellings, or scripts. Character by character, so that every offset is right in both. */
export interface Spelling {
  /** A text in the spelling that is read; as it is where nothing in it is in the other. */
  readonly read: (text: string) => string;
  /** A name that stands alone, the same: one in which both are mixed is left as it is. */
  readonly readName: (name: string) => string;
  /** The character as the other spelling has it, where a page in that one does not print it. */
  readonly write: (character: string) => string;
}
