/** The whole flow, on one page and over all pages. The only place where the stages meet. */
import type { GraphBatch } from "../graph/batch.ts";
import { withMetrics } from "../graph/property-graph.ts";
import { assemble } from "./assemble/assemble.ts";
import type { AssemblyPage } from "./assemble/page-parts.ts";
import { fold, foldEvenly } from "./characters/fold.ts";
import { Decider } from "./decisions/decider.ts";
import type { Decision } from "./decisions/decision.ts";
import { loadGazetteer } from "./gazetteer/gazetteer.ts";
import { blankForeign } from "./languages/identify.ts";
import { defaultExtractors, findMentions } from "./mention/mention.ts";
import type { Document, Entity, Extraction } from "./model.ts";
import { relate } from "./relate/relate.ts";
import { resolveClusters } from "./resolve/across.ts";
import { NameKeys } from "./resolve/across/name-keys.ts";
import { profilesOf, type ClusterProfile } from "./resolve/across/profile.ts";
import type { DoubtfulPair } from "./resolve/across/resolve-block.ts";
import { clusterMentions } from "./resolve/within.ts";
import { segmentDocument } from "./segment/segment.ts";

/** Changes whenever the same page would give another extraction: pages of another version are made again. */
export const extractionVersion = "6";

export interface ExtractionOptions {
  /** Extractors to leave out, by name: for measuring what each is worth. */
  readonly without?: readonly string[];
}

/** Document → articles → mentions → statements and clusters. A pure function of the document's text and date. */
export function extractDocument(document: Document, options: ExtractionOptions = {}): Extraction {
  const gazetteer = loadGazetteer();
  // Offsets are the same in both. A paragraph in a language that is not read says nothing.
  const read = {
    ...document,
    text: blankForeign(foldEvenly(document.text)),
    ...(document.title !== undefined && { title: fold(document.title) }),
  };
  const articles = segmentDocument(read);
  const extractors = defaultExtractors.filter(({ name }) => !options.without?.includes(name));
  const mentions = findMentions(read, articles, { gazetteer, extractors });
  const statements = relate(read, articles, mentions, gazetteer);
  const clusters = clusterMentions(read, articles, mentions, gazetteer);
  return { document, articles, mentions, statements, clusters };
}

/** What pages are read back from; a workspace is one. */
export interface PageSource {
  extractions(): AsyncIterable<AssemblyPage>;
  decisions?(): Promise<readonly Decision[]>;
}

export interface BuiltGraph {
  readonly batch: GraphBatch;
  readonly entities: readonly Entity[];
  /** Cluster id → entity id. */
  readonly entityOf: ReadonlyMap<string, string>;
  readonly doubts: readonly DoubtfulPair[];
  /** Decisions that speak of nothing that is here now. */
  readonly lapsed: readonly Decision[];
}

export interface ResolvedPages extends Omit<BuiltGraph, "batch"> {
  /** Has met every page. */
  readonly decider: Decider;
}

/** All pages and decisions → entities. A pure function of the set of pages and the list of decisions. */
export async function resolvePages(source: PageSource): Promise<ResolvedPages> {
  const decider = new Decider((await source.decisions?.()) ?? []);
  const profiles: ClusterProfile[] = [];
  const names = new NameKeys(loadGazetteer());
  for await (const page of source.extractions()) profiles.push(...profilesOf(decider.meet(page), names));
  const { entities, entityOf, doubts } = resolveClusters(profiles, decider.judgements());
  return { entities, entityOf, doubts, lapsed: decider.lapsed(), decider };
}

/** All pages → entities → graph, without metrics. */
export async function buildBareGraph(source: PageSource): Promise<BuiltGraph> {
  const { decider, ...resolved } = await resolvePages(source);
  const pages = async function* (): AsyncGenerator<AssemblyPage> {
    for await (const page of source.extractions()) yield decider.apply(page);
  };
  return { batch: await assemble(pages(), resolved.entities, resolved.entityOf), ...resolved };
}

/** All pages → entities → graph, with metrics. */
export async function buildGraph(source: PageSource): Promise<BuiltGraph> {
  const built = await buildBareGraph(source);
  return { ...built, batch: withMetrics(built.batch) };
}
