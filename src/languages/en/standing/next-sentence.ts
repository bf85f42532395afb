/** What the sentence behind takes back: `P was elected chair of O. He never took up the post.` */
import { type Mention, nameOf, type Article, type Sentence, type StatementStatus } from "../../../model.ts";
import type { Told } from "../../../relate/standing/told.ts";
import { named } from "./words.ts";

const whoever = `(?:But |However,? |Yet |Later,? )?(?:[Hh]e|[Ss]he|${named})`;
const later = "(?: (?:has|had|later|then|since|however|soon|subsequently|eventually|in fact|also)){0,3}";
const post = "(?:the|his|her|that|this|any) (?:post|job|role|position|office|seat|appointment|offer|nomination)";

/** Whoever was chosen never held it. */
const neverHeld = new RegExp(
  [
    `^${whoever}${later} (?:never|did not|didn['’]t|refused to|declined to|failed to) (?:take up|took up|take|took|assumed?|accept(?:ed)?|fill(?:ed)?|held|hold|start(?:ed)?|begin|began) (?:${post}|office\\b|it\\b|work\\b)`,
    `^${whoever}${later} (?:declined|rejected|refused|turned down) (?:${post}|it\\b)`,
    `^${whoever}${later} (?:was|were) never (?:sworn in|installed|inaugurated|confirmed|appointed|elected)\\b`,
    "^(?:But |However,? )?(?:[Tt]he|[Hh]is|[Hh]er|[Tt]hat) (?:appointment|election|nomination|vote|result|decision|promotion)s?(?: [^.;,]{1,40})? (?:was|were|has been|have been)(?: \\w+)? (?:annulled|nullified|revoked|cancell?ed|quashed|overturned|rescinded|withdrawn|voided|set aside|declared (?:null|void|invalid|illegal))",
  ].join("|"),
  "u",
);
/** Whoever is called so is not what he is called. */
const fraud = new RegExp(
  [
    `^${whoever}${later} (?:is|was|turned out to be|proved to be) (?:a|an) (?:\\w+ )?(?:fraud|fraudster|impostor|imposter|conman|con ?man|con artist|swindler)\\b`,
    `^${whoever}${later} (?:is|was|had been) (?:no such|not (?:the|a|an)|no) (?:\\w+ ){0,2}(?:officer|official|director|minister|chairman|chairperson|manager|employee|member|doctor|nurse|teacher|thing)\\b`,
    `^${whoever}${later} (?:does not|did not|never|doesn['’]t|didn['’]t) work(?:s|ed)? (?:for|at|there|with|here)\\b`,
    "^(?:But |However,? )?(?:[Tt]his|[Tt]hat|[Ii]t|[Tt]he (?:claim|story|post|message|letter|report|rumou?r|announcement|document|certificate|notice)s?)(?: \\w+){0,2} (?:is|was|were|are|turned out to be|proved to be) (?:a |an |in fact |simply |entirely )?(?:hoax|false|fake|forged|forgery|untrue|not true|a lie|lie|fabricated|joke)\\b",
  ].join("|"),
  "u",
);
/** He has it no more. */
const gone = new RegExp(
  `^${whoever}${later} (?:(?:resigned|retired|stepped down|stood down|quit)(?=[.,;]| (?:in|on|last|this|after|from ${post}|when|at the age|due|because|amid|over)\\b)|left ${post}|was (?:removed|sacked|dismissed|fired|impeached|voted out|ousted)\\b|lost (?:his|her|the) (?:seat|re-?election)|died\\b|passed away\\b)`,
  "u",
);

/** By sentence, the one behind it in its article and paragraph order. */
export class NextSentences {
  readonly #next = new Map<string, Sentence>();

  constructor(articles: readonly Article[]) {
    for (const { sentences } of articles)
      for (const [at, sentence] of sentences.entries()) {
        const next = sentences[at + 1];
        if (next !== undefined && sentence.kind === "body" && next.kind === "body") this.#next.set(sentence.id, next);
      }
  }

  of({ id }: Sentence): Sentence | undefined {
    return this.#next.get(id);
  }
}

/**
 * The standing of what a sentence states of its one person, by the sentence behind it, whose names are masked in `behind`; undefined where
 * nothing is stated any more. `people`: those of the sentence, and of the one behind.
 */
export function withNext(
  says: StatementStatus,
  { predicate, subject }: Told,
  people: readonly Mention[],
  behind: string,
): StatementStatus | undefined {
  if (predicate !== "WORKS_FOR" || says === "alleged") return says;
  const own = nameOf(subject);
  if (people.some((one) => nameOf(one) !== own)) return says;
  if (neverHeld.test(behind) || fraud.test(behind)) return undefined;
  return gone.test(behind) && says === "done" ? "ended" : says;
}
