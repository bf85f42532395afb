/** 该公司, 该局, 该乡: a word that stands for something named elsewhere. */
import { matchesIn } from "../../../rules/matches-in.ts";
import type { MentionType } from "../../../model.ts";
import type { Candidate } from "../../../mention/extractor.ts";
import { RuleFamily } from "../../../rules/rule.ts";
import { mentionConfidences as confidences } from "../mention-confidences.ts";
import type { Reading } from "./reading.ts";
import type { ScopedPage } from "./scoped-page.ts";

const rules = new RuleFamily("zh/anaphor", { confidences, finds: ["Agency", "Organization", "Project", "Village", "Place"] });
export { rules as anaphorRules };

const pointing = rules.rule("this", {
  yields: ["{O:该公司}在村里收茶。", "{V:该村}种了茶。"],
  never: "这件事应该公司来办。",
});

const kinds: readonly (readonly [string, MentionType])[] = [
  ["村委会|村委|村党支部|村支部|村支两委|局|厅|委|办|署|大队|支队|派出所|法院|检察院|政府|党委|支部|党支部|部门|街道办|服务中心", "Agency"],
  ["公司|集团|企业|厂|校|院|医院|学校|银行|合作社|中心|馆|协会|机构|单位|酒店|报|社|所|站|园区企业", "Organization"],
  ["项目|工程", "Project"],
  ["村|社区|寨", "Village"],
  ["乡|镇|县|市|区|省|州|街道|地区|小区|景区|园区|公园|广场|大桥|水库|产业园|开发区|片区|岛|湖|河", "Place"],
];
const anaphor = new RegExp(
  `(?:该|(?<![日基根资成原版样课剧脚文])本(?=[乡镇村](?![级土])))(?:${kinds.map(([words]) => `(${words})`).join("|")})(?![\\p{Script=Han}]{0,1}(?:员|级))`,
  "gu",
);

/** 该|县农业农村局, 该|区政协: a body of the county that 该 points at, and no word of the county. */
const ofBody =
  /^(?:\p{Script=Han}{2,9}?局|\p{Script=Han}{0,9}?(?:委员会|人民政府|政府|检察院|法院|党委|纪委|政协|人大))(?![长部面势委员])/u;

/** 该村党支部 on a page that has named no village's branch: the village is pointed at, and 村党支部 is its own. */
const ofVillage = /^[该本]村\p{Script=Han}/u;
const namedBody = (body: string): RegExp => new RegExp(`(?![该本全各])\\p{Script=Han}${body}`, "u");

export function findAnaphors({ text, words, wordAt }: Reading, { document }: ScopedPage): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const match of matchesIn(text, anaphor)) {
    const group = match.slice(1).findIndex((part) => part !== undefined);
    const kind = kinds[group];
    const to = match.index + match[0].length;
    const last = words[wordAt[to - 1] ?? 0];
    if (kind === undefined || last?.to !== to || text.charAt(match.index - 1) === "应") continue;
    if (ofVillage.test(match[0]) && !namedBody(match[0].slice(1)).test(document.text)) continue;
    if (kind[1] === "Place" && ofBody.test(text.slice(to, to + 12))) continue;
    found.push({ from: match.index, to, type: kind[1], extractor: pointing.id, confidence: pointing.confidence, form: "anaphor" });
  }
  return found;
}
