/** The nationalities in the names of autonomous places, which print leaves out: 威宁彝族回族苗族自治县 → 威宁县, 流长苗族乡 → 流长乡. */
const groups =
  "蒙古 维吾尔 布依 朝鲜 土家 哈尼 哈萨克 傈僳 拉祜 东乡 纳西 景颇 柯尔克孜 达斡尔 仫佬 布朗 撒拉 毛南 仡佬 锡伯 阿昌 普米 塔吉克 乌孜别克 俄罗斯 鄂温克 德昂 保安 裕固 塔塔尔 独龙 鄂伦春 赫哲 门巴 珞巴 基诺 汉 满 回 藏 苗 彝 壮 侗 瑶 白 傣 黎 佤 畲 高山 水 土 羌 怒 京 各";
const nationality = `(?:${groups.split(" ").join("|")})族`;
/** The names of four prefectures and a few counties leave 族 out themselves: 博尔塔拉蒙古自治州. */
const bare = "蒙古|柯尔克孜|哈萨克|塔吉克|锡伯|维吾尔";

const infix = new RegExp(`^(.+?)(?:${nationality})+(?:自治)?(村|乡|镇|县|州|旗|区|苏木)$`, "u");
const bareInfix = new RegExp(`^(.{2,}?)(?:${bare})自治(县|州)$`, "u");
/** 东乡族自治县, 鄂温克族自治旗: the nationality is all the name there is. */
const onlyInfix = new RegExp(`^(${groups.split(" ").join("|")})族自治(县|旗)$`, "u");

/** The name without its nationalities; the name itself where it has none. */
export function withoutNationalities(name: string): string {
  if (!/[族治]/u.test(name)) return name;
  const match = onlyInfix.exec(name) ?? infix.exec(name) ?? bareInfix.exec(name);
  return match === null ? name : `${match[1]}${match[2]}`;
}
