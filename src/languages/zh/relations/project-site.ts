/** At which sites a project is: LOCATED_IN. */
import { matches } from "../../../rules/match.ts";
import { RuleFamily } from "../../../rules/rule.ts";
import { confidences } from "../confidences.ts";
import { building } from "../vocabulary/acting.ts";
import { lying, settling, spanning } from "../vocabulary/places.ts";
import type { Family } from "./family.ts";
import { list, pattern } from "./patterns.ts";
import { lastProject } from "./project.ts";
import { paired, positionOf, proposal } from "./proposal.ts";
import type { Mention } from "../../../model.ts";

const rules = new RuleFamily("zh/project-site", { confidences, states: ["LOCATED_IN"] });
export { rules as projectSiteRules };

rules.rule("before-its-name", {
  pattern: pattern(
    `(?<!(?:原定|原拟|原计划|原本|曾|拟|计划|原)(?:落户|落地|选址|布局|建|放)(?:在|于|到)?)(?<site>${list("LV")})(?:等(?:\\d+|[一二三四五六七八九十两]+)?(?:[个处条座片]|地|村|乡镇|镇)?)?(?:的|片区|境内|辖区|(?:对出|对开|旁边?|附近|对面|内)的)?(?<object>{J})`,
  ),
  yields: ["{L:东街}、{L:西环路}等{J:老旧小区改造项目}完工。", "在{L:青山镇}{J:光伏发电项目}建设现场，机器轰鸣。"],
  never: "原定落户{L:青山镇}的{J:光伏发电项目}已终止。",
});
const fields = rules.rule("site-field", {
  pattern: pattern(`(?:地块|宗地|建设|项目|实施|工程)(?:位置|地点|地址)：(?:位于|地处)?(?<site>${list("LV")})`),
  yields: "{J:河道治理工程}，项目地点：{V:柳河村}。",
});
/** 官坡镇、‹汤河乡光伏项目›: the list goes on in the project's name. */
const listGoesOn = rules.rule("list-goes-on-in-its-name", {
  pattern: pattern("(?<site>(?:{LV}、)+)(?<object>{J})"),
  yields: "新建{L:青山镇}、{J:石桥镇光伏发电项目}。",
  never: "新建{L:青山镇}、{J:河道治理项目}。",
});
rules.rule("works-there", {
  pattern: pattern(
    `(?<object>{J})，在(?<site>${list("LV")})(?:等)?[^，。；：{LVAOPJ}]{0,4}?(?<verb>改造|新建|铺设|安装|修建|建设|栽植|种植|打造|疏浚|硬化|整治)`,
  ),
  yields: "{A:县林业局}实施{J:低产林改造工程}，在{L:青山镇}、{L:石桥镇}两镇改造低产林{Q:1.2万亩}。",
  never: "{A:县林业局}实施{J:低产林改造工程}，没有在{L:青山镇}改造低产林。",
});
rules.rule("lies-in", {
  pattern: pattern(
    `(?<object>{J})[^。；：！？{E}]{0,12}?(?<verb>${lying}|${settling}|${spanning}|布局在|分布在)(?:于|在|了)?(?<site>${list("LV")})`,
  ),
  yields: "{J:引水工程}位于{L:青山镇}，{J:光伏发电项目}覆盖{V:柳河村}、{V:双沟村}。",
  never: "{J:引水工程}不会落户{L:青山镇}。",
});
rules.rule("inspected-there", {
  pattern: pattern(
    `(?:到|往|赴|至|在)(?:了)?(?<site>{LV})(?:[^，。；：！？{LVAOPJ}]{0,8})?(?<verb>会勘|勘察|勘查|视察|现勘|履勘)(?:了)?(?:[^，。；：！？{LVAOPJ}]{0,8})?(?<object>{J}(?:(?:、|和|与|及|以及){J})*)`,
  ),
  yields: "县长到{V:柳河村}会勘{J:墘沟野溪整治工程}。",
  never: "县长没有到{V:柳河村}会勘{J:墘沟野溪整治工程}。",
});
rules.rule("started-in", {
  pattern: pattern(
    `(?<object>{J})(?:，)?(?:已|正式|近日|顺利|将|计划|于|{T}|，|今年)*在(?<site>{LV})[^，。；：！？]{0,8}?(?<verb>开工|启动|落地|动工|建成|实施|投产|竣工|签约|推进|奠基)`,
  ),
  yields: "{J:引水工程}近日在{L:青山镇}开工。",
});
rules.rule("carried-out-in", {
  pattern: pattern(
    `在(?<site>${list("LV")})(?:等(?:地|村|乡镇|镇)?)?(?:境内|辖区|内|率先|同步|联合|试点|集中|组织)*(?<verb>${building}|开展|修建|投资建设)[^，。；：！？]{0,16}?(?<object>{J})`,
  ),
  yields: "在{V:柳河村}实施{J:人居环境整治项目}。",
  never: "没有在{V:柳河村}实施{J:人居环境整治项目}。",
});

/** 镇 beside a name that begins with a 乡 or 镇, 村 beside one that begins with a 村. */
function isOneLevel({ text }: Mention, { text: name }: Mention): boolean {
  const town = /^.{2,4}?(?:镇|乡|街道)/;
  const village = /^.{1,4}?(?:村|社区)/;
  return (town.test(text) && town.test(name)) || (village.test(text) && village.test(name));
}

/** `甲路、乙路等背街小巷改造` has two sites. */
export const projectSites: Family = function* (view, page) {
  for (const match of matches(view.lean, fields)) {
    const subject = lastProject(view, page, positionOf(view, match));
    for (const object of subject ? match.mentions("site") : [])
      yield proposal(fields, view, match, { subject: subject!, predicate: "LOCATED_IN", object });
  }
  for (const rule of rules.rules.filter((one) => one !== fields))
    for (const draft of paired(rule, view, view.lean, "LOCATED_IN", ["object", "site"]))
      if (rule !== listGoesOn || isOneLevel(draft.object as Mention, draft.subject)) yield draft;
};
