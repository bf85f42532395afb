/** Who carries a project out: IMPLEMENTS. */
import type { Mention } from "../../../model.ts";
import { matches } from "../../../rules/match.ts";
import { RuleFamily } from "../../../rules/rule.ts";
import { confidences } from "../confidences.ts";
import { spanning } from "../vocabulary/places.ts";
import { clauseStart } from "./clause.ts";
import { datedAt } from "./dates.ts";
import type { Family } from "./family.ts";
import { actors, frame, type Occurrence, occurrences, relate } from "./frame.ts";
import type { Page } from "./page.ts";
import { list, pattern } from "./patterns.ts";
import { pays } from "./programme.ts";
import { mentionsIn } from "../../../rules/typed-text.ts";
import { paired, positionOf, proposal } from "./proposal.ts";
import type { View } from "./view.ts";

const rules = new RuleFamily("zh/project", { confidences, states: ["IMPLEMENTS"] });
export { rules as projectRules };

const working =
  "组织实施|统筹实施|启动实施|实施|办理|施作|投资建设|开工建设|规划建设|新建|改建|扩建|建设|建成|改造|打造|动工|开工|兴建|修建|投建|竣工|完成";
const leading = "申报|承建|承担|承接|牵头|启动|推进|推动|开展|展开|落实|谋划|整合|包装|纳入|列入|采用|运营|管理|推行";
const winning = "争取到|争取|引进|引入|引资|招引|签约(?!活动|仪式|项目|现场)|获批|立项";
const carriesOut = frame(rules, "carries-out", {
  predicate: "IMPLEMENTS",
  verbs: `${working}|${leading}|${winning}`,
  objects: "J",
  reach: 36,
  unless: /^(?:的?项目|工程)?(?:分别|主要)?(?:包括|分别是|涉及|有)|验收|抽查|检查|督查|审计|评审|评估/,
  yields: "{A:清河县水利局}实施{J:河道治理工程}。",
  never: [
    "{A:清河县水利局}尚未实施{J:河道治理工程}。",
    "{A:县环保局}叫停了{J:采石场扩建项目}。",
    "{A:县水务局}组织专家组，推进验收{J:河道治理工程}。",
    "{O:远山公司}捐资建设{J:饮水工程}。",
  ],
});
/** 议员甲关切施作进度，建议争取‹J›: who asks for it carries nothing out. */
const asks = /建议|建请|要求|质询|询问|质疑|关切|呼吁|促请|盼望?|希望|期许|关注/u;
/** Whoever speaks there, or what is read into it; a bureau that asks may be told of as building too. */
const mayAsk = ({ type, text, name }: Mention): boolean =>
  type === "Person" || type === "Place" || type === "Village" || /(?:议会|代表会|代会)$/u.test(name ?? text);
const looksAt = /视察|会勘|勘[查察]|考察|访视|检视/;
const winningVerb = /^签约/u;
/** Who lets it be built does not carry it out. */
const allowed = /(?:批准|核准|审批|批复|同意|准予|审查|备案)$/u;
/** Nor who gives the money for it. */
const donated = /(?:捐资|捐款|捐赠|捐|资助|赞助|援助)[^，。；]{0,6}$|(?:用于|用以|支持|资助|补助|善款|资金)$/;

/** 河山公园 and 青山广场 are built, and build nothing. */
const built =
  /(?:集会所|活动中心|大楼|会堂|公园|广场|步道|景区|景点|湿地|安置[区点]|小区|[湖河江山溪沟岭峰岛海泉谷路街巷桥楼亭]|水库|池|寺|庙|祠)$/u;
const mayCarryOut = ({ type, text, gbCode }: Mention): boolean => type !== "Place" || gbCode !== undefined || !built.test(text);

/** 区议会拨款‹M›予‹O›，推行‹J›: whoever is given the money carries it out, and where nobody has read who that is, nobody does. */
const grantee = pattern("(?:拨款|批出|拨出|拨付|补助|资助|捐赠|捐出)[^，。；]{0,12}(?:予|给|给予)(?<doer>[^，。；]{1,24})，$");
function granteesBefore({ lean }: View, { actors: { carried }, verb }: Occurrence): readonly Mention[] | undefined {
  if (carried === 0) return undefined;
  const [found] = lean.text.slice(0, verb).matchAll(grantee);
  const span = found?.indices?.groups?.["doer"];
  return span && mentionsIn(lean, ...span).filter(({ type }) => type === "Agency" || type === "Organization");
}

export const projects: Family = function* (view, page) {
  for (const found of occurrences(carriesOut, view, page)) {
    const before = view.lean.text.slice(0, found.verb);
    if (donated.test(before) || allowed.test(before)) continue;
    const granted = granteesBefore(view, found);
    if (granted) {
      yield* relate(carriesOut, view, found, { subjects: granted });
      continue;
    }
    // 书记甲与乙公司签约‹J›: he signs for his county, and carries nothing out.
    const signs = winningVerb.test(view.lean.text.slice(found.verb, found.verbTo));
    // 甲视察重建的桥、‹J›; 乙说，‹J›完工后…: who looks at it or tells of it carries nothing out.
    const onlyTells =
      signs ||
      found.actors.carried > 1 ||
      view.lean.text.startsWith("的", found.verbTo) ||
      looksAt.test(view.lean.text.slice(clauseStart(view.lean.text, found.verb), found.verb));
    const onlyAsks = asks.test(before.slice(before.lastIndexOf("。") + 1));
    const subjects = [...found.actors.leads, ...found.actors.partners].filter(
      (one) => mayCarryOut(one) && (!onlyTells || one.type !== "Person") && !(onlyAsks && mayAsk(one)),
    );
    yield* relate(carriesOut, view, found, { subjects, properties: { ...datedAt(view, found.verb, found.verb) } });
  }
};

const taken = rules.rule("takes-in-hand", {
  pattern: pattern("(?<verb>以|把|将)(?<object>{J})(?:为|作为|列为|列入|纳入|当作)"),
  yields: "{A:县农业农村局}以{J:高标准农田建设项目}为抓手，扩大种植。",
});

/** Who takes a project in hand is the subject, though the verb comes after. */
export const projectsInHand: Family = function* (view, page) {
  for (const match of matches(view.lean, taken)) {
    const found = actors(view, page, match.from);
    for (const subject of found?.leads ?? [])
      for (const object of match.mentions("object"))
        yield proposal(taken, view, match, { subject, predicate: "IMPLEMENTS", object }, { actors: found!, around: [subject, object] });
  }
};

const agents = [
  rules.rule("is-where-tried", {
    pattern: pattern(
      `(?<who>{AOLV})(?:被)?(?<verb>作为|是|成为|列为|确定为|系)[^，。；：]{0,12}?(?<object>{J})[^，。；：]{0,4}(?:之一|试点[县市区乡镇村]?|实施地|承担单位|实施单位|项目[县乡镇村])`,
    ),
    yields: "{L:青山镇}作为{J:宜居乡村示范项目}实施地之一，面貌一新。",
    never: "{L:青山镇}不是{J:宜居乡村示范项目}实施地之一。",
  }),
  rules.rule("carried-out-by", {
    pattern: pattern(
      `(?<object>{J})(?:[^。；！？]{0,30}?)由(?<who>${list("AOLVP")})(?:等[^，。；、]{0,8})?(?:牵头|负责|出资|联合|共同|具体|投资|统一|组织){0,3}(?<verb>实施|承建|代建|建设|推进|落实|负责|投资|施工|运营|承担|改造|牵头|申报|开发|管理|组织|中标|承造|承揽|承包|得标|获判给|获批给|施作|发包|办理(?!移交|登记|手续)|兴建|修建|自建|统筹(?!解决|安排|协调|资金)|执行|推行|营运|营办)`,
    ),
    yields: "{J:引水工程}由{O:恒远水利公司}承建。",
  }),
  rules.rule("entrusted-with", {
    pattern: pattern(
      `委托(?:给)?(?<who>{AO})(?:作为[^，。；{P}]{0,6}|负责|组织|统一|具体){0,2}(?<verb>代建|承建|实施|施工|建设)(?:了)?(?<object>{J})`,
    ),
    yields: "{A:县教育局}委托{O:清河城投公司}代建{J:第三中学迁建项目}。",
    never: "{A:县教育局}没有委托{O:清河城投公司}代建{J:第三中学迁建项目}。",
  }),
  rules.rule("of-who-carries-out", {
    pattern: pattern(
      `(?:由)?(?<who>${list("AOLVP")})(?:投资|牵头|负责|联合|共同|组织|正在|成功|率先|全额|独家)*(?<verb>实施|承建|代建|建设|推进|投资|申报|承担|改造|运营|引进|开发|推行|统筹|辖下)的(?<gap>[^，。；：！？]{0,20}?)(?<object>{J})`,
    ),
    yields: "{O:恒远水利公司}承建的{J:引水工程}已完工。",
  }),
];

export const projectAgents: Family = function* (view) {
  for (const rule of agents) yield* paired(rule, view, view.lean, "IMPLEMENTS", ["who", "object"]);
};

const roles = [
  rules.rule("role", {
    pattern: pattern(
      `(?<who>${list("AOLV")})(?:等[^，。；、]{0,6})?(?:负责|具体|联合|共同|中标|独家)*(?<verb>承建|代建|承造|承揽|承包|施作|施工|建设|实施|设计|监理|投资建设|运营|开发建设|牵头实施|组织实施|落实|执行|营运|统筹|承[揽包造建]施工|得标(?:施作|承[揽包造])?)(?=[，。；]|$)`,
    ),
    yields: "{J:河道治理工程}由{A:县水利局}负责建设，{O:恒远水利公司}中标施工。",
  }),
  rules.rule("role-named", {
    pattern: pattern(
      `(?:(?:建设|施工|承建|承造|承包|承揽|实施|设计|监理|业主|牵头|承担|运营|代建|中标|成交|受让|竞得|采购|招标)(?:单位|方|主体|企业|供应商|厂商|商|人|(?<=业主))|设计监造)(?:名称)?(?<verb>是|为|系|：)+(?<who>${list("AO")}|${list("LV")}(?=[，。；、的等]|$))`,
    ),
    yields: ["{J:河道治理工程}的建设单位是{A:县水利局}。", "{J:河道治理工程}中标人：{O:恒远水利公司}。"],
    never: ["{J:河道治理工程}的建设单位不是{A:县水利局}。", "{J:河道治理工程}第一中标候选人：{O:恒远水利公司}。"],
  }),
];
const inRoleBefore = rules.rule("role-in-earlier-project", {
  yields: "{J:河道治理工程}开工。施工单位为{O:恒远水利公司}。",
});
const sites = [
  rules.rule("spreads-over", {
    pattern: pattern(
      `(?<=^|[，。；：！？])(?:该|此|本|整个)?(?:项目|工程)[^，。；：！？{J}]{0,6}?(?<verb>${spanning}|位于|坐落于|选址|落户|起于|起自|始于|止于|终于)(?:了|在|于)?(?<who>${list("LV")})`,
    ),
    states: ["LOCATED_IN"],
    yields: "{J:河道治理工程}今年春天动工，眼下已完成投资过半，项目涉及{L:青山镇}、{L:石桥镇}。",
    never: "{J:河道治理工程}今年春天动工，眼下已完成投资过半，项目不涉及{L:青山镇}。",
  }),
  rules.rule("ends-at", {
    pattern: pattern(`，(?<verb>[东南西北]?起(?:于|自)?|始于|[东南西北]?止于|终于|[东南西北]?至|终点(?:为|在))(?<who>{LV})`),
    states: ["LOCATED_IN"],
    yields: "{J:清河公路工程}开工，东起{L:青山镇}，西至{V:柳河村}。",
  }),
];
const siteBefore = rules.rule("site-of-earlier-project", {
  states: ["LOCATED_IN"],
  yields: "{J:清河公路工程}开工。全长十公里，东起{L:青山镇}，西至{V:柳河村}。",
});

export const lastProject = (view: View, page: Page, position: number): Mention | undefined =>
  page.lastBefore(view, position, (mention) => mention.type === "Project" && !pays(mention, page));

/** `由甲局牵头实施，乙公司承建`, `项目涉及甲镇、乙镇`: what has no project of its own is of the last one named. */
export const projectRoles: Family = function* (view, page) {
  for (const rule of [...roles, ...sites])
    for (const match of matches(view.lean, rule)) {
      const project = lastProject(view, page, positionOf(view, match));
      if (!project) continue;
      const earlier = project.sentence !== view.sentence.id;
      for (const other of match.mentions("who").filter((one) => sites.includes(rule) || mayCarryOut(one)))
        yield sites.includes(rule)
          ? proposal(earlier ? siteBefore : rule, view, match, { subject: project, predicate: "LOCATED_IN", object: other })
          : proposal(earlier ? inRoleBefore : rule, view, match, { subject: other, predicate: "IMPLEMENTS", object: project });
    }
};
