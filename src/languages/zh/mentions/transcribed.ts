/** Which characters may be those of a transcribed name: 阿不都热合曼, 乔治. */
import { foreignCharacters } from "./tables/surnames.ts";

/** 不 of 阿不都拉 and 依不拉音, 来 of 阿不来提: in other places they are words. */
const beforeNot = /[阿依衣伊哈吾克艾玉]$/u;
const behindCome = /^[提克木买丁西曼尔]/u;
/** 日 of 吐尔地日瓦, none of 6月1日. */
const day = /(?:[\d月一二三四五六七八九十今昨明当近每节]|^)$/u;

export function transcribes(text: string, at: number): boolean {
  const character = text.charAt(at);
  if (foreignCharacters.has(character) || (character >= "A" && character <= "Z") || character === ".") return true;
  if (character === "不") return beforeNot.test(text.slice(Math.max(0, at - 1), at));
  if (character === "来") return behindCome.test(text.slice(at + 1, at + 2)) || text.charAt(at - 1) === "不";
  return character === "日" && !day.test(text.slice(Math.max(0, at - 1), at));
}
