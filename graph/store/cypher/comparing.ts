/** Where the engine compares two values otherwise than Neo4j does. */
import { elementOf, inWords, is, type Kind, mayBe, type Type, numbers } from "./types.ts";

const isOfGraph = (type: Type): boolean => type.kinds.size > 0 && is(type, "node", "relation", "path");

/** Why the engine may answer `left = right` otherwise, and what to write; undefined where it answers alike. */
export function unlikeEqual(left: Type, right: Type): string | undefined {
  if (mixesNumberAndText(left, right))
    return "This compares a number with a text, which are never equal in Neo4j ('5' = 5 would be true here): write a text in quotes and a number without, or turn one into the other with toString(…) or toInteger(…).";
  if (mayBe(left, "list") && mayBe(right, "list")) {
    const [ofLeft, ofRight] = [elementOf(left), elementOf(right)];
    if (isOfGraph(ofLeft) && isOfGraph(ofRight))
      return "Lists of nodes or relations are not compared here as Neo4j does: compare the ids of their items, xs[0].id = y.id.";
    if (ofLeft.nullable || ofRight.nullable)
      return "Lists that may hold null are not compared here as Neo4j does: take nulls out, [x IN xs WHERE x IS NOT NULL], or compare the items one by one.";
    return unlikeEqual(ofLeft, ofRight);
  }
  if (mayBe(left, "map") && mayBe(right, "map"))
    return "Maps are not compared here as Neo4j does: compare their fields one by one, a.x = b.x AND a.y = b.y.";
  for (const kind of ["datetime", "time"] as const)
    if (mayBe(left, kind) && mayBe(right, kind))
      return "Times with a zone are not compared here as Neo4j does: compare toString(…) of both, or their epochMillis.";
  return undefined;
}

const mixesNumberAndText = (left: Type, right: Type): boolean =>
  (mayBe(left, ...numbers) && mayBe(right, "text")) || (mayBe(left, "text") && mayBe(right, ...numbers));

/** As `unlikeEqual`, for <, <=, > and >=. */
export function unlikeOrdered(left: Type, right: Type): string | undefined {
  if (mixesNumberAndText(left, right))
    return "This compares a number with a text, which is null in Neo4j ('5' < 6 would be true here): turn one into the other with toString(…) or toInteger(…).";
  const both = (kind: Kind): boolean => mayBe(left, kind) && mayBe(right, kind);
  if (both("boolean")) return "Booleans have no order here: write a = true AND b = false.";
  if (both("list") || both("map")) return "Lists and maps have no order here: compare their items.";
  if (both("duration")) return "Durations have no order here: compare dates, date(a) + duration(…) < date(b).";
  for (const kind of ["node", "relation", "path"] as const)
    if (both(kind)) return "Nodes, relations and paths have no order here: compare a property, a.id < b.id.";
  return undefined;
}

/** Whether both are of kinds that have an order with one another: else a comparison is null. */
export const haveOrder = (left: Type, right: Type): boolean => {
  const [one] = left.kinds;
  return one !== undefined && ((is(left, ...numbers) && is(right, ...numbers)) || (is(left, one) && is(right, one)));
};

const sortable: readonly (readonly Kind[])[] = [
  numbers,
  ["text"],
  ["boolean"],
  ["date"],
  ["datetime"],
  ["localdatetime"],
  ["time"],
  ["localtime"],
];

/** Why ORDER BY, min and max may take another order than Neo4j's; undefined where they take the same. */
export function unlikeSorted(type: Type): string | undefined {
  if (sortable.some((kinds) => is(type, ...kinds))) return undefined;
  if (is(type, "list")) return unlikeSorted(elementOf(type));
  if (is(type, "node", "relation", "path")) return "Nodes, relations and paths are not sorted here as in Neo4j: sort by a property, n.id.";
  return `This is ${inWords(type)}, and values of such kinds are not sorted here as in Neo4j: sort by one kind, e.g. toString(…).`;
}
