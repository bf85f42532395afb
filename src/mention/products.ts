/** 陈皮 and 杨梅 look like people; a page that speaks of their industry, their market or their festival means what is sold. */
const trade = ["产业", "全产业链", "之乡", "小镇", "采摘", "品种", "市场", "价格", "销售", "文化节", "文化旅游节", "酒厂", "茶园"];
const known = new Map<string, boolean>();
let page = "";

/** `name` of two or three characters; of three, the first two may be the thing (陈皮香). */
export function isProduct(name: string, text: string): boolean {
  if (page !== text) {
    known.clear();
    page = text;
  }
  const thing = name.slice(0, 2);
  let answer = known.get(thing);
  if (answer === undefined) known.set(thing, (answer = name.length <= 3 && trade.some((word) => text.includes(thing + word))));
  return answer;
}
