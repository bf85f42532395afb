/** 局长陈海燕检查 | 第二水厂: who visits a body, and the verb, are no part of the body's name, though the dictionary calls many such verbs nouns. */
import type { Extent } from "./extent.ts";
import type { Reading } from "./reading.ts";
import { surnameAt } from "./surname-at.ts";

/** Behind a post (or what else introduces a person): a name, and what he does at the place named next. */
const visit =
  /(?:[局厅部处科股所站院校县市区镇乡州组队会社行村]长|书记|主任|主席|常委|委员|政委|经理|代表|村民|党员|记者|同志)(?<name>\p{Script=Han}{2,4}?)(?:率队|率领|带队|一行|专程|先后|再次|陪同|实地)*(?:检查|调研|视察|参观|考察|督导|督查|督办|指导|走访|走进|探访|看望|慰问|会见|接见|拜访|巡查|巡视|查看|察看|暗访|调查|采访|访问|介绍|接待)(?:了|过)?(?=\p{Script=Han}|\d)/gu;

/** As far before the head as a post, a name and a verb may begin. */
const reach = 14;

/** The extent without the visitor and the verb; `undefined` where nothing but the head is left (检查 | 幼儿园 names none). */
export function withoutVisitor({ text }: Reading, extent: Extent, head: number): Extent | undefined {
  const start = Math.max(0, extent.from - reach);
  for (const found of text.slice(start, head + 1).matchAll(visit)) {
    const { name } = found.groups as { readonly name: string };
    const surname = surnameAt(name, 0);
    const to = start + found.index + found[0].length;
    if (surname === 0 || name.length - surname < 1 || name.length - surname > 2 || to <= extent.from) continue;
    if (to >= head) return undefined;
    return { ...extent, from: to, core: Math.max(to, extent.core) };
  }
  return extent;
}
