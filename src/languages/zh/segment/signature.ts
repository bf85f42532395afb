/** Brackets or a box that close an article with nothing but names: `(谢一二)`, `（刘 一 曾二）`, `(县人大办 赖一二)`, `(本报综合)`, `□ 谢一二`. */
import { isName, joinedNames, readCredit, tokensOf, unnamedRole } from "./byline.ts";
import { beginsWithSurname } from "../names/surnames.ts";
import type { Byline, Span } from "../../../model.ts";

const bracket = /^[(（【]\s*[^()（）【】。！？!?；;，,：:]{2,30}[)）】]$/u;
/** `□ 谢一二`: shorter, as a box may stand before a headline too. */
const boxed = /^[□■◎]\s*\p{Script=Han}[\p{Script=Han}\s\u3000]{1,9}$/u;
const noSignature = /图片|资料|供图|摄影?[)）】]$|下转|上接|下同|待续|未完|以下|简称|含|除|约|共|第|\d/u;
const body = /(?:中心|报|社|台|局|委|办|部|院|校|公司|镇|乡|街道|网|站|厅|会|队|综合|整理|供稿)$/u;

/** Offsets into `line`; empty if it is a signature that names nobody; undefined if it is none. */
export function signatureIn(line: string): readonly Byline[] | undefined {
  const inBox = boxed.test(line);
  if ((!bracket.test(line) && !inBox) || noSignature.test(line)) return undefined;
  const bylines: Byline[] = [];
  let employer: Span | undefined;
  for (const token of joinedNames(tokensOf(line))) {
    if (readCredit(token)) continue;
    if (body.test(token.text) && token.text.length >= 3) employer = { start: token.start, end: token.end };
    else if (!isName(token) || (inBox && !beginsWithSurname(token.text))) return undefined;
    else if (beginsWithSurname(token.text)) {
      bylines.push({
        role: unnamedRole,
        person: { start: token.start, end: token.end },
        ...(employer && !/综合|整理/u.test(line) && { employer }),
      });
    }
  }
  return bylines;
}
