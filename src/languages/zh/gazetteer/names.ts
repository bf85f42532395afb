/** The forms of a place's name above the village: as listed, as printed, short; and which of them need context. */
import { contextualNames } from "./contextual-names.ts";
import { withoutNationalities } from "./ethnic-infix.ts";
import type { PlaceLevel } from "../../../gazetteer/place.ts";

export interface NameForms {
  /** As print has it. */
  readonly name: string;
  /** Names in full. */
  readonly full: readonly string[];
  /** 清镇 for 清镇市. */
  readonly short?: string;
  /** A text must speak of the surroundings before the full name (工业园区), or the short one (和平), means this place. */
  readonly fullNeedsContext: boolean;
  readonly shortNeedsContext: boolean;
}

const groups = new Set(["市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划"]);

/** Rows that group others and name nothing. */
export const isPlaceholder = (listed: string): boolean => groups.has(listed);

const shortenings: Readonly<Partial<Record<PlaceLevel, RegExp>>> = {
  province: /(?:特别行政区|(?:维吾尔|壮族|回族)?自治区|省|市)$/u,
  city: /(?:地区|市|州|盟|县)$/u,
  county: /(?:特区|林区|市|县|区|旗)$/u,
};

/** Names of parks, farms and zones that say what the place is and not which one. */
const generic = new RegExp(
  "^(?:国营|国有|省属|地方|[县市区镇乡]|第?[一二三四五六七八九十]+|[东西南北]部|城?[东西南北]|经济|技术|高新|产业|工业|农业|科技|综合|现代|" +
    "循环|生态|旅游|创业|示范|实验|试验|开发|临空|临港|保税|物流|良种|原种|种猪|种畜|畜牧|园艺|果树|生活|[新老城郊矿景]|度假|风景|名胜|集中|承接|" +
    "转移|集聚|特色|食品|华侨|出口|加工|管理|服务|商贸|中心|城镇|城乡|一体化|园林|直属|机关|社会)*" +
    "(?:开发区|园区|[区园场]|[林农牧渔茶]场|基地|管理处|管委会|管理委员会|办事处|林业局|社区|中心|集团)$",
  "u",
);

/** Nine in ten are 镇, 乡 or 街道, whose names are their own: the expression is spared them, since all are tried when the file opens. */
const isGeneric = (name: string): boolean => !"镇乡道".includes(name.charAt(name.length - 1)) && generic.test(name);

const plain = /^[\p{Script=Han}]+$/u;

export function nameForms(listed: string, level: PlaceLevel): NameForms {
  const name = level === "province" ? listed : withoutNationalities(withoutRemark(listed));
  const short = shortOf(name, level);
  return {
    name,
    full: name === listed ? [listed] : [name, listed, ...autonomous(name, listed)],
    ...(short !== undefined && { short }),
    fullNeedsContext: level === "township" ? name.length < 3 || isGeneric(name) || contextualNames.has(name) : countyNeedsContext(name),
    shortNeedsContext: short !== undefined && (contextualNames.has(short) || (level === "county" && /[区旗]$/u.test(name))),
  };
}

const withoutRemark = (listed: string): string => (listed.includes("（") && listed.replace(/（.*）/u, "")) || listed;

/** 秀山自治县 for 秀山土家族苗族自治县. */
const autonomous = (name: string, listed: string): readonly string[] =>
  /[^族]族自治[县旗]$/u.test(listed) && !listed.endsWith(`${name.slice(0, -1)}族自治${name.slice(-1)}`)
    ? [`${name.slice(0, -1)}自治${name.slice(-1)}`]
    : [];

const countyNeedsContext = (name: string): boolean => contextualNames.has(name) || /^[城郊矿新东西南北中]区$/u.test(name);

function shortOf(name: string, level: PlaceLevel): string | undefined {
  const ending = shortenings[level];
  if (ending === undefined || /开发区|园区|管理区|示范区|新区$/u.test(name)) return undefined;
  const short = name.replace(ending, "");
  return short.length > 1 && short !== name && plain.test(short) ? short : undefined;
}
