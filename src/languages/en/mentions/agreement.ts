/**
 * What the trained tagger makes of the rules' guesses. It sees what the rules take each word for and says of each guess how probable it is; that
 * and the rule's own confidence make one. Its own spans are believed where no rule has seen anything as sure.
 */
import type { Candidate } from "../../../mention/extractor.ts";
import { page } from "../../../mention/page-dictionary.ts";
import type { MentionType } from "../../../model.ts";
import { barangay, lowerRules } from "./lower-rules.ts";
import { inOfficeRow, person } from "./name-rules.ts";
import { officeRules } from "./office-rules.ts";
import { isSureHead } from "./head-rules.ts";
import { isOutright } from "./place-rules.ts";
import { taggerName } from "./tagger-spans.ts";

/** What the tagger tells apart; a body's kind is better told by its head. */
const kinds: Readonly<Partial<Record<MentionType, "person" | "body" | "place">>> = {
  Person: "person",
  Agency: "body",
  Organization: "body",
  Place: "place",
  Village: "place",
};
/**
 * Log odds of a guess, from those of the rule and those of the tagger. The rule counts for little: the tagger has seen its label. Fitted on the
 * guesses in real local news of 15 countries; the model card says how right they are at each confidence.
 */
const odds = { constant: 0.4, rule: 0.3, tagger: 1.4 };
/** Nothing is surer than this. */
const surest = 0.985;
/** Least confidence at which the tagger alone is heard; of a person it says least. */
const heard = { person: 0.6, body: 0.5, place: 0.5 };
const isHeard = ({ type, confidence }: Candidate): boolean => confidence >= heard[kinds[type] ?? "person"];
/** Under this, nobody for whom capitals alone speak, against the tagger: of a corpus' ten such names nine were things' (Trent Affair, Lonely Planet). */
const fancied = 0.85;
/** As sure as that the rule is only behind Mr or a post. */
const behindPost = 0.93;
/** From here on the tagger takes part in a guess. */
const agrees = 0.5;

export function weighTagger(candidates: readonly Candidate[]): readonly Candidate[] {
  const tagged = candidates.filter(({ extractor }) => extractor === taggerName);
  if (tagged.length === 0) return candidates;
  const guesses = candidates.filter(({ extractor }) => extractor !== taggerName);
  const longer = [...guesses, ...tagged.filter(({ confidence }) => confidence >= agrees)].filter(mayHold);
  const weighed = guesses
    .filter((guess) => !guesses.some((other) => outdoes(other, guess)))
    .flatMap((guess) => {
      const judged = isJudged(guess) && !longer.some((whole) => isPartOf(guess, whole)) ? weigh(guess, tagged) : guess;
      return isFancied(guess, judged) ? [] : [judged];
    });
  const alone = tagged.filter((span) => isHeard(span) && !weighed.some((guess) => contests(guess, span)));
  return [...weighed, ...alone];
}

/**
 * What the page says elsewhere or outright stands as it is, and what stands for a name that the words do not have (Health Minister, the county assembly,
 * A. K. of somebody named in full): no annotator marks those.
 */
const isJudged = ({ type, extractor, name, form = "name" }: Candidate): boolean =>
  kinds[type] !== undefined &&
  form === "name" &&
  name === undefined &&
  extractor !== page &&
  extractor !== inOfficeRow.id &&
  extractor !== barangay.id &&
  !isOutright(extractor) &&
  !isSureHead(extractor) &&
  !extractor.startsWith(`${officeRules.name}/`);

const isFancied = ({ extractor, confidence, name, form = "name" }: Candidate, judged: Candidate): boolean =>
  extractor === person.id &&
  form === "name" &&
  name === undefined &&
  confidence < behindPost &&
  judged.confidence < fancied &&
  !(judged.others?.includes(taggerName) ?? false);

/** Of names that end in small letters the corpora mark few: what the tagger has not seen is held against a guess only where it is sure. */
const surelyNot = 0.2;
const isOpenTo = ({ extractor }: Candidate, word: Candidate): boolean =>
  !extractor.startsWith(`${lowerRules.name}/`) || word.confidence < surelyNot || word.confidence >= agrees;

const overlaps = (a: Candidate, b: Candidate): boolean => a.from < b.to && b.from < a.to;
const sameSpan = (a: Candidate, b: Candidate): boolean => a.from === b.from && a.to === b.to;
const isAbout = (a: Candidate, b: Candidate): boolean => kinds[a.type] !== undefined && kinds[a.type] === kinds[b.type];

/** Village or place, agency or organization: the tagger has the same to say of both, so the surer guess goes on alone. */
const outdoes = (other: Candidate, guess: Candidate): boolean =>
  sameSpan(other, guess) && other.type !== guess.type && isAbout(other, guess) && other.confidence > guess.confidence;

const logOdds = (confidence: number): number => {
  const p = Math.min(0.995, Math.max(0.005, confidence));
  return Math.log(p / (1 - p));
};

function weigh(guess: Candidate, tagged: readonly Candidate[]): Candidate {
  const word = tagged.find((span) => sameSpan(guess, span) && isAbout(guess, span));
  if (word === undefined || !isOpenTo(guess, word)) return guess;
  const sum = odds.constant + odds.rule * logOdds(guess.confidence) + odds.tagger * logOdds(word.confidence);
  const confidence = Math.min(surest, 1 / (1 + Math.exp(-sum)));
  return word.confidence < agrees ? { ...guess, confidence } : { ...guess, confidence, others: [...(guess.others ?? []), taggerName] };
}

const mayHold = ({ type, form = "name" }: Candidate): boolean => form === "name" && type !== "Person" && kinds[type] !== "place";

/** A place in the name of a body, of a project: to the tagger it is none, and it stands beside it. */
const isPartOf = (guess: Candidate, whole: Candidate): boolean =>
  kinds[guess.type] === "place" && whole.from <= guess.from && guess.to <= whole.to && !sameSpan(guess, whole);

/** A guess of the same words stands against the tagger's own where it is as sure, or says the same. */
function contests(guess: Candidate, span: Candidate): boolean {
  if (!overlaps(guess, span) || isPartOf(guess, span) || guess.confidence < agrees) return false;
  return guess.confidence >= span.confidence || (sameSpan(guess, span) && isAbout(guess, span));
}
