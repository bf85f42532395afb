/** `甲—根据…，其担任乙局局长的定期委任，续期一年`: Macau's gazette names whom an order is of first, and the post at its end. */
import type { Draft } from "../../../relate/draft.ts";
import { matches } from "../../../rules/match.ts";
import { RuleFamily } from "../../../rules/rule.ts";
import { confidences } from "../confidences.ts";
import { postEnding } from "../vocabulary/titles.ts";
import type { Family } from "./family.ts";
import { pattern } from "./patterns.ts";
import { fits } from "./post-fit.ts";
import { word } from "./post-words.ts";
import { proposal } from "./proposal.ts";

const rules = new RuleFamily("zh/commissions", { confidences, states: ["WORKS_FOR"] });
export { rules as commissionRules };

const renewed = rules.rule("renewed", {
  pattern: pattern(
    `(?<=^|：)(?<who>{P})(?:学士|硕士|博士)?[—–－-]+[^。；{P}]{0,160}?(?:其|在本局)?(?<verb>担任)(?<body>{A})(?:的)?(?<title>${word}{0,12}?${postEnding})(?:职务|一职)?的定期委任，[^。；]{0,24}?(?:续期|延长)`,
  ),
  yields: "{P:梁文妍}—根据法律的规定，因具备适当经验，其担任{A:法务局}局长的定期委任，自五月十日起续期一年。",
  never: [
    "{P:梁文妍}—根据法律的规定，因具备适当经验，其担任{A:法务局}局长的定期委任，自五月十日起终止。",
    "应{P:梁文妍}的请求：其担任{A:法务局}局长的定期委任，不续期。",
  ],
});

export const commissions: Family = function* (view): Generator<Draft> {
  for (const match of matches(view.masked, renewed)) {
    const [[subject], [object]] = [match.mentions("who"), match.mentions("body")];
    const title = match.text("title");
    if (subject && object && fits(title, object))
      yield proposal(renewed, view, match, { subject, predicate: "WORKS_FOR", object, properties: { title } });
  }
};
