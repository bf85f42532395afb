/** 内政部前瞻计划补助2000万元: a programme that money comes out of, and not what is built with it. */
import type { Mention } from "../../../model.ts";
import type { Page } from "./page.ts";

const paysOut = /^(?:计划|的|项下)?(?:工程)?(?:施作)?(?:最高)?(?:额度|金额)?(?:补助|经费|核定|核列|挹注|支应|拨款|拨出|资助)/u;

/** 争取纳入内政部“道路系统建设计划”: works of one's own are taken into it. */
const takenInto = /(?:纳入|列入|提报)[^，。；]{0,10}$/u;

export const pays = (one: Mention, page: Page): boolean =>
  one.type === "Project" &&
  /(?:计划|方案|基金|小工程)$/u.test(one.text) &&
  (paysOut.test(page.sentenceOf(one)?.text.slice(one.to, one.to + 16) ?? "") ||
    takenInto.test(page.sentenceOf(one)?.text.slice(Math.max(0, one.from - 14), one.from) ?? ""));
