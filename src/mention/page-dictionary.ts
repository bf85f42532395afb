/**
 * What a page has named once is found wherever the page names it again: 左乾伦 without his title, an honour without its
 * quotation marks, 广大城 after 广大城小区.
 */
import { isValueType, labelTraits } from "../../graph/ontology.ts";
import type { Mention, MentionType, Sentence } from "../model.ts";
import type { Candidate } from "./extractor.ts";

/** The name of the finder of what the page names elsewhere. */
export const page = "page";

/** A name as one place of the page gives it, and where that is. */
interface Entry {
  readonly type: MentionType;
  readonly confidence: number;
  /** What it weighs against others that it overlaps. */
  readonly weight: number;
  readonly name?: string;
  readonly gbCode?: string;
  readonly at: string;
  /** Found by what its own sentence says, not after another place of the page. */
  readonly witness: boolean;
}

/** The surest place that gives a name, and the surest other one: a place that was found by itself is not told by itself. */
interface Known {
  readonly best: Entry;
  readonly second?: Entry;
  /** The page's places give it two full names: 县水利局 of one county, and of another. */
  readonly ambiguous?: true;
}

export interface PageDictionary {
  readonly names: ReadonlyMap<string, Known>;
  /** By the first two characters of names, how long they are, longest first. */
  readonly lengths: ReadonlyMap<string, readonly number[]>;
}

const least = 0.7;
/** What is named twice is believed sooner. */
const leastAgain = 0.6;
/** A person named with a post is that person again where a sea or a city of the name would fit as well. */
const surePerson = 0.77;
const personAgain = 0.95;
/** `shortFormOf`: what the page may call a mention later on. */
export function pageDictionary(mentions: readonly Mention[], shortFormOf: (mention: Mention) => string | undefined): PageDictionary {
  const entries = new Map<string, Known>();
  const times = new Map<string, number>();
  for (const { text, type } of mentions) times.set(text + type, (times.get(text + type) ?? 0) + 1);
  for (const mention of mentions) {
    if (!isTold(mention, times.get(mention.text + mention.type) ?? 1)) continue;
    add(entries, mention.text, mention, 0.95);
    const short = shortFormOf(mention);
    if (short !== undefined) add(entries, short, { ...mention, name: mention.name ?? mention.text }, 0.75);
  }
  return grouped(entries);
}

/** `times`: how often the page's first reading found it. */
function isTold(mention: Mention, times: number): boolean {
  return establishes(mention) && (mention.confidence >= least || (mention.confidence >= leastAgain && times > 1));
}

const establishes = ({ type, form, text }: Mention): boolean => !isValueType(type) && form === "name" && text.length >= 2;

function add(entries: Map<string, Known>, text: string, mention: Mention, factor: number): void {
  const known = entries.get(text);
  const { type, name, gbCode } = mention;
  const person = labelTraits.person.has(type);
  const confidence = person ? mention.confidence : mention.confidence * factor;
  const weight = person && mention.confidence >= surePerson ? personAgain : mention.confidence * factor;
  const entry = {
    ...{ type, confidence, weight, at: placeOf(mention.sentence, mention.from) },
    witness: !mention.extractors.every((name) => name.startsWith(page)),
    ...(name !== undefined && { name }),
    ...(gbCode !== undefined && { gbCode }),
  };
  const other = known?.best.type === type ? known.best : undefined;
  const differs = other?.name !== undefined && name !== undefined && other.name !== name;
  const ambiguous = differs || known?.ambiguous === true ? ({ ambiguous: true } as const) : {};
  if (known === undefined || known.best.weight < weight) entries.set(text, { best: entry, ...(other && { second: other }), ...ambiguous });
  else if (other && (known.second === undefined || known.second.weight < weight))
    entries.set(text, { best: other, second: entry, ...ambiguous });
  else entries.set(text, { ...known, ...ambiguous });
}

const placeOf = (sentence: string, from: number): string => `${sentence}@${from}`;

function grouped(names: ReadonlyMap<string, Known>): PageDictionary {
  const byStart = new Map<string, Set<number>>();
  for (const name of names.keys()) {
    const key = name.slice(0, 2);
    const known = byStart.get(key);
    if (known === undefined) byStart.set(key, new Set([name.length]));
    else known.add(name.length);
  }
  return { names, lengths: new Map([...byStart].map(([key, lengths]) => [key, [...lengths].sort((a, b) => b - a)])) };
}

/** What the page takes a name for. */
export const typeIn = ({ names }: PageDictionary, text: string): MentionType | undefined => names.get(text)?.best.type;

/** Looked up by its lengths, not tried against each name that begins so: a page may have a thousand firms of one city. */
export function findEstablished(sentence: Sentence, dictionary: PageDictionary): readonly Candidate[] {
  const found: Candidate[] = [];
  const { text } = sentence;
  const { names, lengths } = dictionary;
  for (let at = 0; at < text.length - 1; at++) {
    for (const length of lengths.get(text.slice(at, at + 2)) ?? []) {
      const known = at + length <= text.length ? names.get(text.slice(at, at + length)) : undefined;
      if (known === undefined || cutsWord(text, at, at + length)) continue;
      const candidate = told(known, placeOf(sentence.id, at));
      if (candidate !== undefined) found.push({ from: at, to: at + length, ...candidate });
      break;
    }
  }
  return found;
}

/** What other places of the page make of a name at this one. Said once, it confirms nothing; found at two for itself, each confirms the other. */
function told({ best, second, ambiguous }: Known, here: string): Omit<Candidate, "from" | "to"> | undefined {
  const from = best.at === here ? second : best;
  if (from === undefined) return undefined;
  const { at: _, witness: __, confidence, weight, name, ...named } = from;
  const entry = { ...named, ...(name !== undefined && ambiguous !== true && { name }) };
  return { ...entry, extractor: page, confidence: best.witness && second?.witness ? weight : confidence, weight };
}

const latin = /[\p{Script=Latin}\d]/u;

/** Whether a Latin word goes on over an end of the stretch: Ann is not named in Annual. */
const cutsWord = (text: string, from: number, to: number): boolean =>
  (latin.test(text[from - 1] ?? "") && latin.test(text[from] ?? "")) || (latin.test(text[to - 1] ?? "") && latin.test(text[to] ?? ""));
