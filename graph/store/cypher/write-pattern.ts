/** Patterns: what they bind, and the values that they ask of properties. */
import { unlikeEqual } from "./comparing.ts";
import type { Expression, Pattern } from "./syntax.ts";
import { listOf, node, path, present, propertyType, relation, type Type } from "./types.ts";
import { expectKinds, isNothing, type Piece, refuse, type Scope, type Writing } from "./writing.ts";

export function patternPieces(
  writing: Writing,
  pattern: Pattern,
  scope: Scope,
): { readonly pieces: readonly Piece[]; readonly scope: Scope } {
  const inner = new Map(scope);
  const add = (name: string | undefined, type: Type): void => {
    if (name !== undefined && !scope.has(name)) inner.set(name, type);
  };
  for (const { variable } of pattern.nodes) add(variable, present(node));
  for (const { variable, long } of pattern.relations) add(variable, long ? present(listOf(present(relation))) : present(relation));
  add(pattern.variable, present(path));
  const properties = [...pattern.nodes, ...pattern.relations].flatMap((part) => (part.properties ? [part.properties] : []));
  const pieces = properties.flatMap((map) => propertyPieces(writing, map, inner));
  for (const { where } of pattern.relations) pieces.push(...filter(writing, where, inner));
  return { pieces, scope: inner };
}

/** `{name: x}` of a pattern. The word null matches nothing in Neo4j, and what lacks the property in the engine. */
function propertyPieces(writing: Writing, map: Expression, scope: Scope): Piece[] {
  if (map.kind !== "map") return refuse(map, "Properties of a pattern are written one by one, {id: $id}.");
  return map.entries.map(([key, value]) => {
    const written = writing.write(value, scope);
    checkProperty(writing, value, key, written.type);
    return { start: value.start, end: value.end, text: isNothing(written) ? "0.0 / 0.0" : written.text };
  });
}

function checkProperty(writing: Writing, at: Expression, key: string, type: Type): void {
  const reason = unlikeEqual(propertyType(key, writing.propertyNames), type);
  if (reason) refuse(at, reason);
}

export function filter(writing: Writing, where: Expression | undefined, scope: Scope): Piece[] {
  if (where === undefined) return [];
  const condition = writing.write(where, scope, true);
  expectKinds("WHERE", where, condition, "boolean");
  return [{ start: where.start, end: where.end, text: condition.text }];
}
