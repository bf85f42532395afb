/** What of a page tells its things from all others beyond their names: ids of the user's list, credit codes. Kept in the index of pages. */
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
}

export interface PageIdentities {
  readonly told: readonly Identity[];
  /** Ids of the list that something on the page could have, and the page does not tell. */
  readonly open?: readonly string[];
}

/** Undefined where the page has none. */
export function identitiesOf({ clusters, statements }: Pick<StatementLine, "clusters" | "statements">): PageIdentities | undefined {
  const codes = new Map<string, string>();
  for (const one of statements) if (one.kind === "attribute" && one.property === "creditCode") codes.set(one.subject, String(one.value));
  const told: Identity[] = [];
  const open = new Set<string>();
  for (const { id, type, name, mentions, known, mayBeKnown = [] } of clusters) {
    for (const one of mayBeKnown) open.add(one);
    const stated = codes.size === 0 ? [] : [...new Set(mentions.flatMap((mention) => codes.get(mention) ?? []))];
    const creditCode = stated.length === 1 ? stated[0] : known?.creditCode;
    if (known === undefined && creditCode === undefined) continue;
    told.push({
      ...{ cluster: id, type, name },
      ...(known !== undefined && { known: known.id }),
      ...(creditCode !== undefined && { creditCode }),
    });
  }
  if (told.length === 0 && open.size === 0) return undefined;
  return { told, ...(open.size > 0 && { open: [...open].sort() }) };
}
