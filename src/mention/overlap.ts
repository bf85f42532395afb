/**
 * Which of a sentence's candidates become mentions: the one place where extractors are weighed against each other.
 *
 * 0. The language weighs its extractors against each other: the Chinese tagger supports or opposes the others' guesses.
 * 1. A candidate under `leastConfidence` is dropped. Of several with one span and type, the surest stays and takes what the others know (code, full name, who found it).
 * 2. Of those that overlap, the set with the greatest sum of `confidence × length − cost` stays. The cost makes one long name
 *    (清镇市公安局) beat the short ones it is made of, and length lets a sure name beat a doubtful one that cuts into it.
 * 3. A sure name of an entity inside a longer one stays as `nested` (清镇市 in 清镇市公安局), and so does a sure one in a school inside a
 *    longer one (梅山乡 in 梅山乡太平国小体育馆); whatever else lies inside is dropped.
 */
import { isValueType, labelTraits } from "../../graph/ontology.ts";
import type { Candidate } from "./extractor.ts";
import { page } from "./page-dictionary.ts";

/** A candidate below it is dropped. */
export const leastConfidence = 0.5;
const cost = 0.5;
/** Of the doubt that is left, what does not count against a name on which the page's first reading settled. */
const hold = 0.6;
const nestedLeast = 0.6;
const deeperLeast = 0.9;

/** `weigh`: sets extractors against each other, before they are. */
export function decideOverlaps(
  candidates: readonly Candidate[],
  weigh: (candidates: readonly Candidate[]) => readonly Candidate[] = (all) => all,
): readonly Candidate[] {
  const distinct = merged(weigh(candidates).filter(({ confidence, from, to }) => confidence >= leastConfidence && to > from));
  const chosen = heaviest(distinct.filter(({ form }) => form !== "nested"));
  return [...chosen, ...nestedIn(chosen, distinct)].sort(inOrder);
}

const inOrder = (a: Candidate, b: Candidate): number =>
  a.from - b.from ||
  b.to - a.to ||
  (a.type < b.type ? -1 : a.type > b.type ? 1 : a.extractor < b.extractor ? -1 : a.extractor > b.extractor ? 1 : 0);

/** One candidate a span and type. */
function merged(candidates: readonly Candidate[]): readonly Candidate[] {
  const bySpan = new Map<string, Candidate>();
  for (const candidate of [...candidates].sort((a, b) => b.confidence - a.confidence || inOrder(a, b))) {
    const key = `${candidate.from}-${candidate.to}:${candidate.type}`;
    const surer = bySpan.get(key);
    bySpan.set(key, surer === undefined ? candidate : both(surer, candidate));
  }
  return [...bySpan.values()];
}

/** What both know. Whoever read the sentence itself comes before the page among those who found it. */
function both(surer: Candidate, other: Candidate): Candidate {
  const finders = [...new Set([surer, other].flatMap(({ extractor, others = [] }) => [extractor, ...others]))];
  const [extractor = surer.extractor, ...others] = [...finders.filter((name) => name !== page), ...finders.filter((name) => name === page)];
  const weight = Math.max(pull(surer), pull(other));
  const { weight: _, settled: __, ...known } = { ...other, ...surer, extractor };
  return { ...known, ...(others.length > 0 && { others }), ...(weight > surer.confidence && { weight }) };
}

const pull = ({ confidence, weight = confidence, settled }: Candidate): number =>
  settled ? Math.max(weight, confidence + (1 - confidence) * hold) : weight;

/** Weighted interval scheduling; ties go to fewer, longer, earlier. */
function heaviest(candidates: readonly Candidate[]): readonly Candidate[] {
  const byEnd = [...candidates].sort((a, b) => a.to - b.to || a.from - b.from || b.confidence - a.confidence || inOrder(a, b));
  const best = new Float64Array(byEnd.length + 1);
  const before = byEnd.map(({ from }) => endingBy(byEnd, from));
  byEnd.forEach((candidate, i) => {
    best[i + 1] = Math.max(best[i]!, best[before[i]!]! + weightOf(candidate));
  });
  const chosen: Candidate[] = [];
  for (let i = byEnd.length; i > 0;) {
    const candidate = byEnd[i - 1]!;
    if (best[i]! > best[i - 1]!) {
      chosen.push(candidate);
      i = before[i - 1]!;
    } else i--;
  }
  return chosen.reverse();
}

const weightOf = (candidate: Candidate): number => pull(candidate) * (candidate.to - candidate.from) - cost;

/** How many of the candidates, sorted by end, end at or before `at`. */
function endingBy(byEnd: readonly Candidate[], at: number): number {
  let low = 0;
  let high = byEnd.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (byEnd[middle]!.to <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Real parts of the chosen: names of entities inside longer names of entities, and dates inside them, the longest at each spot. */
function nestedIn(chosen: readonly Candidate[], all: readonly Candidate[]): readonly Candidate[] {
  const inside = all.filter((candidate) => {
    const outer = chosen[endingBy(chosen, candidate.from)];
    return outer !== undefined && candidate.confidence >= nestedLeast && isPart(candidate) && holds(outer, candidate);
  });
  const nested = heaviest(inside);
  const deeper = inside.filter((candidate) => {
    const outer = nested[endingBy(nested, candidate.from)];
    const site = chosen[endingBy(chosen, candidate.from)];
    if (outer === undefined || site === undefined || labelTraits.place.has(outer.type) || !labelTraits.place.has(site.type)) return false;
    return candidate.confidence >= deeperLeast && holds(outer, candidate);
  });
  return [...nested, ...heaviest(deeper)].map((candidate) => ({ ...candidate, form: "nested" as const }));
}

const isPart = ({ type, form }: Candidate): boolean => !isValueType(type) && form !== "anaphor" && !labelTraits.person.has(type);

/** The end of a listed place's name is no place of its kind that no list has. */
const isTail = (outer: Candidate, inner: Candidate): boolean =>
  inner.type === outer.type && inner.to === outer.to && outer.gbCode !== undefined && inner.gbCode === undefined;

/** A person's name has no parts: 玉林 in 李玉林 is no city. */
const holds = (outer: Candidate, inner: Candidate): boolean =>
  !isTail(outer, inner) &&
  !isValueType(outer.type) &&
  !labelTraits.person.has(outer.type) &&
  outer.from <= inner.from &&
  inner.to <= outer.to &&
  inner.to - inner.from < outer.to - outer.from;
