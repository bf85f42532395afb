/** The empty lists of a graph, as Cypher to be run after `neo4j-admin database import`, which leaves them out however they are written (5.26). */
import type { PropertyType } from "../ontology.ts";
import type { Properties } from "../batch.ts";

/** Ids named in one statement. */
const idsAtOnce = 1000;

interface List {
  readonly pattern: string;
  readonly property: string;
  /** Of what has an empty list. */
  readonly ids: string[];
  /** Something has no list at all. */
  lacked: boolean;
}

export class EmptyLists {
  readonly #lists = new Map<string, List>();

  /** Takes note of one node's or edge's lists; `pattern` matches all of its label or type as `n`. */
  note(pattern: string, id: string, properties: readonly (readonly [string, PropertyType])[], values: Properties): void {
    for (const [property, type] of properties) {
      const value = values[property];
      if (type !== "strings" || (value !== undefined && (value as readonly string[]).length > 0)) continue;
      const list = this.#list(pattern, property);
      if (value === undefined) list.lacked = true;
      else list.ids.push(id);
    }
  }

  #list(pattern: string, property: string): List {
    const key = `${pattern} ${property}`;
    const list = this.#lists.get(key) ?? { pattern, property, ids: [], lacked: false };
    this.#lists.set(key, list);
    return list;
  }

  /** One a line; nothing where no list is empty. */
  *statements(): Generator<string> {
    for (const { pattern, property, ids, lacked } of this.#lists.values()) {
      const set = `SET n.${property} = []`;
      // Where everything has a list, whatever has none now had an empty one.
      if (!lacked) yield `MATCH ${pattern} WHERE n.${property} IS NULL CALL (n) { ${set} } IN TRANSACTIONS OF 10000 ROWS;\n`;
      else
        for (let at = 0; at < ids.length; at += idsAtOnce)
          yield `MATCH ${pattern} WHERE n.id IN ${JSON.stringify(ids.slice(at, at + idsAtOnce))} ${set};\n`;
    }
  }
}
