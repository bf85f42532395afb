/** Labels, relation types and properties in a query that the graph can't have: an engine answers them with nothing, and says no word. */
import { entityLabel } from "../ontology.ts";
import { nodeLabelsOf, relationTypesOf, type GraphSchema } from "../schema/graph-schema.ts";
import { positionAt, tokenizeCypher, type CypherToken } from "./cypher-lexer.ts";

export interface UnknownName {
  readonly kind: "label" | "relation" | "property";
  readonly name: string;
  /** The known name that is most alike; absent where none is. */
  readonly meant?: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
}

/** Each name once, where it stands first. A property is told only where a known one is much alike: maps may have any key. */
export function unknownNames(cypher: string, schema: GraphSchema): readonly UnknownName[] {
  const known = {
    label: [entityLabel, ...nodeLabelsOf(schema)],
    relation: relationTypesOf(schema),
    property: propertiesOf(schema),
  };
  const found = new Map<string, UnknownName>();
  for (const { kind, token } of namesIn(tokenizeCypher(cypher))) {
    if (known[kind].includes(token.text) || found.has(`${kind} ${token.text}`)) continue;
    const meant = mostAlike(token.text, known[kind]);
    if (kind === "property" && meant === undefined) continue;
    found.set(`${kind} ${token.text}`, {
      kind,
      name: token.text,
      ...(meant !== undefined && { meant }),
      ...positionAt(cypher, token.start),
    });
  }
  return [...found.values()];
}

function propertiesOf({ entities, sources, relations }: GraphSchema): readonly string[] {
  const all = [...Object.values(entities), ...Object.values(sources), ...Object.values(relations)];
  return [
    ...new Set([
      "evidence",
      "quotes",
      "pages",
      "support",
      "confidence",
      "extractors",
      "status",
      ...all.flatMap(({ properties }) => Object.keys(properties)),
    ]),
  ];
}

interface NamedToken {
  readonly kind: UnknownName["kind"];
  readonly token: CypherToken;
}

const isName = (token: CypherToken | undefined): token is CypherToken => token?.kind === "word" || token?.kind === "quoted-name";
const isSymbol = (token: CypherToken | undefined, text: string): boolean => token?.kind === "symbol" && token.text === text;

/** Names after a colon (or, in a pattern, after a bar that goes on from one) and after a dot. */
function namesIn(tokens: readonly CypherToken[]): readonly NamedToken[] {
  const names: NamedToken[] = [];
  const brackets: ("(" | "{" | "[" | "-[")[] = [];
  let going: UnknownName["kind"] | undefined;
  for (const [at, token] of tokens.entries()) {
    const [before, next] = [tokens[at - 1], tokens[at + 1]];
    if (token.kind !== "symbol") continue;
    if (token.text === "(" || token.text === "{") brackets.push(token.text);
    else if (token.text === "[") brackets.push(isSymbol(before, "-") || isSymbol(before, "<-") ? "-[" : "[");
    else if (token.text === ")" || token.text === "}" || token.text === "]") brackets.pop();
    const inside = brackets.at(-1);
    const opens = token.text === ":" && inside !== "{" && isName(next);
    const goesOn =
      going !== undefined && inside !== "[" && (token.text === "|" || token.text === "&") && (isName(next) || isSymbol(next, ":"));
    if (opens) going = inside === "-[" ? "relation" : "label";
    else if (!goesOn) going = undefined;
    if ((opens || (goesOn && isName(next))) && going !== undefined) names.push({ kind: going, token: next as CypherToken });
    if (token.text === "." && isName(before) && isName(next) && !isSymbol(tokens[at + 2], "("))
      names.push({ kind: "property", token: next });
  }
  return names;
}

/** The nearest by changes of one character, a third of its characters at most, and letters' case left aside. */
export function mostAlike(name: string, known: readonly string[]): string | undefined {
  let [best, least]: [string | undefined, number] = [undefined, Math.min(3, Math.floor(name.length / 3)) + 0.5];
  for (const one of known) {
    const distance = one.toLowerCase() === name.toLowerCase() ? 0 : changes(name.toLowerCase(), one.toLowerCase());
    if (distance < least) [best, least] = [one, distance];
  }
  return best;
}

/** Of characters put in, left out, exchanged for others, or two of them turned round. */
function changes(a: string, b: string): number {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const exchanged = row[j - 1]! + Number(a[i - 1] !== b[j - 1]);
      const turned = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? before[j - 2]! + 1 : Infinity;
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, exchanged, turned));
    }
    [before, row] = [row, next];
  }
  return row[b.length]!;
}
