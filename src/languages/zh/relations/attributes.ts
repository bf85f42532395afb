/** What a text says of a project itself: its cost, the matching funds, the households, its dates. */
import { matchesIn } from "../../../rules/matches-in.ts";
import type { Mention } from "../../../model.ts";
import { whenOf } from "./dates.ts";
import type { AttributeDraft } from "../../../relate/draft.ts";
import { evidence, verbIn } from "../../../relate/evidence.ts";
import type { Family } from "./family.ts";
import { type Match, matches } from "../../../rules/match.ts";
import { type Rule, type RuleDefinition, RuleFamily } from "../../../rules/rule.ts";
import { confidences } from "../confidences.ts";
import { building } from "../vocabulary/acting.ts";
import { pattern } from "./patterns.ts";
import type { Page } from "./page.ts";
import { propertyOf, sumOf } from "../../../relate/sum.ts";
import type { View } from "./view.ts";

type Value = (match: Match) => string | number | undefined;
const amount: Value = (match) => sumOf(match.mentions("value")[0]);
const numberOf = (mention: Mention | undefined): number | undefined => (typeof mention?.value === "number" ? mention.value : undefined);
const about = "(?:约为|约合?|折合|达到|达|为|是|近|超过|超|逾|预计|共计|计划|估算|概算|：|共|合计|高达|不少于)*";
/** Whole and exact: neither a store nor any reader of an export holds another number in a column of counts. */
const whole = (value: number | undefined): number | undefined => (value && value > 0 && Number.isSafeInteger(value) ? value : undefined);
const count: Value = (match) => {
  const [mention] = match.mentions("value");
  if (mention) return mention.unit === undefined || mention.unit.includes("户") ? whole(numberOf(mention)) : undefined;
  return whole(Number(match.text("digits")));
};
const day: Value = (match) => {
  const [mention] = match.mentions("value");
  const value = typeof mention?.value === "string" ? whenOf(mention.value) : {};
  return value.date;
};

const rules = new RuleFamily("zh/attributes", { confidences, states: [] });
export { rules as attributeRules };

interface Property {
  readonly property: string;
  readonly rule: Rule;
  readonly value: Value;
}

const states = (property: string, value: Value, name: string, definition: RuleDefinition): Property => ({
  property,
  value,
  rule: rules.rule(name, { ...definition, states: [property, propertyOf(property, "")] }),
});

const planned = "计划投资|概算投资|项目投资|概算总投资|估算总投资|估算投资|预算投资|投资估算|投资概算|总概算";
const total = `总投资额?|投资总额|总造价|投资规模|合同金额|总金额|${planned}`;
/** 总投资 and the like are what the whole costs. */
const spent = "(?<!总|计划|项目|概算|估算)投资";

const properties: readonly Property[] = [
  states("totalInvestmentCny", amount, "total-cost", {
    pattern: pattern(`(?:${total})${about}(?<value>{M})`),
    yields: ["{J:饮水工程}总投资{M=8000000:800万元}。", "{A:县水务局}启动{J:饮水工程}。该工程总投资{M=8000000:800万元}。"],
  }),
  states("totalInvestmentCny", amount, "project-costs", {
    pattern: pattern(`(?<={J})(?:，)?(?:拟|将|预计|计划|共|已)*投资${about}(?<value>{M})`),
    yields: "{J:饮水工程}投资{M=8000000:800万元}。",
  }),
  states("totalInvestmentCny", amount, "cost-of-project", {
    pattern: pattern(`${spent}${about}(?<value>{M})(?:建设|打造|兴建|新建)?的(?=[^，。；]{0,10}?{J})`),
    yields: "{A:县水利局}投资{M=8000000:800万元}的{J:饮水工程}开工。",
  }),
  states("totalInvestmentCny", amount, "spent-on-project", {
    pattern: pattern(`${spent}${about}(?<value>{M})(?:，)?(?:用于)?(?:在{LV}+)?(?:${building})(?:了)?(?=[^，。；]{0,12}?{J})`),
    yields: "{O:远山公司}投资{M=100000000:1亿元}在{L:青山镇}建设{J:光伏发电项目}。",
  }),
  states("matchingFundsCny", amount, "matching-funds", {
    pattern: pattern(`(?:配套投入|配套资金|自筹资金|地方配套|配套|自筹|匹配资金)(?:资金)?${about}(?<value>{M})`),
    yields: "{V:柳河村}申报了{J:饮水工程}，配套投入{M=500000:50万元}。",
  }),
  states("households", count, "households-reached", {
    pattern: pattern(
      `(?:涉及|惠及|覆盖|受益|带动|服务|安置|搬迁|涵盖|包括|造福)(?:了)?[^，。；：\\d{PAVLOJDEHTMQ}]{0,6}?${about}(?:(?<value>{Q})|(?<digits>\\d+)余?户)`,
    ),
    yields: ["{J:饮水工程}惠及农户{Q=500:500户}。", "{J:饮水工程}涉及农户210户。"],
    never: "{J:饮水工程}涉及农户99999999999999999999户。",
  }),
  states("startDate", day, "started-on", {
    pattern: pattern(`(?<value>{T})(?:正式|全面|已|顺利|破土)*(?:开工|动工|启动|奠基|开建)`),
    yields: "{J:饮水工程}于{T=2022-03:2022年3月}正式开工。",
  }),
  states("startDate", day, "start-is", {
    pattern: pattern(`(?:开工|动工|启动)(?:日期|时间)?(?:于|为|：|是)(?<value>{T})`),
    yields: "{J:饮水工程}开工日期为{T=2022-03:2022年3月}。",
  }),
  states("endDate", day, "completed-on", {
    pattern: pattern(
      `(?<value>{T})(?:底|前|底前|以前|年底|末)?(?:正式|全面|全部|已|顺利|可|将|预计|实现|建成)*(?:竣工|完工|建成|投用|投入使用|交付|通车|投产|完成建设|验收)`,
    ),
    yields: "{J:饮水工程}预计{T=2024-12:2024年12月}底前完工。",
  }),
];
const ofEarlier = rules.rule("of-earlier-project", {
  yields: "{A:县水务局}启动{J:饮水工程}。整个项目总投资{M=8000000:800万元}。",
  never: "{A:县水务局}启动{J:饮水工程}。总投资{M=8000000:800万元}。",
});

const project = pattern("{J}");

/** 甲项目、乙项目等15个项目，总投资…; 共签约项目5个，总投资…，分别是：甲项目: the sum is of all. */
const ofSeveral = pattern(
  "(?:{Q}|\\d+|[数几多]|若干|一批)个?[^，。；]{0,8}(?:项目|工程)|(?:项目|工程)(?:共|共有|共计|总数|达|数|总计|一共)*(?:{Q}|\\d+[个项])|等(?:项目|工程)|分别[是为有]|包括|如下|：",
);

/** 甲市、乙市和‹丙县农田项目›: the sum is of all three. */
const ofSeveralPlaces = pattern("{LV}(?:和|与|及|、)$");

/** The project spoken of: the last before it in its sentence, else the first after it there, else the last of the sentences before. */
function projectOf(view: View, page: Page, match: Match, isSum: boolean): { mention: Mention; near: boolean } | undefined {
  const positions = matchesIn(view.lean.text, project).map((found) => found.index);
  const following = positions.find((position) => position >= match.to);
  const relative = following !== undefined && /^的?[^，。；]{0,10}$/.test(view.lean.text.slice(match.to, following));
  // 总投资5亿元的某某项目、‹J›: of the one that is no mention.
  if (!relative && view.lean.text.startsWith("的", match.to)) return undefined;
  const before = positions.findLast((position) => position < match.from);
  const at = relative ? following : (before ?? following);
  if (at !== undefined && !relative && ofSeveral.test(view.lean.text.slice(Math.min(at + 1, match.to), Math.max(at, match.from))))
    return undefined;
  if (at !== undefined && ofSeveralPlaces.test(view.lean.text.slice(0, at))) return undefined;
  const mention = at === undefined ? undefined : view.lean.mentions[at];
  if (mention) return { mention, near: true };
  // 今年开工的重大项目共有12个，总投资…
  if (isSum && ofSeveral.test(view.lean.text.slice(0, match.from))) return undefined;
  const views = page.views(view.article);
  const index = views.indexOf(view);
  for (let back = index - 1; back >= Math.max(0, index - 2); back--) {
    const earlier = views[back] as View;
    const found = page.mentionsOf(earlier.sentence).findLast((one) => one.type === "Project" && one.form !== "nested");
    if (found && (isSum ? spokenOfAgain : speaksOfProject).test(view.lean.text)) return { mention: found, near: false };
  }
  return undefined;
}

const speaksOfProject = /项目|工程/;
/** 去年全市农田项目总投资 speaks of another than the one before. */
const spokenOfAgain = /(?:^|[，。；：、“]|该|此|本|这一|整个|全部|据悉|据了解|据介绍)(?:项目|工程)/;

export const projectAttributes: Family = function* (view, page): Generator<AttributeDraft> {
  for (const { property, rule, value } of properties) {
    for (const match of matches(view.lean, rule)) {
      const stated = value(match);
      const found = stated === undefined ? undefined : projectOf(view, page, match, property === "totalInvestmentCny");
      if (stated === undefined || !found) continue;
      const { id, confidence } = found.near ? rule : ofEarlier;
      yield {
        subject: found.mention,
        property: propertyOf(property, stated),
        value: stated,
        ...evidence(view, view.lean, match.from, match.to, found.mention),
        by: verbIn(view.lean, match.from, match.to),
        extractor: id,
        confidence,
      };
    }
  }
};
