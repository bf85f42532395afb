/** Departments of a county's Party committee that a row of posts names without it: `县委常委、宣传部部长甲`. */
import { matchesIn } from "../../../rules/matches-in.ts";
import { RuleFamily } from "../../../rules/rule.ts";
import type { Candidate } from "../../../mention/extractor.ts";
import { mentionConfidences as confidences } from "../mention-confidences.ts";

export const committeeRules = new RuleFamily("zh/committee", { confidences, finds: ["Agency"] });
const department = committeeRules.rule("department-in-a-row", {
  yields: "县委常委、{A:宣传部}部长到会。",
  never: "村里的宣传部部长到会。",
});

const posts = "(?:、[^，。；、（）,;\\s]{1,12}(?:书记|主任|[长员])){0,2}";
const inRow = new RegExp(
  `(?<level>[省市县区州旗])委(?:副书记|常委|常务委员)${posts}、(?<own>组织部|宣传部|统战部|社会工作部|政法委)(?=(?:常务|第一)?副?(?:部长|书记))`,
  "gu",
);

/** Named as those of the committee are: 县委宣传部, which the page's place completes. */
export function findCommitteeDepartments(text: string): Candidate[] {
  return matchesIn(text, inRow).map(({ index, 0: whole, groups }) => {
    const own = groups?.["own"] ?? "";
    const to = index + whole.length;
    return {
      ...{ from: to - own.length, to, type: "Agency", name: `${groups?.["level"] ?? ""}委${own}` },
      ...{ extractor: department.id, confidence: department.confidence },
    };
  });
}
