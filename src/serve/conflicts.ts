/** Properties of a node of which texts state several values: all of them, with the sentences that state each. */
import type { GraphNode } from "../../graph/batch.ts";
import type { PropertyValue } from "../../graph/ontology.ts";
import type { Card } from "../../graph/view.ts";
import { sentence } from "./evidence.ts";
import type { Snapshot } from "./snapshot.ts";

/** `property=value@sentence id`; the value may hold either sign. */
const stated = /^([^=]+)=(.*)@(.+:\d+-\d+)$/s;

export function conflicts(snapshot: Snapshot, node: GraphNode): Card["conflicts"] {
  const names = listOf(node.properties["conflicts"]);
  const values = new Map<string, { property: string; text: string; ids: string[] }>();
  for (const line of listOf(node.properties["valueEvidence"])) {
    const [, property, text, id] = stated.exec(line) ?? [];
    if (property === undefined || text === undefined || id === undefined || !names.includes(property)) continue;
    const key = `${property}=${text}`;
    const known = values.get(key) ?? { property, text, ids: [] };
    values.set(key, known);
    known.ids.push(id);
  }
  const isShown = ({ property, text }: { property: string; text: string }): boolean => String(node.properties[property]) === text;
  return [...values.values()]
    .sort(
      (a, b) =>
        names.indexOf(a.property) - names.indexOf(b.property) || Number(isShown(b)) - Number(isShown(a)) || b.ids.length - a.ids.length,
    )
    .map(({ property, text, ids }) => ({
      property,
      value: typeof node.properties[property] === "number" ? Number(text) : text,
      sentences: ids.flatMap((id) => sentence(snapshot, id, [{ node, end: "source" }]) ?? []),
    }));
}

const listOf = (value: PropertyValue | undefined): readonly string[] => (Array.isArray(value) ? (value as readonly string[]) : []);
