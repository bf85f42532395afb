/** Where things are, what is part of what, and whose ground it is. */
import type { TypedSentence } from "./typed-sentence.ts";
import { pattern } from "./patterns.ts";
import { isLarger, isSite } from "./sites.ts";
import { chainDrafts } from "./place-chains.ts";
import { evidence } from "../../../relate/evidence.ts";
import { overlappingMatches } from "../../../rules/match.ts";
import { allows } from "../../../relate/statement.ts";
import type { RelationType } from "../../../../graph/ontology.ts";
import type { Mention } from "../../../model.ts";
import type { RelationDraft } from "../../../relate/draft.ts";

const inside = pattern(
  "(?<s>{OEJ})(?:,)?(?: (?:which |that )?(?:is|was|lies|stands|sits))?(?: (?:based|located|situated|held|sited|built|headquartered|housed|staged))? (?:in|at|near|outside|on|along|opposite|beside|inside) (?:the )?(?:(?:nearby|neighbouring|neighboring|rural|central|downtown) )?(?<o>{LV+})",
);
/** `the Environment and Land Court in Nakuru`. */
const seat = pattern("(?<s>{A})(?: (?:sitting |based |located )?(?:in|at) (?:the )?|, )(?<o>{LV})");
/** `the Kenya Maritime Authority in Mombasa`; whom somebody met in Mombasa, may sit elsewhere. */
const inTown = pattern(
  "(?<!\\b(?:by|met|meets?|joined|visited|told|asked|addressed|sued|accused|met with|addressing|between|and) (?:the )?)(?<s>{A}) (?:in|at) (?:the )?(?<o>{LV})(?! (?:on|last|this|yesterday)\\b)",
);
const seated = /\b(?:Court|Station|Office|Prison|Barracks|Post|Commission|Embassy|Consulate|Headquarters|Directorate|Secretariat|Academy)$/;
/** `Infra Works of Hassan`, `Christchurch engineering company Fulton Rourke`, `Government High School, Keragodu,`, `Blenheim’s Wairau Hospital`. */
const homes: readonly (readonly [RegExp, number])[] = [
  [pattern("(?<s>{O}) of (?<o>{LV})(?!['’])"), 0.84],
  [
    pattern(
      "(?<o>{L}) (?:\\p{Ll}+ ){0,3}(?:company|firm|contractors?|group|start-?up|charity|manufacturer|consultanc(?:y|ies)|consultants|business|supplier|brewer|retailer|developer|builders?|cooperative|club|school|hotel|sawmill|mill|factory|brewery|bakery|garage|engineers|architects|agency|network) (?<s>{O})",
    ),
    0.85,
  ],
  [pattern("(?<s>{O}), (?<o>{LV})(?=[,.;)]|$| (?:has|have|had|is|was|were|will|on|to|who|which|won|bagged|received)\\b)"), 0.8],
  [pattern("(?<o>{LV})['’]s (?<s>{O})"), 0.74],
  [pattern("(?<s>{O}), (?:an?|the|one of the) [^.;,{AOPJE}]{2,70}? (?:in|at|near|outside|from|on) (?:the )?(?:nearby )?(?<o>{LV})"), 0.82],
  [
    pattern(
      "(?<s>{AO}),? (?:an?|the|one of the) [^.;,{AOPJE}]{2,70}? (?:based|headquartered|located|situated|housed) (?:in|at|near|outside|on) (?:the )?(?:nearby )?(?<o>{LV})",
    ),
    0.84,
  ],
  [
    pattern(
      "(?<s>{AO}),? (?:(?:which )?has (?:its |an? |)|whose |with (?:its |an? ))(?:new |main )?(?:headquarters|head ?offices?|offices?|base|factory|plant|workshop|shop|showroom|branch(?:es)?|depot|grounds?|campus|premises|clubhouse)(?: is| are)?(?: located| based)? (?:in|at|near|outside|on) (?:the )?(?<o>{LV+})",
    ),
    0.84,
  ],
  [
    pattern(
      "(?<s>{A}),? which (?:is|lies|stands|sits)(?: based| located| situated| housed)? (?:in|at|near|outside|on) (?:the )?(?<o>{LV})",
    ),
    0.84,
  ],
  [pattern("(?<s>{AO}), (?:an?|the) (?<o>{LV})-based\\b"), 0.88],
  [
    pattern(
      "(?<s>{O}), (?:an?|the) (?<o>{LV}) (?:\\p{Ll}+ ){0,3}(?:company|firm|contractor|group|start-?up|charity|manufacturer|consultancy|business|supplier|brewery|retailer|developer|builder|cooperative|club|school|hotel|non-?profit|newspaper)\\b",
    ),
    0.86,
  ],
  [
    pattern(
      "(?<s>{AO})[^.;{AO}]{0,100}? (?:from|at) its (?:new |main )?(?:headquarters|head ?offices?|offices?|base|studios?|plant|factory|premises) (?:in|at|on) (?:the )?(?<o>{LV})",
    ),
    0.82,
  ],
  [pattern("(?<s>{OE})(?:,)?(?: (?:based|located|situated|held))? in {L}['’]s (?:\\p{Ll}+ ){0,2}(?<o>{LV})"), 0.84],
  [pattern("(?<s>{O}) from (?:the )?(?:nearby |neighbouring )?(?<o>{LV})(?! to\\b)"), 0.78],
];
const projectSite = pattern("(?<s>{J})(?:,)?(?: which is)? (?:in|at|near|on|along) (?:the )?(?<o>{LV})");
/** `will rise on Prospect Avenue`, `runs from Maktau to Bura`, `in nine districts of Busoga`. */
const projectAt: readonly (readonly [RegExp, number])[] = [
  [pattern("(?<s>{J})[^.;{AOPJE}]{0,60}? (?:in|at|on|along|near|outside) (?:the )?(?<o>{LV+})"), 0.76],
  [
    pattern(
      "(?<s>{J})[^.;{AOPJE}]{0,60}? (?:links?|linking|linked|connects?|connecting|connected|traverses|traversing|passes through|runs through|between) (?:the )?(?:\\p{Ll}+ ){0,3}?(?<o>{LV+})",
    ),
    0.78,
  ],
  [pattern("(?<s>{J})[^.;{AOPJE}]{0,60}? from (?<o>{LV}) to {LV}"), 0.8],
  [pattern("(?<s>{J})[^.;{AOPJE}]{0,60}? from {LV} to (?<o>{LV})"), 0.8],
  [
    pattern(
      "(?<s>{J})[^.;{PJE}]{0,100}? in (?:\\p{L}+ ){0,3}(?:districts|villages|parts|areas|schools|counties|wards|communities|towns|parishes|homes) (?:of|in|across) (?<o>{LV})",
    ),
    0.76,
  ],
];
const covers = pattern(
  "(?<s>{A}),? (?:which )?(?:covers|administers|governs|has jurisdiction over|is responsible for) (?:the )?(?<o>{LV+})",
);
const basedIn = pattern("(?<o>{LV})-based (?:\\p{Ll}+ ){0,2}(?<s>{O})");
const eventAt = pattern("(?<s>{E})(?:[^.;{EAO}]{0,50}?) (?:in|at) (?:the )?(?<o>{LV})");
/** What its organiser is beside, is where the event is: `organised by the council at Busoga Square`. */
const eventBehindOrganiser = pattern(
  "(?<s>{EJ})[^.;{EJ}]{0,90}?\\b(?:by|with|and) (?:the )?{AO}(?: of {L})?(?: (?:on|this|next|last) [^,.;{PAO}]{1,20}?)? (?:at|in) (?:the )?(?<o>{LV})",
);
const runEvent = pattern(
  "(?<s>{E}),[^.;]{0,80}, (?:is|was|will be|takes place|took place|opens|runs|ran|continues|goes on|returns)(?: \\p{Ll}+){0,3} (?:in|at) (?:the )?(?<o>{LV})",
);
const formedIn = pattern("\\bin (?<o>{LV}) (?:have|has) (?:formed|founded|set up|started|established) (?:the |a )?(?<s>{O})");
/** `SIBALOM, Antique -- `: where the piece is from, and what that is in. */
const dateline = pattern("^(?<s>{LV}), (?<o>{L})\\s*(?:--|[—–])");
const partOf: readonly (readonly [RegExp, number])[] = [
  [
    pattern(
      "(?<s>{AO}),? (?:which is |is )?(?:part|(?:an? |the )?(?:\\p{L}+ ){0,3}?(?:department|division|unit|branch|member|subsidiary|arm|agency|affiliate|campus|chapter|wing|section|offshoot|constituent)) of (?:the )?(?<o>{AO})",
    ),
    0.85,
  ],
  [
    pattern(
      "(?<s>{AO})[^.;{AO}]{0,12} (?:comes|falls|operates|works|is|sits|functions|(?:is |was )?(?:affiliated|attached|answerable|belongs)) (?:under|to|with) (?:the )?(?<o>{AO})",
    ),
    0.85,
  ],
  [pattern("(?<s>{A}),? of (?:the )?(?<o>{A})"), 0.84],
  [pattern("(?<o>{AO})['’]s (?<s>{A})"), 0.8],
];
/** A school of a university, a unit of a hospital. */
const units: readonly (readonly [RegExp, number])[] = [
  [pattern("(?<s>{O}),? (?:at|of|in) (?:the )?(?<o>{O})"), 0.82],
  [pattern("(?<o>{O})['’]s (?<s>{O})"), 0.8],
];
const isUnit =
  /^(?:School|Department|Faculty|Institute|Centre|Center|College|Division|Unit|Chair|Laboratory|Museum) (?:of|for)\b|\b(?:Department|Division|Unit|Wing|Laboratory|Campus|Faculty)$/;

const isMasthead = ({ extractors }: Mention): boolean => extractors.includes("pattern:masthead");

export function* placeDrafts(view: TypedSentence): Generator<RelationDraft> {
  for (const draft of stated(view, inside, "LOCATED_IN", 0.85)) if (!organizesThere(view, draft)) yield draft;
  // A paper is not in every place of its masthead.
  for (const [pattern, confidence] of homes)
    for (const draft of stated(view, pattern, "LOCATED_IN", confidence)) if (!isMasthead(draft.subject)) yield draft;
  for (const draft of stated(view, seat, "LOCATED_IN", 0.82)) if (seated.test(draft.subject.text)) yield draft;
  for (const draft of stated(view, inTown, "LOCATED_IN", 0.74)) if (!seated.test(draft.subject.text)) yield draft;
  yield* stated(view, basedIn, "LOCATED_IN", 0.9);
  yield* stated(view, eventAt, "LOCATED_IN", 0.78);
  yield* stated(view, runEvent, "LOCATED_IN", 0.78);
  yield* stated(view, eventBehindOrganiser, "LOCATED_IN", 0.76);
  yield* stated(view, formedIn, "LOCATED_IN", 0.8);
  for (const [pattern, confidence] of projectAt) yield* stated(view, pattern, "LOCATED_IN", confidence);
  yield* stated(view, covers, "HAS_JURISDICTION", 0.8);
  yield* chainDrafts(view);
  yield* stated(view, dateline, "PART_OF", 0.86);
  for (const [pattern, confidence] of partOf) yield* stated(view, pattern, "PART_OF", confidence);
  for (const [pattern, confidence] of units)
    for (const draft of stated(view, pattern, "PART_OF", confidence)) if (isUnit.test(draft.subject.text)) yield draft;
  yield* stated(view, projectSite, "LOCATED_IN", 0.82);
  yield* named(view);
  yield* ownGround(view);
}

/** `held by A at L`, `with A in L`: A need not be there. */
function organizesThere(view: TypedSentence, { subject }: RelationDraft): boolean {
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
    if (!owner || !place || !allows("HAS_JURISDICTION", owner, place)) continue;
    yield {
      subject: owner,
      predicate: "HAS_JURISDICTION",
      object: place,
      ...evidence(view, view, at, at + 1),
      by: "name",
      extractor: "name",
      confidence: 0.8,
    };
  }
}

function* stated(view: TypedSentence, pattern: RegExp, predicate: RelationType, confidence: number): Generator<RelationDraft> {
  for (const match of overlappingMatches(view, pattern)) {
    const subjects = match.mentions("s");
    for (const [subject, object] of subjects.flatMap((one) => match.mentions("o").map((other) => [one, other] as const))) {
      if (object.id !== subject.id && allows(predicate, subject, object) && !sameName(subject, object)) {
        yield {
          subject,
          predicate,
          object,
          ...evidence(view, view, match.from, match.to),
          extractor: "pattern:place",
          confidence,
          by: pattern === dateline ? "name" : "phrase",
        };
      }
    }
  }
}

const sameName = (one: Mention, other: Mention): boolean => (one.name ?? one.text) === (other.name ?? other.text);

const governing =
  /\b(?:Government|Council|Assembly|Police|Administration|Authority|Panchayat|Parishad|Sabha|Corporation|Municipality|Department|Bureau|Service|Services|Agency|Directorate|Commission|Sangguniang|Supervisors|Selectboard|LGU|government|council|assembly|bureau|department|police|brigade|commission|agency|authority|panchayat)\b/;
/** They sit in the place, whatever they have power over. */
const seats = /\b(?:Station|Post|Court|Courts|Prison|Barracks)\b/;

/** `GVHSS Meppayur`, `University Hospital Kerry`. */
const kindFirst = /(?:\b(?:School|College|Hospital|University|Campus|Branch|Clinic|Centre|Center)|^[A-Z]{2,6}) $/;

/** What a name itself says: Narok County Government rules Narok, Voi Town Library is in Voi. */
function* named(view: TypedSentence): Generator<RelationDraft> {
  for (const place of view.nested) {
    const at = view.mentions.findIndex(
      (mention) => mention !== undefined && mention.sentence === place.sentence && mention.from <= place.from && place.to <= mention.to,
    );
    const owner = view.mentions[at];
    if (!owner || isMasthead(owner) || (place.type !== "Place" && place.type !== "Village")) continue;
    // A road leads to the town that it is named after.
    if (owner.type === "Place" && (!isSite(owner) || /\b(?:Road|Highway|Street|Bypass|Railway|Trail|River|Lake)$/.test(owner.text)))
      continue;
    const lead = owner.text.slice(0, place.from - owner.from);
    const rest = owner.text.slice(place.to - owner.from);
    const leads = lead === "" && /^ \p{L}/u.test(rest);
    const closes = rest === "" && owner.type !== "Place" && (/ of (?:the )?$/.test(lead) || kindFirst.test(lead));
    // The Mara River Bridge is at the river, not in it.
    if ((!leads && !closes) || /\b(?:River|Lake|Road|Street|Highway)$/.test(place.text)) continue;
    const rules = owner.type === "Agency" && (governing.test(owner.text) || isLarger(place.name ?? place.text)) && !seats.test(owner.text);
    const predicate: RelationType = rules ? "HAS_JURISDICTION" : "LOCATED_IN";
    if (!rules && owner.type === "Agency" && !seats.test(owner.text)) continue;
    if (allows(predicate, owner, place))
      yield {
        subject: owner,
        predicate,
        object: place,
        ...evidence(view, view, at, at + 1),
        by: "name",
        extractor: "name",
        confidence: rules ? 0.85 : 0.7,
      };
  }
}
