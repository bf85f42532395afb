/** Properties of a node of which texts state several values: all of them, with the sentences that state each. */
import type { GraphNode } from "../../graph/batch.ts";
import type { PropertyValue } from "../../graph/ontology.ts";
import type { Card, EvidenceSentence } from "../../graph/view.ts";
import { sentence } from "./evidence.ts";
import type { Snapshot } from "./snapshot.ts";

/** `property=value@sentence id`; the value may hold either sign. */
const stated = /^([^=]+)=(.*)@(.+:\d+-\d+)$/s;

export function conflicts(snapshot: Snapshot, node: GraphNode): Card["conflicts"] {
  const names = listOf(node.properties["conflicts"]);
  const isShown = ({ property, text }: StatedValue): boolean => String(node.properties[property]) === text;
  return statedValues(node)
    .filter(({ property }) => names.includes(property))
    .sort(
      (a, b) =>
        names.indexOf(a.property) - names.indexOf(b.property) || Number(isShown(b)) - Number(isShown(a)) || b.ids.length - a.ids.length,
    )
    .map(({ property, text, ids }) => ({
      property,
      value: typeof node.properties[property] === "number" ? Number(text) : text,
      sentences: sentencesOf(snapshot, node, ids),
    }));
}

interface StatedValue {
  readonly property: string;
  readonly text: string;
  /** Of sentences. */
  readonly ids: readonly string[];
}

/** Every value that a text states of a node, with the sentences. */
function statedValues(node: GraphNode): readonly StatedValue[] {
  const values = new Map<string, { property: string; text: string; ids: string[] }>();
  for (const line of listOf(node.properties["valueEvidence"])) {
    const [, property, text, id] = stated.exec(line) ?? [];
    if (property === undefined || text === undefined || id === undefined) continue;
    const key = `${property}=${text}`;
    const known = values.get(key) ?? { property, text, ids: [] };
    values.set(key, known);
    known.ids.push(id);
  }
  return [...values.values()];
}

const sentencesOf = (snapshot: Snapshot, node: GraphNode, ids: readonly string[]): readonly EvidenceSentence[] =>
  ids.flatMap((id) => sentence(snapshot, id, [{ node, end: "source" }]) ?? []);

/** The sentences that state what a node's property shows; none of what no text states, as a place's code. */
export const sentencesOfValue = (snapshot: Snapshot, node: GraphNode, property: string): readonly EvidenceSentence[] =>
  statedValues(node)
    .filter((value) => value.property === property && value.text === String(node.properties[property]))
    .flatMap(({ ids }) => sentencesOf(snapshot, node, ids));

const listOf = (value: PropertyValue | undefined): readonly string[] => (Array.isArray(value) ? (value as readonly string[]) : []);
