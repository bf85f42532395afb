/** 投资建厂, 现有中学, 发展专业合作社: what is done, or counted, and no body. */
import type { HeadRule } from "./head-rule.ts";

/** Before 厂 and 学校 a verb of one character is one, elsewhere (城建公司) part of a word. */
const building = /(?<![基福])[建办开设]$/u;
const doing =
  /(?:现|共|内|设|拥|原|建|办|计|辖|含)有(?:各级|各类|公办|民办)?$|(?:投资|引资|招商|发展|组建|成立|引进|引入|创建|建立|建成|建起|办起|创办|兴办|开办|新办|领办|联办|自办|培育|新增|新建|扩建|改建|续建|兴建|注册|入股|加入|依托|通过|支持|鼓励|规范)(?:了|一批|农民|专业|股份|经济)*$/u;
const founded: ReadonlySet<HeadRule["kind"]> = new Set(["company", "school", "hospital", "organization"]);

/** 绿源农业发展|有限公司: what a company does, in its name. */
const business = /.{2}(?:发展|投资|招商)$/u;
const isBusiness = (core: string, head: string): boolean => /^(?:股份)?有限/u.test(head) && business.test(core);

/** 投资建 before 厂, 现有 before 中学: what is built or counted has no name. */
export const isDoing = (core: string, head: string, { kind }: Pick<HeadRule, "kind">): boolean =>
  founded.has(kind) && !isBusiness(core, head) && (doing.test(core) || (/^(?:厂|学校|酒厂|工厂)$/u.test(head) && building.test(core)));

/** Between a place and the rest of a name (石屏县|新建|第三中学) such a verb tells what is done there. */
export const isBuilding = (word: string, { kind }: Pick<HeadRule, "kind">): boolean =>
  founded.has(kind) && /^(?:扩建|新建|改建|迁建|续建|兴建|改扩建|修建|援建|重建|筹建)$/u.test(word);

const localDoing =
  /^(?:[省市县区镇乡村]里)?(?:计划|正在|全力|先后|陆续)?(?:投资|出资|筹资|拨款|集资)*(?:新建|扩建|改建|迁建|兴建|修建|援建|重建|筹建)了?/u;

/** 县里投资新建|红星小学: what is done before a name, in characters; 0 where the name would be nothing without it. */
export function doneBefore(core: string, { kind }: Pick<HeadRule, "kind">): number {
  const length = founded.has(kind) ? (localDoing.exec(core)?.[0].length ?? 0) : 0;
  return length < core.length ? length : 0;
}

const founding = /(?:厂|(?:幼儿园|[中小]?学校?|医院|卫生院|(?:农民)?(?:专业)?合作社|公司))$/u;

/** The same of a whole stretch that somebody takes for a name: 庐江县投资建厂. */
export function isDoingName(name: string): boolean {
  const head = founding.exec(name)?.[0];
  return head !== undefined && isDoing(name.slice(0, -head.length), head, { kind: "company" });
}
