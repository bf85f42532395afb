/** Where the name of a body or a place begins and ends, whoever found it, and what reads as one and is none. */
import type { Candidate } from "../../../mention/extractor.ts";
import { surnameAt } from "./surname-at.ts";

/** 集集镇|长吴大村: the post's last character and whoever holds it. */
const isHeadsName = ({ from, to }: Candidate, text: string): boolean =>
  text.charAt(from) === "长" &&
  to - from > 3 &&
  /[县市区乡镇]/u.test(text.charAt(from - 1)) &&
  surnameAt(text, from + 1) === 1 &&
  /^(?:[、,，。;；及和与]|等|表示|说|指出|$)/u.test(text.slice(to, to + 2));

/** 副议长马文洁|建议码头…: who asks for it is no part of it. */
const asked = /^\p{Script=Han}{0,3}(?:建议|质询|关切)/u;

/** 前主委文山乡籍的|杨长镇、: somebody by what stands before, and no town. */
const isSomebody = ({ from, to }: Candidate, text: string): boolean =>
  to - from === 3 &&
  /[镇乡村]$/u.test(text.slice(from, to)) &&
  surnameAt(text, from) === 1 &&
  /(?:籍的?|主委|主席|先生|委员|议员|[局处署司院部会]长)$/u.test(text.slice(Math.max(0, from - 3), from)) &&
  /^(?:[、,，。;；]|[及和与等]|$)/u.test(text.slice(to, to + 1));

/** 行政长官颁授勋衔及作出嘉奖: what is handed out is told, and no honour named. */
const handedOut = /颁[授发赠]|作出/u;

export const isNoBody = (candidate: Candidate, text: string): boolean =>
  (candidate.type === "Honor" && handedOut.test(text.slice(candidate.from, candidate.to))) ||
  ((candidate.type === "Place" || candidate.type === "Village") && isSomebody(candidate, text)) ||
  (candidate.type === "Village" && isHeadsName(candidate, text)) ||
  ((candidate.type === "Place" || candidate.type === "Organization") && asked.test(text.slice(candidate.from, candidate.to)));

const bothOf = /(?<=\p{Script=Han}{2}[县市区州旗省]委)[县市区州旗省](?:人民)?政府$/u;
const byWhom = /^经\p{Script=Han}{1,6}(?:[县市区镇乡村]|街道)\p{Script=Han}{0,3}(?:党委|党工委|政府|纪委|监委|人大|人大常委会|委)$/u;

/** 然|乡公所经费不足, 县农业试验|所长: with the ends that its words have; `undefined` where they are right. */
export function bodyEnds(candidate: Candidate, text: string): Candidate | undefined {
  const { from, to, type } = candidate;
  if (type !== "Agency" && type !== "Organization") return undefined;
  const found = text.slice(from, to);
  if (/^[然但故][乡镇市区]公所$/u.test(found)) {
    const { name: _, ...rest } = candidate;
    return { ...rest, from: from + 1 };
  }
  // 经|王英镇党委研究: by whom it was looked at.
  if (byWhom.test(found) && !/\p{Script=Han}/u.test(text.charAt(from - 1))) {
    const { name: _, ...rest } = candidate;
    return { ...rest, from: from + 1 };
  }
  // 青山县委|县政府: two bodies in one breath.
  const two = bothOf.exec(found);
  if (two !== null) {
    const { name: _, ...rest } = candidate;
    return { ...rest, to: to - two[0].length };
  }
  return /(?:试验|研究|检验|改良)$/u.test(found) && text.startsWith("所长", to) ? { ...candidate, to: to + 1 } : undefined;
}
