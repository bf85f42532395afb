/** Search by name, alias and pinyin, in this process: a query that hangs in the store keeps nobody from searching. */
import type { GraphNode } from "../../graph/batch.ts";
import type { GraphSchema } from "../../graph/schema/graph-schema.ts";
import { NameIndex, searchLists, type NameLists } from "../../graph/store/name-index.ts";
import type { SearchAnswer } from "../../graph/view.ts";
import type { Positions, Rows } from "./rows.ts";
import type { Sliced } from "./sliced.ts";
import { summaryOf } from "./summary.ts";

export type Search = (text: string, limit: number) => Sliced<SearchAnswer>;

export function buildSearch(nodes: Iterable<GraphNode>, schema: GraphSchema): Search {
  const index = new NameIndex(schema);
  const byId = new Map<string, GraphNode>();
  for (const node of nodes) {
    index.set(node);
    byId.set(node.id, node);
  }
  index.prepare();
  // The first search by letters reads the pinyin of every character there is.
  index.search("a", 1);
  return answering(
    (text, limit) => index.searching(text, limit),
    (id) => byId.get(id)!,
  );
}

/** In lists that are kept with a packed graph. */
export const searchPacked = (names: NameLists, nodes: Rows<GraphNode>, nodeAt: Positions): Search =>
  answering(
    (text, limit) => searchLists(names, text, limit),
    (id) => nodes.at(nodeAt.get(id)!),
  );

const answering = (searching: NameIndex["searching"], nodeOf: (id: string) => GraphNode): Search =>
  function* (text, limit) {
    const hits = yield* searching(text, limit + 1);
    const results = hits.slice(0, limit).map(({ id, matched }) => ({ node: summaryOf(nodeOf(id)), matched }));
    return { results, more: hits.length > limit };
  };
