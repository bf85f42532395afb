/** The whole flow, on one page and over all pages. The only place where the stages meet. */
import type { GraphBatch } from "../graph/batch.ts";
import { withMetrics } from "../graph/property-graph.ts";
import { assemble, type AssemblyPage } from "./assemble/assemble.ts";
import { loadGazetteer } from "./gazetteer/gazetteer.ts";
import { defaultExtractors, findMentions } from "./mention/mention.ts";
import type { Document, Entity, Extraction } from "./model.ts";
import { relate } from "./relate/relate.ts";
import { resolveClusters, type ClusterProfile } from "./resolve/across.ts";
import { clusterMentions } from "./resolve/within.ts";
import { segmentDocument } from "./segment/segment.ts";

/** Changes whenever the same page would give another extraction: pages of another version are made again. */
export const extractionVersion = "1";

export interface ExtractionOptions {
  /** Extractors to leave out, by name: for measuring what each is worth. */
  readonly without?: readonly string[];
}

/** Document → articles → mentions → statements and clusters. A pure function of the document's text and date. */
export function extractDocument(document: Document, options: ExtractionOptions = {}): Extraction {
  const gazetteer = loadGazetteer();
  const articles = segmentDocument(document);
  const extractors = defaultExtractors.filter(({ name }) => !options.without?.includes(name));
  const mentions = findMentions(document, articles, { gazetteer, extractors });
  const statements = relate(document, articles, mentions, gazetteer);
  const clusters = clusterMentions(document, articles, mentions, gazetteer);
  return { document, articles, mentions, statements, clusters };
}

/** What pages are read back from; a workspace is one. */
export interface PageSource {
  extractions(): AsyncIterable<AssemblyPage>;
}

/** All pages → entities → graph, with metrics. A pure function of the set of pages. */
export async function buildGraph(source: PageSource): Promise<{ batch: GraphBatch; entities: readonly Entity[] }> {
  const profiles: ClusterProfile[] = [];
  for await (const page of source.extractions()) profiles.push(...profilesOf(page));
  const { entities, entityOf } = resolveClusters(profiles);
  const batch = await assemble(source.extractions(), entities, (mention, page) => {
    const cluster = clusterIndex(page).get(mention);
    return cluster === undefined ? undefined : entityOf.get(cluster);
  });
  return { batch: withMetrics(batch), entities };
}

const indexes = new WeakMap<AssemblyPage, ReadonlyMap<string, string>>();

/** Mention id → cluster id of one page. */
function clusterIndex(page: AssemblyPage): ReadonlyMap<string, string> {
  const known = indexes.get(page);
  if (known) return known;
  const index = new Map(page.clusters.flatMap(({ id, mentions }) => mentions.map((mention) => [mention, id] as const)));
  indexes.set(page, index);
  return index;
}

/** What a page says of each cluster that can tell it from others of its name: employers, homes, newspapers. */
function profilesOf(page: AssemblyPage): ClusterProfile[] {
  const clusterOf = clusterIndex(page);
  const byId = new Map(page.clusters.map((cluster) => [cluster.id, cluster]));
  const contexts = new Map<string, Set<string>>();
  for (const statement of page.statements) {
    if (statement.kind !== "relation" || !["WORKS_FOR", "LIVES_IN", "NATIVE_OF"].includes(statement.predicate)) continue;
    const subject = clusterOf.get(statement.subject);
    const object = byId.get(clusterOf.get(statement.object) ?? "");
    if (subject === undefined || !object) continue;
    contexts.set(subject, (contexts.get(subject) ?? new Set()).add(object.gbCode ?? object.name));
  }
  return page.clusters.map((cluster) => ({ cluster, contexts: [...(contexts.get(cluster.id) ?? [])] }));
}
