/** Finds who has a sum, or what was at a date: `416万元`, `4160000`, `2022-06`. */
import type { GraphEdge, GraphNode } from "../../graph/batch.ts";
import type { PropertyValue } from "../../graph/ontology.ts";
import type { FoundValue } from "../../graph/view-lists.ts";
import { ownProperties } from "./own-properties.ts";
import { positionsHaving } from "./rows.ts";
import { isSourceAt, type Snapshot } from "./snapshot.ts";
import { nodeSummary } from "./summary.ts";

type Fits = (property: string, value: PropertyValue) => boolean;

/** Those of nodes, then those of relations; nothing where the text is neither a sum nor a date. */
export function findValues(snapshot: Snapshot, given: string, limit: number): readonly FoundValue[] {
  const fits = testOf(given.normalize("NFKC").trim());
  if (!fits) return [];
  const found: FoundValue[] = [];
  for (const at of positionsHaving(snapshot.nodes, isOfValue)) {
    if (found.length >= limit) return found;
    if (isSourceAt(snapshot, at)) continue;
    for (const [property, value] of fitting(snapshot.nodes.at(at), fits)) found.push({ node: nodeSummary(snapshot, at), property, value });
  }
  for (const at of positionsHaving(snapshot.edges, isOfValue)) {
    if (found.length >= limit) return found;
    const edge = snapshot.edges.at(at);
    for (const [property, value] of fitting(edge, fits))
      found.push({ node: nodeSummary(snapshot, snapshot.sources[at]!), property, value, edge: edge.id });
  }
  return found;
}

const fitting = ({ properties }: GraphNode | GraphEdge, fits: Fits): readonly (readonly [string, PropertyValue])[] =>
  Object.entries(ownProperties(properties)).filter(([property, value]) => fits(property, value));

const [ofDay, ofSum] = [/date$/i, /Cny$/];
/** No other property is looked at. */
const isOfValue = (property: string): boolean => ofDay.test(property) || ofSum.test(property);

function testOf(text: string): Fits | undefined {
  const day = /^\d{4}(?:-\d{2}){1,2}$/.exec(text)?.[0];
  if (day !== undefined) return (property, value) => ofDay.test(property) && typeof value === "string" && value.startsWith(day);
  const sum = sumIn(text);
  return sum === undefined ? undefined : (property, value) => ofSum.test(property) && value === sum;
}

/** In yuan; a bare number below ten thousand is none, since every text has such. */
function sumIn(text: string): number | undefined {
  const [, digits = "", unit = "", yuan = ""] = /^([\d,]+(?:\.\d+)?)\s*(亿|万)?(元)?$/.exec(text) ?? [];
  const value = Number(digits.replaceAll(",", "")) * (unit === "亿" ? 1e8 : unit === "万" ? 1e4 : 1);
  if (digits === "" || !Number.isFinite(value)) return undefined;
  return unit !== "" || yuan !== "" || value >= 10_000 ? Math.round(value * 100) / 100 : undefined;
}
