/** `街坊总会副理事长甲、副理事长兼中区办事处主任乙`: the first of two posts is of the body that the one before him is of. */
import type { Draft } from "../../../relate/draft.ts";
import { matches } from "../../../rules/match.ts";
import { RuleFamily } from "../../../rules/rule.ts";
import { confidences } from "../confidences.ts";
import type { Family } from "./family.ts";
import { joints, pattern } from "./patterns.ts";
import { fits } from "./post-fit.ts";
import { proposal } from "./proposal.ts";

const rules = new RuleFamily("zh/joint-posts", { confidences, states: ["WORKS_FOR"] });
export { rules as jointPostRules };

const ofBodyBefore = rules.rule("of-the-body-before", {
  pattern: pattern(
    `(?<=(?:${joints}|，))(?<title>(?:常务)?副?(?:理事长|会长|主席|秘书长|总干事|监事长))兼{AO}(?:的)?[^，。；：、{*}]{1,8}(?<who>{P})`,
  ),
  yields: "{O:青山坊会}副理事长{P:莫伟成}、副理事长兼{A:中区办事处}主任{P:程顺明}出席。",
  never: [
    "{O:青山坊会}副理事长{P:莫伟成}说，副理事长兼{A:中区办事处}主任{P:程顺明}出席。",
    "{A:清河县公安局}局长{P:莫伟成}、会长兼{A:中区办事处}主任{P:程顺明}出席。",
  ],
});
const onlyJoint = pattern(`^(?:${joints}|，)$`);

export const jointPosts: Family = function* (view): Generator<Draft> {
  for (const match of matches(view.masked, ofBodyBefore)) {
    const before = view.appositions.findLast(({ to }) => to <= match.from);
    const object = before?.posts.at(-1)?.body;
    const [subject] = match.mentions("who");
    const title = match.text("title");
    if (!before || !subject || object?.type !== "Organization" || !fits(title, object)) continue;
    if (view.masked.text.slice(before.to, match.from).search(onlyJoint) < 0) continue;
    yield proposal(ofBodyBefore, view, match, { subject, predicate: "WORKS_FOR", object, properties: { title } }, { around: [object] });
  }
};
