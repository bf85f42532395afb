/**
 * The most connected part of a large graph, asked of the store itself: a page can open with it while the whole is still being read,
 * which takes a large graph many seconds.
 */
import type { GraphNode } from "../../graph/batch.ts";
import { entityLabel, structure } from "../../graph/ontology.ts";
import type { GraphStore, StoreDescription } from "../../graph/store/store.ts";
import type { Facets, Status } from "../../graph/view.ts";
import { dayCounts, mostCommunities } from "./facets.ts";
import type { Limits } from "./limits.ts";
import { edgesBetween, subgraphOf } from "./subgraph.ts";
import { jsonBody, type AnswerBody } from "./respond.ts";
import { atOnce } from "./sliced.ts";
import { indexGraph } from "./snapshot.ts";
import { shownName } from "./summary.ts";

export interface InitialView {
  readonly overview: AnswerBody;
  readonly facets: Facets;
  readonly status: Omit<Status, "decides" | "updating" | "builds">;
}

const sum = (counts: Readonly<Record<string, number>>, without: readonly string[]): number =>
  Object.entries(counts).reduce((total, [name, count]) => total + (without.includes(name) ? 0 : count), 0);

/** Entities, and relations between them. */
export const entityCounts = ({ nodes, edges }: StoreDescription): { readonly nodes: number; readonly edges: number } => ({
  nodes: sum(nodes, [structure.article, structure.document, entityLabel]),
  edges: sum(edges, [structure.mentionedIn, structure.inDocument, structure.wrote]),
});

export async function readInitialView(store: GraphStore, description: StoreDescription, limits: Limits): Promise<InitialView> {
  const count = Math.min(limits.nodes, limits.partNodes);
  const [entities, articles, sizes] = await Promise.all([
    store.mostConnected(count),
    // Without their text.
    store.nodesOf(structure.article, ["title", "date"]),
    store.communitySizes(mostCommunities),
  ]);
  const edges = await store.edgesAmong(entities.map(({ id }) => id));
  const snapshot = indexGraph(description.engine, [...entities, ...articles], edges, store.schema);
  const places = entities.map(({ id }) => snapshot.nodeAt.get(id)!);
  for (const [at, node] of entities.entries()) snapshot.degrees[places[at]!] = degreeOf(node);
  const shown = atOnce(edgesBetween(snapshot, new Set(places), new Set(), Math.min(limits.edges, limits.partEdges))).edges;
  const total = entityCounts(description);
  return {
    overview: jsonBody(atOnce(subgraphOf(snapshot, places, shown, total))),
    facets: {
      labels: description.nodes,
      relations: description.edges,
      communities: communitiesOf(entities, sizes),
      ...dayCounts(articles.map(({ properties }) => properties["date"])),
    },
    status: {
      engine: description.engine,
      version: snapshot.version,
      nodes: sum(description.nodes, [entityLabel]),
      edges: sum(description.edges, []),
    },
  };
}

const degreeOf = ({ properties }: GraphNode): number => (typeof properties.degree === "number" ? properties.degree : 0);

/** Each named by the first of the nodes, which are in order of their degree. */
function communitiesOf(entities: readonly GraphNode[], sizes: ReadonlyMap<number, number>): Facets["communities"] {
  const names = new Map<number, string>();
  for (const node of entities) {
    const { community } = node.properties;
    if (typeof community === "number" && !names.has(community)) names.set(community, shownName(node));
  }
  return [...sizes].flatMap(([community, size]) => (names.has(community) ? [{ community, size, name: names.get(community)! }] : []));
}
