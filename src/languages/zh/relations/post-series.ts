/** `甲镇党委书记丙，党委副书记、镇长丁，党委委员戊陪同`: a row of posts of one township, which only the first names. */
import type { Mention } from "../../../model.ts";
import type { Draft } from "../../../relate/draft.ts";
import { evidence } from "../../../relate/evidence.ts";
import { matches } from "../../../rules/match.ts";
import { RuleFamily } from "../../../rules/rule.ts";
import { confidences } from "../confidences.ts";
import { chiefPost, postEnding } from "../vocabulary/titles.ts";
import type { Family } from "./family.ts";
import type { Page } from "./page.ts";
import { joints, pattern } from "./patterns.ts";
import { otherBody } from "./post-body.ts";
import { postsIn } from "./post-fit.ts";
import { word } from "./post-words.ts";
import type { View } from "./view.ts";

const rules = new RuleFamily("zh/post-series", { confidences, states: ["WORKS_FOR"] });
export { rules as postSeriesRules };

const party = "(?:党委|党工委)";
const ofTownship = rules.rule("of-the-township-before", {
  pattern: pattern(
    `(?<=[，；、])(?<title>(?:${party}${word}{0,6}?${postEnding}|副?[镇乡]长)(?:[、兼]${word}{0,10}?${postEnding})*)(?:（女）)?(?<who>{P}(?:(?:${joints}){P})*)`,
  ),
  yields: "{A:泥河镇党委}书记{P:黄平远}，党委副书记{P:张远}，党委委员{P:李青}陪同。",
  never: ["{A:庐江县委}书记{P:黄平远}，党委副书记{P:张远}陪同。", "{A:泥河镇党委}书记{P:黄平远}说，党委副书记{P:张远}没有来。"],
});
const partyPost = new RegExp(`^${party}(?<post>.+)$`, "u");
const township = /(?:镇|乡|街道)(?:党委|党工委|人民政府|政府|人大|办事处|纪委)$/u;

/** Between the first and the last of the row stand names, posts and marks alone; of a visit nothing tells whose town is meant. */
const isRow = (between: string): boolean => !/[。：？！]|说|表示|介绍|指出|[到赴往访莅]|接待|会见|迎接|考察|对接/u.test(between);

/** The body of a township that somebody named before holds a post of. */
function headOf({ appositions, masked }: View, at: number): Mention | undefined {
  for (const { from, to, posts } of [...appositions].reverse()) {
    const body = posts.at(-1)?.body;
    if (to > at || !body || !township.test(body.name ?? body.text)) continue;
    return isRow(masked.text.slice(from, at)) ? body : undefined;
  }
  return undefined;
}

function bodyOf(post: string, head: Mention, view: View, before: number, page: Page): { body: Mention; title: string } | undefined {
  const own = partyPost.exec(post)?.groups?.["post"];
  if (own === undefined) return otherBody(post, head, { view, typed: view.masked, before }, page);
  const name = head.name ?? head.text;
  const body = /党工?委$/u.test(name) ? head : page.bodyNamed(name.replace(township, "") + "党委", head);
  return body && { body, title: own };
}

export const postSeries: Family = function* (view, page): Generator<Draft> {
  for (const match of matches(view.masked, ofTownship)) {
    const head = headOf(view, match.from);
    if (!head) continue;
    const people = match.mentions("who").filter((one) => !view.appositions.some(({ person, posts }) => person === one && posts.length > 0));
    for (const post of postsIn(match.text("title"))) {
      const found = bodyOf(post, head, view, match.end("title"), page);
      if (!found) continue;
      for (const subject of chiefPost.test(post) ? people.slice(0, 1) : people)
        yield {
          ...{ subject, predicate: "WORKS_FOR", object: found.body, properties: { title: found.title } },
          ...evidence(view, view.masked, match.from, match.to, head),
          ...{ by: "phrase", extractor: ofTownship.id, confidence: ofTownship.confidence },
        };
    }
  }
};
