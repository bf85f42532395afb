/** `甲、乙分别任丙局局长、丁局局长`: as many posts as names, in one order: WORKS_FOR. */
import type { Mention } from "../../../model.ts";
import type { Draft } from "../../../relate/draft.ts";
import { matches } from "../../../rules/match.ts";
import { RuleFamily } from "../../../rules/rule.ts";
import { confidences } from "../confidences.ts";
import { postEnding } from "../vocabulary/titles.ts";
import type { Family } from "./family.ts";
import { heldFrom } from "./listed-posts.ts";
import { list, pattern } from "./patterns.ts";
import { fits, postsIn } from "./post-fit.ts";
import { word } from "./post-words.ts";
import { proposal } from "./proposal.ts";

const rules = new RuleFamily("zh/respective-posts", { confidences, states: ["WORKS_FOR"] });
export { rules as respectivePostRules };

const verb =
  "(?:分别|依次)(?<verb>被?(?:任命|推选|选举|聘任)为|当选为?|担任|出任|就任|兼任|调任|转任|升任|接任|调派|改任|调升|任|为|是)|(?<short>分任)";
const people = `(?<person>${list("P")})(?:[两二三四五六七八九]人|[两二三四五六七八九]位?同志)?(?:{T}|于|曾|已|现|拟|将|，){0,3}`;
const posts = rules.rule("a-post-for-each", {
  pattern: pattern(`${people}(?:${verb})(?={AOVL})`),
  yields: [
    "{P:陈海青}、{P:何青山}分别任{A:庐江县财政局}局长、{A:庐江县审计局}局长。",
    "{P:陈海青}、{P:何青山}分别当选{A:庐江县人大常委会}主任、副主任。",
  ],
  never: [
    "{P:陈海青}、{P:何青山}、{P:李远}分别任{A:庐江县财政局}局长、{A:庐江县审计局}局长。",
    "{P:陈海青}、{P:何青山}任{A:庐江县财政局}局长、{A:庐江县审计局}局长。",
  ],
});
const bodies = rules.rule("a-body-for-each", {
  pattern: pattern(`${people}(?:${verb})(?<body>{AO}(?:(?:、|和){AO})+)(?<title>${word}{0,8}?${postEnding})(?=[，。；]|$)`),
  yields: "{P:陈海青}、{P:何青山}分别任{A:庐江县财政局}、{A:庐江县审计局}局长。",
  never: "{P:陈海青}、{P:何青山}、{P:李远}分别任{A:庐江县财政局}、{A:庐江县审计局}局长。",
});

/** `县委书记、县长` are two, each of its own body. */
const singles = (held: Iterable<{ body: Mention; title: string; end: number }>): { body: Mention; title: string; end: number }[] =>
  [...held].flatMap((one) => postsIn(one.title).flatMap((title) => (fits(title, one.body) ? [{ ...one, title }] : [])));

export const respectivePosts: Family = function* (view, page): Generator<Draft> {
  if (!/分别|依次|分任/u.test(view.sentence.text)) return;
  const { masked } = view;
  const done = new Set<number>();
  for (const match of matches(masked, bodies)) {
    const [holders, named, title] = [match.mentions("person"), match.mentions("body"), match.text("title")];
    done.add(match.from);
    if (holders.length < 2 || holders.length !== named.length || !named.every((one) => fits(title, one))) continue;
    for (const [at, subject] of holders.entries())
      yield proposal(bodies, view, match, { subject, predicate: "WORKS_FOR", object: named[at] as Mention, properties: { title } });
  }
  for (const match of matches(masked, posts)) {
    const holders = match.mentions("person");
    const held = singles(heldFrom({ view, typed: masked }, match.to, page));
    if (done.has(match.from) || holders.length < 2 || holders.length !== held.length) continue;
    for (const [at, subject] of holders.entries()) {
      const { body: object, title } = held[at]!;
      yield proposal(posts, view, match, { subject, predicate: "WORKS_FOR", object, properties: { title } }, { around: [object] });
    }
  }
};
