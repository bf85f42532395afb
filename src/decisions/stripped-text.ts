/** Text to find a decision's words in. */
import { foldEvenly } from "../characters/fold.ts";

/** Without white space and as it is read, with the way back: a page set anew breaks its lines elsewhere. */
export interface StrippedText {
  readonly text: string;
  /** `offsets[i]` is where `text[i]` stands in the text as given. */
  readonly offsets: readonly number[];
}

export function stripWhitespace(given: string): StrippedText {
  const offsets: number[] = [];
  let text = "";
  const read = foldEvenly(given);
  for (let at = 0; at < read.length; at++) {
    if (/\s/.test(read[at]!)) continue;
    text += read[at]!;
    offsets.push(at);
  }
  return { text, offsets };
}
