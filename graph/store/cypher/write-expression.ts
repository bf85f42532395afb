/** Each kind of expression as the embedded engine is to get it, so that it answers as Neo4j does. */
import { unlikeEqual } from "./comparing.ts";
import type { Expression, ExpressionOf } from "./syntax.ts";
import { writePart } from "./temporal.ts";
import { literalOfValue, textLiteral } from "./text-literal.ts";
import {
  anything,
  boolean,
  either,
  eitherOf,
  elementOf,
  float,
  inWords,
  integer,
  is,
  listOfItems,
  mapOf,
  mayBe,
  nothing,
  orNull,
  present,
  propertyType,
  text,
  type Type,
  typeOfValue,
} from "./types.ts";
import { writeCall } from "./write-call.ts";
import { writeListComprehension, writePatternComprehension, writeQuantified, writeReduce, writeSlice } from "./write-list.ts";
import { writeBinary, writeComparison } from "./write-operator.ts";
import {
  bind,
  constantOf,
  expectKinds,
  expectNoAggregate,
  expectOneKind,
  isNothing,
  pairs,
  type Piece,
  read,
  rebuilt,
  refuse,
  type Scope,
  splice,
  type Writing,
  type Written,
} from "./writing.ts";

export function writeExpression(writing: Writing, expression: Expression, scope: Scope, asFilter: boolean): Written {
  const { cypher } = writing;
  const asItStands = (type: Type): Written => ({ text: cypher.slice(expression.start, expression.end), type, aggregate: false });
  switch (expression.kind) {
    case "null":
      return asItStands(nothing);
    case "boolean":
      return asItStands(present(boolean));
    case "integer":
      return { ...asItStands(present(integer)), text: cypher.slice(expression.start, expression.end).replaceAll("_", "") };
    case "float":
      return asItStands(present(float));
    case "string":
      return { ...asItStands(present(text)), text: literalOf(cypher, expression) };
    case "parameter":
      return writeParameter(writing, expression, asItStands);
    case "variable":
      return asItStands(scope.get(expression.name) ?? refuse(expression, `Variable ${expression.name} is not defined.`));
    case "group": {
      const of = writing.write(expression.of, scope, asFilter);
      return rebuilt(writing, expression, [[expression.of, of]], of.type);
    }
    case "property":
      return writeProperty(writing, expression, scope);
    case "index":
      return writeIndex(writing, expression, scope);
    case "slice":
      return writeSlice(writing, expression, scope);
    case "has-labels":
      return writeHasLabels(writing, expression, scope);
    case "unary":
      return writeUnary(writing, expression, scope);
    case "binary":
      return writeBinary(writing, expression, scope, asFilter);
    case "comparison":
      return writeComparison(writing, expression, scope);
    case "is-null":
      return rebuilt(writing, expression, [[expression.of, writing.write(expression.of, scope)]], present(boolean));
    case "list": {
      const items = expression.items.map((item) => writing.write(item, scope));
      return rebuilt(writing, expression, pairs(expression.items, items), listOfItems(items.map(({ type }) => type)));
    }
    case "map":
      return writeMap(writing, expression, scope);
    case "projection":
      return writeProjection(writing, expression, scope);
    case "list-comprehension":
      return writeListComprehension(writing, expression, scope);
    case "pattern-comprehension":
      return writePatternComprehension(writing, expression, scope);
    case "quantified":
      return writeQuantified(writing, expression, scope, asFilter);
    case "reduce":
      return writeReduce(writing, expression, scope);
    case "case":
      return writeCase(writing, expression, scope);
    case "call":
      return writeCall(writing, expression, scope);
    case "subquery": {
      const last = expression.query.branches[0]!.at(-1)!;
      if (last.kind === "return") refuse(expression, `${expression.of} { … } takes no RETURN here: leave it out.`);
      const all = writing.pieces(expression.query, scope);
      const type = present(expression.of === "EXISTS" ? boolean : integer);
      return { text: splice(cypher, expression.start, expression.end, all), type, aggregate: false };
    }
    case "pattern": {
      const { pieces } = writing.patternPieces(expression.pattern, scope);
      if (/^\w*shortestPaths?\b/i.test(cypher.slice(expression.start, expression.start + 20)))
        refuse(expression, "A shortest path has no value here: write MATCH p = shortestPath((a)-[*..6]-(b)), or OPTIONAL MATCH.");
      return { text: splice(cypher, expression.start, expression.end, pieces), type: present(boolean), aggregate: false };
    }
  }
}

function writeParameter(
  { parameters, grouping }: Writing,
  expression: ExpressionOf<"parameter">,
  asItStands: (type: Type) => Written,
): Written {
  const { name } = expression;
  if (!Object.hasOwn(parameters, name)) return refuse(expression, `Parameter $${name} is not given.`);
  const plain = asItStands(typeOfValue(parameters[name]));
  return grouping ? { ...plain, text: literalOfValue(parameters[name]) ?? plain.text } : plain;
}

/** As it stands where both engines read it alike: the engine knows other escapes than Neo4j does. */
function literalOf(cypher: string, { start, end, value }: ExpressionOf<"string">): string {
  const written = cypher.slice(start, end);
  return /^["'][^\\]*["']$/.test(written) ? written : textLiteral(value);
}

function writeProperty(writing: Writing, expression: ExpressionOf<"property">, scope: Scope): Written {
  const of = writing.write(expression.of, scope);
  const part = writePart(writing, expression, of);
  if (part) return part;
  const plain = rebuilt(writing, expression, [[expression.of, of]], valueOf(writing, expression, of, expression.key));
  const key = writing.cypher.slice(expression.of.end, expression.end);
  // Of what is made anew, a call or a choice, the engine reads no property.
  if (is(of.type, "map") && !of.aggregate && (of.text.startsWith("[") || ["call", "case", "reduce"].includes(expression.of.kind)))
    return { ...plain, text: bind(writing, [of], (map) => `${map!}${key}`) };
  return is(of.type, "node", "relation") ? read(writing, expression.of, of, plain, (n) => `${n}${key}`) : plain;
}

/** The type of what stands under a key. */
function valueOf({ propertyNames }: Writing, expression: Expression, of: Written, key: string): Type {
  const { type } = of;
  if (isNothing(of)) return nothing;
  expectOneKind(expression, of);
  if (!is(type, "node", "relation", "map")) {
    if (mayBe(type, "node", "relation", "map")) return anything;
    refuse(expression, `.${key} is read of a node, a relation or a map, and this is ${inWords(type)}.`);
  }
  const found: Type[] = [];
  if (mayBe(type, "node", "relation") || type.fields === "graph") found.push(propertyType(key, propertyNames));
  if (mayBe(type, "map") && type.fields !== "graph") found.push(type.fields === undefined ? anything : (type.fields.get(key) ?? nothing));
  const value = eitherOf(found) ?? anything;
  return type.nullable ? orNull(value) : value;
}

function writeIndex(writing: Writing, expression: ExpressionOf<"index">, scope: Scope): Written {
  const [of, at] = [writing.write(expression.of, scope), writing.write(expression.at, scope)];
  const parts = [
    [expression.of, of],
    [expression.at, at],
  ] as const;
  if (isNothing(of) || isNothing(at)) return rebuilt(writing, expression, parts, nothing);
  if (is(of.type, "list")) {
    expectKinds("A list's index", expression.at, at, "integer");
    expectNoAggregate(expression, of, at);
    const place = constantOf(writing, expression.at);
    const item = typeof place === "number" ? of.type.items?.at(place) : undefined;
    return rebuilt(writing, expression, parts, orNull(item ?? elementOf(of.type)));
  }
  if (!is(of.type, "map", "node", "relation") || !is(at.type, "text"))
    refuse(
      expression.of,
      `[…] takes the item of a list by its number, or the value of a map, node or relation by its name; this is ${inWords(of.type)}.`,
    );
  const key = constantOf(writing, expression.at);
  const plain = rebuilt(writing, expression, parts, typeof key === "string" ? orNull(valueOf(writing, expression, of, key)) : anything);
  return is(of.type, "node", "relation") && !at.aggregate ? read(writing, expression.of, of, plain, (n) => `${n}[${at.text}]`) : plain;
}

function writeHasLabels(writing: Writing, expression: ExpressionOf<"has-labels">, scope: Scope): Written {
  const of = writing.write(expression.of, scope);
  expectKinds("A label", expression.of, of, "node", "relation");
  const type = of.type.nullable ? boolean : present(boolean);
  const labels = writing.cypher.slice(expression.of.end, expression.end);
  if (is(of.type, "node"))
    return read(writing, expression.of, of, rebuilt(writing, expression, [[expression.of, of]], type), (n) => `${n}${labels}`);
  // The engine gives a relation no label, and answers null.
  if (is(of.type, "relation"))
    return {
      text: bind(writing, [of], (r) => expression.labels.map((label) => `type(${r!}) = ${textLiteral(label)}`).join(" AND ")),
      type,
      aggregate: of.aggregate,
    };
  return refuse(expression, "This may be a node or a relation: write n:Label of a node, and type(r) = 'TYPE' of a relation.");
}

function writeUnary(writing: Writing, expression: ExpressionOf<"unary">, scope: Scope): Written {
  const of = writing.write(expression.of, scope);
  const { operator } = expression;
  if (operator === "NOT") expectKinds("NOT", expression.of, of, "boolean");
  else expectKinds(operator, expression.of, of, "integer", "float");
  const written = rebuilt(writing, expression, [[expression.of, of]], of.type);
  if (operator !== "NOT" && /^[-+]/.test(of.text)) return { ...written, text: `${operator}(${of.text})` };
  // Without a space the engine takes `<-` for an arrow.
  return writing.cypher[expression.start - 1] === "<" ? { ...written, text: ` ${written.text}` } : written;
}

function writeMap(writing: Writing, expression: ExpressionOf<"map">, scope: Scope): Written {
  const values = expression.entries.map(([, value]) => writing.write(value, scope));
  const fields = new Map(expression.entries.map(([key], index) => [key, values[index]!.type]));
  return rebuilt(
    writing,
    expression,
    pairs(
      expression.entries.map(([, value]) => value),
      values,
    ),
    present(mapOf(fields)),
  );
}

/** Of null it is null, where the engine makes a map of nulls. */
function writeProjection(writing: Writing, expression: ExpressionOf<"projection">, scope: Scope): Written {
  const { keys, entries, variables, all } = expression;
  const of = writing.write(expression.of, scope);
  const fields = new Map<string, Type>(keys.map((key) => [key, valueOf(writing, expression, of, key)]));
  const pieces: Piece[] = [];
  const parts: Written[] = [];
  for (const [name, value] of [...entries, ...variables.map((variable) => [variable.name, variable] as const)]) {
    const written = writing.write(value, scope);
    fields.set(name, written.type);
    parts.push(written);
    // `n {x}` the engine knows as `n {x: x}` only.
    const key = variables.includes(value as ExpressionOf<"variable">) ? `${written.text}: ` : "";
    pieces.push({ start: value.start, end: value.end, text: `${key}${written.text}` });
  }
  // Without `.name` or `.*` it is a map; the engine asks for one of these behind the variable.
  const from = keys.length === 0 && !all ? expression.of.end : expression.start;
  const map = splice(writing.cypher, from, expression.end, pieces).trim();
  const type = present(mapOf(all ? undefined : fields));
  const aggregate = parts.some((part) => part.aggregate);
  if (!of.type.nullable) return { text: map, type, aggregate };
  return { text: `(CASE WHEN ${of.text} IS NULL THEN null ELSE ${map} END)`, type: orNull(type), aggregate };
}

function writeCase(writing: Writing, expression: ExpressionOf<"case">, scope: Scope): Written {
  const subject = expression.subject && writing.write(expression.subject, scope);
  if (subject && mayBe(subject.type, "node", "relation", "path") && expression.subject!.kind !== "variable")
    refuse(expression.subject!, "CASE x WHEN takes a node, relation or path by its name only: write CASE WHEN x.id = y.id THEN … END.");
  const parts: (readonly [Expression, Written])[] = [];
  if (expression.subject && subject) parts.push([expression.subject, subject]);
  let type: Type | undefined;
  for (const { when, value: result } of expression.branches) {
    const condition = writing.write(when, scope, subject === undefined);
    if (subject === undefined) expectKinds("CASE WHEN", when, condition, "boolean");
    const reason = subject && unlikeEqual(subject.type, condition.type);
    if (reason) refuse(when, reason);
    const value = writing.write(result, scope);
    parts.push([when, condition], [result, value]);
    type = type ? either(type, value.type) : value.type;
  }
  const otherwise = expression.otherwise && writing.write(expression.otherwise, scope);
  if (expression.otherwise && otherwise) parts.push([expression.otherwise, otherwise]);
  return rebuilt(writing, expression, parts, either(type ?? nothing, otherwise?.type ?? nothing));
}
