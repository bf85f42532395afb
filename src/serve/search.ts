/** Search by name, alias and pinyin, in this process: a query that hangs in the store keeps nobody from searching. */
import { NameIndex } from "../../graph/store/name-index.ts";
import type { SearchAnswer } from "../../graph/view.ts";
import type { Snapshot } from "./snapshot.ts";
import { nodeSummary } from "./summary.ts";

export type Search = (text: string, limit: number) => SearchAnswer;

export function buildSearch(snapshot: Snapshot): Search {
  const index = new NameIndex();
  for (const node of snapshot.nodes) index.set(node);
  return (text, limit) => {
    const hits = index.search(text, limit + 1);
    const results = hits.slice(0, limit).map(({ id, matched }) => ({ node: nodeSummary(snapshot, snapshot.nodeAt.get(id)!), matched }));
    return { results, more: hits.length > limit };
  };
}
