/** What of a page tells its things from all others beyond their names: ids of the user's list, credit codes, Wikidata ids. Kept in the index of pages. */
import { identifiersOf } from "../names/identifiers-of.ts";
import type { StatementLine } from "./record.ts";

/** A thing of a page, and what it is told by. */
export interface Identity {
  /** Cluster id. */
  readonly cluster: string;
  readonly type: string;
  readonly name: string;
  /** The id in the user's list of names. */
  readonly known?: string;
  readonly creditCode?: string;
  readonly wikidataId?: string;
}

export interface PageIdentities {
  readonly told: readonly Identity[];
  /** Ids of the list that something on the page could have, and the page does not tell. */
  readonly open?: readonly string[];
}

/** Undefined where the page has none. */
export function identitiesOf({ clusters, statements }: Pick<StatementLine, "clusters" | "statements">): PageIdentities | undefined {
  const identifiersOn = identifiersOf(statements);
  const told: Identity[] = [];
  const open = new Set<string>();
  for (const { id, type, name, mentions, known, mayBeKnown = [] } of clusters) {
    for (const one of mayBeKnown) open.add(one);
    const stated = identifiersOn(mentions);
    const [creditCode, wikidataId] = [stated.creditCode ?? known?.creditCode, stated.wikidataId ?? known?.wikidataId];
    if (known === undefined && creditCode === undefined && wikidataId === undefined) continue;
    told.push({
      ...{ cluster: id, type, name },
      ...(known !== undefined && { known: known.id }),
      ...(creditCode !== undefined && { creditCode }),
      ...(wikidataId !== undefined && { wikidataId }),
    });
  }
  if (told.length === 0 && open.size === 0) return undefined;
  return { told, ...(open.size > 0 && { open: [...open].sort() }) };
}
