/** `姓名：王芳`, and in the lines below it `籍贯：安徽庐江`, `现任职务：甲局副局长`, `拟任职务：甲局局长`: the record of one person. */
import type { Mention } from "../../../model.ts";
import type { Draft } from "../../../relate/draft.ts";
import { evidence, verbIn } from "../../../relate/evidence.ts";
import { matches } from "../../../rules/match.ts";
import { RuleFamily } from "../../../rules/rule.ts";
import { confidences } from "../confidences.ts";
import type { Family } from "./family.ts";
import { heldFrom } from "./listed-posts.ts";
import type { Page } from "./page.ts";
import { pattern } from "./patterns.ts";
import { origins as ofOrigin, place } from "./residence-draft.ts";
import type { View } from "./view.ts";

const rules = new RuleFamily("zh/person-record", { confidences, states: ["WORKS_FOR"] });
export { rules as personRecordRules };

const kinds = "(?:工作)?(?:单位及)?(?:职务|职位|岗位)";
const post = rules.rule("post-below-name", {
  pattern: pattern(`^(?<key>(?:现任|拟任|拟任免|拟提拔|原任|曾任|拟免|免去)${kinds}?|现职|拟任职|任职情况|${kinds})：(?={AOVL})`),
  yields: "F|姓名：{P:陈海青}\nF|现任职务：{A:庐江县水利局}副局长",
  never: ["F|联系人：{P:陈海青}\nF|现任职务：{A:庐江县水利局}副局长", "F|姓名：{P:陈海青}\nF|主管单位：{A:庐江县水利局}局长"],
});
const origin = rules.rule("origin-below-name", {
  pattern: pattern(`^(?:籍贯|祖籍|出生地)：${place}$`),
  yields: "F|姓名：{P:陈海青}\nF|籍贯：{L:安徽}{L:庐江}",
  never: "F|联系人：{P:陈海青}\nF|籍贯：{L:安徽}{L:庐江}",
  ...ofOrigin,
});
const name = pattern("^姓名：(?<person>{P})$");
const mostLines = 24;

/** The name over it; between the two stand fields alone. */
function subjectOf(view: View, page: Page): Mention | undefined {
  const views = page.views(view.article);
  for (let at = view.index - 1; at >= Math.max(0, view.index - mostLines); at--) {
    const above = views[at] as View;
    if (above.sentence.kind !== "field") return undefined;
    const [person] = matches(above.masked, name)[0]?.mentions("person") ?? [];
    // A name that nobody has read begins a record as well: what follows is not its neighbour's.
    if (person || above.masked.text.startsWith("姓名：")) return person;
  }
  return undefined;
}

/** By how the key begins; the others say what the record holds now, and 拟免 what it holds until it is taken. */
const standings: readonly (readonly [begins: RegExp, standing: "planned" | "ended"])[] = [
  [/^拟(?!免)/u, "planned"],
  [/^(?:原任|曾任|免去)/u, "ended"],
];

function* origins(view: View, page: Page): Generator<Draft> {
  const [match] = matches(view.masked, origin);
  const subject = match && subjectOf(view, page);
  const object = match?.mentions("place").at(-1);
  if (!match || !subject || !object) return;
  yield {
    ...{ subject, predicate: "NATIVE_OF", object, ofOneRecord: true },
    ...evidence(view, view.masked, match.from, match.end("place")),
    ...{ by: "phrase", extractor: origin.id, confidence: origin.confidence },
  };
}

export const personRecords: Family = function* (view, page): Generator<Draft> {
  if (view.sentence.kind !== "field") return;
  yield* origins(view, page);
  const [match] = matches(view.masked, post);
  const subject = match && subjectOf(view, page);
  if (!match || !subject) return;
  const key = match.text("key");
  const means = standings.find(([begins]) => begins.test(key))?.[1];
  for (const { body, title, end } of heldFrom({ view, typed: view.masked }, match.to, page))
    yield {
      ...{ subject, predicate: "WORKS_FOR", object: body, properties: { title }, ofOneRecord: true },
      ...evidence(view, view.masked, match.from, end),
      ...{
        by: means ? verbIn(view.masked, match.from, match.end("key"), means) : "phrase",
        extractor: post.id,
        confidence: post.confidence,
      },
    };
};
