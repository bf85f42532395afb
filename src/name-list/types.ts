/** The words by which lists call a type: labels, their Chinese names, followthemoney's schemata. */
import { mailuoSchema } from "../../graph/ontology.ts";

const others: Readonly<Record<string, string>> = {
  ...{ people: "Person", official: "Person", 人: "Person", 人员: "Person", 个人: "Person", 干部: "Person" },
  ...{ publicbody: "Agency", government: "Agency", 政府: "Agency", 机构: "Agency", 单位: "Agency", 党政机关: "Agency" },
  ...{
    company: "Organization",
    legalentity: "Organization",
    公司: "Organization",
    企业: "Organization",
    社会组织: "Organization",
    学校: "Organization",
  },
  ...{ 村: "Village", 社区: "Village", 行政村: "Village", 地名: "Place", 乡镇: "Place" },
};

/** The label of `labels` that a word means; undefined where it means none. Case does not count. */
export function typeOf(word: string, labels: readonly string[]): string | undefined {
  const key = word.trim().toLowerCase();
  const own = labels.find((label) => label.toLowerCase() === key || mailuoSchema.entities[label]?.name.zh === key);
  const other = Object.hasOwn(others, key) ? others[key] : undefined;
  return own ?? (other !== undefined && labels.includes(other) ? other : undefined);
}
