/** Whose signature stands below a notice that hands out a document issued it: `现将《…》印发给你们。` `庐江县水利局` `2023年6月10日`. */
import type { Article, Mention, Sentence } from "../../../model.ts";
import { matches } from "../../../rules/match.ts";
import { RuleFamily } from "../../../rules/rule.ts";
import { confidences } from "../confidences.ts";
import type { Family } from "./family.ts";
import type { Page } from "./page.ts";
import { pattern, quotedList } from "./patterns.ts";
import { proposal } from "./proposal.ts";

const rules = new RuleFamily("zh/signed-policy", { confidences, states: ["ISSUED"] });
export { rules as signedPolicyRules };

const signed = rules.rule("handed-out", {
  // What another body has written is passed on: 转发, 批转.
  pattern: pattern(
    `(?<![^。；，]{0,20}(?:转发|批转)[^。；]{0,20})(?:现将|关于)(?<object>${quotedList("D")})(?<verb>印发|予以印发|发布|予以发布)(?:给你们|如下|的通知|，|。)`,
  ),
  yields: "现将{D:《校车管理办法》}印发给你们，请遵照执行。\n{A:清河县教育局}\n2023年6月10日",
  never: [
    "现将省教育厅{D:《校车管理办法》}转发给你们。\n{A:清河县教育局}\n2023年6月10日",
    "现将{D:《校车管理办法》}印发给你们，请遵照执行。\n{A:清河县教育局}关心校车安全。",
  ],
});

const day =
  /^(?:\d{4} ?年 ?\d{1,2} ?月 ?\d{1,2} ?日|[〇○零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日|\d{4}[-/.]\d{1,2}[-/.]\d{1,2})$/u;
/** No notice has more bodies below it. */
const mostSigners = 8;

/** The bodies alone on the lines above the day that closes the article. */
function signersOf(article: Article, page: Page): readonly Mention[] {
  const { sentences } = article;
  const last = sentences.findLastIndex(({ text }) => day.test(text.trim()));
  if (last < 0 || sentences.slice(last + 1).some(({ kind }) => kind === "body")) return [];
  const found: Mention[] = [];
  for (let at = last - 1; at >= 0 && found.length < mostSigners; at--) {
    const body = aloneIn(sentences[at]!, page);
    if (body === undefined) break;
    found.unshift(body);
  }
  return found;
}

const aloneIn = (sentence: Sentence, page: Page): Mention | undefined =>
  page
    .mentionsOf(sentence)
    .find(({ type, from, to }) => type === "Agency" && from === leading(sentence.text) && to === sentence.text.trimEnd().length);

const leading = (text: string): number => text.length - text.trimStart().length;

export const signedPolicies: Family = function* (view, page) {
  for (const match of matches(view.lean, signed))
    for (const subject of signersOf(view.article, page))
      for (const object of match.mentions("object")) yield proposal(signed, view, match, { subject, predicate: "ISSUED", object });
};
