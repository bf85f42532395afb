/** Real counties with their townships and villages, and invented people in them, for sentences of one kind: the same for the same seed. */
import { Draw } from "./draw.ts";
import { loadGazetteer } from "../../src/gazetteer/gazetteer.ts";

export interface Township {
  readonly name: string;
  /** Listed in it, at least three. */
  readonly villages: readonly string[];
}

export interface Setting {
  /** `庐江县`, with its statistical code. */
  readonly county: string;
  readonly code: string;
  /** Two at least. */
  readonly townships: readonly [Township, Township, ...Township[]];
  /** Eight of different names, none of which holds another's. */
  readonly people: readonly string[];
  readonly draw: Draw;
}

const surnames = [
  ..."王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓冯曹彭曾潘袁蔡蒋余杜苏魏吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏",
];
const given = [..."志国建海文玉晓春明丽红德永家正秀俊慧敏淑光新小大庆雪振立宏思嘉雅梦子天一"];
const second = [..."强刚军平芳梅兰英华清荣云桂勇艳涛超霞伟鹏飞龙辉琴燕玲波斌洁静林生成杰宁轩琪涵怡"];

const provinces = [13, 14, 33, 34, 35, 36, 41, 42, 43, 44, 45, 50, 51, 52, 53, 61, 62] as const;

export function personName(draw: Draw): string {
  return draw.pick(surnames) + (draw.oneIn(5) ? "" : draw.pick(given)) + draw.pick(second);
}

function townshipsOf(county: string): Township[] {
  const gazetteer = loadGazetteer();
  const found: Township[] = [];
  for (let code = 100; code < 125; code++) {
    const place = gazetteer.get(`${county}${code}`);
    if (!place || !/^\p{Script=Han}{2,3}[镇乡]$/u.test(place.name)) continue;
    const villages = Array.from({ length: 20 }, (_, index) => gazetteer.get(`${county}${code}${200 + index}`)?.name ?? "");
    const plain = villages.filter((name) => /^\p{Script=Han}{2,3}村$/u.test(name));
    if (plain.length >= 3) found.push({ name: place.name, villages: plain });
  }
  return found;
}

function countyOf(draw: Draw): { code: string; name: string; townships: readonly Township[] } {
  for (;;) {
    const two = (from: number, below: number): string => String(from + draw.below(below)).padStart(2, "0");
    const code = `${draw.pick(provinces)}${two(1, 14)}${two(21, 12)}`;
    const name = loadGazetteer().get(code)?.name ?? "";
    if (!/^\p{Script=Han}{2,3}县$/u.test(name)) continue;
    const townships = townshipsOf(code);
    if (townships.length >= 2) return { code, name, townships };
  }
}

export function* settings(count: number, seed: number): Generator<Setting> {
  const draw = new Draw(seed);
  for (let made = 0; made < count; made++) {
    const { code, name, townships } = countyOf(draw);
    const people = new Set<string>();
    while (people.size < 8) {
      const person = personName(draw);
      if (![...people].some((other) => other.includes(person) || person.includes(other))) people.add(person);
    }
    yield { county: name, code, townships: townships as [Township, Township, ...Township[]], people: [...people], draw };
  }
}
