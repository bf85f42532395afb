/** 陈皮 and 杨梅 look like people; a page that speaks of their industry, their market or their festival means what is sold. */
import { matchesIn } from "../../../rules/matches-in.ts";
const trade = ["产业", "全产业链", "之乡", "小镇", "采摘", "品种", "市场", "价格", "销售", "文化节", "文化旅游节", "酒厂", "茶园"];
const traded = new RegExp(trade.join("|"), "g");
let page: { readonly text: string; readonly things: ReadonlySet<string> } | undefined;

/** `name` of two or three characters; of three, the first two may be the thing (陈皮香). */
export function isProduct(name: string, text: string): boolean {
  return name.length <= 3 && thingsOf(text).has(name.slice(0, 2));
}

/** The two characters before each word of trade: the page is read once, however many names it has. */
function thingsOf(text: string): ReadonlySet<string> {
  if (page?.text === text) return page.things;
  const things = new Set(matchesIn(text, traded).map(({ index }) => text.slice(Math.max(0, index - 2), index)));
  page = { text, things };
  return things;
}
