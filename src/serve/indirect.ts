/** What has to be said of a sentence that does not name both ends of its relation. */
import type { GraphNode } from "../../graph/batch.ts";
import { isSourceLabel } from "../../graph/ontology.ts";
import type { Indirect, Run } from "../../graph/view.ts";
import { findHighlights, runsOf, type End, type Highlight } from "./highlights.ts";
import { reflow, type Reflowed } from "./reflow.ts";
import { sentenceAround } from "./sentence-around.ts";
import { aliasesOf, shownName } from "./summary.ts";

/** An article's text, in which sentences of one relation are looked at. */
export interface ReadText {
  readonly id: string;
  readonly raw: string;
  /** Where the text goes on after title and byline. */
  readonly body: number;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** By its name a rule that goes by the list of places says so: `zh/part-of/gazetteer`. */
const goesByGazetteer = (rule: string): boolean => rule.split("/").at(-1) === "gazetteer";

/** Undefined where the sentence `runs` names both ends. An article is an end that no sentence need name. */
export function indirectOf(
  { runs, span }: { readonly runs: readonly Run[]; readonly span: Span },
  { ends, rules }: { readonly ends: readonly End[]; readonly rules: readonly string[] },
  article: ReadText,
): Indirect | undefined {
  const missing = ends.filter(({ node, end }) => !isSourceLabel(node.label) && !runs.some((run) => run.end === end));
  if (missing.length === 0 || runs.length === 0) return undefined;
  const [only] = missing;
  if (missing.length === 1 && isInName(only!.node, runs)) return { from: "name", named: [] };
  const read = reflow(article.raw);
  const places = findHighlights(read.text, ends);
  const named = missing.flatMap(({ end }) => nearest(places, end, read, span) ?? []);
  return {
    from: rules.some(goesByGazetteer) ? "gazetteer" : "context",
    named: named.map((place) => sentenceOf(place, span, ends, article)),
  };
}

/** 静宁县 in 静宁县公安局, which is the end that the sentence names. */
function isInName(node: GraphNode, runs: readonly Run[]): boolean {
  const names = [shownName(node), ...aliasesOf(node)].filter((name) => name.length > 1);
  return runs.some(({ end, text }) => end !== undefined && names.some((name) => text.includes(name)));
}

/** In raw offsets. */
function nearest(places: readonly Highlight[], end: End["end"], { offsets }: Reflowed, span: Span): Span | undefined {
  const spans = places
    .filter(({ wanted }) => wanted.end === end)
    .map(({ from, to }) => ({ start: offsets[from]!, end: offsets[to - 1]! + 1 }));
  return spans.findLast((one) => one.end <= span.start) ?? spans.find((one) => one.start >= span.end);
}

/** The sentence around a place, without what is title or what the other sentence is. */
function sentenceOf(place: Span, other: Span, ends: readonly End[], { id, raw, body }: ReadText): Indirect["named"][number] {
  const [from, to] = sentenceAround(raw, place.start, place.end);
  const isBefore = place.end <= other.start;
  const isHead = place.start < body;
  const start = Math.max(from, ...(isBefore ? [] : [other.end]), ...(isHead ? [] : [body]));
  const end = Math.min(to, ...(isBefore ? [other.start] : []), ...(isHead ? [Math.max(body, place.end)] : []));
  return { id: `${id}:${start}-${end}`, runs: runsOf(reflow(raw, start, end), ends, { article: id }) };
}
