/**
 * Proposes the names of a list wherever they stand. A name that could as well be a word, or a part of another name (高峰, 王明 in 王明明),
 * needs the page's word for it: the body or the place that the list gives it, or what the other extractors make of the spot.
 */
import { fold } from "../characters/fold.ts";
import type { Gazetteer } from "../gazetteer/place.ts";
import { hasUnspaced } from "../languages/letters.ts";
import { inReadSpelling } from "../languages/read-spelling.ts";
import type { Candidate, MentionExtractor, Proposal } from "../mention/extractor.ts";
import type { Document, MentionType } from "../model.ts";
import { tellsAlone } from "./telling.ts";
import { readForm, type KnownName } from "./known-name.ts";
import type { FoundName, NameIndex } from "./name-index.ts";

/** By this name it stands among the finders of a mention. */
export const namesExtractorName = "names";

export const namesExtractor = (index: NameIndex): MentionExtractor => ({
  name: namesExtractorName,
  provides: index.types as readonly MentionType[],
  version: index.digest,
  *extract({ document, articles, gazetteer }): Generator<Proposal> {
    const page = new PageWords(document, gazetteer);
    for (const article of articles)
      for (const sentence of article.sentences)
        for (const found of index.find(sentence.text))
          for (const candidate of candidatesOf(found, sentence.text.slice(found.from, found.to), page)) yield { sentence, candidate };
  },
});

/** Whether a page names what the list says of a name beside it. */
export class PageWords {
  #text: string | undefined;
  readonly #named = new Map<string, boolean>();

  constructor(
    private readonly document: Document,
    readonly gazetteer: Gazetteer,
  ) {}

  /** With white space taken out, so that a line break parts no name. */
  hold(words: string): boolean {
    const form = readForm(words).replace(/\s+/gu, "");
    const known = this.#named.get(form);
    if (known !== undefined) return known;
    this.#text ??= inReadSpelling(fold(`${this.document.title ?? ""}\n${this.document.text}`)).replace(/\s+/gu, "");
    const holds = form.length > 1 && this.#text.includes(form);
    this.#named.set(form, holds);
    return holds;
  }

  /** Whether it names the body or the place of a name. */
  tellOf({ body, place }: KnownName): boolean {
    return (body !== undefined && this.hold(body)) || (place !== undefined && this.hold(place));
  }
}

/** One for each type that the list has the name as. */
function* candidatesOf({ from, to, names }: FoundName, text: string, page: PageWords): Generator<Candidate> {
  for (const type of new Set(names.map((name) => name.type))) {
    const own = names.filter((name) => name.type === type);
    const told = own.filter((name) => page.tellOf(name) || (isOther(name.name, text) && page.hold(name.name)));
    const { confidence, weight } = sureness(type, text, told.length > 0);
    // An alias that may be anybody's is not taken for the one who bears it in the list.
    const meant =
      told.length === 1 ? told[0] : own.length === 1 && type !== "Person" && tellsAlone(type, text, page.gazetteer) ? own[0] : undefined;
    yield {
      ...{ from, to, type: type as MentionType, extractor: namesExtractorName, confidence },
      ...(weight !== undefined && { weight }),
      ...(meant && isOther(meant.name, text) && { name: readForm(meant.name) }),
    };
  }
}

const isOther = (name: string, text: string): boolean => readForm(name) !== text;

/**
 * How sure a name is where it stands. Doubtful ones stay under what the languages' taggers can speak against; what the user says a thing is
 * (a body of state, a company) weighs more than what its last word makes of it.
 */
function sureness(type: string, text: string, isTold: boolean): { readonly confidence: number; readonly weight?: number } {
  const isShort = hasUnspaced(text) ? text.length < 3 : !/\s/u.test(text);
  if (type === "Person") return isShort ? { confidence: isTold ? 0.7 : 0.45 } : { confidence: isTold ? 0.93 : 0.79 };
  if (isShort) return { confidence: isTold ? 0.8 : 0.55 };
  if (text.length < 4) return { confidence: isTold ? 0.9 : 0.75 };
  return { confidence: 0.95, weight: 1.05 };
}
