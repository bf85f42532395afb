/** What stands before a name of Taiwan, Hong Kong or Macau and is none of it: words that lead in, who holds a post, the other of two. */
import type { Candidate } from "../../../mention/extractor.ts";
import { surnameAt } from "./surname-at.ts";
import { leadsIn } from "./tables/regional-heads.ts";

/** 假望厦体育中心, 惠及小榄新村: what leads in to a name that another rule found is none of it. */
export const withoutLead = (text: string, found: readonly Candidate[]): readonly Candidate[] =>
  found
    .filter((one) => !noName.test(text.slice(one.from, one.to)) && !isHolder(text, one))
    .map(ofFormerHolder(text))
    .map(ofWhom(text))
    .map((one) => withVillage(text, one, found))
    .flatMap(behindPartner(text))
    .filter((one) => !ofOccasion.test(text.slice(one.from, one.to)) || (one.type !== "Place" && one.type !== "Village"))
    .map((one) => {
      const lead = one.to - one.from > leastLed ? leadsIn.exec(text.slice(one.from, one.to))?.[0].length : undefined;
      if (lead === undefined || one.name !== undefined) return one;
      return { ...one, from: one.from + lead };
    });
const leastLed = 3;

/** 前|湾仔街坊福利会理事长: it is the post that is a former one. 前镇 and 前金 are places, 原住民族 a people. */
const ofFormerHolder =
  (text: string) =>
  (one: Candidate): Candidate =>
    one.name === undefined && former.test(text.slice(one.from, one.to)) && post.test(text.slice(one.to))
      ? { ...one, from: one.from + 1 }
      : one;
export const former = /^(?:前(?![镇金山埔港进洲])|原(?!住民|民))\p{Script=Han}{4}/u;
const post = /^(?:副|总)?(?:理事长|会长|主席|主任|主委|干事|秘书长|董事长|经理|处长|局长|署长|院长|校长|馆长)/u;

/** 油车|村老人文康活动中心: the village is in the name of what stands in it. */
function withVillage(text: string, one: Candidate, found: readonly Candidate[]): Candidate {
  if (one.type !== "Place" || one.name !== undefined || !/^[村里]\p{Script=Han}{3}/u.test(text.slice(one.from, one.to))) return one;
  const village = found.find(({ type, to, from }) => type === "Village" && to === one.from + 1 && to - from > 1);
  return village === undefined ? one : { ...one, from: village.from };
}

/** 主委|曾明村|及…: who holds the post before, and no village. */
const isHolder = (text: string, { type, from, to }: Candidate): boolean =>
  type === "Village" &&
  to - from === 3 &&
  surnameAt(text, from) > 0 &&
  /(?:主委|主席|议员|代表|理事长|总干事|主任|秘书)$/u.test(text.slice(Math.max(0, from - 3), from)) &&
  /^[及与、,，]/u.test(text.slice(to));

/** 22宫庙, 优质宫庙, 学期中小学 are nobody's name. */
const noName =
  /^[一二三四五六七八九十百\d]{2,4}(?:村|里)$|^[一二三四五六七八九十]次村长|^(?:高级|首席|助理|署理|见习|总)(?:图书|博物|体育)馆$|^(?:\p{Script=Han}{0,4}[县市乡镇区村里])?(?:[多数各几\d]+[处条件]|[处条件]|[乡镇村里]?内)?(?:农路|产业道路|野溪|排水沟)$|^[一二三四五六七八九十\d]+[队支](?=\p{Script=Han}{3})|^(?:[\d一二三四五六七八九十多各间]*|优质|友[谊宫]?|参与|众)宫庙$|^(?:\p{Script=Han}{0,2}(?:学期|学年度?|年度))[国中小]|^乃学校$|^届|^\d+人为|新一届(?:分区|地区)|^[多数各几]位?[村里]$|^\p{Script=Han}、\p{Script=Han}$|将(?:出任|接替|接任|展开)|\d学年度(?=国|高|各|中小)|(?:[会局处]长|主席)\p{Script=Han}{2,4}等|^(?:多年来|一直|致力|热心|\p{Script=Han}{0,3}[一二三四五六七八九十两]+[间所家])|^(?:中央|地方)政府$|^负责\p{Script=Han}{2}|^一(?:部落|[村里乡镇]{1,2})一|^[个地位]社区(?:发展|关怀)协会$|^年\p{Script=Han}{2,4}社区$|^[一二三四五六七八九十\d]{1,3}个?[乡镇市区]{2,3}公所$|^照[卫护]|国[中小]\p{Script=Han}{2,4}[调转]/u;

const joint = /[与和暨同]/gu;
/** 东富村长叶玉梅偕|富田派出所: who comes along with whom. */
const holderFirst =
  /^\p{Script=Han}{0,10}?(?:[长席员任]|代表|主委|总干事|秘书)(?<name>\p{Script=Han}{2,3})(?:偕同?|陪同|会同|率同?|带领|携手|联络|及(?=\p{Script=Han}{3})|与(?=\p{Script=Han}{3}))/u;
/** 县长许雅伦致赠文化传承|基金, 队长谭宝仪|服务社: who does something, and no body. */
const holderActs =
  /(?:[县市乡镇区村里处局所校会院队事]长|主席|议员|立委|主委|总干事)(?<name>\p{Script=Han}{2,3}?)(?:关心|关切|致赠|致送|捐赠|捐出|颁赠|颁发|赠送|赠予|服务|表示|指出|主持|出席)/u;
/** What stands before the joint and is whole by itself: a body, or who heads one. */
const partner = /(?:院|局|署|处|会|社|校|中心|公司|[县市政]府|公所|中央|大学|堂|司)$/u;
const afterPost = /(?:[长席员任事]|代表)$/u;

/** 主席邓贺年与|八乡乡事委员会, 东华三院与|观塘区议会: two, and the name is the second's. */
const behindPartner =
  (text: string) =>
  (one: Candidate): readonly Candidate[] => {
    if ((one.type !== "Agency" && one.type !== "Organization") || one.name !== undefined) return [one];
    const whole = text.slice(one.from, one.to);
    const led = holderFirst.exec(whole);
    if (led !== null && surnameAt(led.groups?.["name"] ?? "", 0) > 0 && whole.length - led[0].length >= leastBehind)
      return [{ ...one, from: one.from + led[0].length }];
    const acts = whole.length > leastActing ? holderActs.exec(whole) : null;
    if (acts !== null && surnameAt(acts.groups?.["name"] ?? "", 0) > 0) return [];
    for (const { index } of [...whole.matchAll(joint)].reverse()) {
      const before = whole.slice(0, index);
      if (index < 2) continue;
      const isHolder = index <= 4 && surnameAt(before, 0) > 0 && afterPost.test(text.slice(Math.max(0, one.from - 2), one.from));
      if (partner.test(before) || isHolder) return whole.length - index > leastBehind ? [{ ...one, from: one.from + index + 1 }] : [];
    }
    return [one];
  };
/** A post, a name and what is done take so many characters and more. */
const leastActing = 6;
/** Of the second; a shorter one is found by itself. */
const leastBehind = 3;
/** 庆祝香港, 兼香港: no part of a place. */
const ofOccasion = /^(?:庆祝|兼|联同|欢迎|祝贺)/u;

/** 街坊总会北区办事处 is the association's, 市政署北区市民服务中心 the government's. */
const ofWhom =
  (text: string) =>
  (one: Candidate): Candidate => {
    const whole = text.slice(one.from, one.to);
    if (one.type === "Agency" && whole.endsWith("办事处") && besideAssociation.test(text.slice(0, one.from)))
      return { ...one, type: "Organization" };
    if (one.type === "Agency" && associationsOffice.test(whole)) return { ...one, type: "Organization" };
    if (one.type === "Agency" && charitysCentre.test(whole)) return { ...one, type: "Organization" };
    return one.type === "Organization" && governmentsCentre.test(whole) ? { ...one, type: "Agency" } : one;
  };
/** 街坊总会副理事长兼|离岛办事处: the same association's. */
const besideAssociation = /(?:总会|联盟|协会|工会|商会|街总|坊会)(?:副?(?:理事长|会长|秘书长|监事长|主席))兼$/u;
const associationsOffice = /(?:总会|联盟|协会|工会|商会)\p{Script=Han}{0,4}(?:办事处|服务处)$/u;
/** Run by a charity, and by no department. */
const charitysCentre =
  /^(?!\p{Script=Han}{0,8}(?:署|局|政府|卫生中心))\p{Script=Han}{2,16}(?:健康|综合|康复|长者|家庭|青年|社会)服务中心$/u;
const governmentsCentre = /^\p{Script=Han}{2,8}(?:署|局)\p{Script=Han}{1,8}服务中心$/u;
