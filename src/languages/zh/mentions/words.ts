/** Words of a text as they are asked for where names are. Their tags tell nouns from verbs; the dictionary's names of people are not trusted. */
import { appoints, endsPost, joinsPeople } from "./name-ends.ts";
import { foldWidth } from "./width.ts";
import { charactersOf } from "../tagger/characters.ts";
import { Cutter, type Cut } from "../segmentation/cut.ts";
import { shippedDictionary } from "../segmentation/dictionary.ts";
import { remembering } from "../../../remembering.ts";

/** `from` and `to` are UTF-16 offsets into the text segmented; `tag` is the dictionary's part of speech (`n`, `vn`, `ns`, …; `x` if unknown). */
export interface Word {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly tag: string;
}

/** Words of the dictionary that are the end of one and a word in nearly every page: 局|局长, 第一中学|校长, 第三小学|教师, 会同|县, 和|县, 王芳任|县水务局局长, 罗东镇|公所. */
const joined = /^(?:(.)\1长|(?:小学|中学|大学|法院|医院|检察院)[校院]长|(?:小学|中学)[教老]师|会同县|和县|任县|事务所律师|[镇乡区]公所)$/u;
/** Words of the dictionary that are what somebody does and to what: 主持|会议, 出席|会议, 开展|活动. The verb is no part of a name. */
const holding = /^(?:主持|出席|列席|参加|召集|召开|举行|举办|开展)(?=会议|大会|座谈|仪式|活动|典礼|宴会|论坛)/u;

/** 法定代表 | 人 | 丁卫东, whose surname the dictionary joins to what he is: 人丁, 人马, 人和, 人文. */
const endsInPerson =
  /(?:代表|负责|嫌疑|控制|代理|候选|传承|继承|带头|主持|联系|监护|当事|承包|经营|申请|执行|受害|被害|主办|经办|发起|创始|合伙|投资|介绍|领路|引路|辩护)$/u;

/** 中共|湖北省委: whole to the dictionary, which has some provinces' committees and not others'. */
const ofParty = /^中共(?=.{2,}委$)/u;

/** 该|县法院院长: a word of the dictionary, before a body that has no name without the second half. */
const ofThisPlace = /^(?:人大|政协|法院|检察院|纪委|监委|政府|人民(?:政府|法院|检察院|医院)|公安|工商联|妇联|总工会|残联|党委(?!员))/u;

let cutter: Cutter | undefined;

/** Of a text folded as the tagger folds it. */
export const cutOf = remembering((text): Cut => (cutter ??= new Cutter(shippedDictionary())).cut(text));

const wordsOfFolded = remembering(words);

/** The words of a text, width folded, in order, without gaps. */
export const wordsOf = (text: string): readonly Word[] => wordsOfFolded(foldWidth(text));

function words(folded: string): readonly Word[] {
  const { text: canonical } = charactersOf(folded);
  const { starts, tags } = cutOf(canonical.length === folded.length ? canonical : folded);
  return tags.flatMap((tag, i) => {
    const from = starts[i]!;
    const to = starts[i + 1]!;
    const text = folded.slice(from, to);
    // 网传县教育局局长…: a verb that the dictionary lacks, and no county.
    if (text === "网" && folded.charAt(to) === "传") return { from, to: to + 1, text: "网传", tag: "v" };
    if (text === "传" && folded.charAt(from - 1) === "网") return [];
    if (text.length > 3 && holding.test(text)) {
      const object = from + 2;
      return [
        { from, to: object, text: folded.slice(from, object), tag: "v" },
        { from: object, to, text: folded.slice(object, to), tag: "n" },
      ];
    }
    if (text.length > 4 && ofParty.test(text))
      return [
        { from, to: from + 2, text: folded.slice(from, from + 2), tag: "n" },
        { from: from + 2, to, text: folded.slice(from + 2, to), tag },
      ];
    if (text.length === 2 && text.startsWith("该") && ofThisPlace.test(folded.slice(to, to + 5)))
      return [
        { from, to: from + 1, text: "该", tag: "r" },
        { from: from + 1, to, text: text.charAt(1), tag: "n" },
      ];
    const and = text.length > 1 ? text.indexOf("和", 1) : -1;
    if (and > 0 && and >= text.length - 2 && joinsPeople(folded, from + and)) return aroundAnd({ from, to, text, tag }, and);
    if (text.length === 2 && text.startsWith("长") && endsPost(folded, from))
      return [
        { from, to: from + 1, text: "长", tag: "n" },
        { from: from + 1, to, text: text.charAt(1), tag: "nr" },
      ];
    if (text.length === 2 && text.startsWith("人") && endsInPerson.test(folded.slice(Math.max(0, from - 2), from)))
      return [
        { from, to: from + 1, text: "人", tag: "n" },
        { from: from + 1, to, text: text.charAt(1), tag: "nr" },
      ];
    if (text.length < 2 || !joined.test(text) || (text === "任县" && !appoints(folded, from))) return { from, to, text, tag };
    const inside = to - (/[长师所]$/u.test(text) ? 2 : 1);
    return [
      { from, to: inside, text: folded.slice(from, inside), tag: text.endsWith("县") ? "p" : tag },
      { from: inside, to, text: folded.slice(inside, to), tag: text.endsWith("县") ? "n" : tag },
    ];
  });
}

/** 云|和 of 汪明云和副县长, 平|和|县 of 李永平和县长. */
function aroundAnd({ from, to, text, tag }: Word, and: number): Word[] {
  const at = from + and;
  return [
    { from, to: at, text: text.slice(0, and), tag },
    { from: at, to: at + 1, text: "和", tag: "c" },
    ...(at + 1 < to ? [{ from: at + 1, to, text: text.slice(and + 1), tag: "n" }] : []),
  ];
}
