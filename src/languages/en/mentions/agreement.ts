/**
 * What the trained tagger makes of the rules' guesses. It sees what the rules take each word for, so where it agrees a guess is surer, where it
 * reads the same words as something else a doubtful guess loses, and alone it is believed where no rule has seen anything.
 */
import type { Candidate } from "../../../mention/extractor.ts";
import type { MentionType } from "../../../model.ts";
import { lowerRules } from "./lower-rules.ts";
import { taggerName } from "./tagger-spans.ts";

/** What the tagger tells apart; a body's kind is better told by its head. */
const kinds: Readonly<Partial<Record<MentionType, string>>> = {
  Person: "person",
  Agency: "body",
  Organization: "body",
  Place: "place",
  Village: "place",
};
/** Least confidence at which the tagger alone is heard. */
const heard: Readonly<Partial<Record<MentionType, number>>> = { Person: 0.8, Agency: 0.8, Organization: 0.8, Place: 0.8, Village: 0.8 };
/** A guess under this is doubtful: the tagger's word against it counts. */
const doubtful = 0.85;
const opposed = 0.3;
/** From here on the tagger is sure enough to speak against a guess. */
const sure = 0.75;
/** Of the doubt that is left, what agreement takes. */
const relief = 0.6;
/** A guess under this is dropped where the tagger sees no name at all. */
const unseconded = 0.72;
const silent = 0.25;

export function weighTagger(candidates: readonly Candidate[]): readonly Candidate[] {
  const tagged = candidates.filter(({ extractor }) => extractor === taggerName);
  const guesses = candidates.filter(({ extractor }) => extractor !== taggerName);
  if (tagged.length === 0 && !candidates.some(isReadByTagger)) return candidates;
  const weighed = guesses.map((guess) => weigh(guess, tagged));
  const alone = tagged.filter(
    (span) => span.confidence >= (heard[span.type] ?? 2) && !weighed.some((guess) => overlaps(guess, span) && contests(guess, span)),
  );
  return [...weighed, ...alone];
}

const isReadByTagger = ({ type, form = "name" }: Candidate): boolean => kinds[type] !== undefined && form === "name";
const overlaps = (a: Candidate, b: Candidate): boolean => a.from < b.to && b.from < a.to;
const sameSpan = (a: Candidate, b: Candidate): boolean => a.from === b.from && a.to === b.to;

function weigh(guess: Candidate, tagged: readonly Candidate[]): Candidate {
  if (!isReadByTagger(guess)) return guess;
  const met = tagged.filter((span) => overlaps(guess, span));
  const seconded = met.find((span) => sameSpan(guess, span) && kinds[guess.type] === kinds[span.type]);
  const { confidence } = guess;
  if (seconded)
    return {
      ...guess,
      confidence: confidence + (1 - confidence) * relief * seconded.confidence,
      others: [...(guess.others ?? []), taggerName],
    };
  if (met.some((span) => span.confidence >= sure && !isWithin(guess, span)) && confidence < doubtful)
    return { ...guess, confidence: confidence - opposed };
  return met.length === 0 && confidence < unseconded && needsSecond(guess) ? { ...guess, confidence: confidence - silent } : guess;
}

/** A place between others, and a body's kind in small letters, are told by words around them that the corpora's annotators did not mark. */
const needsSecond = ({ type, extractor }: Candidate): boolean => kinds[type] !== "place" && !extractor.startsWith(lowerRules.name);

/** A place in the name of a body stands beside it. */
const isWithin = (guess: Candidate, span: Candidate): boolean =>
  kinds[guess.type] === "place" && kinds[span.type] === "body" && span.from <= guess.from && guess.to <= span.to;

/** A guess of the same words stands against the tagger's where it is sure enough to stay. */
const contests = (guess: Candidate, span: Candidate): boolean => guess.confidence >= 0.5 && !isWithin(guess, span);
