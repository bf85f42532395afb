/** White space that stands within Chinese words only to fill a line, or beside the dot of a name: `王 小 龙`, `龙 朋 镇 召 开 会 议`, `阿卜杜 · 克里木`. */
import { beginsWithSurname } from "./surnames.ts";

const han = String.raw`\p{Script=Han}`;
const space = String.raw`[ \u00a0\u3000]`;
const besideDot = new RegExp(
  `(?<=${han})${space}{1,2}(?=[·・‧]${space}{0,2}${han})|(?<=${han}${space}{0,2}[·・‧])${space}{1,2}(?=${han})`,
  "gu",
);
/** A person's name and nothing else comes behind these. */
const called =
  "村民|居民|农民|农户|户主|[局镇乡县村市厅处科所校院站队组部区会]长|书记|主任|主席|委员|代表|经理|教师|老师|医生|党员|干部|记者|通讯员|支书";
const spreadName = new RegExp(`(?<=${called})(${han})(${space}{1,2})(${han})(?:(${space}{1,2})(${han}+))?`, "gu");
/** A headline has so many characters. */
const shortestHead = 4;
/** Where lines of it were joined, two stand together. */
const mostTogether = 0.15;
const character = new RegExp(`^${han}$`, "u");

/** Where such white space begins and ends in a reflowed text, in order. */
export function spreadIn(text: string): readonly (readonly [start: number, end: number])[] {
  if (!/[ \u00a0\u3000]/u.test(text)) return [];
  if (isSpreadOut(text)) return [...text.matchAll(/(?<=\S)\s+(?=\S)/gu)].map(({ index, 0: { length } }) => [index, index + length]);
  const found: [number, number][] = [];
  for (const {
    index,
    0: { length },
  } of text.matchAll(besideDot))
    found.push([index, index + length]);
  for (const { index, 1: surname = "", 2: first = "", 3: middle = "", 4: second, 5: rest = "" } of text.matchAll(spreadName)) {
    if (!beginsWithSurname(surname)) continue;
    const from = index + surname.length;
    found.push([from, from + first.length]);
    // `李 明 张三`: another name stands behind.
    const next = from + first.length + middle.length;
    if (second !== undefined && (rest.length === 1 || rest.length >= 4)) found.push([next, next + second.length]);
  }
  return found.sort(([one], [other]) => one - other);
}

/** Whether all of it is characters with white space between them. */
function isSpreadOut(text: string): boolean {
  if (text.length > 200 || !/\s/u.test(text)) return false;
  const tokens = text.trim().split(/\s+/u);
  const single = tokens.filter((token) => character.test(token)).length;
  return single >= shortestHead && tokens.length - single <= mostTogether * tokens.length;
}
