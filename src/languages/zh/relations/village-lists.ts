/**
 * `表扬模范父亲，有城东里甲、城西里乙`, `特优里长有东文里甲、光明里乙`, `甲(正义里)`, `石泉里干事甲`: who of a list on a page of Taiwan lives in which village
 * or heads it, as the words around the list say.
 */
import type { Mention } from "../../../model.ts";
import type { Draft } from "../../../relate/draft.ts";
import { type Match, matches } from "../../../rules/match.ts";
import { RuleFamily } from "../../../rules/rule.ts";
import { confidences } from "../confidences.ts";
import type { Family } from "./family.ts";
import { regionOfPage } from "./page-region.ts";
import { pattern } from "./patterns.ts";
import { proposal } from "./proposal.ts";
import type { View } from "./view.ts";

const rules = new RuleFamily("zh/village-list", { confidences, states: ["LIVES_IN", "WORKS_FOR"] });
export { rules as villageListRules };

const opens = "(?<=^|[、，：；]|{LV}|分别|[有为是及和与括的])";
const closes = "(?=[、，；。]|（(?:{Q}岁?|\\d{1,3}岁)|等|及|和|与|以及|最|也|已|都|[现今]年|$)";
const listed = rules.rule("villager-in-a-list", {
  pattern: pattern(`${opens}(?<place>{V})(?:第?[\\d一二三四五六七八九十]+邻|{Q}){0,2}(?<who>{P})${closes}`),
  states: ["LIVES_IN"],
  yields: "县府、乡公所表扬模范母亲，有{V:安美村}{P:蔡梨玲}、{V:湖埔村}{P:陈良霞}。",
  never: [
    "县府、乡公所表扬代表，乡民代表有{V:安美村}{P:蔡梨玲}、{V:湖埔村}{P:陈良霞}。",
    "县府、乡公所说，{V:安美村}{P:蔡梨玲}、{V:湖埔村}{P:陈良霞}两位候选人到场。",
  ],
});
const bracketed = rules.rule("village-in-brackets", {
  pattern: pattern("(?<=^|[、，：；]|[有为是及和与])(?<who>{P})（(?<place>{V})）"),
  states: ["LIVES_IN"],
  yields: "县府、镇公所表扬模范母亲：{P:陈明丽}（{V:正义里}）、{P:谢玉珠}（{V:新湖里}）。",
  never: "县府、镇公所公告里长当选人：{P:陈明丽}（{V:正义里}）、{P:谢玉珠}（{V:新湖里}）。",
});
const heads = rules.rule("head-in-a-list", {
  states: ["WORKS_FOR"],
  yields: "县府、镇公所表扬，特优里长有{V:东文里}{P:李美珠}、{V:光明里}{P:陈淑媛}。",
  never: "县府、镇公所表扬，里长候选人有{V:东文里}{P:李美珠}、{V:光明里}{P:陈淑媛}。",
});
const oneVillager = rules.rule("its-villager", {
  pattern: pattern("(?<!(?:{V}|[村里])、)(?<place>{V})(?:里民|民)(?<who>{P})"),
  states: ["LIVES_IN"],
  yields: ["县府、镇公所说，{V:外泽里}民{P:赖新发}到场。", "县府、镇公所说，{V:海丰村}民{P:赖新发}到场。"],
  never: "县府、镇公所说，{V:外泽里}、{V:福成里}民{P:赖新发}到场。",
});
const clerk = rules.rule("its-clerk", {
  pattern: pattern("(?<!(?:{V}|[村里])、)(?<place>{V})(?:[村里]?干事)(?<who>{P})"),
  states: ["WORKS_FOR"],
  yields: "县府、镇公所表扬{V:福成里}干事{P:吴佩珊}。",
  never: "县府、镇公所表扬{V:外泽里}、{V:福成里}干事{P:吴佩珊}。",
});

/** What those of the list are, before it or behind it: 特优里长有, 等38位邻长. */
const post = "(?<post>村里长|里长|村长|村里干事|[村里]干事|邻长)";
const before = new RegExp(
  `(?<other>候选|拟?参选|当选|落选|代表|委员|[理监]事|议员|主任|会长|主委|干部)?${post}?(?:当选人|候选人|代表)?(?:名单|分别|包括|[有为是计]|：)+[^。；]*$`,
  "u",
);
const behind = pattern(`^[^。；]*?等(?:{Q}|[\\d一二三四五六七八九十]+[位名])?(?<other>候选|参选|落选|代表|委员|议员)?${post}?`);
const rivals = /候选|参选|竞选|登记|落选|当选人|代表(?:有|为|：|包括)|(?:两|二|三|四|\d+)位(?:候选人|代表|委员)/u;
const told = /模范|表扬|表彰|得奖|获奖|受奖|长者|人瑞|志工|居民|里民|村民|住户|受灾|优良|绩优|特优|资深|邻长/u;

/** The post that the list says its people have, `undefined` where it says none; `null` where they are others. */
function postOf({ masked: { text } }: View, match: Match): string | undefined | null {
  const lead = before.exec(text.slice(0, match.from))?.groups;
  const tail = [...text.slice(match.to).matchAll(behind)][0]?.groups;
  if (rivals.test(text) || (lead?.["other"] !== undefined && lead["post"] === undefined) || tail?.["other"] !== undefined) return null;
  return lead?.["post"] ?? tail?.["post"];
}

/** 村长 of a village and 里长 of a 里, where the list is of both. */
function titleOf(said: string, { text }: Mention): string {
  const level = text.slice(-1);
  if (said === "邻长") return said;
  return said.endsWith("干事") ? `${level}干事` : `${level}长`;
}

/** So many make a list. */
const least = 2;

export const villageLists: Family = function* (view, page): Generator<Draft> {
  if (regionOfPage(page) !== "71") return;
  for (const rule of [listed, bracketed]) {
    const rows = matches(view.masked, rule);
    if (rows.length < least && !told.test(view.masked.text)) continue;
    for (const row of rows) yield* ofRow(rule, view, row);
  }
  for (const rule of [oneVillager, clerk])
    for (const row of matches(view.masked, rule)) {
      const [[subject], [object]] = [row.mentions("who"), row.mentions("place")];
      if (!subject || !object) continue;
      yield rule === clerk
        ? proposal(rule, view, row, { subject, predicate: "WORKS_FOR", object, properties: { title: titleOf("干事", object) } })
        : proposal(rule, view, row, { subject, predicate: "LIVES_IN", object });
    }
};

function* ofRow(rule: typeof listed, view: View, row: Match): Generator<Draft> {
  const [[subject], [object]] = [row.mentions("who"), row.mentions("place")];
  const said = postOf(view, row);
  if (!subject || !object || said === null || view.appositions.some((one) => one.person === subject && one.posts.length > 0)) return;
  if (said === undefined) yield proposal(rule, view, row, { subject, predicate: "LIVES_IN", object });
  else if (rule === listed)
    yield proposal(heads, view, row, { subject, predicate: "WORKS_FOR", object, properties: { title: titleOf(said, object) } });
}
