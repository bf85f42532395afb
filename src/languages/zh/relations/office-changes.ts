/** `乡公所公布人事异动，原秘书甲升任主任秘书，由乙升任社会课长`: whom an office of Taiwan moves within itself, the posts without a body of their own: WORKS_FOR. */
import { type Mention, nameOf } from "../../../model.ts";
import type { Draft } from "../../../relate/draft.ts";
import { matches } from "../../../rules/match.ts";
import { RuleFamily } from "../../../rules/rule.ts";
import { confidences } from "../confidences.ts";
import { postEnding } from "../vocabulary/titles.ts";
import type { Family } from "./family.ts";
import { saidAgain } from "./implied-body.ts";
import { pattern } from "./patterns.ts";
import { fitsBeside } from "./post-fit.ts";
import { word } from "./post-words.ts";
import { proposal } from "./proposal.ts";
import type { View } from "./view.ts";

const rules = new RuleFamily("zh/office-changes", { confidences, states: ["WORKS_FOR"] });
export { rules as officeChangeRules };

const moves = rules.rule("moves-within", {
  pattern: pattern(
    `(?<who>{P})(?:则|也|亦|并|，)?(?<verb>升任|陞任|荣升|荣陞|晋升|调升|调任|接任|转任|代理|暂代|兼任)(?:为)?(?<title>${word}{0,10}?${postEnding})(?=[，。；、及]|$)`,
  ),
  yields: [
    "{A:新城乡公所}核派原秘书{P:吕明山}升任主任秘书，由{P:李青山}升任社会课长。",
    "{A:新城乡公所}公布人事异动，{P:吕明山}代理清洁队队长，即日生效。",
  ],
  never: [
    "{A:新城乡公所}邀请{P:吕明山}，他已升任主任秘书。",
    "{A:新城乡公所}、{A:吉安乡公所}公布人事异动，{P:吕明山}升任主任秘书。",
    "{A:新城乡公所}公布人事异动，{P:吕明山}未升任主任秘书。",
    "{A:新城乡公所}公布人事异动，传{P:吕明山}将升任主任秘书。",
  ],
});

const rises = rules.rule("rises-within", {
  pattern: pattern(
    "(?<who>{P})(?:则|也|亦|并|，|将|会|就|于|在|{T}|正式|[^，。；：{*}]{0,6}起){0,4}(?<verb>升任|陞任|接任|接掌|出任|继任|代理|暂代)(?:为)?(?<title>(?:[局处署厅院馆]长|总干事|执行长|主任秘书|理事长|会长))(?=[，。；、]|一职|职务|$)",
  ),
  yields: ["现任{A:清河县消防局}副局长{P:吕明山}将出任局长。", "{O:新城乡农会}代理总干事{P:吕明山}升任总干事。"],
  never: [
    "{A:清河县消防局}科长{P:吕明山}将出任局长。",
    "{A:清河县消防局}副局长{P:吕明山}未能出任局长。",
    "{A:清河县消防局}副局长{P:吕明山}将出任处长。",
  ],
});
/** Who stands in for the head, or comes next to him: 副局长, 代理总干事. */
const deputy = /^(?:现任|时任|原任?)?(?:第一|常务)?(?:副|代理|署理|助理)(?<post>.+)$/u;

/** That the office tells of its staff. */
const staffing = /核派|人事|派任|遗缺|布达|职务调整/u;
const office = /(?:公所|政府|[局处署]|农会|渔会)$/u;

/** The one office that the sentence tells of before; none where it tells of two. */
function officeBefore({ masked, appositions }: View, to: number): Mention | undefined {
  const found = masked.mentions
    .slice(0, to)
    .filter(
      (one, at): one is Mention =>
        one !== undefined &&
        (one.type === "Agency" || one.type === "Organization") &&
        office.test(nameOf(one)) &&
        !appositions.some((each) => each.from <= at && at < each.to),
    );
  return new Set(found.map(nameOf)).size === 1 ? found[0] : undefined;
}

/** `甲局副局长乙将出任局长`: of the same bureau. */
function* risenWithin(view: View): Generator<Draft> {
  for (const match of matches(view.masked, rises)) {
    const [subject] = match.mentions("who");
    const own = view.appositions.find(({ person }) => person === subject)?.posts.at(-1);
    const title = match.text("title");
    if (!subject || !own || deputy.exec(own.title)?.groups?.["post"] !== title || !fitsBeside(title, own.body)) continue;
    const acting = /^(?:代理|暂代)$/u.test(match.text("verb")) ? "代理" : "";
    const object = saidAgain(own.body, title, { view, typed: view.masked, before: match.end("title") });
    if (object) yield proposal(rises, view, match, { subject, predicate: "WORKS_FOR", object, properties: { title: acting + title } });
  }
}

export const officeChanges: Family = function* (view): Generator<Draft> {
  yield* risenWithin(view);
  if (!staffing.test(view.masked.text)) return;
  for (const match of matches(view.masked, moves)) {
    const [subject] = match.mentions("who");
    const object = officeBefore(view, match.from);
    const acting = /^(?:代理|暂代)$/u.test(match.text("verb")) ? "代理" : "";
    const title = acting + match.text("title");
    if (subject && object && staffing.test(view.masked.text.slice(0, match.from)) && fitsBeside(match.text("title"), object))
      yield proposal(moves, view, match, { subject, predicate: "WORKS_FOR", object, properties: { title } });
  }
};
