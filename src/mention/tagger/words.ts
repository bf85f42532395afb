/** Word boundaries and parts of speech from jieba, the only use of it in the tagger. No unseen-word model: it misjudges names. */
import { Jieba } from "@node-rs/jieba";
import { dict } from "@node-rs/jieba/dict.js";

export interface Words {
  readonly count: number;
  /** `starts[w]` is where word w begins, in characters; one more at the end. */
  readonly starts: Int32Array;
  /** A number a part of speech: its first two letters. */
  readonly tags: Uint16Array;
}

let jieba: Jieba | undefined;

/** Of text that is folded already (see characters.ts), so that every character is one UTF-16 unit. */
export function wordsOf(text: string): Words {
  jieba ??= Jieba.withDict(dict);
  const tagged = jieba.tag(text, false);
  const starts = new Int32Array(tagged.length + 1);
  const tags = new Uint16Array(tagged.length);
  let at = 0;
  for (let w = 0; w < tagged.length; w += 1) {
    const { word, tag } = tagged[w] as { word: string; tag: string };
    starts[w] = at;
    tags[w] = (tag.charCodeAt(0) << 8) | (tag.length > 1 ? tag.charCodeAt(1) & 0xff : 0);
    at += word.length;
  }
  starts[tagged.length] = at;
  if (at !== text.length) throw new RangeError(`jieba returned words of ${at} characters for a text of ${text.length}`);
  return { count: tagged.length, starts, tags };
}
