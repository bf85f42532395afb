/** `乡长甲、财政课长乙、主计主任丙`: heads of the sections of an office of Taiwan, in a row that its chief heads: WORKS_FOR. */
import { nameOf } from "../../../model.ts";
import type { Draft } from "../../../relate/draft.ts";
import { matches } from "../../../rules/match.ts";
import { RuleFamily } from "../../../rules/rule.ts";
import { confidences } from "../confidences.ts";
import type { Family } from "./family.ts";
import { pattern } from "./patterns.ts";
import { bodyOfArticle } from "./post-body.ts";
import { workplace } from "./post-words.ts";
import { proposal } from "./proposal.ts";

const rules = new RuleFamily("zh/office-sections", { confidences, states: ["WORKS_FOR"] });
export { rules as officeSectionRules };

const sectionHead = rules.rule("of-the-chiefs-office", {
  pattern: pattern(
    "(?<=、)(?<title>(?:民政|财政|建设|农业|社会|行政|工务|文化|观光|农观|农经|经建|环保|原民)(?:代理)?课长|(?:人事|主计|政风|行政)(?:室)?主任|清洁队队?长|幼儿园园?长)(?<who>{P})",
  ),
  yields: "{A:古坑乡公所}开会，列席人：乡长{P:黄平远}、财政代理课长{P:张远}、主计主任{P:李青}。",
  never: [
    "{L#340124:庐江县}开会，列席人：县长{P:黄平远}、财政代理课长{P:张远}。",
    "{A:古坑乡公所}开会，列席人：乡长{P:黄平远}、{A:县教育处}处长{P:李青}、财政代理课长{P:张远}。",
    "{A:古坑乡公所}开会，列席人：乡长{P:黄平远}、公司主任{P:张远}。",
  ],
});
const chiefOfOffice = pattern("(?:^|[，：、])(?<chief>[乡镇市]长)(?<head>{P})(?<row>[^，。；：！？]*)$");
const ownSection = /[课室队]$/u;

export const officeSections: Family = function* (view, page): Generator<Draft> {
  const { text, mentions } = view.masked;
  if (!/[课任队园]/u.test(text)) return;
  for (const match of matches(view.masked, sectionHead)) {
    const row = [...text.slice(0, match.from).matchAll(chiefOfOffice)][0];
    const [subject] = match.mentions("who");
    if (!row || !subject || view.appositions.some((one) => one.person === subject && one.posts.length > 0)) continue;
    const from = match.from - (row.groups?.["row"] ?? "").length;
    if (mentions.slice(from, match.from).some((one) => one && workplace(one) && !ownSection.test(one.text))) continue;
    const found = bodyOfArticle(row.groups?.["chief"] ?? "", { view, typed: view.masked, before: from - 1 }, page);
    if (found && nameOf(found.body).endsWith("公所"))
      yield proposal(sectionHead, view, match, {
        ...{ subject, predicate: "WORKS_FOR", object: found.body },
        properties: { title: match.text("title") },
      });
  }
};
