/** Where words begin and end around a name: 大通 in 重大通知 is none, 清镇 in 到清镇工作 is. */
import { wordsOf, type Word } from "./words.ts";

export interface Edges {
  begins(at: number): boolean;
  ends(at: number): boolean;
  /** The next character makes another name of it: 黄山路, 洪湖水. */
  goesOn(at: number): boolean;
  /** A word of the dictionary that is a longer name: 北京大学. */
  insideName(from: number, to: number): boolean;
}

const another = /^(?:[路街巷道湖江河山岭峰峡岛湾港桥寺塔庙]|大街|大道|水库|山脉|平原|盆地|高原|草原|大桥|[\p{Script=Han}]路(?![上边口]))/u;
/** What may stand behind a place inside one word: 上海人, 北京市, 四川省. */
const tail = /^(?:[人话籍味队式版站]|市|省|县|城|城区|地区)$/u;

export function edgesOf(text: string): Edges {
  const words = wordsOf(text);
  const covering = new Map<number, Word>();
  const ends = new Set<number>();
  for (const word of words) {
    ends.add(word.to);
    for (let at = word.from; at < word.to; at++) covering.set(at, word);
  }
  return {
    begins: (at) => covering.get(at)?.from === at,
    ends: (at) => ends.has(at) || tail.test(text.slice(at, covering.get(at - 1)?.to)),
    goesOn: (at) => another.test(text.slice(at, at + 3)),
    insideName: (from, to) => {
      const word = covering.get(from);
      return word !== undefined && word.from === from && word.to > to && /^n[tz]/u.test(word.tag);
    },
  };
}
