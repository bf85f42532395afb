/** Who takes up, holds or leaves which post, where a verb or a mark says so: WORKS_FOR. */
import type { Mention } from "../../../model.ts";
import type { Draft } from "../../../relate/draft.ts";
import { evidence, verbOf } from "../../../relate/evidence.ts";
import { type Match, matches } from "../../../rules/match.ts";
import { type Rule } from "../../../rules/rule.ts";
import type { Family } from "./family.ts";
import { heldIn } from "./listed-posts.ts";
import type { Page } from "./page.ts";
import { pattern } from "./patterns.ts";
import { fits, postsIn } from "./post-fit.ts";
import { isMotion, isOfAnother, isOfGiver, isOfSubject } from "./post-of-subject.ts";
import { word } from "./post-words.ts";
import { chiefPost, postEnding } from "../vocabulary/titles.ts";
import type { View } from "./view.ts";
import { appointedRule, changedFrom, movedFrom, onceOf, postVerbRules as rules, relieved, removedToo } from "./post-verb-rules.ts";

/** Of two posts the one left. */
const ended: ReadonlySet<Rule> = new Set([movedFrom, relieved, removedToo, changedFrom]);

const removes = /(?:免去|免除|罢免|撤销|撤去)/u;
const longestList = 40;

/** 陈平的县民政局局长职务 in a list that 免去 opens; between the two stand entries of the same list alone. */
function isRemoved(match: Match, view: View, page: Page): boolean {
  if (removes.test(view.masked.text.slice(0, match.from))) return true;
  const views = page.views(view.article);
  for (let at = view.index - 1; at >= Math.max(0, view.index - longestList); at--) {
    const { masked } = views[at] as View;
    if (removes.test(masked.text)) return true;
    if (matches(masked, removedToo).length === 0) return false;
  }
  return false;
}

/** 甲局长‹P›、乙局长 before ‹P›分别调任: who of them goes where, the order tells. */
const clauseBefore = (text: string, at: number): string =>
  text.slice(Math.max(text.lastIndexOf("，", at), text.lastIndexOf("。", at), text.lastIndexOf("；", at)) + 1, at);

/** `曾任丙局局长、丁局局长的甲、乙`: who of them has which is not told. */
const oneMore = pattern("^(?:、|和|与|及|以及){P}");

/** `甲、乙任丙局副局长`: both; not of `分别任`, and of a post that only one can hold the last named alone. */
function holders(rule: Rule, match: Match): readonly Mention[] {
  const people = match.mentions("person");
  const { text } = match.typed;
  const between = text.slice(match.end("person"), match.at("body"));
  if (rule === onceOf && postsIn(match.text("title")).length > 1 && text.slice(match.end("person")).search(oneMore) === 0) return [];
  if (people.length < 2) return /分别|依次/.test(between) && clauseBefore(text, match.at("person")).search(anyPerson) >= 0 ? [] : people;
  if (/分别|依次|先后|分任/.test(between)) return [];
  const posts = postsIn(match.text("title"));
  const [body] = match.mentions("body");
  // 甲、乙任丙局副局长、丁局副局长: who of them has which is not told.
  if (posts.length > 1 && posts.some((post) => chiefPost.test(post) || (body !== undefined && !fits(post, body)))) return [];
  return isFollowed(match) ? [] : chiefPost.test(match.text("title")) ? people.slice(-1) : people;
}

const isFollowed = ({ typed, ...match }: Match): boolean => typed.text.slice(match.end("title")).search(further) === 0;

/** The draft of one post, its evidence up to `to` in the typed text. */
type Held = (object: Mention, title: string, to: number) => Draft;

function heldBy(rule: Rule, view: View, match: Match, subject: Mention): Held {
  const over = ended.has(rule);
  const by = match.at("verb") < 0 && !over ? "phrase" : verbOf(view.masked, match, over ? "ended" : undefined);
  return (object, title, to) => ({
    ...{ subject, predicate: "WORKS_FOR" as const, object, properties: { title } },
    ...evidence(view, view.masked, match.from, to),
    ...{ by, extractor: rule.id, confidence: rule.confidence },
  });
}

/** 朴子分局|长: of a branch whose last characters are the post's first. */
const ofBranch = /(?:分[局队]|大队|支队|中队)$/u;
/** 选派‹P›到‹V›|担任|第一书记 */
const verbFirst = /^(?:担任|挂任|出任|兼任)(?=\p{Script=Han}{2})/u;
/** 县环境保护局|长及参议: the second is no part of the first. */
const joinedToHead = /^(副?长)(?:及|和|与|兼|暨).*$/u;
const wholeTitle = (given: string, { name, text }: Mention): string => {
  const title = given.replace(joinedToHead, "$1");
  return verbFirst.test(title)
    ? title.replace(verbFirst, "")
    : /^副?长$/u.test(title)
      ? title.replace("长", `${ofBranch.exec(name ?? text)?.[0] ?? (name ?? text).slice(-1)}长`)
      : title;
};

function* statedPosts(view: View, page: Page, match: Match, held: Held): Generator<Draft> {
  const words = { view, typed: match.typed, before: match.end("title") };
  const [beside] = match.mentions("body");
  const title = beside ? wholeTitle(match.text("title"), beside) : match.text("title");
  for (const one of heldIn(beside, title, words, page)) yield held(one.body, one.title, match.to);
}

const anyPerson = pattern("{P}");
const one = `${word}{0,12}?${postEnding}`;
const anyTitle = `${one}(?:、${one}){0,3}`;
/** 任甲局局长|、乙办主任, 免去…的甲局局长|、乙局副局长职务: posts with bodies of their own, up to the end of the clause; nobody else is named there. */
const further = pattern(
  `^(?:、|及|以及|和|兼|，(?:亦|也|又|并|同时|以及|另)(?:是|为|任|兼任|担任)){LV}*(?<body>{AOVL})的?(?<title>副?长|${anyTitle})(?=[、，。；及和兼]|职务|等|$)`,
);
const clauseEnd = /[，。；]|$/u;

function* furtherPosts(view: View, page: Page, match: Match, held: Held): Generator<Draft> {
  const { typed } = match;
  for (let at = match.end("title"); ;) {
    const rest = typed.text.slice(at);
    if (rest.slice(0, rest.search(clauseEnd)).search(anyPerson) >= 0) return;
    const next = [...rest.matchAll(further)][0];
    const span = next?.indices?.groups?.["body"];
    const object = span && typed.mentions[at + span[1] - 1];
    if (!next || !object) return;
    at += next[0].length;
    const words = { view, typed, before: at };
    for (const { body, title } of heldIn(object, wholeTitle(next.groups?.["title"] ?? "", object), words, page))
      yield held(body, title, at);
  }
}

function isStated(rule: Rule, match: Match, view: View, page: Page): boolean {
  if (match.text("title") !== "" && (isOfAnother(match) || isMotion(match) || isOfGiver(match, page))) return false;
  if (rule === appointedRule) return isOfSubject(match);
  return rule !== removedToo || isRemoved(match, view, page);
}

export const postsByVerb: Family = function* (view, page) {
  if (view.masked.text.search(anyPerson) < 0) return;
  for (const rule of rules.rules)
    for (const match of matches(view.masked, rule).filter((one) => isStated(rule, one, view, page)))
      for (const holder of holders(rule, match)) {
        const held = heldBy(rule, view, match, holder);
        yield* statedPosts(view, page, match, held);
        yield* furtherPosts(view, page, match, held);
      }
};
