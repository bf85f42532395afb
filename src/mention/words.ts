/** Segmentation into words: the one file that speaks to @node-rs/jieba. Its tags tell nouns from verbs; its names of people are not trusted. */
import { Jieba } from "@node-rs/jieba";
import { dict } from "@node-rs/jieba/dict.js";
import { foldWidth } from "./chinese/width.ts";

/** `from` and `to` are UTF-16 offsets into the text segmented; `tag` is the dictionary's part of speech (`n`, `vn`, `ns`, …; `x` if unknown). */
export interface Word {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly tag: string;
}

/** jieba copies its input; a sentence is cut in pieces of this many characters so that a file of one line stays cheap. */
const piece = 4096;

/** The dictionary has 局局长 for a word; it is the end of one and a word. */
const doubled = /^(.)\1长$/u;

let jieba: Jieba | undefined;

/** The last text asked about: places and patterns ask in turn about each sentence. */
let last: { readonly text: string; readonly words: readonly Word[] } | undefined;

/** The words of a text, width folded, in order, without gaps. The dictionary (a fifth of a second) is loaded at the first call. */
export function wordsOf(text: string): readonly Word[] {
  const folded = foldWidth(text);
  if (last?.text !== folded) last = { text: folded, words: cut(folded) };
  return last.words;
}

function cut(text: string): readonly Word[] {
  jieba ??= Jieba.withDict(dict);
  const words: Word[] = [];
  for (let start = 0; start < text.length;) {
    const end = pieceEnd(text, start);
    let at = start;
    for (const { word, tag } of jieba.tag(text.slice(start, end), false)) {
      for (const part of doubled.test(word) ? [word.slice(0, 1), word.slice(1)] : [word]) {
        words.push({ from: at, to: at + part.length, text: part, tag });
        at += part.length;
      }
    }
    start = end;
  }
  return words;
}

/** Never between the halves of a surrogate pair. */
function pieceEnd(text: string, start: number): number {
  const end = Math.min(text.length, start + piece);
  const last = text.charCodeAt(end - 1);
  return end < text.length && last >= 0xd800 && last <= 0xdbff ? end + 1 : end;
}
