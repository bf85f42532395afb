/** People: whom they work for, where they live and come from. */
import { matches, type Match } from "../../../rules/match.ts";
import type { Rule } from "../../../rules/rule.ts";
import { headVerbs } from "../vocabulary/posts-taken.ts";
import type { TypedSentence } from "./typed-sentence.ts";
import { employmentRules, transferredTo } from "./employment.ts";
import { originRules } from "./origin.ts";
import { isOnlyRelated } from "./governed.ts";
import { placesOwn, residenceRules } from "./residence.ts";
import { schoolHonour } from "../vocabulary/homes.ts";
import { pattern } from "./patterns.ts";
import { occupationOf } from "./roles.ts";
import { predicateOf } from "./stated.ts";
import { groupOfMatch } from "./verb-group.ts";
import { evidence } from "../../../relate/evidence.ts";
import { isSite } from "./sites.ts";
import { type Mention, nameOf } from "../../../model.ts";
import type { RelationDraft } from "../../../relate/draft.ts";

const rules: readonly Rule[] = [employmentRules, residenceRules, originRules].flatMap((family) => family.rules);

export function* peopleDrafts(view: TypedSentence): Generator<RelationDraft> {
  if (!view.mentions.some((mention) => mention?.type === "Person")) return;
  for (const rule of rules)
    for (const match of matches(view, rule)) {
      const object = homeOf(view, match);
      if (!object || (rule === transferredTo && isInmate(match, object)) || (rule === placesOwn && isSchools(view))) continue;
      const predicate = predicateOf(rule);
      for (const subject of [...match.mentions("s"), ...match.mentions("s2"), ...match.mentions("s3")]) {
        if (isOnlyRelated(view.text, view.mentions.indexOf(subject))) continue;
        yield {
          ...{ subject, predicate, object, by: groupOfMatch(view, match), extractor: rule.id, confidence: rule.confidence },
          ...evidence(view, view, match.from, match.to),
          properties: {
            title: predicate === "WORKS_FOR" ? match.text("title") || headVerbs[match.text("verb")] : undefined,
            occupation: predicate === "LIVES_IN" ? jobOf(match) : undefined,
          },
        };
      }
    }
}

/** `Hawes’s Ann Reed is the Teacher of the Year`: Hawes is a school. */
const isSchools = (view: TypedSentence): boolean => view.mentions.some((one) => one?.type === "Honor" && schoolHonour.test(nameOf(one)));

/** A patient is transferred to a hospital, a suspect to a prison, a pupil to a school, a player to a club. */
const isInmate = (match: Match, { name, text }: Mention): boolean =>
  /\b(?:transferred|reassigned)$/.test(match.text("verb")) &&
  !/\b(?:Ministry|Department|Council|Assembly|Government|Municipality|Directorate|Secretariat|Bureau|Commission|Authority)\b/.test(
    name ?? text,
  );

const jobOf = (match: Match): string | undefined =>
  match.text("job") === "" ? undefined : occupationOf(match.text("job").replace(/ (?:and|of) .*$/, ""));

const townBehind = pattern("^(?:,| in| at| near) (?:the )?(?<town>{VL})");

/** `lives on Mill Lane, Hawes`: in Hawes. */
function homeOf(view: TypedSentence, match: Match): Mention | undefined {
  const object = match.mentions("o")[0];
  if (!object || !isSite(object)) return object;
  const at = match.end("o");
  townBehind.lastIndex = 0;
  const town = townBehind.exec(view.text.slice(at, at + 12));
  return town ? view.mentions[at + town.indices!.groups!["town"]![0]] : object;
}
