/** 该乡, 该公司, 该项目, the Service: the last thing named before it in the article that it can stand for. */
import type { Mention } from "../../model.ts";
import type { Context } from "./context.ts";
import type { Group, Groups } from "./group.ts";

const pointing = /^(?:该|本|此|这[个家座所项条]?|那[个家座所项条]?|the|this|that)\s*/i;

/** Endings that a name may have for the noun of the anaphor, where it is not the noun itself. */
const kinds: Readonly<Record<string, RegExp>> = {
  公司: /(?:公司|集团|企业|厂|股份|银行|社|实业|控股)$/,
  企业: /(?:公司|集团|企业|厂|股份|实业|控股)$/,
  集团: /(?:集团|公司)$/,
  校: /(?:学校|大学|学院|中学|小学|幼儿园|校)$/,
  学校: /(?:学校|大学|学院|中学|小学|幼儿园|校)$/,
  院: /(?:医院|学院|研究院|法院|检察院|卫生院|院)$/,
  医院: /(?:医院|卫生院|保健院)$/,
  项目: /./,
  工程: /./,
  活动: /./,
  县: /(?:县|自治县)$/,
  区: /区$/,
  村: /村$/,
  社区: /社区$/,
  合作社: /合作社$/,
  单位: /./,
  部门: /./,
};

/** Each group is asked once, however often the page names it. */
function fitting(noun: string): (group: Group) => boolean {
  const kind = kinds[noun];
  const asked = new Map<Group, boolean>();
  const isOf = (group: Group): boolean =>
    kind
      ? kind.test(group.name) || group.mentions.some((one) => kind.test(one.text))
      : group.name.toLowerCase().endsWith(noun.toLowerCase());
  return (group) => {
    const known = asked.get(group);
    if (known !== undefined) return known;
    const answer = isOf(group);
    asked.set(group, answer);
    return answer;
  };
}

/** What stands after these is named beside another: 该局 after 甲局会同乙局 is the first. */
const beside = /(?:、|与|和|及|同|联合|携手|向|对|给)$/;
const bodies = new Set<string>(["Agency", "Organization"]);
const sameKind = (one: Mention, other: Mention): boolean => one.type === other.type || (bodies.has(one.type) && bodies.has(other.type));

/** Leaves out an anaphor that stands for nothing on the page. */
export function addAnaphor(mention: Mention, groups: Groups, context: Context): void {
  const noun = mention.text.replace(pointing, "");
  const fits = fitting(noun);
  const possible = (other: Mention): boolean => {
    if (!sameKind(other, mention) || other.form !== "name") return false;
    const group = groups.of(other);
    return group !== undefined && fits(group);
  };
  const leading = (other: Mention): boolean => possible(other) && !beside.test(context.textBefore(other, 2));
  const what = `${bodies.has(mention.type) ? "body" : mention.type} ${noun}`;
  const antecedent = context.nearest(mention, `leading ${what}`, leading) ?? context.nearest(mention, what, possible);
  const key = antecedent && groups.key(antecedent);
  if (!antecedent || key === undefined) return;
  groups.add(
    key,
    mention,
    mention.text,
    `${mention.text} stands for ${groups.of(antecedent)?.name}, named ${antecedent.start < mention.start ? "before" : "after"} it`,
  );
}
