/** Where things are, what is part of what, and whose ground it is. */
import { isOfMasthead } from "../mentions/masthead.ts";
import type { TypedSentence } from "./typed-sentence.ts";
import { pattern } from "./patterns.ts";
import { isLarger, isSite } from "./sites.ts";
import { chainDrafts } from "./place-chains.ts";
import { dateline } from "./place-chain-rules.ts";
import { covers, homes, inside, inTown, isInByName, memberships, others, rulesByLevel, rulesByName, seat, units } from "./location.ts";
import { predicateOf } from "./stated.ts";
import { evidence } from "../../../relate/evidence.ts";
import { overlappingMatches } from "../../../rules/match.ts";
import type { Rule } from "../../../rules/rule.ts";
import { allows } from "../../../relate/statement.ts";
import { type Mention, nameOf } from "../../../model.ts";
import type { RelationDraft } from "../../../relate/draft.ts";

const seated = /\b(?:Court|Station|Office|Prison|Barracks|Post|Commission|Embassy|Consulate|Headquarters|Directorate|Secretariat|Academy)$/;
/** Of the whole country. */
const ministry = /^(?:Ministry|Department) (?:of|for)\b/;
const isUnit =
  /^(?:School|Department|Faculty|Institute|Centre|Center|College|Division|Unit|Chair|Laboratory|Museum) (?:of|for)\b|\b(?:Department|Division|Unit|Wing|Laboratory|Campus|Faculty)$/;

const isMasthead = ({ extractors }: Mention): boolean => extractors.some(isOfMasthead);

export function* placeDrafts(view: TypedSentence): Generator<RelationDraft> {
  yield* told(view, [inside], (subject) => !organizesThere(view, subject));
  yield* told(
    view,
    homes,
    (subject) => !isMasthead(subject) && !/\b(?:Party|Congress|Alliance|Movement)$/.test(subject.name ?? subject.text),
  );
  yield* told(view, [seat], ({ text }) => seated.test(text));
  yield* told(view, [inTown], (subject) => !seated.test(subject.text) && !ministry.test(nameOf(subject)));
  yield* told(view, [...others, covers]);
  yield* chainDrafts(view);
  yield* told(view, [dateline, ...memberships]);
  yield* told(view, units, ({ text }) => isUnit.test(text));
  yield* named(view);
  yield* ownGround(view);
}

/** `held by A at L`, `with A in L`: A need not be there. */
function organizesThere(view: TypedSentence, subject: Mention): boolean {
  const at = view.mentions.indexOf(subject);
  const before = view.text.slice(0, at);
  return (
    subject.type === "Organization" &&
    !/^.,? (?:which is )?(?:based|located|headquartered|situated)\b/u.test(view.text.slice(at, at + 40)) &&
    eventsBefore.test(before) &&
    /\b(?:by|with|and) (?:the )?$/.test(before)
  );
}
const eventsBefore = new RegExp(pattern("{EJ}").source, "u");

const leveled =
  /^(.+?) (?:village|town|city|parish|municipal|county|district|township|borough) (?:board|council|government|assembly|commission)$/i;
/** `the village board` of an article on Franklin rules Franklin. */
function* ownGround(view: TypedSentence): Generator<RelationDraft> {
  for (const [at, owner] of view.mentions.entries()) {
    const name = owner?.type === "Agency" ? leveled.exec(owner.name ?? owner.text)?.[1] : undefined;
    const place = name === undefined ? undefined : view.places.named(name);
    if (owner && place) yield* byName(view, at, owner, place, rulesByLevel);
  }
}

/** `fits`: which subjects the rules are for. */
function* told(view: TypedSentence, rules: readonly Rule[], fits: (subject: Mention) => boolean = () => true): Generator<RelationDraft> {
  for (const rule of rules) {
    const predicate = predicateOf(rule);
    for (const match of overlappingMatches(view, rule))
      for (const subject of match.mentions("s"))
        for (const object of match.mentions("o"))
          if (object.id !== subject.id && allows(predicate, subject, object) && !sameName(subject, object) && fits(subject))
            yield {
              ...{ subject, predicate, object, extractor: rule.id, confidence: rule.confidence },
              ...evidence(view, view, match.from, match.to),
              by: rule === dateline ? "name" : "phrase",
            };
  }
}

const sameName = (one: Mention, other: Mention): boolean => (one.name ?? one.text) === (other.name ?? other.text);

const governing =
  /\b(?:Fiscal Court|Commissioners Court|Legislature|Government|Council|Assembly|Police|Administration|Authority|Panchayat|Parishad|Sabha|Corporation|Municipality|Department|Bureau|Service|Services|Agency|Directorate|Commission|Sangguniang|Supervisors|Selectboard|LGU|government|council|assembly|bureau|department|police|brigade|commission|agency|authority|panchayat)\b/;
/** They sit in the place, whatever they have power over. */
const seats = /\b(?:Station|Post|Court|Courts|Prison|Barracks)\b/;
/** `GVHSS Meppayur`, `University Hospital Kerry`. */
const kindFirst = /(?:\b(?:School|College|Hospital|University|Campus|Branch|Clinic|Centre|Center)|^[A-Z]{2,6}) $/;
/** A road leads to the town that it is named after. */
const leadsElsewhere = /\b(?:Road|Highway|Street|Bypass|Railway|Trail|River|Lake)$/;

/** What a name itself says: Narok County Government rules Narok, Voi Town Library is in Voi. */
function* named(view: TypedSentence): Generator<RelationDraft> {
  for (const place of view.nested) {
    const at = view.mentions.findIndex(
      (mention) => mention !== undefined && mention.sentence === place.sentence && mention.from <= place.from && place.to <= mention.to,
    );
    const owner = view.mentions[at];
    if (!owner || isMasthead(owner) || (place.type !== "Place" && place.type !== "Village") || !isNamedAfter(owner, place)) continue;
    const sits = seats.test(owner.text) && !/\b(?:Fiscal|Commissioners) Court$/.test(owner.text);
    const rules = owner.type === "Agency" && (governing.test(owner.text) || isLarger(place.name ?? place.text)) && !sits;
    if (rules && !/\b(?:Embassy|High Commission|Consulate|Delegation)\b/.test(nameOf(owner!)))
      yield* byName(view, at, owner, place, rulesByName);
    else if (owner.type !== "Agency" || sits) yield* byName(view, at, owner, place, isInByName);
  }
}

/** Whether the place opens the name or closes it, and tells where its bearer is. */
function isNamedAfter(owner: Mention, place: Mention): boolean {
  if (owner.type === "Place" && (!isSite(owner) || leadsElsewhere.test(owner.text))) return false;
  const lead = owner.text.slice(0, place.from - owner.from);
  const rest = owner.text.slice(place.to - owner.from);
  const leads = lead === "" && /^ \p{L}/u.test(rest);
  const closes = rest === "" && owner.type !== "Place" && (/ of (?:the )?$/.test(lead) || kindFirst.test(lead));
  // The Mara River Bridge is at the river, not in it.
  return (leads || closes) && !/\b(?:River|Lake|Road|Street|Highway)$/.test(place.text);
}

function* byName(view: TypedSentence, at: number, subject: Mention, object: Mention, rule: Rule): Generator<RelationDraft> {
  const predicate = predicateOf(rule);
  if (allows(predicate, subject, object))
    yield {
      ...{ subject, predicate, object, by: "name", extractor: rule.id, confidence: rule.confidence },
      ...evidence(view, view, at, at + 1),
    };
}
