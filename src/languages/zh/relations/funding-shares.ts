/** `总经费‹M›，其中甲部补助‹M›、乙会‹M›，其余由丙公所自筹`: each of those who share the costs of one project, with his share. */
import { amountOf } from "../../../relate/sum.ts";
import type { Draft } from "../../../relate/draft.ts";
import type { Mention } from "../../../model.ts";
import { type Match, matches } from "../../../rules/match.ts";
import { type Rule, RuleFamily } from "../../../rules/rule.ts";
import { confidences } from "../confidences.ts";
import type { Family } from "./family.ts";
import { goesOn } from "./funding.ts";
import type { Page } from "./page.ts";
import { pattern } from "./patterns.ts";
import { pays } from "./programme.ts";
import { proposal } from "./proposal.ts";
import type { View } from "./view.ts";

const rules = new RuleFamily("zh/funding-shares", { confidences, states: ["FUNDS"] });
export { rules as fundingShareRules };

const giving =
  "补助|配合款|自筹款|配合(?=近|约|逾|共|{M})|自筹|编列|支应|挹注款|补助款|赞助|资助|捐助|捐款|捐赠|捐(?=了|出|近|约|逾|共|{M})|划拨|下拨|挹注|出资|分担|负担|拨款|核列|核定|回馈金(?=近|约|逾|共|{M})";
const filler = "(?:再|另|也|则|将|同意|(?:依|按)(?:规定|比例|法)|各|共|同时也?|全额|提供|{J}|{E}|的|款|经费|回馈金|基金|公益金){0,4}";
const share = rules.rule("share", {
  pattern: pattern(
    `(?:其中|，|、|为|由|有|及|和|包括|来自|^|：)(?<who>{AO})${filler}(?<verb>${giving})(?:了|出|经费|款项?|地方|补助款|配合款)?(?:近|约|逾|共)?(?<money>{M})`,
  ),
  yields: "{J:活动中心新建工程}总造价{M:1850万元}，钱来自几处，其中{O:远山电厂}捐了{M:650万元}、{A:县政府}补助{M:200万元}。",
  never: ["{J:活动中心新建工程}总经费{M:1850万元}，{A:县政府}未补助。", "{A:县政府}补助{M:200万元}给低收入户。"],
});
const bare = rules.rule("share-without-verb", {
  pattern: pattern("(?<=、)(?<who>{AO})(?<money>{M})(?=[、，。；及和])"),
  yields: "{J:活动中心新建工程}总经费{M:1850万元}，其中{O:远山电厂}补助{M:650万元}、{A:县政府}{M:200万元}，余款自筹。",
  never: "{J:活动中心新建工程}总经费{M:1850万元}。得奖者有{O:远山电厂}、{A:县政府}{M:200万元}。",
});
const rest = rules.rule("rest", {
  pattern: pattern(
    "(?:其余|余额|余款|不足(?:款|额|部分)?|剩余)(?:经费|款项?)?(?:则|再|均|皆)?由(?<who>{AO})(?<verb>自筹|支应|负担|筹措|支付|分担|补足)(?<money>)",
  ),
  yields: "{J:活动中心新建工程}总经费{M:1850万元}，{A:县政府}补助{M:650万元}，其余由{A:远山乡公所}自筹。",
  never: "{J:活动中心新建工程}完工，其余由{A:远山乡公所}负责。",
});

const before = rules.rule("share-before-payer", {
  pattern: pattern(
    `(?<money>{M})(?:[^，。；：{PAOVLJEHTM}]{0,4}|，|[^，。；：{PAOVLJEHTM}]{0,3}列入[^，。；：{PAOVLJEHTM}]{0,8}，)(?:全数|全部|全额|均|则)?由(?<who>{AO})[^，。；：{PAOVLJEHTM}]{0,10}?(?<verb>补助|资助|拨款|拨付|拨出|出资|捐助|赞助|承担|负担|支付|支应)(?!的)`,
  ),
  yields: [
    "{J:活动中心新建工程}总经费{M:1850万元}，其中{M:650万元}由{A:县政府}补助。",
    "{J:活动中心新建工程}耗资约{M:480万元}，由{A:民政总署}小工程计划拨款。",
  ],
  never: ["{J:活动中心新建工程}总经费{M:1850万元}，由{A:县政府}验收。", "{J:活动中心新建工程}总经费{M:1850万元}，未由{A:县政府}补助。"],
});

/** That costs are told of at all: 总经费, 工程经费, 经费来源, 总工程费. */
const costs = /总?(?:工程)?(?:总?经费|造价|费用)|资金来源|钱来自|耗资|总?投资|斥资|工程费|总费|工程款|总额|共计|合计|自筹/u;
const isWorks = (one: Mention, page: Page): boolean => one.type === "Project" && !pays(one, page);
const isOccasion = ({ type }: Mention): boolean => type === "Event";
/** 宴会经费 is of the event told of. */
const ofOccasion = /(?:宴会|活动|晚会|典礼|盛会|比赛)(?:总?经费|开支|费用)|(?:主办|承办|协办)[^。；]{0,40}，总?经费/u;

/** The project of the sentence before the share, else that of the sentence before it. */
function worksOf(view: View, page: Page, match: Match): Mention | undefined {
  const here = view.lean.mentions.slice(0, match.from).findLast((one) => one !== undefined && isWorks(one, page));
  if (here) return here;
  const fits = ofOccasion.test(view.lean.text) ? isOccasion : (one: Mention): boolean => isWorks(one, page);
  const before = page.lastBefore(view, view.sentence.start, fits);
  const isSpokenOf = fits === isOccasion || page.previous(view)?.sentence.id === before?.sentence || goesOn.test(view.lean.text);
  return isSpokenOf ? before : undefined;
}

const drafts = function* (rule: Rule, view: View, page: Page, match: Match): Generator<Draft> {
  const object = worksOf(view, page, match);
  if (!object) return;
  const properties = amountOf(match.mentions("money")[0]);
  for (const subject of match.mentions("who"))
    yield proposal(rule, view, match, { subject, predicate: "FUNDS", object, properties }, { around: [subject, object] });
};

export const fundingShares: Family = function* (view, page) {
  const { text } = view.lean;
  if (!costs.test(text)) return;
  const shares = matches(view.lean, share);
  for (const match of shares) yield* drafts(share, view, page, match);
  const [first] = shares;
  if (first)
    for (const match of matches(view.lean, bare)) {
      const clause = text.slice(first.to, match.from);
      if (match.from > first.from && !/[。；！？，]/u.test(clause)) yield* drafts(bare, view, page, match);
    }
  for (const match of matches(view.lean, before)) yield* drafts(before, view, page, match);
  for (const match of matches(view.lean, rest)) yield* drafts(rest, view, page, match);
};
