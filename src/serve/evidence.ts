/** The sentences behind an edge, with both ends marked, and an article's full text with every name in it. */
import type { GraphEdge, GraphNode } from "../../graph/batch.ts";
import { isStanding, leadsToArticle } from "../../graph/ontology.ts";
import type { ShownPlace } from "../../graph/printed-place.ts";
import type { EdgeEvidence, EvidenceSentence, FullArticle } from "../../graph/view.ts";
import { inferredNames } from "../answers/inferred.ts";
import { edgesAt } from "./adjacency.ts";
import { ownProperties } from "./own-properties.ts";
import { runsOf, type End, type Wanted } from "./highlights.ts";
import { indirectOf } from "./indirect.ts";
import { printedOf, type PlaceFinder } from "./printed-pages.ts";
import { paragraphs, reflow } from "./reflow.ts";
import { otherFiles, withReprints } from "./reprints.ts";
import { typeAt, type Snapshot } from "./snapshot.ts";
import { articleHead, byDate, edgeSummary, evidenceIds, nodeSummary, splitEvidence, textsIn } from "./summary.ts";

const rawText = (article: GraphNode): string => (typeof article.properties.text === "string" ? article.properties.text : "");

/** Newest article first. */
export function edgeEvidence(snapshot: Snapshot, at: number, offset: number, limit: number): EdgeEvidence {
  const edge = snapshot.edges.at(at);
  const [source, target] = [snapshot.sources[at]!, snapshot.targets[at]!];
  const ends = endsOf(snapshot, at);
  const said = otherStandings(edge);
  const [rules, corrected] = [textsIn(edge.properties["extractors"]), textsIn(edge.properties["corrected"])];
  const properties = ownProperties(edge.properties);
  const sentences = evidenceIds(edge)
    .map((id) => sentence(snapshot, id, ends))
    .filter((one) => one !== undefined)
    .map((one) => ({ ...one, ...said.get(one.id) }))
    .sort((a, b) => byDate(a.article, b.article) || startOf(a.id) - startOf(b.id));
  const asked = sentences.slice(offset, offset + limit).map((one) => ({ ...one, ...indirect(snapshot, one, { ends, rules }) }));
  return {
    edge: edgeSummary(edge),
    properties,
    source: nodeSummary(snapshot, source),
    target: nodeSummary(snapshot, target),
    corrected,
    inferred: inferredNames(properties, corrected, () => sentences),
    rules,
    total: sentences.length,
    sentences: withReprints(asked, sentences),
  };
}

function indirect(
  snapshot: Snapshot,
  { id, runs }: EvidenceSentence,
  relation: { readonly ends: readonly End[]; readonly rules: readonly string[] },
): Pick<EvidenceSentence, "indirect"> {
  const span = splitEvidence(id)!;
  const article = snapshot.nodes.at(snapshot.nodeAt.get(span.article)!);
  const raw = rawText(article);
  const found = indirectOf({ runs, span }, relation, { id: span.article, raw, body: bodyStart(raw, article) });
  return found ? { indirect: found } : {};
}

/** Sentence id → what it says of the relation, where that is not what the relation shows. */
function otherStandings({ properties }: GraphEdge): ReadonlyMap<string, Pick<EvidenceSentence, "status">> {
  const said = new Map<string, Pick<EvidenceSentence, "status">>();
  for (const line of textsIn(properties["valueEvidence"])) {
    const [, status, id = ""] = /^status=(\w+)@(.+)$/.exec(line) ?? [];
    if (isStanding(status)) said.set(id, { status });
  }
  return said;
}

const startOf = (id: string): number => splitEvidence(id)?.start ?? 0;

const endsOf = (snapshot: Snapshot, at: number): readonly End[] => [
  { node: snapshot.nodes.at(snapshot.sources[at]!), end: "source" },
  { node: snapshot.nodes.at(snapshot.targets[at]!), end: "target" },
];

/** `ends`: names to mark in it. */
export function sentence(snapshot: Snapshot, id: string, ends: readonly Wanted[]): EvidenceSentence | undefined {
  const place = splitEvidence(id);
  const article = place && snapshot.nodeAt.get(place.article);
  if (!place || article === undefined) return undefined;
  const node = snapshot.nodes.at(article);
  return { id, article: articleHead(node), runs: runsOf(reflow(rawText(node), place.start, place.end), ends, { article: node.id }) };
}

/** `evidence`: the sentence to mark; `edge`: position of the relation whose ends to mark. */
export function fullArticle(
  snapshot: Snapshot,
  at: number,
  options: { evidence?: string | undefined; edge?: number | undefined; find: PlaceFinder },
): FullArticle {
  const article = snapshot.nodes.at(at);
  const raw = rawText(article);
  const ends = options.edge === undefined ? [] : endsOf(snapshot, options.edge);
  const wanted = [...ends, ...mentioned(snapshot, at)];
  const place = options.evidence === undefined ? undefined : splitEvidence(options.evidence);
  const span = place?.article === article.id ? place : undefined;
  return {
    article: articleHead(article),
    otherFiles: otherFiles(snapshot, at),
    ...(span && printedOf(options.evidence, options.find)),
    paragraphs: paragraphs(raw, bodyStart(raw, article))
      .map(({ start, end }) => ({
        runs: runsOf(reflow(raw, start, end), wanted, { evidence: span }),
        ...firstPage(options.find(article.id, { start, end })),
      }))
      .filter(({ runs }) => runs.length > 0),
  };
}

const firstPage = (printed: ShownPlace | undefined): { readonly page?: number } => (printed ? { page: printed.page } : {});

/** Where the text goes on after kicker, title and byline, which are shown above it; 0 where it does not begin with them. */
function bodyStart(raw: string, article: GraphNode): number {
  const { kicker, title, byline } = articleHead(article);
  let start = 0;
  for (const part of [kicker, title, byline]) {
    const wanted = squeezed(part ?? "");
    if (wanted === "") continue;
    const end = endOfPart(raw, start, wanted);
    if (end !== undefined) start = end;
  }
  return start;
}

const squeezed = (text: string): string => text.replace(/\s+/g, "");

/** Where `wanted` ends, if the text from `start` on begins with it, white space left aside. */
function endOfPart(raw: string, start: number, wanted: string): number | undefined {
  let matched = 0;
  for (let at = start; at < raw.length; at++) {
    if (/\s/.test(raw[at]!)) continue;
    if (raw[at] !== wanted[matched]) return undefined;
    matched += 1;
    if (matched === wanted.length) return at + 1;
  }
  return undefined;
}

function mentioned(snapshot: Snapshot, article: number): readonly Wanted[] {
  const nodes = new Set<number>();
  for (const edge of edgesAt(snapshot.adjacency, article)) {
    if (leadsToArticle(typeAt(snapshot, edge))) nodes.add(snapshot.sources[edge]!);
  }
  return [...nodes].map((node) => ({ node: snapshot.nodes.at(node) }));
}
