/**
 * Taiwan's indigenous people by their own names as pages write them behind a post: 副主委|谷縱·喀勒芳安, 處長|督固.撒耘, 副主委|杜張梅Adralriw Abaliusu.
 * Between a post and a mark there is nothing but a name, whatever its characters.
 */
import { matchesIn } from "../../../rules/matches-in.ts";
import type { Candidate } from "../../../mention/extractor.ts";
import { indigenousName } from "./regional-rules.ts";
import { surnameAt } from "./surname-at.ts";

const post = "(?:[县市乡镇区村里处局署司会院校部课所队]长|主任委员|副?主委|主席|议员|立委|委员|代表|头目|秘书|主任|专员|牧师|耆老)";
const ends =
  "(?=[、,，。;；:：)）(（」”]|等(?!级)|与|和|及|偕|率|表示|指出|说|强调|到场|主持|出席|代表|也|均|亲自|亲临|共同|陪同|于|在|则|致|今|昨|$)";
const dotted = new RegExp(
  `(?<=${post})(?<name>[^\\P{Script=Han}副主委员长任会部处署]{1,6}(?:[·.]\\p{Script=Han}{1,6}?){1,3})${ends}`,
  "gu",
);
const withLatin = new RegExp(
  `(?<=${post})(?<own>\\p{Script=Han}{2,5}) ?\\p{Lu}\\p{Ll}[\\p{Script=Latin}'’:-]*(?: \\p{Lu}[\\p{Script=Latin}'’:-]+){0,3}${ends}`,
  "gu",
);
/** What no name has: 处长.主任 are two. */
const noPart = /[的了是长任委员席年月日都]/u;

export function findIndigenousNames(text: string): Candidate[] {
  const { id, confidence } = indigenousName;
  const found: Candidate[] = [];
  if (/\p{Script=Han}[·.]\p{Script=Han}/u.test(text))
    for (const { index, groups } of matchesIn(text, dotted)) {
      const { name = "" } = groups ?? {};
      if (noPart.test(name)) continue;
      found.push({
        ...{ from: index, to: index + name.length, type: "Person", extractor: id, confidence, weight: 1.4 },
        name: name.replace(/[.]/gu, "·"),
      });
    }
  if (/\p{Script=Han} ?\p{Lu}/u.test(text))
    for (const { index, 0: whole, groups } of matchesIn(text, withLatin)) {
      const { own = "" } = groups ?? {};
      if (noPart.test(own) || surnameAt(own, 0) === 0) continue;
      found.push({ from: index, to: index + whole.length, type: "Person", extractor: id, confidence, weight: 1.4 });
    }
  return found;
}
