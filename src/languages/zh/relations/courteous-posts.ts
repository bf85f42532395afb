/** `出席：陈主席天成、林代表金英。列席：李镇长诚智`: minutes write the post between surname and given name, and of which body is what the article is of. */
import type { Mention } from "../../../model.ts";
import type { Draft } from "../../../relate/draft.ts";
import { RuleFamily } from "../../../rules/rule.ts";
import { confidences } from "../confidences.ts";
import { postsWithin } from "../vocabulary/posts-within-names.ts";
import type { Family } from "./family.ts";
import type { Page } from "./page.ts";
import { bodyOfArticle } from "./post-body.ts";
import { fitsBeside } from "./post-fit.ts";
import { workplace } from "./post-words.ts";
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
const ofBodyBefore = rules.rule("body-before-the-name", {
  yields: "{A:清河县消防局}{P:徐副局长文耀}到场。",
  never: "{A:清河县消防局}{P:徐乡长文耀}到场。",
});
const withPost = new RegExp(`^(?<surname>\\p{Script=Han}{1,2}?)(?<post>${postsWithin})(?<given>\\p{Script=Han}{1,2})$`, "u");
const within = /^(?<surname>\p{Script=Han}{1,2}?)(?<post>副?(?:[县市乡镇区]长|主席)|代表)(?<given>\p{Script=Han}{1,2})$/u;

/** The post that stands inside a person's name as it is printed. */
function postWithin({ text, name }: Mention, form: RegExp): string | undefined {
  const found = form.exec(text)?.groups;
  return found && (name === undefined || name === `${found["surname"]}${found["given"]}`) ? found["post"] : undefined;
}

function bodyOf(post: string, view: View, at: number, page: Page): Mention | undefined {
  if (!post.endsWith("长")) return soleCouncil(view, page);
  return bodyOfArticle(post, { view, typed: view.masked, before: at + 1 }, page)?.body;
}

/** What stands right before the name, where it can give the post. */
function bodyBefore({ masked }: View, at: number, title: string): Mention | undefined {
  const beside = masked.mentions[at - 1];
  return beside && masked.ends[at - 1] === masked.starts[at] && workplace(beside) && fitsBeside(title, beside) ? beside : undefined;
}

export const courteousPosts: Family = function* (view, page): Generator<Draft> {
  for (const [at, subject] of view.masked.mentions.entries()) {
    if (subject?.type !== "Person" || subject.name === subject.text) continue;
    const told = postWithin(subject, withPost);
    const beside = told === undefined ? undefined : bodyBefore(view, at, told);
    if (told !== undefined && beside) {
      yield nameProposal(ofBodyBefore, view.sentence, { subject, predicate: "WORKS_FOR", object: beside, properties: { title: told } });
      continue;
    }
    const title = postWithin(subject, within);
    if (title === undefined) continue;
    const object = bodyOf(title, view, at, page);
    const rule = title.endsWith("长") ? head : seat;
    if (object) yield nameProposal(rule, view.sentence, { subject, predicate: "WORKS_FOR", object, properties: { title } });
  }
};
