/** The names of a page's English articles: found where they are plain, then found again wherever the page repeats them. */
import { type Short, acronymsOf } from "./acronyms.ts";
import { agreed, undertakingNames } from "./agreed.ts";
import { coordinated } from "./coordination.ts";
import { initialForms } from "./initials.ts";
import { mastheadNames, mastheadOf } from "./masthead.ts";
import { namesIn, type Named } from "./names.ts";
import { repeated } from "./repeated.ts";
import { bodiesOfSaints, bodyNames, ofBody, shortBodies, withoutFirmWords } from "./short-bodies.ts";
import { firstNames, fullNames, surnames, surnamesOf } from "./short-people.ts";
import { homesOfBodies, placeNames } from "./short-places.ts";
import { bodyOverList } from "./over-list.ts";
import { peopleSpokenOf, type Unknown } from "./spoken-of.ts";
import { isGivenName, isListedPlace } from "./lexicon.ts";
import { wordsOf } from "./tokens.ts";
import type { Candidate } from "../../../mention/extractor.ts";
import { unitOf, type Article, type Sentence } from "../../../model.ts";

/** Candidates by sentence id. */
export type EnglishPage = ReadonlyMap<string, readonly Candidate[]>;

export function englishPage(articles: readonly Article[]): EnglishPage {
  const found = new Map<string, Candidate[]>();
  const masthead = new Set(articles.slice(0, 1).flatMap(mastheadOf));
  const plain = agreed(articles.map((article) => plainNames(article, masthead).map((named) => withoutLeadCapitals(named, articles))));
  const all = plain.flat();
  const whole = new Map(initialForms(all));
  for (const named of all) push(found, named.sentence, { ...candidateOf(named), ...(named.type === "Person" && whole.get(named.text)) });
  const bodies = new Map(shortBodies(all));
  const shorts = [
    ...homesOfBodies(all),
    ...placeNames(all),
    ...bodyNames(all),
    ...bodiesOfSaints(all),
    ...withoutFirmWords(all),
    ...acronymsOf(all),
    ...surnames(all),
    ...fullNames(all),
  ];
  const ofPage = new Map<string, Short>(shorts);
  for (const [index, article] of articles.entries()) {
    const own = plain[index] ?? [];
    const known = new Known(ofPage, [...firstNames(own), ...surnames(own), ...undertakingNames(own), ...fullNames(own)]);
    const bySentence = peopleOf(own);
    let at = 0;
    for (const sentence of article.sentences) {
      if (masthead.has(sentence))
        for (const name of mastheadNames(sentence, sentence === article.sentences[0])) push(found, sentence, name);
      // Of two Shearers, the one that was named last before the sentence; `Ms Pettigrew lives with her husband, Alan Pettigrew`.
      const later: [string, Short][] = [];
      for (; at < own.length && own[at]!.sentence.start <= sentence.start; at++)
        for (const [surname, short] of surnamesOf(own[at]!))
          if (own[at]!.sentence !== sentence || !known.has(surname)) known.set(surname, short);
          else later.push([surname, short]);
      const people = bySentence.get(sentence) ?? [];
      for (const again of repeated(sentence, known)) if (!isPartOfName(again, people)) push(found, sentence, again);
      for (const [surname, short] of later) known.set(surname, short);
      for (const short of repeated(sentence, bodies))
        if (ofBody.test(sentence.text.slice(short.to, short.to + 80).toLowerCase())) push(found, sentence, short);
    }
  }
  return found;
}

function peopleOf(own: readonly Named[]): ReadonlyMap<Sentence, readonly Named[]> {
  const people = new Map<Sentence, Named[]>();
  for (const one of own)
    if (one.type === "Person") {
      const there = people.get(one.sentence);
      if (there) there.push(one);
      else people.set(one.sentence, [one]);
    }
  return people;
}

/** `Prasad Adhikari` of Om Prasad Adhikari, where that stands: as unsure as the whole name may be, its end is nobody else. */
const isPartOfName = ({ type, from, to }: Candidate, people: readonly Named[]): boolean =>
  type === "Person" && people.some((one) => one.from <= from && to <= one.to && to - from < one.to - one.from);

/** The short names of an article over those of the page, which are not copied for each of its articles. */
class Known {
  private readonly own: Map<string, Short>;

  constructor(
    private readonly ofPage: ReadonlyMap<string, Short>,
    own: Iterable<readonly [string, Short]>,
  ) {
    this.own = new Map(own);
  }

  get(text: string): Short | undefined {
    return this.own.get(text) ?? this.ofPage.get(text);
  }

  has(text: string): boolean {
    return this.own.has(text) || this.ofPage.has(text);
  }

  set(text: string, short: Short): void {
    this.own.set(text, short);
  }
}

function plainNames(article: Article, masthead: ReadonlySet<Sentence>): Named[] {
  const unknown: Unknown[] = [];
  const named = article.sentences.flatMap((sentence, index) => {
    const heading = bodyOverList(sentence, [article.sentences[index + 1], article.sentences[index + 2]]);
    if (heading) return [heading];
    if (isHeadline(sentence) || masthead.has(sentence)) return [];
    const found = namesIn(sentence, article.sentences[index + 1]?.text);
    const beside = coordinated(sentence, found.named, found.unknown);
    for (const chunk of found.unknown) if (!beside.some(({ from }) => from === chunk.from)) unknown.push({ sentence, chunk });
    return [...found.named, ...beside];
  });
  return [...named, ...peopleSpokenOf(article, unknown)];
}

/** `HOLM North Rural District Council`, as some papers set the first word of a piece, is Holm North’s. */
function withoutLeadCapitals(named: Named, articles: readonly Article[]): Named {
  const lead = /^[A-Z]{3,}(?= \p{Lu}\p{Ll})/u.exec(named.text)?.[0];
  if (lead === undefined || !/^(?:Agency|Organization|Place)$/.test(named.type) || named.from > 0) return named;
  const small = lead[0] + lead.slice(1).toLowerCase();
  const isName = new RegExp(`\\b${small}\\b`);
  const isNamed = isListedPlace(small) || articles.some(({ sentences }) => sentences.some(({ text }) => isName.test(text)));
  return isNamed ? { ...named, text: small + named.text.slice(lead.length) } : named;
}

const candidateOf = ({ sentence, text, from, to, type, confidence, extractor }: Named): Candidate => ({
  ...{ from, to, type, confidence, extractor },
  ...(text !== sentence.text.slice(from, to) && { name: text }),
});

/** Of two ways to one mention, the page's knows what the name is short for. */
function push(found: Map<string, Candidate[]>, sentence: Sentence, candidate: Candidate): void {
  const list = found.get(sentence.id) ?? [];
  const same = list.findIndex(({ from, to, type }) => from === candidate.from && to === candidate.to && type === candidate.type);
  if (same < 0) list.push(candidate);
  else if (candidate.name !== undefined) list[same] = { ...list[same]!, name: candidate.name };
  found.set(sentence.id, list);
}

const addressed =
  /^(?:Cllr|Councill?or|Coun|Cr|Ald|Alderman|Mr|Mrs|Ms|Miss|Dr|Rev|Revd|Prof|Hon)\b\.?(?: (?:Mr|Mrs|Ms|Miss|Dr)\b\.?)? \p{Lu}/u;

/** `Commissioner Wilbur Bush`, `Mayor Ann Reed, Chair`: a line of who sits there, and no headline. */
const member =
  /^(?:Commissioner|Chairman|Vice Chairman|Chairwoman|Supervisor|Trustee|Selectman|Mayor|Deputy Mayor) (\p{Lu}\p{Ll}+)(?: \p{Lu}\.?)?(?: \p{Lu}[\p{L}’'-]+){1,2}(?:, [^.,]{3,40})?$/u;
const isMember = (text: string): boolean => isGivenName(member.exec(text)?.[1] ?? "");

/** In a headline every word has a capital; it holds the names that the text below it holds. */
const isHeadline = (sentence: Sentence): boolean => {
  if (sentence.kind === "byline") return true;
  if (sentence.kind === "body" || sentence.kind === "caption" || unitOf(sentence) !== undefined) return false;
  // `Cllr Mrs B Abbott`, of who was there.
  if ((addressed.test(sentence.text) && sentence.text.length < 60) || isMember(sentence.text)) return false;
  const words = wordsOf(sentence.text).filter((word) => word.text.length > 3);
  return words.filter((word) => /^\p{Lu}/u.test(word.text)).length > 0.6 * words.length;
};
