/** Who wrote, in the line below a web page's title: `2022-06-21 来源:某局 作者:郑七`. */
import { namesRubric } from "./byline-words.ts";
import type { Byline } from "../../../model.ts";

const writers =
  /(?:作者|记者|通讯员|撰稿|供稿)\s?[:：]\s?(?:\p{Script=Han}{2,20}(?:局|委|办|部|院|校|中心|公司|镇|乡|街道|站|厅|会|报|社|台)[ \u3000])?(\p{Script=Han}{2,4}(?:[、 ]\p{Script=Han}{2,4}(?![:：\p{Script=Han}])){0,3})(?=$|[\s\u3000|])/u;

/** 作者:通讯员 丰智慧: what he is. */
const isRole = /^(?:(?:特约|见习|实习|本报)?(?:通讯员|记者)|编辑|作者|实习生)$/u;

/** 作者:某某网 is the page's maker, no person. Nobody's given name ends so. */
const isMaker = /(?:网|报|局|办|部|站|频道|中心|公司|社|委|组|号|编辑|平台|客户端)$/u;

/** Offsets into `line`. */
export function metaBylines(line: string): Byline[] {
  const match = writers.exec(line);
  if (!match || namesRubric(match[1] ?? "")) return [];
  const role = match[0].slice(0, match[0].search(/\s?[:：]/u));
  const from = match.index + match[0].length - (match[1] ?? "").length;
  const names = [...(match[1] ?? "").matchAll(/\p{Script=Han}{2,4}/gu)].filter(([name]) => !isRole.test(name) && !isMaker.test(name));
  return names.map((name) => ({
    role,
    person: { start: from + name.index, end: from + name.index + name[0].length },
  }));
}
