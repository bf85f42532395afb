/** Word boundaries and parts of speech as the tagger's features want them. */
import { cutOf } from "../mentions/words.ts";

export interface Words {
  readonly count: number;
  /** `starts[w]` is where word w begins, in characters; one more at the end. */
  readonly starts: Int32Array;
  /** A number a part of speech: its first two letters. */
  readonly tags: Uint16Array;
}

/** Of text that is folded already (see characters.ts), so that every character is one UTF-16 unit. */
export function wordsOf(text: string): Words {
  const { starts, tags } = cutOf(text);
  return { count: tags.length, starts, tags: Uint16Array.from(tags, tagNumber) };
}

const tagNumber = (tag: string): number => (tag.charCodeAt(0) << 8) | (tag.length > 1 ? tag.charCodeAt(1) & 0xff : 0);
