/**
 * What a page has named once is found wherever the page names it again: 左乾伦 without his title, an honour without its
 * quotation marks, 广大城 after 广大城小区.
 */
import type { Mention, MentionType, Sentence } from "../model.ts";
import type { Candidate } from "./extractor.ts";

interface Entry {
  readonly type: MentionType;
  readonly confidence: number;
  readonly name?: string;
  readonly gbCode?: string;
}

export type PageDictionary = ReadonlyMap<string, readonly (readonly [string, Entry])[]>;

const established: ReadonlySet<MentionType> = new Set([
  "Person",
  "Agency",
  "Organization",
  "Place",
  "Village",
  "Honor",
  "Project",
  "Event",
  "Policy",
]);
const least = 0.7;
/** What is named twice is believed sooner. */
const leastAgain = 0.6;
/** A person named with a post is that person again where a sea or a city of the name would fit as well. */
const surePerson = 0.77;
const personAgain = 0.95;
/** What the short form leaves out. */
const estate = /(?:小区|花园|花苑|社区|片区|广场|公园|大酒店|酒店|集团|股份有限公司|有限责任公司|有限公司)$/u;

/** Entries by their first two characters, longest first. */
export function pageDictionary(mentions: readonly Mention[]): PageDictionary {
  const entries = new Map<string, Entry>();
  const times = new Map<string, number>();
  for (const { text, type } of mentions) times.set(text + type, (times.get(text + type) ?? 0) + 1);
  for (const mention of mentions) {
    if (!establishes(mention, times.get(mention.text + mention.type) ?? 1)) continue;
    add(entries, mention.text, mention, 0.95);
    const short = shortForm(mention);
    if (short !== undefined) add(entries, short, { ...mention, name: mention.name ?? mention.text }, 0.75);
  }
  return grouped(entries);
}

const establishes = ({ type, form, confidence, text }: Mention, times: number): boolean =>
  established.has(type) && form === "name" && (confidence >= least || (confidence >= leastAgain && times > 1)) && text.length >= 2;

function add(entries: Map<string, Entry>, text: string, mention: Mention, factor: number): void {
  const known = entries.get(text);
  const confidence = mention.type === "Person" && mention.confidence >= surePerson ? personAgain : mention.confidence * factor;
  if (known !== undefined && known.confidence >= confidence) return;
  const { type, name, gbCode } = mention;
  entries.set(text, { type, confidence, ...(name !== undefined && { name }), ...(gbCode !== undefined && { gbCode }) });
}

/** 广大城 for 广大城小区; a single word left over (幸福, 人民) would be found in any sentence. */
function shortForm({ text, type, extractor }: Mention): string | undefined {
  if (type !== "Place" && type !== "Organization") return undefined;
  if (!extractor.startsWith("pattern:")) return undefined;
  const short = text.replace(estate, "");
  return short !== text && short.length >= 3 ? short : undefined;
}

function grouped(entries: ReadonlyMap<string, Entry>): PageDictionary {
  const byStart = new Map<string, (readonly [string, Entry])[]>();
  for (const entry of entries) {
    const key = entry[0].slice(0, 2);
    const list = byStart.get(key);
    if (list === undefined) byStart.set(key, [entry]);
    else list.push(entry);
  }
  for (const list of byStart.values()) list.sort(([a], [b]) => b.length - a.length);
  return byStart;
}

export function findEstablished(sentence: Sentence, dictionary: PageDictionary): readonly Candidate[] {
  const found: Candidate[] = [];
  const { text } = sentence;
  for (let at = 0; at < text.length - 1; at++) {
    for (const [form, entry] of dictionary.get(text.slice(at, at + 2)) ?? []) {
      if (!text.startsWith(form, at) || cutsWord(text, at, at + form.length)) continue;
      found.push({ from: at, to: at + form.length, extractor: "page", ...entry });
      break;
    }
  }
  return found;
}

const latin = /[\p{Script=Latin}\d]/u;

/** Whether a Latin word goes on over an end of the stretch: Ann is not named in Annual. */
const cutsWord = (text: string, from: number, to: number): boolean =>
  (latin.test(text[from - 1] ?? "") && latin.test(text[from] ?? "")) || (latin.test(text[to - 1] ?? "") && latin.test(text[to] ?? ""));
