/** Villages as print has them: the list's 凹河村委会 and 银闸社区居委会 are 凹河村 and 银闸社区. */

/** What the list adds to a name; the longest that fits is taken. */
const listSuffix = /(?:(?:村民|居民|牧民)?委员会|(?:村|居|牧)委会|居民委会|委会)$/u;
const remark = /（[^（）]*）/gu;
const own = /(?:村|社区|嘎查|生活区|管理区|生产队|队|连|分场|农场|林场|牧场|渔场|作业区|工区|小区|园区)$/u;

/** `township` is the township's listed name: some villages are listed with it before their own. */
export function printedVillage(listed: string, township = ""): string {
  const bare = withoutTownship(listed.replace(remark, "") || listed, township);
  const stem = bare.replace(listSuffix, "");
  if (stem === bare || stem === "") return bare;
  if (own.test(stem) && !(stem.endsWith("村") && stem.length === 1)) return stem;
  return stem + (isUrban(bare) ? "社区" : "村");
}

const isUrban = (name: string): boolean => /居(?:民)?委(?:员)?会$/u.test(name);

/** 四平市铁东区叶赫满族镇永合村… → 永合村… */
function withoutTownship(name: string, township: string): string {
  if (township.length < 3) return name;
  const at = name.indexOf(township);
  const rest = at < 0 ? name : name.slice(at + township.length);
  return rest.replace(listSuffix, "").length >= 2 ? rest : name;
}

/** Stems under which a printed name may be listed: 和平村 as 和平村委会 and as 和平村村民委员会. */
export function stemsOf(printed: string): readonly string[] {
  const shorter = printed.replace(/(?:村|社区)$/u, "");
  return shorter === printed || shorter === "" ? [printed] : [printed, shorter];
}

/** Stem and list suffix of a listed name; together they are the name. */
export function splitListed(listed: string): readonly [stem: string, suffix: string] {
  const [suffix = ""] = /(?:(?:社区|虚拟社区|村)?(?:(?:村民|居民|牧民)委员会|[村居牧]委会|居民委会)|虚拟社区|社区)$/u.exec(listed) ?? [];
  return suffix.length === listed.length ? [listed, ""] : [listed.slice(0, listed.length - suffix.length), suffix];
}
