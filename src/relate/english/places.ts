/** Where things are, what is part of what, and whose ground it is. */
import { rule, type MaskedSentence } from "./mask.ts";
import { evidenceOf, mentionAt, mentionsOf } from "./match.ts";
import { denies, clauseBefore, statusOf } from "./polarity.ts";
import { matchesOf } from "./deeds.ts";
import { allows } from "../statement.ts";
import type { RelationType } from "../../../graph/ontology.ts";
import type { Mention } from "../../model.ts";
import type { RelationDraft } from "../draft.ts";

const inside = rule(
  "(?<s>{OEJ})(?:,)?(?: (?:which|that) (?:is|was|lies|stands))?(?: (?:based|located|situated|held|sited|built|headquartered))? (?:in|at|near|outside) (?:the )?(?:nearby )?(?<o>{LV+})",
);
const site = rule("(?<s>{LJ})(?:,)?(?: which is)? (?:in|at|near|on|along) (?:the )?(?<o>{LV})");
const sites = /\b(?:Park|Hall|Market|Stadium|Bridge|Dam|Square|Street|Road|Avenue|Lane|Gardens|Airport|Port|Cemetery|Dock|Pier)$/;
const basedIn = rule("(?<o>{LV})-based (?:\\p{Ll}+ ){0,2}(?<s>{O})");
const eventAt = rule("(?<s>{E})(?:[^.;{EAO}]{0,50}?) (?:in|at) (?:the )?(?<o>{LV})");
const formedIn = rule("\\bin (?<o>{LV}) (?:have|has) (?:formed|founded|set up|started|established) (?:the |a )?(?<s>{O})");
const villageIn = rule("(?<s>{V})(?: village| parish)?(?:,| in| of|, in) (?:the )?(?<o>{L})");
const placeIn = rule(
  "(?<s>{LV})(?:,| in|, in) (?:the )?(?<o>{L})(?=[,.;)]| (?:and|on|to|from|was|is|has|have|will|said|where|who|which|after|by|for|with)\\b|$)",
);
const partOf = rule(
  "(?<s>{AO}),? (?:which is |is )?(?:part|a (?:department|division|unit|branch|member|subsidiary)|an (?:arm|agency)) of (?:the )?(?<o>{AO})",
);

const larger = /\b(?:County|District|Province|State|Region|Sub-[Cc]ounty|Ward|Municipality|Kingdom|Republic|Territory|Shire)$|shire$/;
/** Countries, and the states and provinces whose names do not say that they are. */
const wholes = new Set(
  "Kenya Tanzania Uganda Rwanda Burundi Ethiopia Somalia Sudan Nigeria Ghana Zambia Malawi Zimbabwe Botswana Namibia Mozambique Angola Egypt Morocco Algeria Tunisia Libya Senegal Mali Niger Chad Cameroon Congo England Scotland Wales Ireland Britain France Germany Italy Spain Portugal Belgium Netherlands Norway Sweden Denmark Finland Poland Ukraine Russia Turkey India Pakistan Bangladesh Nepal China Japan Korea Vietnam Thailand Malaysia Indonesia Philippines Australia Canada America Mexico Brazil Argentina Chile Peru Colombia Ecuador Bolivia Uttarakhand Karnataka Kerala Punjab Gujarat Rajasthan Bihar Odisha Assam Maharashtra Queensland Tasmania Victoria Ontario Quebec Alberta Manitoba Saskatchewan Texas Ohio Iowa Kansas Nebraska Montana Idaho Utah Nevada Arizona Oregon California Colorado Wyoming Minnesota Wisconsin Michigan Illinois Indiana Kentucky Tennessee Alabama Mississippi Louisiana Arkansas Missouri Oklahoma Georgia Florida Virginia Maryland Delaware Pennsylvania Connecticut Massachusetts Vermont Maine Hawaii Alaska".split(
    " ",
  ),
);
for (const name of [
  "New York",
  "New Jersey",
  "New Mexico",
  "New Hampshire",
  "North Carolina",
  "South Carolina",
  "North Dakota",
  "South Dakota",
  "West Virginia",
  "Rhode Island",
  "Western Australia",
  "South Australia",
  "New South Wales",
  "Northern Territory",
  "British Columbia",
  "Nova Scotia",
  "New Brunswick",
  "Tamil Nadu",
  "Uttar Pradesh",
  "Madhya Pradesh",
  "Andhra Pradesh",
  "Himachal Pradesh",
  "West Bengal",
  "Northern Ireland",
  "South Africa",
  "South Sudan",
  "Sri Lanka",
  "New Zealand",
  "United Kingdom",
  "United States",
])
  wholes.add(name);

export function* placeDrafts(view: MaskedSentence): Generator<RelationDraft> {
  yield* stated(view, inside, "LOCATED_IN", 0.85);
  yield* stated(view, basedIn, "LOCATED_IN", 0.9);
  yield* stated(view, eventAt, "LOCATED_IN", 0.78);
  yield* stated(view, formedIn, "LOCATED_IN", 0.8);
  yield* stated(view, villageIn, "PART_OF", 0.9);
  yield* stated(view, partOf, "PART_OF", 0.85);
  for (const draft of stated(view, site, "LOCATED_IN", 0.82))
    if (draft.subject.type === "Project" || sites.test(draft.subject.text)) yield draft;
  for (const draft of stated(view, placeIn, "PART_OF", 0.85)) {
    const name = "text" in draft.object ? draft.object.text : "";
    if ((larger.test(name) || wholes.has(name)) && !sites.test(draft.subject.text)) yield draft;
  }
  yield* named(view);
}

function* stated(view: MaskedSentence, pattern: RegExp, predicate: RelationType, confidence: number): Generator<RelationDraft> {
  for (const match of matchesOf(view.text, pattern)) {
    const subject = mentionAt(view, match, "s");
    const status = statusOf(predicate === "LOCATED_IN" && subject?.type === "Event" ? clauseBefore(view.text, match.index) : "");
    if (!subject || denies(match[0])) continue;
    for (const object of mentionsOf(view, match, "o")) {
      if (object.id !== subject.id && allows(predicate, subject, object) && !sameName(subject, object)) {
        yield {
          subject,
          predicate,
          object,
          ...evidenceOf(view, match.index, match.index + match[0].length),
          extractor: "pattern:place",
          confidence,
          status: status ?? "done",
        };
      }
    }
  }
}

const sameName = (one: Mention, other: Mention): boolean => (one.name ?? one.text) === (other.name ?? other.text);

const governing =
  /\b(?:County|District|Town|City|Borough|Municipal|Parish|State|Provincial)?\s*(?:Government|Council|Assembly|Police|Administration|Authority)\b/;

/** What a name itself says: Narok County Government rules Narok, Voi Town Library is in Voi. */
function* named(view: MaskedSentence): Generator<RelationDraft> {
  for (const place of view.nested) {
    const at = view.mentions.findIndex(
      (mention) => mention !== undefined && mention.sentence === place.sentence && mention.from <= place.from && place.to <= mention.to,
    );
    const owner = view.mentions[at];
    if (!owner || (place.type !== "Place" && place.type !== "Village")) continue;
    const lead = owner.text.slice(0, place.from - owner.from);
    const rest = owner.text.slice(place.to - owner.from);
    const leads = lead === "" && /^ (?:County|Sub-[Cc]ounty|Town|City|District|Village|\p{Lu})/u.test(rest);
    const closes = rest === "" && / of (?:the )?$/.test(lead);
    // The Mara River Bridge is at the river, not in it.
    if ((!leads && !closes) || /\b(?:River|Lake|Road|Street|Highway)$/.test(place.text)) continue;
    // A county's own department is a body of the county as its government is.
    const ofWhole = lead === "" && larger.test(place.name ?? place.text);
    const rules = owner.type === "Agency" && (governing.test(owner.text) || ofWhole) && !/\b(?:Station|Post)$/.test(owner.text);
    const predicate: RelationType = rules ? "HAS_JURISDICTION" : "LOCATED_IN";
    if (!rules && owner.type === "Agency") continue;
    if (allows(predicate, owner, place))
      yield {
        subject: owner,
        predicate,
        object: place,
        ...evidenceOf(view, at, at + 1),
        extractor: "name",
        confidence: rules ? 0.85 : 0.7,
      };
  }
}
