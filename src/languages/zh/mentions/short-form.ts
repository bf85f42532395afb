/** What a page calls a place or an organization once it has named it in full. */
import { families } from "./families.ts";
import type { Mention } from "../../../model.ts";

/** What the short form leaves out. */
const estate = /(?:小区|花园|花苑|社区|片区|广场|公园|大酒店|酒店|集团|股份有限公司|有限责任公司|有限公司)$/u;

/** 白雾小学 for 娜姑镇白雾小学; 中心小学 and 第一小学 are every town's. */
const ofTown =
  /^.{0,12}(?:镇|乡|街道|县)((?!中心|第|实验|希望|初级|高级|特殊|城关|中小)\p{Script=Han}{2,3}(?:小学|中学|幼儿园|学校|医院))$/u;

/** 采摘节 for 首届“红满秦岭”山茱萸采摘节. */
const festival = /^.{2,}?((?:采摘|文化旅游|旅游文化|文化|旅游|美食|艺术|赏花|龙舟|火把|捕鱼|开渔|啤酒|音乐|丰收)节)$/u;

const rules: ReadonlySet<string> = new Set(families.flatMap((family) => family.rules.map(({ id }) => id)));

/** 广大城 for 广大城小区; a single word left over (幸福, 人民) would be found in any sentence. */
export function shortForm({ text, type, extractors }: Mention): string | undefined {
  if (type === "Event") return festival.exec(text)?.[1];
  if (type !== "Place" && type !== "Organization") return undefined;
  if (!rules.has(extractors[0] ?? "")) return undefined;
  const short = text.replace(estate, "");
  if (short !== text) return short.length >= 3 ? short : undefined;
  return type === "Organization" ? ofTown.exec(text)?.[1] : undefined;
}
