/** `出席：陈主席天成、林代表金英。列席：李镇长诚智`: minutes write the post between surname and given name, and of which body is what the article is of. */
import type { Mention } from "../../../model.ts";
import type { Draft } from "../../../relate/draft.ts";
import { RuleFamily } from "../../../rules/rule.ts";
import { confidences } from "../confidences.ts";
import type { Family } from "./family.ts";
import type { Page } from "./page.ts";
import { bodyOfArticle } from "./post-body.ts";
import { nameProposal } from "./proposal.ts";
import { soleCouncil } from "./township-council.ts";
import type { View } from "./view.ts";

const rules = new RuleFamily("zh/courteous-posts", { confidences, states: ["WORKS_FOR"] });
export { rules as courteousPostRules };

const seat = rules.rule("seat-inside-the-name", {
  yields: "{A:金城镇民代表会}开会，县府、镇公所列席，出席：{P:陈主席天成}、{P:林代表金英}。",
  never: [
    "{A:金城镇民代表会}、{A:金湖镇民代表会}开会，县府、镇公所列席，出席：{P:陈主席天成}。",
    "{A:金城镇民代表会}开会，县府、镇公所列席，出席：{P:陈课长天成}。",
  ],
});
const head = rules.rule("head-inside-the-name", {
  yields: "{A:金城镇公所}派员，列席：{P:李镇长诚智}。",
  never: "{A:金城镇公所}、{A:金湖镇公所}派员，列席：{P:李镇长诚智}。",
});
const within = /^(?<surname>\p{Script=Han}{1,2}?)(?<post>副?(?:[县市乡镇区]长|主席)|代表)(?<given>\p{Script=Han}{1,2})$/u;

/** The post that stands inside a person's name as it is printed. */
function postWithin({ text, name }: Mention): string | undefined {
  const found = within.exec(text)?.groups;
  return found && (name === undefined || name === `${found["surname"]}${found["given"]}`) ? found["post"] : undefined;
}

function bodyOf(post: string, view: View, at: number, page: Page): Mention | undefined {
  if (!post.endsWith("长")) return soleCouncil(view, page);
  return bodyOfArticle(post, { view, typed: view.masked, before: at + 1 }, page)?.body;
}

export const courteousPosts: Family = function* (view, page): Generator<Draft> {
  for (const [at, subject] of view.masked.mentions.entries()) {
    const title = subject?.type === "Person" ? postWithin(subject) : undefined;
    if (!subject || title === undefined) continue;
    const object = bodyOf(title, view, at, page);
    const rule = title.endsWith("长") ? head : seat;
    if (object) yield nameProposal(rule, view.sentence, { subject, predicate: "WORKS_FOR", object, properties: { title } });
  }
};
