/** What a page calls a place or an organization once it has named it in full. */
import type { Mention } from "../../../model.ts";

/** What the short form leaves out. */
const estate = /(?:小区|花园|花苑|社区|片区|广场|公园|大酒店|酒店|集团|股份有限公司|有限责任公司|有限公司)$/u;

/** 广大城 for 广大城小区; a single word left over (幸福, 人民) would be found in any sentence. */
export function shortForm({ text, type, extractors }: Mention): string | undefined {
  if (type !== "Place" && type !== "Organization") return undefined;
  if (!extractors[0]?.startsWith("pattern:")) return undefined;
  const short = text.replace(estate, "");
  return short !== text && short.length >= 3 ? short : undefined;
}
