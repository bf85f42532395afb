/** Careers, and who is to be appointed: `陈海燕同志简历：1998年7月至2005年3月，庐江县水利局办事员；…`, `陈海燕，女，…。现任甲局副局长，拟任…`. */
import type { Mention } from "../../../model.ts";
import type { Draft } from "../../../relate/draft.ts";
import { evidence, verbIn } from "../../../relate/evidence.ts";
import { type Match, matches } from "../../../rules/match.ts";
import { type Rule, RuleFamily } from "../../../rules/rule.ts";
import { confidences } from "../confidences.ts";
import type { Family } from "./family.ts";
import { heldFrom } from "./listed-posts.ts";
import type { Page } from "./page.ts";
import { pattern } from "./patterns.ts";
import type { View } from "./view.ts";

const rules = new RuleFamily("zh/career", { confidences, states: ["WORKS_FOR"] });
export { rules as careerRules };

const day = "(?:{T}|(?:19|20)\\d\\d(?:[.．/年-]\\d{1,2}月?|年)?)";
const dash = "(?:至|到|起|[—–－―~～-]{1,3}|\\.\\.)";
const entry = rules.rule("with-its-time", {
  pattern: pattern(
    `(?<=^|[，；。：])(?<first>${day})(?:${dash}(?<last>${day}|今)?)?[，：]?(?<verb>(?:先后|历|曾|现)?任|担任|在)?(?={AOVL})`,
  ),
  yields: [
    "{P:陈海青}，{T=1965-08:1965年8月}生。{T=2010-05:2010年5月}起，任{A:庐江县水利局}局长。",
    "{P:陈海青}同志简历：{T=1998-07:1998年7月}至{T=2005-03:2005年3月}，{A:庐江县水利局}办事员；",
    "{P:陈海青}同志简历：{T=2010-05:2010年5月}至今，{A:庐江县水利局}局长。",
  ],
  never: "{T=1998-07:1998年7月}至{T=2005-03:2005年3月}，{A:庐江县水利局}局长有三任。",
});
const goesOn = rules.rule("goes-on", {
  pattern: pattern("(?<=^|[，；])(?<verb>现任|拟任|拟提名为?|历任|曾任|曾担任|现为|现担任|原任)(?={AOVL})"),
  yields: "{P:陈海青}，女，汉族，中共党员。现任{A:庐江县水利局}副局长。",
  never: [
    "客人到了。现任{A:庐江县水利局}副局长。",
    "{P:陈海青}，女，中共党员；{P:何青山}，男，中共党员，现任{A:庐江县水利局}副局长。",
    "{P:陈海青}，女，中共党员；何青山，男，现任{A:庐江县水利局}副局长。",
  ],
});

/** How a paragraph or a page begins that tells somebody's career. */
const opens = pattern(
  "^[^，。；：{PAOLV}]{0,6}(?<person>{P})(?:同志)?(?:的)?(?:个人|工作)?(?:简历|简介|履历|基本情况|，(?:男|女)(?=[，。（])|（(?:男|女)[，）]|，(?:原名[^，。；{*}]{2,4}，)?{T}(?:出?生)(?=[，。于在]))",
);
const farthest = 24;

/** `陈海燕` alone over the lines of a career. */
const alone = pattern("^(?<person>{P})(?:同志)?$");

/** Whom the sentence goes on about: the one whose career the sentences before begin, nobody else being named since. */
function subjectOf(view: View, page: Page): Mention | undefined {
  const views = page.views(view.article);
  for (let at = view.index; at >= Math.max(0, view.index - farthest); at--) {
    const { masked, sentence } = views[at] as View;
    const begins =
      matches(masked, opens)[0] ?? (sentence.kind === "title" || sentence.kind === "heading" ? matches(masked, alone)[0] : undefined);
    const [person] = begins?.mentions("person") ?? [];
    if (person) return person;
    if (masked.mentions.some((one) => one?.type === "Person")) return undefined;
  }
  return undefined;
}

function* drafts(rule: Rule, view: View, page: Page, match: Match, subject: Mention, ends: boolean): Generator<Draft> {
  const { masked } = view;
  const [from, to] = match.at("verb") < 0 ? [match.from, match.from + 1] : [match.at("verb"), match.end("verb")];
  const verb = verbIn(masked, from, to, ends ? "ended" : undefined);
  for (const { body, title, end } of heldFrom({ view, typed: masked }, match.to, page))
    yield {
      ...{ subject, predicate: "WORKS_FOR" as const, object: body, properties: { title } },
      ...evidence(view, masked, match.from, end),
      ...{ by: verb, extractor: rule.id, confidence: rule.confidence },
    };
}

/** Whether the line below is a later entry of the same career. */
function goesOnBelow(view: View, page: Page): boolean {
  const next = page.views(view.article)[view.index + 1];
  if (!next || next.masked.mentions.some((one) => one?.type === "Person")) return false;
  const [first] = matches(next.masked, later);
  return first !== undefined;
}
/** The next one's name, where nothing has read it as one. */
const another = pattern("(?<=[；。])[^，。；：{P}]{1,4}，(?:男|女)(?=[，；。])");
/** What an entry begins with, whatever it says. */
const later = pattern(`^(?:${day})(?:${dash}(?:${day}|今)?)?[，：]?[^。]{4}`);

/** A post with an end is over; so is one that the next entry follows. */
function isOver(match: Match, isLast: boolean): boolean {
  const last = match.text("last");
  if (last === "今") return false;
  return last !== "" || String(match.mentions("first")[0]?.value ?? "").includes("/") || !isLast;
}

export const careers: Family = function* (view, page) {
  const entries = matches(view.masked, entry);
  const further = matches(view.masked, goesOn);
  if (entries.length + further.length === 0) return;
  const subject = subjectOf(view, page);
  if (!subject) return;
  const isFollowed = goesOnBelow(view, page);
  // 甲，男，现任…；乙，女，现任…: from the next name on it is of that one.
  const next = view.masked.mentions.findIndex((one) => one?.type === "Person" && one !== subject);
  const unread = view.masked.text.search(another);
  const isOfSubject = ({ from }: Match): boolean => (next < 0 || from < next) && (unread < 0 || from < unread);
  for (const [at, match] of entries.entries())
    if (isOfSubject(match)) yield* drafts(entry, view, page, match, subject, isOver(match, at === entries.length - 1 && !isFollowed));
  for (const match of further.filter(isOfSubject)) yield* drafts(goesOn, view, page, match, subject, false);
};
