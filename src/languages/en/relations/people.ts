/** People: whom they work for, where they live and come from. */
import { matches, type Match } from "../../../rules/match.ts";
import type { TypedSentence } from "./typed-sentence.ts";
import { pattern } from "./patterns.ts";
import { callingWords, honorific, occupationOf, postWords } from "./roles.ts";
import { groupOfMatch } from "./verb-group.ts";
import { evidence } from "../../../relate/evidence.ts";
import { isSite } from "./sites.ts";
import type { Mention } from "../../../model.ts";
import type { RelationType } from "../../../../graph/ontology.ts";
import type { RelationDraft } from "../../../relate/draft.ts";

interface PeopleRule {
  readonly predicate: RelationType;
  readonly pattern: RegExp;
  readonly confidence: number;
  readonly extractor: string;
}

const post = `(?<title>${postWords})`;
const job = `(?<job>(?:an? |the )?(?:\\d{2}-year-old )?${callingWords}(?: of (?:\\p{Ll}+|\\d+)(?= from))?(?: and ${callingWords}(?: of \\p{L}+)?)?)`;
/** `, 31, a mother of two, who also`. */
const then = "(?:,(?: [^.;{P}]{0,90}?,)?)?(?: (?:and|who|also|now|originally|still|both))*";
const the = "(?:the |a |an |its |their )?";
/** A fish smoker, an oilman, a florist: no post that somebody holds somewhere. */
const trade =
  "(?:[\\p{Ll}-]+ ){0,3}(?!\\p{Ll}*(?:manager|officer|minister|leader|member|lecturer|player|speaker|commissioner|engineer|supporter|customer|visitor|worker|reporter|former|other|another|director|councillor|editor|chairman|chairwoman|spokesman|spokeswoman|senior|junior)\\b)\\p{Ll}{3,}(?:er|eer|ist|ian|man|woman|smith|or)(?![\\p{L}-])";
/** The Mayor of Hawes and the Bishop of Ripon are told by their posts. */
const noOffice =
  "(?<!\\b(?:[Mm]ayor|[Gg]overnor|[Bb]ishop|[Aa]rchbishop|[Kk]ing|[Qq]ueen|[Pp]rince|[Pp]resident|[Ee]mir|[Ss]ultan|[Cc]hief|[Ss]enator|[Ss]t|[Ss]aint) )";
const person = (kind: string, confidence: number, predicate: RelationType, source: string): PeopleRule => ({
  predicate,
  pattern: pattern(source),
  confidence,
  extractor: `pattern:${kind}`,
});

const rules: readonly PeopleRule[] = [
  // `Deakin University, whose ecologist Priya Raman`.
  person("post", 0.88, "WORKS_FOR", `(?<o>{AO}),? whose ${post},? ${honorific}(?<s>{P})`),
  person(
    "post",
    0.9,
    "WORKS_FOR",
    `(?<s>{P})${then}(?: currently)? (?<verb>(?:(?:has|have|had|used to|also|now|formerly|previously|once|reportedly|allegedly) )*(?:works?|worked|serves?|served))(?: as ${the}${post})? (?:at|for|with|in) (?:the )?(?<o>{AO})`,
  ),
  person(
    "post",
    0.9,
    "WORKS_FOR",
    `(?<s>{P})(?:,? who)? (?<verb>became|becomes|took office as|takes office as|will take office as|(?:will|would|may|might|could|is to|is set to|is expected to|is tipped to|reportedly|allegedly) become|has become|rose to become|went on to become|took over as|takes over as|was sworn in as|will be sworn in as|has been confirmed as|was promoted to|succeeds {P} as|succeeded {P} as|replaces {P} as|replaced {P} as|(?:has|have|had) served as|used to be|was formerly|was previously|was once|resigned as|has resigned as|resigns as|(?:has )?stepped down as|steps down as|stood down as|quit as|(?:has )?retired as|left as|(?:was|has been|were) (?:removed|sacked|dismissed|fired|ousted|suspended|relieved) as|acts as|acted as|served as|serves as|continues as) ${the}(?:new |acting |interim )?${post} (?:of|at|for) (?:the )?(?<o>{AO})`,
  ),
  person(
    "post",
    0.86,
    "WORKS_FOR",
    `(?<s>{P}),? (?:who )?(?<verb>joined|joins|has joined) (?:the )?(?<o>{AO}) (?:last \\p{L}+ |this \\p{L}+ |in \\d{4} )?as ${the}(?:new )?${post}`,
  ),
  person(
    "post",
    0.86,
    "WORKS_FOR",
    `(?<o>{AO}),? (?<verb>(?:which is |is |was |will be |has been |is being |was formerly |was once )?(?:led|headed|chaired|run|directed|managed|founded|co-founded|owned)) by (?:its ${post},? )?${honorific}(?<s>{P})`,
  ),
  person(
    "post",
    0.86,
    "WORKS_FOR",
    `(?<s>{P})(?:,? who)? [^.;{P}]{0,70}?(?:,| and| who)(?<verb>(?: is| was| also serves as)?(?: also)?) ${the}${post} (?:of|at|for) (?:the )?(?<o>{AO})`,
  ),
  person("post", 0.9, "WORKS_FOR", `(?<o>{AO}),? whose ${post}(?<verb>,| is| was) ${honorific}(?<s>{P})`),
  person(
    "teaches",
    0.88,
    "WORKS_FOR",
    `(?<s>{P})(?:,? who)? (?:also |now )?(?<verb>teaches|lectures|coaches|volunteers|nurses|preaches)(?: \\p{Ll}+){0,3}? (?:at|with|for|in) (?:the )?(?<o>{AO})`,
  ),
  person(
    "head",
    0.88,
    "WORKS_FOR",
    `(?<s>{P})(?:,? who|, (?:aged )?\\d{2},)?(?:[^.;{P}]{0,50}? and)?,? (?<verb>chairs|heads|leads|directs|manages|runs|(?:has |have )(?:run|chaired|headed|led|directed|managed)) (?:the )?(?<o>{AO})`,
  ),
  person(
    "board",
    0.84,
    "WORKS_FOR",
    `(?<s>{P})(?:,? who|, (?:aged )?\\d{2},)?(?:[^.;{P}]{0,140}?,? and)?,? (?<verb>sits?|serves?|has sat|represents? (?:the )?{LV}) on (?:the (?:board|committee|council|executive) of )?(?:the )?(?<o>{AO})`,
  ),
  person(
    "board",
    0.84,
    "WORKS_FOR",
    `(?<o>{AO})(?:['’]s)? (?<title>governors|trustees|directors|board|committee),? (?<verb>(?:which is |who are |is |was |will be |has been )?(?:chaired|headed|led)) by (?:the )?${honorific}(?<s>{P})`,
  ),
  person("of", 0.72, "WORKS_FOR", `(?<s>{P}),? (?:of|from|with) (?:the )?(?<o>{AO})(?=[,. ])`),
  person(
    "residence",
    0.92,
    "LIVES_IN",
    `(?<s>{P})(?:, \\d{2})?, ${job} (?:from|in|of|(?:now |currently )?living in|based in|who lives (?:in|at|near)) (?:the )?(?:nearby )?(?<o>{VL})`,
  ),
  person(
    "residence",
    0.86,
    "LIVES_IN",
    `(?<s>{P})(?:, \\d{2})?, (?<job>(?:an? |the )?(?:\\p{Ll}+ )?(?:mother|father|grandmother|grandfather|widow|farmer|grower|herder|trader|fisherman|resident|villager)(?: of \\p{L}+)?) (?:at|in|near) (?:the )?(?<o>{LV})`,
  ),
  person("residence", 0.88, "LIVES_IN", `(?<s>{P})(?:, \\d{2})?, ${job} (?:at|near) (?<o>{V})`),
  person(
    "residence",
    0.9,
    "LIVES_IN",
    `(?<s>{P}),(?: \\d{2},)? (?<job>(?:an?|the) [^.;,{PAO}]{2,70}?) who (?:now |still |has )?(?:lives?|lived|resides|farms) (?:in|at|near|on|outside) (?:the )?(?<o>{VL})`,
  ),
  person("residence", 0.88, "LIVES_IN", `\\b(?<job>${callingWords}) ${honorific}(?<s>{P}),? (?:of|from|in) (?<o>{VL})`),
  person(
    "residence",
    0.88,
    "LIVES_IN",
    `(?<s>{P})(?:,(?: [^.;{P}]{0,90}?,?)? (?:and )?|,? (?:who )?(?:is|was) (?:also )?)(?:an? )?(?:long-?time |lifelong |local |fellow )?(?:resident|householder|homeowner|parishioner) of (?:the )?(?<o>{VL})`,
  ),
  person("residence", 0.9, "LIVES_IN", `(?<o>{VL})(?: village| town| parish)? (?<job>${callingWords}),? ${honorific}(?<s>{P})`),
  person(
    "residence",
    0.92,
    "LIVES_IN",
    `(?<s>{P})(?:, ${job})?${then} (?<verb>lives?|resides|stays|has lived|used to live|live|is based|has (?:his|her) home|makes? (?:his|her|their) home|(?:\\p{Ll}+-)?farms?)(?: \\p{Ll}+ly| alone| with [^.;,{P}]{2,30}?)? (?:in|at|near|on|outside|(?:just )?(?:north|south|east|west)(?:-\\p{Ll}+)? of) (?:(?:an?|the) (?:[\\p{L}-]+ ){1,4}?(?:in|at|near|on|outside|of) )?(?:the )?(?:nearby )?(?<o>{VL})`,
  ),
  person(
    "residence",
    0.82,
    "LIVES_IN",
    `(?<o>{VL}),? where (?<s>{P})(?:, ${job})?(?! (?:was|were|is|will|had|won|spoke|addressed|launched|opened|attended|met|came|scored)\\b)`,
  ),
  person(
    "residence",
    0.8,
    "LIVES_IN",
    `(?:${noOffice}(?<s>{P})|(?<s2>{P}),|(?<s3>{P}) \\(\\d{2}\\)) (?:(?:aged )?\\d{2},? )?(?:now )?(?:of|from) (?:the )?(?:nearby |neighbouring |neighboring )?(?<o>{VL})(?! to\\b)`,
  ),
  person(
    "residence",
    0.86,
    "LIVES_IN",
    `(?<s>{P})(?:, (?:aged )?\\d{2})?, an? (?:\\p{Ll}+ )?(?<o>{VL})(?:-based)? (?<job>${callingWords}|${trade})`,
  ),
  person(
    "residence",
    0.76,
    "LIVES_IN",
    `(?<s>{P}),(?: (?:aged )?\\d{2},)? (?<job>an? (?!${callingWords})${trade}) (?:in|at|near) (?:the )?(?:nearby )?(?<o>{VL})`,
  ),
  person(
    "residence",
    0.74,
    "LIVES_IN",
    `(?<s>{P})(?:, (?:aged )?\\d{2},)? (?:runs|owns|operates|keeps) an? (?:[\\p{L}\\d-]+ ){1,6}?(?:in|at|near) (?:the )?(?:nearby )?(?<o>{VL})`,
  ),
  person(
    "residence",
    0.84,
    "LIVES_IN",
    `(?<s>{P})(?:, (?:aged )?\\d{2})?, an? (?:\\p{Ll}+ )?(?<o>{VL})-based (?<job>[\\p{Ll} -]{3,40})(?=[,.;]| who\\b)`,
  ),
  person(
    "residence",
    0.8,
    "LIVES_IN",
    `(?<s>{P}),(?: (?:aged )?\\d{2},)? an? (?!${callingWords} from)[^.;,{PAOLV}]{2,60}? from (?:the )?(?:nearby )?(?<o>{VL})(?! to\\b)`,
  ),
  person(
    "residence",
    0.8,
    "LIVES_IN",
    `(?<s>{P}),(?: (?:aged )?\\d{2},)?(?: [^.;,{PAOLV}]{2,60}?)? (?:now |currently )?(?:living|residing|resident|domiciled|settled) (?:in|at|near|outside) (?:the )?(?:nearby )?(?<o>{VL})`,
  ),
  person(
    "residence",
    0.78,
    "LIVES_IN",
    `(?<s>{P}),? whose (?:\\p{Ll}+ ){0,2}(?:home|house|farm|property|land|garden|orchard|paddocks?|shop|stall|family|plot|workshop|studio|smallholding|plantation|vineyard|bakery|salon)(?: \\p{L}+){0,4}? (?:in|at|near|on|outside) (?:the )?(?:nearby )?(?<o>{VL})`,
  ),
  person(
    "residence",
    0.82,
    "LIVES_IN",
    `(?<s>{P})[^.;{P}]{0,120}?,? (?:and|but)(?: now| still| currently| today)? (?:lives|resides|farms) (?:in|at|near|on|outside) (?:(?:an?|the) (?:[\\p{L}-]+ ){1,4}?(?:in|at|near|on|outside|of) )?(?:the )?(?:nearby )?(?<o>{VL})`,
  ),
  person(
    "residence",
    0.74,
    "LIVES_IN",
    `(?<s>{P})(?:, (?:aged )?\\d{2})?,? who (?:(?:runs|owns|operates|keeps|has) an? (?:[\\p{Ll}-]+ ){1,6}?(?:in|at|near)|(?:commutes|travels|drives|walks|cycles|treks) (?:\\p{Ll}+ ){0,3}?from) (?:the )?(?:nearby )?(?<o>{VL})`,
  ),
  person(
    "residence",
    0.75,
    "LIVES_IN",
    `(?<s>{P})(?:[^.;{P}]{0,60}?) (?<verb>moved|relocated|settled|retired)(?: back)? (?:to|in) (?<o>{VL})`,
  ),
  person(
    "native",
    0.93,
    "NATIVE_OF",
    `(?<s>{P})${then} (?:was born|grew up|was raised|was reared|was brought up|hails|comes|came|spent (?:his|her) childhood|born and (?:bred|raised|reared))(?: and (?:raised|bred|reared|brought up))?(?: originally)?(?: on an? (?:\\p{Ll}+ ){1,3})? ?(?:in|from|at|outside|near) (?:the |nearby )?(?<o>{LV})`,
  ),
  person(
    "native",
    0.93,
    "NATIVE_OF",
    `(?<s>{P})(?:,| is| was|,? who (?:is|was))(?: [^.;{P}]{0,60}?,)? (?:and )?(?:a |an? \\p{Ll}+ |an )(?:native|indigene) of (?:the )?(?<o>{LV})`,
  ),
  person("native", 0.86, "NATIVE_OF", `(?<o>{LV})['’]s own (?<s>{P})`),
  person("native", 0.84, "NATIVE_OF", `(?<s>{P}),? (?:an? )?(?:proud )?(?:son|daughter|product|stalwart) of (?<o>{LV})`),
  person(
    "residence",
    0.86,
    "LIVES_IN",
    `(?<o>{VL}) (?:residents|couple|brothers|sisters|farmers|parents|villagers|neighbours|neighbors|students|siblings|twins) (?<s>{P+})`,
  ),
  person(
    "residence",
    0.8,
    "LIVES_IN",
    `\\b(?:[Bb]rothers|[Ss]isters|[Cc]ouple|[Rr]esidents|[Ff]armers) (?<s>{P+}),? (?:of|from) (?<o>{VL})`,
  ),
  person(
    "native",
    0.9,
    "NATIVE_OF",
    `\\b(?:[Bb]orn(?: and (?:raised|brought up|bred))?|[Rr]aised|[Bb]rought up) in (?:the )?(?<o>{LV})(?: in \\d{4})?(?: to [^.;,]{2,50})?, ${honorific}(?<s>{P})`,
  ),
  person(
    "native",
    0.88,
    "NATIVE_OF",
    `(?<s>{P}),(?: [^.;{P}]{0,90}?,)?(?: and)? (?:originally from|(?:an? [^,.;{PAO}]{2,40} )?(?:born|raised|reared|brought up)(?: and (?:raised|bred|reared))? in|a native of) (?:the )?(?<o>{LV})`,
  ),
  person("native", 0.9, "NATIVE_OF", `\\b[Aa] native of (?:the )?(?<o>{LV}),? (?<s>{P})`),
  person("native", 0.9, "NATIVE_OF", `(?<s>{P}),(?: [^.;{P}]{0,60}?,)? (?:an? |himself an? |herself an? )?(?<o>{LV}) native`),
  person("native", 0.8, "NATIVE_OF", `(?<s>{P})(?:, (?:aged )?\\d{2})?,? who (?:is|was) (?:originally )?from (?<o>{LV})`),
  person("native", 0.82, "NATIVE_OF", `(?:^|[.”"] )(?<s>{P}) (?:is|was) (?:originally )?from (?:the )?(?<o>{LV})`),
  person("native", 0.88, "NATIVE_OF", `\\b[Aa]n? (?<o>{LV}) native,? (?<s>{P})`),
  person("native", 0.9, "NATIVE_OF", `(?<s>{P}),? (?:is|was) an? (?<o>{LV}) native`),
  person("native", 0.88, "NATIVE_OF", `(?<o>{LV}) native ${honorific}(?<s>{P})`),
  person(
    "residence",
    0.78,
    "LIVES_IN",
    `(?<s>{P})(?:,? (?:\\d{2}, )?who)?(?: also)? (?:grows|farms|keeps|rears|raises|cultivates|herds|fishes|ranches|milks|smokes|sells|weaves|brews|bakes|tends)(?: [\\p{Ll}\\d-]+){0,4}? (?:in|near|at|on|outside) (?:the )?(?<o>{LV})`,
  ),
  person("residence", 0.78, "LIVES_IN", `(?<o>{LV})['’]s (?<s>{P})`),
  person("native", 0.93, "NATIVE_OF", `(?<o>{LV})-(?:born|raised|bred) (?:\\p{L}+ ){0,3}?(?<s>{P})`),
];

export function* peopleDrafts(view: TypedSentence): Generator<RelationDraft> {
  if (!view.mentions.some((mention) => mention?.type === "Person")) return;
  for (const { predicate, pattern, confidence, extractor } of rules) {
    for (const match of matches(view, pattern)) {
      const object = homeOf(view, match);
      const title = match.text("title") || verbTitle[match.text("verb")];
      const job = match.text("job");
      if (!object) continue;
      const occupation = job === "" ? undefined : occupationOf(job.replace(/ (?:and|of) .*$/, ""));
      for (const subject of [...match.mentions("s"), ...match.mentions("s2"), ...match.mentions("s3")])
        yield {
          subject,
          predicate,
          object,
          ...evidence(view, view, match.from, match.to),
          by: groupOfMatch(view, match),
          extractor,
          confidence,
          properties: {
            title: predicate === "WORKS_FOR" ? title : undefined,
            occupation: predicate === "LIVES_IN" ? occupation : undefined,
          },
        };
    }
  }
}

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

const verbTitle: Readonly<Record<string, string>> = {
  chairs: "chair",
  heads: "head",
  leads: "leader",
  directs: "director",
  manages: "manager",
  teaches: "teacher",
  lectures: "lecturer",
  coaches: "coach",
  volunteers: "volunteer",
  nurses: "nurse",
  preaches: "preacher",
  "has run": "head",
  "has chaired": "chair",
  "has headed": "head",
  "has led": "leader",
  "has directed": "director",
  "has managed": "manager",
};
