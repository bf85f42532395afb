/** Pages and decisions that no workspace holds, as a workspace gives them. */
import type { AssemblyPage } from "../src/assemble/page-parts.ts";
import type { Decision } from "../src/decisions/decision.ts";
import type { PageSource } from "../src/materialize/snapshot.ts";

export function pageSourceOf(pages: readonly AssemblyPage[], decisions: readonly Decision[] = []): PageSource {
  const byId = new Map(pages.map((page) => [page.document.id, page]));
  const some = async function* (ids: readonly string[]): AsyncGenerator<AssemblyPage> {
    for (const id of ids) yield byId.get(id)!;
  };
  return {
    ids: () => [...byId.keys()],
    revisionOf: () => "1",
    extractions: some,
    documents: some,
    decisions: () => Promise.resolve(decisions),
  };
}
