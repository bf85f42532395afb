/** `甲获委任为乙委员会召集人，丙为副召集人；丁、戊获委任为委员`: the later clauses are of the committee that the first one names. */
import type { Mention } from "../../../model.ts";
import type { Draft } from "../../../relate/draft.ts";
import { evidence, verbOf } from "../../../relate/evidence.ts";
import { matches } from "../../../rules/match.ts";
import { RuleFamily } from "../../../rules/rule.ts";
import { confidences } from "../confidences.ts";
import type { Family } from "./family.ts";
import { joints, pattern } from "./patterns.ts";
import { fitsBeside } from "./post-fit.ts";
import { word } from "./post-words.ts";
import { postEnding } from "../vocabulary/titles.ts";

const rules = new RuleFamily("zh/elided-appointments", { confidences, states: ["WORKS_FOR"] });
export { rules as elidedAppointmentRules };

const verb = "获委任为|获任命为|获续任为|获选为|获推选为|当选为|当选|出任|担任|为|任";
const office = "(?:副|常务|名誉|候补|当然)*(?:召集人|主席|主任委员|主委|委员|理事长|理事|监事长|监事|会长|秘书长|总干事|司库)";
const first = pattern(`{P}[^，。；：！？{PAO}]{0,8}(?:${verb})(?<body>{AO})${word}{0,6}?${postEnding}(?=[，、；])`);
const later = rules.rule("of-the-committee-before", {
  pattern: pattern(
    `(?<=[，、；])(?<who>{P}(?:(?:${joints}){P})*)(?:则|亦|也|同时|分别)?(?<verb>${verb})(?<title>${office})(?=[，。；、]|$)`,
  ),
  yields: "{P:周兰芳}获委任为{A:清河县咨询委员会}召集人，{P:吴敏之}为副召集人，任期两年；{P:李青山}及{P:马建军}获委任为委员。",
  never: [
    "{P:周兰芳}获委任为{A:清河县咨询委员会}召集人，{A:清河县水务局}局长{P:吴敏之}为委员。",
    "{P:周兰芳}获委任为{A:清河县水务局}局长，{P:吴敏之}为副召集人。",
    "{P:周兰芳}若获委任为{A:清河县咨询委员会}召集人，{P:吴敏之}为副召集人。",
    "{P:周兰芳}未获委任为{A:清河县咨询委员会}召集人，{P:吴敏之}为副召集人。",
  ],
});
/** 若甲获委任为…，乙为副主席; 甲未获…; 甲将出任…: what is not so yet, or not so at all, of the first is not of the others. */
const unreal =
  /若|如果|假如|倘|未|没|不|拒|否认|婉|将|拟|料|可能|或会|有望|有意|[网据盛]传|建议|提议|提名|推荐|候选|冒充|假冒|自称|曾|原任|前任/u;
/** Of what stands before the body that the first is appointed to. */
export const isUnreal = (before: string): boolean => unreal.test(before.slice(before.lastIndexOf("。") + 1));
/** Bodies of members. */
const committee = /(?:委员会|会|社|基金|社咨会|市咨会)$/u;
const sentenceEnd = /[。！？]/u;

export const elidedAppointments: Family = function* (view): Generator<Draft> {
  const { masked } = view;
  const found = [...masked.text.matchAll(first)][0];
  const at = found?.indices?.groups?.["body"]?.[0];
  const object: Mention | undefined = at === undefined ? undefined : masked.mentions[at];
  if (!found || !object || !committee.test(object.name ?? object.text)) return;
  const from = found.index + found[0].length;
  if (isUnreal(masked.text.slice(0, found.index + found[0].search(anyBody)))) return;
  for (const match of matches(masked, later)) {
    const between = masked.text.slice(from, match.from);
    if (match.from < from || sentenceEnd.test(between) || between.search(anyBody) >= 0) continue;
    const title = match.text("title");
    if (!fitsBeside(title, object)) continue;
    for (const subject of match.mentions("who"))
      yield {
        ...{ subject, predicate: "WORKS_FOR", object, properties: { title } },
        ...evidence(view, masked, match.from, match.to, object),
        ...{ by: verbOf(masked, match), extractor: later.id, confidence: later.confidence },
      };
  }
};
const anyBody = pattern("{AO}");
