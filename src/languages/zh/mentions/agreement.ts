/**
 * What the trained tagger makes of the other extractors' guesses. It has read much prose and no page of this kind: where it
 * agrees a guess is surer, where it reads the same characters as something else a doubtful guess is dropped, and alone it is
 * believed where nobody else has seen anything.
 */
import type { MentionType } from "../../../model.ts";
import { tagger } from "./extractor-names.ts";
import { wordLike } from "./person-rules.ts";
import type { Candidate } from "../../../mention/extractor.ts";

/** Types the tagger tells apart well; 局 or company, village or place it does not. */
const kinds: Readonly<Partial<Record<MentionType, string>>> = {
  Person: "person",
  Agency: "body",
  Organization: "body",
  Place: "place",
  Village: "place",
  Title: "post",
  Occupation: "post",
};
/** Least confidence at which the tagger alone is heard. */
const heard: Readonly<Partial<Record<MentionType, number>>> = { Person: 0.66, Agency: 0.75, Organization: 0.75, Place: 0.8, Village: 0.8 };
/** A guess under this is doubtful: the tagger's word against it counts. */
const doubtful = 0.8;
const opposed = 0.25;
/** From here on the tagger is sure enough to speak against a guess. */
const sure = 0.7;
/** What agreement takes of the doubt that is left. */
const relief = 0.6;

export function weighTagger(candidates: readonly Candidate[]): readonly Candidate[] {
  const tagged = candidates.filter(({ extractor }) => extractor === tagger);
  if (tagged.length === 0) return candidates.filter((guess) => !isFancied(guess));
  const guesses = candidates.filter(
    (one) => one.extractor !== tagger && !tagged.some((span) => isSomebody(span, one)) && !joinsTwo(one, tagged),
  );
  const alone = tagged.filter(
    (span) => isHeard(span) && (span.settled || !guesses.some((guess) => overlaps(guess, span) && contests(guess, span))),
  );
  const whole = tagged.filter((span) => isWholeName(span) && guesses.some((guess) => isCutFrom(guess, span)));
  const kept = guesses.filter((guess) => !whole.some((span) => isCutFrom(guess, span)));
  return [
    ...kept.map((guess) => weighed(guess, tagged)).filter((guess) => !isFancied(guess)),
    ...alone,
    ...whole.filter((span) => !alone.includes(span)),
  ];
}

/** 记者李敏|赵海峰: a guess that ends within the second of two people whom the tagger sees side by side. */
const joinsTwo = (guess: Candidate, tagged: readonly Candidate[]): boolean =>
  guess.type === "Person" &&
  guess.form !== "anaphor" &&
  tagged.some(
    (first) =>
      first.from === guess.from &&
      first.to < guess.to &&
      isSurelySomebody(first) &&
      tagged.some((second) => second.from === first.to && second.to > guess.to && isSurelySomebody(second)),
  );
const isSurelySomebody = ({ type, confidence }: Candidate): boolean => type === "Person" && confidence >= doubtful;

/** From here on the tagger is believed where a guess at a person leaves off the last character that it reads as the name's: 杨圣|养. */
const surelyWhole = 0.9;
const isWholeName = (span: Candidate): boolean =>
  (span.type === "Person" && span.to - span.from === 3 && span.confidence >= doubtful) || isWholeVillage(span);
/** 松|岿村: a village of three characters, of whose first the segmenter makes a word of its own. */
const isWholeVillage = ({ type, from, to, confidence }: Candidate): boolean =>
  type === "Village" && to - from === 3 && confidence >= surelyWhole;
/** 县长商|黎英: a surname that the lists do not have. */
const isCutFrom = (guess: Candidate, span: Candidate): boolean =>
  (isWholeVillage(span) &&
    guess.type === "Village" &&
    guess.from === span.from + 1 &&
    guess.to === span.to &&
    guess.confidence < doubtful) ||
  isCutPerson(guess, span);
const isCutPerson = (guess: Candidate, span: Candidate): boolean =>
  span.type === "Person" &&
  guess.type === "Person" &&
  guess.form !== "anaphor" &&
  (span.confidence >= surelyWhole || guess.confidence < doubtful) &&
  ((guess.from === span.from && guess.to === span.to - 1) ||
    (guess.from === span.from + 1 && guess.to === span.to && guess.confidence < doubtful));

/** 黄海 in 副署长黄海韵, 许宝塔 in a list of people: a place by its looks alone, where the tagger is sure of a name. */
const isSomebody = (span: Candidate, { type, confidence, from, to }: Candidate): boolean =>
  span.type === "Person" &&
  span.confidence >= surelyWhole &&
  (type === "Place" || type === "Village") &&
  confidence < doubtful &&
  span.from <= from &&
  to <= span.to;

/** Of such the tagger decides. */
const isFancied = ({ extractor, form, others }: Candidate): boolean =>
  extractor === wordLike.id && form === undefined && !(others?.includes(tagger) ?? false);

const isHeard = ({ type, confidence }: Candidate): boolean => confidence >= (heard[type] ?? 2);

const overlaps = (a: Candidate, b: Candidate): boolean => a.from < b.to && b.from < a.to;

const sameSpan = (a: Candidate, b: Candidate): boolean => a.from === b.from && a.to === b.to;

const isAbout = (guess: Candidate, span: Candidate): boolean => kinds[guess.type] === kinds[span.type];

function weighed(guess: Candidate, tagged: readonly Candidate[]): Candidate {
  if (kinds[guess.type] === undefined || guess.form === "anaphor") return guess;
  let { confidence } = guess;
  let agrees = false;
  for (const span of tagged) {
    if (!overlaps(guess, span)) continue;
    if (sameSpan(guess, span) && isAbout(guess, span) && span.confidence >= (confidence < 0.5 ? sure : 0)) {
      confidence += (1 - confidence) * relief * span.confidence;
      agrees = true;
    } else if (confidence < doubtful && span.confidence >= sure && guess.type === "Person" && !isAbout(guess, span)) confidence -= opposed;
  }
  if (agrees) return { ...guess, confidence, others: [...(guess.others ?? []), tagger] };
  return confidence === guess.confidence ? guess : { ...guess, confidence };
}

/** A guess of the same characters, or of a part of them, stands against the tagger's unless it is only a place in a longer name. */
function contests(guess: Candidate, span: Candidate): boolean {
  if (guess.form === "anaphor" || guess.form === "nested") return false;
  if (isAbout(guess, span)) return true;
  return !(kinds[guess.type] === "place" && kinds[span.type] === "body" && span.from <= guess.from && guess.to <= span.to);
}
