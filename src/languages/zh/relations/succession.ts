/** What became of a body or a place: SUCCEEDED_BY. */
import { matches } from "../../../rules/match.ts";
import { RuleFamily } from "../../../rules/rule.ts";
import { confidences } from "../confidences.ts";
import type { Draft } from "../../../relate/draft.ts";
import type { Mention } from "../../../model.ts";
import { datedAt } from "./dates.ts";
import { actors } from "./frame.ts";
import type { Page } from "./page.ts";
import type { View } from "./view.ts";
import type { Family } from "./family.ts";
import { list, pattern } from "./patterns.ts";
import { proposal } from "./proposal.ts";

const rules = new RuleFamily("zh/succession", { confidences, states: ["SUCCEEDED_BY"] });
export { rules as successionRules };

const one = "AVLO";
const gap = (most: number): string => `(?:[^，。；{${one}}]{0,${most}}?)`;
const renamed = "更名为|更名成|更名|改名为|改名叫|改称|改为|变更为|演变为";
const reorganized = "改制为|改制成|改建为|升格为|升级为|重组为|转制为|转型为|改组为|整合为|整合组建|组建为|组建成|重新组建为";
const absorbed = "并入|划归|撤并为|合并为|合并成|合并到|合并组建";
const became = `(?:正式|整体|经[^，。；]{1,8}批准)?(?:${renamed}|${reorganized}|${absorbed})`;
/** 将乙街道划归丙区|管辖: it goes on, under another. */
const notUnder = "(?!管辖|代管|管理|领导|所辖)";
/** What stands between who and the verb; standing/ reads the denials. */
const beforeVerb =
  "(?:正式|已经?|将|拟|计划|挂牌|自|从|起|于|也|随后|同时|整体|统一|先后|没有|并未|未|不再|撤.[设改建].|[近当]日|日前|近期|经{AO}(?:核准|批准|同意|备案)|{T}|，){0,5}";
rules.rule("became", {
  pattern: pattern(
    `(?<![由从自])(?<old>${list(one)})${beforeVerb}(?<verb>${became})(?:了|新的|现在的|如今的|现|组建)?(?:“(?={${one}}”))?(?<new>{${one}})${notUnder}`,
  ),
  yields: ["{A:清河县旅游局}更名为{A:清河县文旅局}。", "{O:清河米业公司}自{T=2024-03-01:2024年3月1日}起更名为{O:远山粮油公司}。"],
  never: "{A:清河县旅游局}没有更名为{A:清河县文旅局}。",
});
rules.rule("duties-moved", {
  pattern: pattern(
    `(?<old>${list(one)})的?(?:职能|职责|业务|工作职能|人员编制|机构编制|编制|资产)[^，。；{${one}}]{0,14}?(?<verb>划归|划入|划转至?|并入|移交给?|转隶至?|转入)(?:到|至|给)?(?<new>{${one}})`,
  ),
  yields: "原{A:东山站}职能已于{T=2019:2019年}划归{A:清河中心}。",
  never: "{A:东山站}职能不会划归{A:清河中心}。",
});
const year = "{T}|已|于|正式|[去今]年|[同]年";
rules.rule("merged", {
  pattern: pattern(
    `(?<old>{${one}}，?(?:${year}){0,3}(?:与|和|同|、){${one}})(?:{T}|正式|已|于){0,3}(?<verb>合并)，?${gap(10)}(?:成立|组建|设立|成为|更名为|改为|定名为|命名为|合称为|改称)“?${gap(6)}(?<new>{${one}})`,
  ),
  yields: ["{A:东山站}与{A:西山所}合并，挂牌成立{A:清河中心}。", "{O:东山中学}、{O:西山中学}合并，学校定名为“{O:清河中学}”。"],
  never: "{A:东山站}与{A:西山所}没有合并成立{A:清河中心}。",
});
const laterName = rules.rule("renamed-later", {
  pattern: pattern(
    `(?<=^|[，。；]|{T})(?:学校|该校|医院|该院|单位|该所|公司|又|再次|最终|正式|随后|后来|后|再|{T}|，){0,4}(?<verb>更名为|改名为|改称|定名为|更现名为)(?:“)?(?<new>{AO})(?=[，。；”]|$)`,
  ),
  yields: "{O:东山师范}创办于{T=1956:1956年}，{T=1984:1984年}更名为{O:清河中学}。",
  never: "{O:东山师范}创办于{T=1956:1956年}，没有更名为{O:清河中学}。",
});
rules.rule("moved-into", {
  pattern: pattern(
    `(?<old>${list("AO")})(?:整体|全部|成建制|正式|已|将|现|于|{T}|，){0,3}(?<verb>划入|转隶至?|归并到|归并入)(?:到|至)?(?<new>{AO})`,
  ),
  yields: "{A:清河县乡村振兴局}整体划入{A:清河县农业农村局}。",
  never: "{A:清河县乡村振兴局}没有划入{A:清河县农业农村局}。",
});
rules.rule("abolished-into", {
  pattern: pattern(
    `(?<verb>撤销|撤并)(?<old>{AO})(?:，(?:{AO})?(?:其|原有|原|全体|现有|全部|在校|师生|学生|教师|人员|整体|及|和|、|就近){0,5})(?:并入|划入|归入|合并到|分流到|转入)(?:到|至)?(?<new>{AO})`,
  ),
  yields: "撤销{O:东山小学}，{O:东山小学}师生并入{O:西山小学}。",
  never: "不撤销{O:东山小学}，师生不并入{O:西山小学}。",
});
rules.rule("joined-and-made", {
  pattern: pattern(
    `(?:将|把)(?<old>{AO}(?<verb>并入|划入|与|和)原?{AO})(?:整合|合并)?，(?:正式)?(?:组建|成立|设立|更名为)(?:了|新的|为)?(?<new>{AO})`,
  ),
  yields: "将{A:清河县科技局}并入{A:清河县工信局}，组建{A:清河县工业和科技局}。",
  never: "没有将{A:清河县科技局}并入{A:清河县工信局}，组建{A:清河县工业和科技局}。",
});
rules.rule("abolished-for", {
  pattern: pattern(
    `(?<verb>撤销|撤并)(?<old>${list(one)})(?:[^。；{${one}}]{0,10}?)(?:设立|成立|组建|建立|新设|合并设立)${gap(6)}(?<new>{${one}})`,
  ),
  yields: "撤销{L:东山乡}，设立{L:东山镇}。",
  never: "不撤销{L:东山乡}，不设立{L:东山镇}。",
});
rules.rule("made-into", {
  pattern: pattern(
    `(?:将|把)(?<old>${list(one)})(?:[^。；，{${one}}]{0,8}?)(?<verb>更名为|改名为|改为|改制为|并入|合并为|合并成|整合为|组建为|升格为|撤县设区为|整合组建|组建|合并组建|划归)(?:了|新的)?(?<new>{${one}})${notUnder}`,
  ),
  yields: "去年把{A:东山站}等机构统一整合为{A:清河中心}。",
  never: "会议决定不将{A:东山站}并入{A:清河中心}。",
});
const duties = "(?:的?(?:全部)?(?:主要)?(?:职责|职能|机构|编制|人员)(?:、|和|及)?){0,3}";
rules.rule("duties-joined", {
  pattern: pattern(
    `(?<!(?:没有?|未|不)(?:(?:将|把|对)[^，。；！？]{0,40})?)(?:将|把)?原?(?<old>${list(one)})${duties}(?:进行)?(?<verb>整合|合并|划转)(?:{T}|，|后|起来|正式|重新|到一起){0,3}(?:组建|新组建|成立|设立|挂牌成立)(?:了|新的|为)?(?<new>{${one}})`,
  ),
  yields: "将{A:清河县农业局}、{A:清河县畜牧局}的职责整合，组建{A:清河县农业农村局}。",
  never: "没有将{A:清河县农业局}的职责整合，组建{A:清河县农业农村局}。",
});
rules.rule("closed-and-made", {
  pattern: pattern(
    `(?<old>{${one}}(?:(?:、|和|与|及){${one}})+)(?:[两三四五六七八九]?[校村家所站厂社])?(?:{T}|正式|已|均|先后|一并|，){0,3}(?<verb>撤并|撤销|合并|停办|合并办学)(?:后)?，(?:共同|重新|合力)?(?:合办成|合办为|合并成|合并为|合并组建|合建成|组建成?|并成|成立|改建成|改建为)(?:了)?(?:现在的|今天的|如今的|新的)?(?<new>{${one}})`,
  ),
  yields: "{T=2009:2009年}，{O:东山小学}、{O:西山小学}撤并，合办成现在的{O:清河小学}。",
  never: ["{O:东山小学}、{O:西山小学}没有撤并，合办成{O:清河小学}只是传言。", "{O:东山小学}撤并，{O:清河小学}成立。"],
});
rules.rule("kept-no-longer", {
  pattern: pattern(`(?<verb>组建|成立|设立)(?:了|新的)?(?<new>{${one}})，(?:同时)?(?:不再保留|撤销)(?:原|了)?(?<old>${list(one)})`),
  yields: "组建{A:清河县农业农村局}，不再保留{A:清河县农业局}。",
});
rules.rule("gone-and-made", {
  pattern: pattern(`不再保留(?:原)?(?<old>${list(one)})，(?:{T}|正式|新){0,2}(?<verb>组建|成立|设立)(?:了|新的)?(?<new>{${one}})`),
  yields: "不再保留{A:清河县农业局}，组建{A:清河县农业农村局}。",
});
rules.rule("on-the-base-of", {
  pattern: pattern(`在原?(?<old>${list(one)})(?:的)?基础上，?(?<verb>组建|成立|设立|重新组建)(?:了|新的)?(?<new>{${one}})`),
  yields: "在{A:清河县安监局}基础上组建{A:清河县应急管理局}。",
});
rules.rule("made-of", {
  pattern: pattern(
    `(?<new>{${one}})(?:是|系)?由原?(?<old>${list(one)})${gap(6)}(?<verb>整合|合并|改制|重组|更名|改组|升格|改建|撤并|演变)(?:组建|而成|而来|成立|改制|设立)*`,
  ),
  yields: "{O:清河中学}由{O:东山中学}、{O:西山中学}合并组建。",
});
rules.rule("now-called", {
  pattern: pattern(`(?<old>{${one}})（(?:现|今)(?:为|名|称|更名为|改为|改名为)?(?<new>{${one}})）`),
  yields: "{A:清河县旅游局}（现{A:清河县文旅局}）公布了名单。",
});
rules.rule("once-called", {
  pattern: pattern(`(?<new>{${one}})（(?:原|前身为|前身是|原名|原称|曾用名|原为)(?:名|称|为|：)?(?<old>{${one}})）`),
  yields: "{O:清河中学}（原{O:东山中学}）招生。",
});
rules.rule("predecessor", {
  pattern: pattern(`(?<new>{${one}})(?:的)?(?:前身|原名)(?:是|为|系|叫)?${gap(10)}(?<old>{${one}})`),
  yields: "{O:清河集团}的前身是{O:清河农具厂}。",
});

const isBody = ({ type }: Mention): boolean => type === "Organization" || type === "Agency";

/** 甲创办于…，1944年更名为乙，1951年更名为丙: each was what the clause before calls it, at first whom the sentence is about. */
function* renamedLater(view: View, page: Page): Generator<Draft> {
  let before: Mention | undefined;
  for (const match of matches(view.lean, laterName)) {
    const [object] = match.mentions("new");
    const leads = actors(view, page, match.at("verb"));
    const subject = before ?? (leads && leads.carried <= 1 ? leads.leads.find(isBody) : undefined);
    if (!object) continue;
    before = object;
    if (!subject || subject.type !== object.type || subject.text === object.text) continue;
    const { date } = datedAt(view, match.to - 1, match.to - 1);
    yield proposal(laterName, view, match, { subject, predicate: "SUCCEEDED_BY", object, properties: { date } }, { around: [object] });
  }
}

export const succession: Family = function* (view, page) {
  yield* renamedLater(view, page);
  for (const rule of rules.rules.filter((each) => each !== laterName))
    for (const match of matches(view.lean, rule)) {
      const [object] = match.mentions("new");
      if (!object) continue;
      const { date } = datedAt(view, match.to - 1, match.to - 1);
      for (const subject of match.mentions("old").filter((one) => isBody(one) === isBody(object)))
        yield proposal(rule, view, match, { subject, predicate: "SUCCEEDED_BY", object, properties: { date } });
    }
};
