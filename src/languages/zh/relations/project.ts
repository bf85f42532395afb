/** Who carries a project out, and at which sites: IMPLEMENTS, LOCATED_IN. */
import type { Mention } from "../../../model.ts";
import { datedAt } from "./dates.ts";
import { evidence, verbOf } from "../../../relate/evidence.ts";
import type { Family } from "./family.ts";
import { actors, frame, named, occurrences, relate, sureness } from "./frame.ts";
import { list, pattern } from "./patterns.ts";
import { matches } from "../../../rules/match.ts";
import type { Page } from "./page.ts";
import type { View } from "./view.ts";

const doing =
  "组织实施|统筹实施|启动实施|实施|投资建设|开工建设|规划建设|新建|改建|扩建|建设|建成|改造|申报|承建|承担|承接|牵头|启动|推进|推动|争取到|争取|开展|完成|打造|落实|谋划|引进|引入|引资|招引|签约|获批|立项|动工|开工|兴建|修建|整合|包装|纳入|列入|投建|竣工|采用|运营|管理|推行";
const carriesOut = frame({
  predicate: "IMPLEMENTS",
  verbs: doing,
  objects: "J",
  reach: 36,
  extractor: "pattern:project",
  confidence: 0.92,
});
/** `凹河村作为…项目之一`, `甲县是…试点项目实施地`: the subject stands right before. */
const asOne = pattern(
  `(?<who>{AOLV})(?:被)?(?<verb>作为|是|成为|列为|确定为|系)[^，。；：]{0,12}?(?<object>{J})[^，。；：]{0,4}(?:之一|试点[县市区乡镇村]?|实施地|承担单位|实施单位|项目[县乡镇村])`,
);
const byAgent = pattern(
  `(?<object>{J})(?:[^。；！？]{0,30}?)由(?<who>${list("AOLVP")})(?:等[^，。；、]{0,8})?(?:牵头|负责|出资|联合|共同|具体|投资|统一|组织){0,3}(?<verb>实施|承建|建设|推进|落实|负责|投资|施工|运营|承担|改造|牵头|申报|开发|管理|组织|中标)`,
);
const ofAgent = pattern(
  `(?:由)?(?<who>${list("AOLVP")})(?:投资|牵头|负责|联合|共同|组织|正在|成功|率先|全额|独家)*(?<verb>实施|承建|建设|推进|投资|申报|承担|改造|运营|引进|开发)的(?<gap>[^，。；：！？]{0,20}?)(?<object>{J})`,
);
/** `由甲局牵头实施，乙公司承建`: a role with no object of its own is of the last project named. */
const roles = pattern(
  `(?<who>${list("AOLV")})(?:等[^，。；、]{0,6})?(?:负责|具体|联合|共同|中标|独家)*(?<verb>承建|施工|建设|实施|设计|监理|投资建设|运营|开发建设|牵头实施|组织实施|落实)(?=[，。；]|$)`,
);
/** `以‹J›为抓手`, `把‹J›作为头等大事`. */
const taken = pattern("(?<verb>以|把|将)(?<object>{J})(?:为|作为|列为|列入|纳入|当作)");
/** Who gives the money for it does not carry it out. */
const donated = /(?:捐资|捐款|捐赠|捐|资助|赞助|援助)[^，。；]{0,6}$/;
/** `施工单位为甲公司`. */
const roleNamed = pattern(
  `(?:建设|施工|承建|实施|设计|监理|业主|牵头|承担|运营|代建)(?:单位|方|主体|企业)(?<verb>是|为|系|：)+(?<who>${list("AOLV")})`,
);
/** `工程涉及甲镇、乙镇`: what is no name stands for the last project named. */
const spread = pattern(
  `(?<=^|[，。；：！？])(?:该|此|本|整个)?(?:项目|工程)[^，。；：！？{J}]{0,6}?(?<verb>涉及|覆盖|位于|坐落于|选址|落户|横跨|贯穿|途经|起于|起自|始于|止于|终于)(?:了|在|于)?(?<site>${list("LV")})`,
);
const ending = pattern(`，(?<verb>[东南西北]?起(?:于|自)?|始于|[东南西北]?止于|终于|[东南西北]?至|终点(?:为|在))(?<site>{LV})`);
const isProject = (mention: Mention): boolean => mention.type === "Project";
const applicants = { predicate: "IMPLEMENTS", verbs: "", objects: "J", extractor: "pattern:project", confidence: 0.9 } as const;

export const projects: Family = function* (view, page) {
  for (const found of occurrences(carriesOut, view, page)) {
    if (donated.test(view.lean.text.slice(0, found.verb))) continue;
    const dates = datedAt(view, found.verb, found.verb);
    for (const draft of relate(carriesOut, view, found, [...found.actors.leads, ...found.actors.partners])) {
      yield "predicate" in draft ? { ...draft, properties: { ...dates } } : draft;
    }
  }
};

/** Who takes a project in hand is the subject, though the verb comes after. */
export const projectsInHand: Family = function* (view, page) {
  for (const match of matches(view.lean, taken)) {
    const found = actors(view, page, match.from);
    if (!found) continue;
    yield* relate({ ...applicants, confidence: 0.84 }, view, {
      actors: found,
      objects: match.mentions("object"),
      verb: match.from,
      verbTo: match.from + 1,
      gapFrom: match.from,
      objectFrom: match.at("object"),
      end: match.to,
    });
  }
};

export const projectAgents: Family = function* (view) {
  const { lean } = view;
  for (const [rule, confidence] of [
    [asOne, 0.88],
    [byAgent, 0.94],
    [ofAgent, 0.93],
  ] as const) {
    for (const match of matches(lean, rule)) {
      for (const subject of match.mentions("who"))
        for (const object of match.mentions("object")) {
          yield {
            subject,
            predicate: "IMPLEMENTS",
            object,
            ...evidence(view, lean, match.from, match.to),
            by: verbOf(lean, match),
            extractor: applicants.extractor,
            confidence: sureness(confidence, named, subject, object),
          };
        }
    }
  }
};

/** The last project named before a position of the lean text. */
const lastProject = (view: View, page: Page, at: number): Mention | undefined =>
  page.lastBefore(view, view.sentence.offsets[view.lean.starts[at] ?? 0] ?? view.sentence.start, isProject);

export const projectRoles: Family = function* (view, page) {
  const { lean } = view;
  for (const [rule, predicate] of [
    [roles, "IMPLEMENTS"],
    [roleNamed, "IMPLEMENTS"],
    [spread, "LOCATED_IN"],
    [ending, "LOCATED_IN"],
  ] as const) {
    for (const match of matches(lean, rule)) {
      const project = lastProject(view, page, match.from);
      if (!project) continue;
      for (const other of match.mentions(predicate === "IMPLEMENTS" ? "who" : "site")) {
        const [subject, object] = predicate === "IMPLEMENTS" ? [other, project] : [project, other];
        yield {
          subject,
          predicate,
          object,
          ...evidence(view, lean, match.from, match.to),
          by: verbOf(lean, match),
          extractor: "pattern:project-role",
          confidence: sureness(project.sentence === view.sentence.id ? 0.88 : 0.78, named, subject, object),
        };
      }
    }
  }
};

const sites = pattern(
  `(?<site>${list("LV")})(?:等(?:\\d+|[一二三四五六七八九十两]+)?(?:[个处条座片]|地|村|乡镇|镇)?)?(?:的|片区|境内|辖区)?(?<object>{J})`,
);
const at = pattern(
  `(?<object>{J})[^。；：！？{E}]{0,12}?(?<verb>位于|坐落于|坐落在|落户|落地|选址|建在|建于|地处|落地于|落户于|选址于|布局在|涉及|覆盖|横跨|途经|贯穿|分布在)(?:于|在|了)?(?<site>${list("LV")})`,
);
const opened = pattern(
  `(?<object>{J})(?:，)?(?:已|正式|近日|顺利|将|计划|于|{T}|，|今年)*在(?<site>{LV})[^，。；：！？]{0,8}?(?<verb>开工|启动|落地|动工|建成|实施|投产|竣工|签约|推进|奠基)`,
);
const inside = pattern(
  `在(?<site>${list("LV")})(?:等(?:地|村|乡镇|镇)?)?(?:境内|辖区|内|率先|同步|联合|试点|集中|组织)*(?<verb>实施|建设|启动|开展|推进|新建|兴建|修建|投资建设|打造|改造)[^，。；：！？]{0,16}?(?<object>{J})`,
);

/** `甲路、乙路等背街小巷改造` has two sites; `项目位于甲村`, `在甲村实施乙项目`. */
export const projectSites: Family = function* (view) {
  for (const [rule, confidence] of [
    [sites, 0.9],
    [at, 0.93],
    [opened, 0.92],
    [inside, 0.9],
  ] as const) {
    for (const match of matches(view.lean, rule)) {
      const [subject] = match.mentions("object");
      if (!subject) continue;
      for (const object of match.mentions("site")) {
        yield {
          subject,
          predicate: "LOCATED_IN",
          object,
          ...evidence(view, view.lean, match.from, match.to),
          by: rule === sites ? "phrase" : verbOf(view.lean, match),
          extractor: "pattern:site",
          confidence: sureness(confidence, named, subject, object),
        };
      }
    }
  }
};
