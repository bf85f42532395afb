/** Where words begin and end around a name: 大通 in 重大通知 is none, 清镇 in 到清镇工作 is. */
import { wordsOf, type Word } from "./words.ts";

export interface Edges {
  begins(at: number): boolean;
  /** A preposition that the dictionary reads with the name's first character stands before it: 在家 | 朋乡 for 在 | 家朋乡. */
  beginsBehindPreposition(at: number): boolean;
  /** Of a name that begins at `from`. */
  ends(from: number, to: number): boolean;
  /** The next word makes another name of it: 黄山路, 洪湖大桥, 凤阳村. */
  goesOn(at: number): boolean;
  /** A word of the dictionary that is a longer name: 北京大学. */
  insideName(from: number, to: number): boolean;
}

const another = /^(?:[路街巷道湖江河山岭峰峡岛湾港桥寺塔庙屯寨庄]|社区|小区|大街|大道|水库|山脉|平原|盆地|高原|大桥)$/u;
/** 村 goes with what is before it: 凤阳村办起书屋, but 清镇村民. */
const village = /^村(?![民官干医校部里居])/u;
/** What may stand behind a place inside one word: 上海人, 广州话. */
const tail = /^[人话籍味队式版站]$/u;

/** By the words of a text, which are remembered: a page is gone through for its area, and then for its places. */
const known = new WeakMap<readonly Word[], { readonly text: string; readonly edges: Edges }>();

export function edgesOf(text: string): Edges {
  const words = wordsOf(text);
  const before = known.get(words);
  if (before?.text === text) return before.edges;
  const edges = edgesIn(text, words);
  known.set(words, { text, edges });
  return edges;
}

function edgesIn(text: string, words: readonly Word[]): Edges {
  const covering: Word[] = [];
  for (const word of words) for (let at = word.from; at < word.to; at++) covering[at] = word;
  return {
    begins: (at) => covering[at]?.from === at,
    beginsBehindPreposition: (at) =>
      covering[at]?.from === at - 1 && covering[at].to === at + 1 && /[在到从由向对赴与和]/u.test(text.charAt(at - 1)),
    ends: (from, to) => covering[to - 1]?.to === to || goesBeyond(covering[to - 1], from, to),
    goesOn: (at) => (covering[at]?.from === at && another.test(covering[at].text)) || village.test(text.slice(at, at + 2)),
    insideName: (from, to) => {
      const word = covering[from];
      return word?.from === from && word.to > to && /^n[tz]/u.test(word.tag);
    },
  };
}

/** 香港回归, 台湾同胞: words of the dictionary that a place begins; 大城市 and 长治久安 are none. */
function goesBeyond(word: Word | undefined, from: number, to: number): boolean {
  if (word?.from !== from) return false;
  const rest = word.text.slice(to - from);
  if (tail.test(rest) || word.tag.startsWith("ns")) return true;
  return rest.length >= 2 && /^n(?!r)/u.test(word.tag);
}
