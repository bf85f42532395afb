/** What the trained tagger finds on English pages, as mentions: the kind of a body or of a place from its head, where that tells it. */
import type { Candidate, MentionExtractor, Proposal } from "../../../mention/extractor.ts";
import type { Article, MentionType, Sentence } from "../../../model.ts";
import { versionOf } from "../../../versions.ts";
import type { SpanKind, TaggedSpan } from "../tagger/kinds.ts";
import type { TaggedSentence } from "../tagger/tagger.ts";
import { taggerFor } from "./tagger.ts";
import { severalBodies, typeOfHead } from "./words.ts";
import { chunkOf } from "./chunks.ts";
import { isKindAlone, isPortfolio, tellsOne } from "./no-name.ts";
import { wordsOf } from "./tokens.ts";
import { isGivenName } from "./lexicon.ts";
import { honorifics, isPostWord } from "../vocabulary/posts.ts";

/** Its name in candidates and mentions. */
export const taggerName = "english-tagger";

const TYPES: Readonly<Record<SpanKind, MentionType | undefined>> = {
  person: "Person",
  government: "Agency",
  organization: "Organization",
  place: "Place",
  // Events and projects are the rules' matter: the corpora mark too few of them.
  event: undefined,
};

const body = /^(?:Agency|Organization)$/;
const place = /^(?:Place|Village)$/;

/** The word that tells what a name is of: the last, or the last before `of`, `for`. */
function headType(name: string): MentionType | undefined {
  const words = name.split(" ");
  const small = words.findIndex((word) => /^(?:of|for)$/.test(word));
  return words.length < 2 ? undefined : typeOfHead(words[(small > 0 ? small : words.length) - 1] as string);
}

/** Of three capitals or more; `Giwa SHILE` is a surname, `ABDUL Rahman` too. */
const letters = /^(?:[A-Z]{2,5} .* [A-Z]{3,5}|CDC|[A-Z]{3,6} \p{L}.*-\p{Lu}.*)$/u;

/** Whoever has several words and ends in a post or in what is planned or held: `Ward Policing Plans`, `Kabjisa Gup`, `Annual Charity Dinner`; the Melton Advertiser is a paper. */
const noPerson =
  /^(?=.* )(?:.*[- ](?:Plans?|Policies|Polic(?:y|ing)|Municipal|Metropolitan|Co-?ordinators?|Oath|Cllrs?|Councill?ors?|Mrs?|Ms|Dr|Hon|Rev|Chairman|Chairperson|Chairwoman|Secretary|Treasurer|Director|Manager|Officer|Commissioner|Inspector|Superintendent|Administrator|Registrar|Representative|Gup|Dzongdag|Dinner|Pageant|Concert|Festival|Luncheon|Breakfast|Celebrations?|Workshop|Conference|Seminar|Committees?|Gewogs?|Woredas?|Kebeles?|Upazilas?|Districts?|Count(?:y|ies)|Provinces?|Municipalit(?:y|ies)|Constituenc(?:y|ies)|Highway|Atoll|Leoneans|[A-Z]\p{Ll}+ians)|\p{Lu}\p{L}+ (?:Advertiser|Examiner|Guardian|Gazette|Chronicle|Telegraph|Observer))$/u;

/** `Ardgo Hall`; Jane Hall is somebody. */
const isHall = (name: string): boolean => name.endsWith(" Hall") && !isGivenName(name.split(" ")[0] as string);

/** Undefined where the name's own head speaks against what it was read as. */
export function typeOf(kind: SpanKind, name: string): MentionType | undefined {
  const head = headType(name);
  const type = TYPES[kind];
  if (kind === "person" && (noPerson.test(name) || isHall(name))) return undefined;
  // `Rep. P, R-Holm`: a party, and where; `Roko Tui Bau, P`: an office of Fiji.
  if (kind === "person" && /^(?:[DIR]-\p{Lu}|Roko Tui )/u.test(name)) return undefined;
  // `Chairman, CDC Odiolo LCDA`: nobody is called so.
  if (kind === "person" && letters.test(name) && /\p{Ll}/u.test(name)) return undefined;
  if (head === undefined || type === undefined) return type;
  if (kind === "person") return body.test(head) || head === "Policy" || head === "Project" ? undefined : type;
  return (kind === "place" ? place : body).test(head) ? head : undefined;
}

/** `KURUNA, June 4 (Xinhua) --`: who sent the piece, and nobody in it. */
const opensDateline = /^[^.]{0,60}\($/;
const closesDateline = /^\)\s*(?:-|–|—)/;
const isSender = (text: string, start: number, end: number): boolean =>
  closesDateline.test(text.slice(end, end + 6)) && opensDateline.test(text.slice(0, start));

function candidateOf({ start, end: last, kind, confidence }: TaggedSpan, text: string): Candidate | undefined {
  if (isSender(text, start, last) || (kind === "person" && ofSeveral.test(text.slice(start, last)))) return undefined;
  const end = last - (kind === "person" ? 0 : (itsState.exec(text.slice(start, last))?.[0].length ?? 0));
  const from = kind === "person" ? start + titlesOf(text.slice(start, end)).length : start;
  const type = from < end ? typeOf(kind, text.slice(from, end)) : undefined;
  if (type === undefined || (type !== "Person" && namesNothing(text, from, end, type))) return undefined;
  const tail = type === "Person" ? (wordsEnd.exec(text.slice(end, end + 20))?.[0] ?? "") : "";
  return { from, to: end + tail.length, type, extractor: taggerName, confidence };
}

/** `Kolb Local Government Council of Rivers State`: in the state, and no part of the name. */
const itsState =
  /(?<=\p{Lu}\p{L}* (?:Local Government|Local Government Council|District Council|City Council)) of \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? (?:State|Province|County)$/u;
/** `Nandino Lahao-lahao`: a word's end. */
const wordsEnd = /^-\p{Ll}{2,}(?=[\s,.;)]|$)(?<!-(?:led|based|born|run|owned|style|era))/u;

/** `Neighbourhood Democratic Councils`, what a minister is in charge of: as little a body as where the rules read it; and `Punong Barangays`. */
function namesNothing(text: string, from: number, to: number, type: MentionType): boolean {
  const words = wordsOf(text).filter((word) => word.from >= from && word.to <= to);
  if (words.length === 0) return false;
  const chunk = chunkOf(text, words);
  if (place.test(type)) return /^Punong Barangays?$/.test(chunk.text);
  if (/\bof\b|^(?:State|Federal) Government$/.test(chunk.text)) return false;
  return severalBodies.test(words.at(-1)!.text) || (isKindAlone(chunk) && !tellsOne(text, chunk)) || isPortfolio(text, chunk);
}

/** `Barangays Pangilan and Guitar`: villages. */
const ofSeveral = /^(?:Barangays?|Villages|Sitios|Puroks|Brgys?|Wards|Towns|Municipalities)\b/;

/** Posts that nobody is called by: `Sarpanch Venkatesh`, `MPDO Nataraj`. */
const nobodysName = /^(?:Sarpanch|Tahsildar|Tehsildar|Toshao|Kagawad|Kapitan|Mukhiya|Cathaoirleach|[A-Z]{3,5})$/;

/** `Cr Faulks`, `H.E. Ann Mwai`: forms of address, which some corpora count as part of the name. */
function titlesOf(name: string): string {
  const elder = /^(?:Punong Barangays?|Tuai Rumah|Ketua (?:Kampung|Kaum|Masyarakat)) /.exec(name)?.[0];
  if (elder !== undefined) return elder;
  const words = /^(?:(\S+) )+/u.exec(name)?.[0].split(" ").slice(0, -1) ?? [];
  // `Town Clerk Moses Mwela`: in a list of those present.
  const post = words.findLastIndex((word) => isPostWord(word) && !isGivenName(word));
  if (words.length > 0 && nobodysName.test(words[0]!) && isPostWord(words[0]!)) return `${words[0]!} `;
  if (post > 0 && post === words.length - 2)
    return words
      .slice(0, post + 1)
      .map((word) => `${word} `)
      .join("");
  const own = words.findIndex(
    (word) =>
      !honorifics.has(
        word
          .toLowerCase()
          .replace(/\.$/, "")
          .replace(/^(cll?r|coun)s$/, "$1"),
      ),
  );
  return (own < 0 ? words : words.slice(0, own)).map((word) => `${word} `).join("");
}

/** Its own spans, and its word on what the rules found, which weighs against it where it is low. */
function proposalsOf({ spans, judged }: TaggedSentence, text: string, earlier: readonly Candidate[]): Candidate[] {
  // What the rules read as being built or held, the tagger can only take for a place or a body.
  const undertakings = earlier.filter(({ type }) => type === "Project" || type === "Event");
  const own = spans
    .flatMap((span) => candidateOf(span, text) ?? [])
    .filter(({ from, to, type }) => type === "Person" || !undertakings.some((one) => one.from === from && one.to === to));
  const known = new Set(own.map(keyOf));
  const words = judged.map(({ candidate: { from, to, type }, confidence }) => ({ from, to, type, extractor: taggerName, confidence }));
  return [...own, ...words.filter((word) => !known.has(keyOf(word)) && known.add(keyOf(word)))];
}

const keyOf = ({ from, to, type }: Candidate): string => `${from}-${to}:${type}`;

const isRead = ({ kind }: Sentence): boolean => kind !== "furniture" && kind !== "rule" && kind !== "byline";

export const taggerExtractor: MentionExtractor = {
  name: taggerName,
  languages: ["en"],
  requires: ["english"],
  provides: ["Person", "Agency", "Organization", "Place", "Village"],
  get version() {
    return versionOf("en");
  },
  *extract(page, earlier): Generator<Proposal> {
    const articles: readonly Article[] = page.articles.filter(({ language }) => language === "en");
    if (articles.length === 0) return;
    const sentences = articles.flatMap((article) => article.sentences.filter(isRead));
    const read = taggerFor().readPage(sentences.map((sentence) => ({ text: sentence.text, candidates: earlier(sentence) })));
    for (const [i, sentence] of sentences.entries())
      for (const candidate of proposalsOf(read[i] as TaggedSentence, sentence.text, earlier(sentence))) yield { sentence, candidate };
  },
};
