/** Where names of bodies and places of Taiwan, Hong Kong and Macau begin: behind a mark or a word that no name holds. */
import { inName, joinsDuties, nameBreak } from "./tables/regional-heads.ts";

const han = /\p{Script=Han}/u;
const breakLength = 4;

export const begins = (text: string, at: number): boolean =>
  at === 0 ||
  !han.test(text.charAt(at - 1)) ||
  (nameBreak.test(text.slice(Math.max(0, at - breakLength), at)) && !inName.test(text.slice(at - 1, at + 1)) && !joinsDuties(text, at));

/** Where the name begins whose head begins at `head`; undefined where nothing bounds it within `most` characters. */
export function regionalStart(text: string, head: number, most: number): number | undefined {
  for (let at = head; at >= Math.max(0, head - most); at--) if (begins(text, at)) return at;
  return undefined;
}

/** 明德村 | 长谢文达: more than 明德 and 村长 together. */
export const headedWeight = 1.2;
