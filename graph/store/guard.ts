/**
 * What a person may ask of a store. Shared by every engine and run before the query reaches it: the words are checked here, the
 * engine's own plan afterwards (`refusePlan` for the embedded engine, the query type on Neo4j). Neither engine is safe by itself:
 * both read any file of their machine through LOAD CSV in a read-only session.
 */
import { type CypherToken, positionAt, tokenizeCypher } from "./cypher-lexer.ts";
import { type QueryOptions, StoreError } from "./store.ts";

const defaults = { timeoutMs: 30_000, maxRows: 1_000 } as const;
const limits = { timeoutMs: 600_000, maxRows: 100_000 } as const;

/** Clauses that write, change the schema, reach outside the graph or change the session, wherever they stand. */
const refusedClauses: ReadonlySet<string> = new Set(
  "CREATE MERGE SET DELETE DETACH NODETACH REMOVE FOREACH INSERT DROP LOAD USE ALTER GRANT DENY REVOKE PROFILE EXPLAIN".split(" "),
);

/** Commands that are whole statements: refused as the first word only, since analysts name things `start` and `show`. */
const refusedStatements: ReadonlySet<string> = new Set(
  "SHOW START STOP TERMINATE RENAME ENABLE DRYRUN DEALLOCATE REALLOCATE BEGIN COMMIT ROLLBACK SESSION CYPHER COPY EXPORT IMPORT".split(" "),
);

/** What may stand behind CYPHER before the query. Options, `runtime=…`, may not: some need rights or change what a plan costs. */
const versions: ReadonlySet<string> = new Set(["5", "25"]);
const onlyVersions = "Of CYPHER, only CYPHER 5 and CYPHER 25 are allowed, without options.";

/** Procedures that only read the graph. All others are refused: many write, and some reach files and the network. */
const allowedProcedures: ReadonlySet<string> = new Set([
  "db.labels",
  "db.relationshiptypes",
  "db.propertykeys",
  "db.schema.visualization",
  "db.schema.nodetypeproperties",
  "db.schema.reltypeproperties",
  "db.index.fulltext.querynodes",
  "db.index.fulltext.queryrelationships",
  "dbms.components",
]);

/** Prefixes of functions that come with the engine; a plug-in's function (`apoc.cypher.runFirstColumn…`) can run any query. */
const allowedFunctionPrefixes: ReadonlySet<string> = new Set("date datetime localdatetime localtime time duration point vector".split(" "));

/** The limits of one query, checked. */
export function checkedLimits(options: QueryOptions = {}): { readonly timeoutMs: number; readonly maxRows: number } {
  return { timeoutMs: within("timeoutMs", options.timeoutMs), maxRows: within("maxRows", options.maxRows) };
}

function within(name: keyof typeof limits, value: number | undefined): number {
  if (value === undefined) return defaults[name];
  if (Number.isInteger(value) && value >= 1 && value <= limits[name]) return value;
  throw new StoreError("refused", `${name} must be a whole number from 1 to ${limits[name]}, not ${value}.`);
}

/** Throws a `refused` StoreError, with line and column, for a query that could do more than read the graph. */
export function refuseUnlessReadOnly(cypher: string): void {
  checkTokens(cypher, cypher);
  // Neo4j decodes \uXXXX before it looks for tokens, so that '\u0027 …' closes its string: the decoded text must pass as well.
  const decoded = cypher.replace(/\\u+([0-9a-fA-F]{4})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  if (decoded !== cypher) checkTokens(decoded, cypher);
}

function checkTokens(text: string, asWritten: string): void {
  const tokens = tokenizeCypher(text);
  if (tokens.length === 0) throw new StoreError("syntax", "The query is empty.", { line: 1, column: 1 });
  const first = startOf(tokens);
  if (first === tokens.length) throw new StoreError("syntax", "The query ends behind its version.", positionAt(text, tokens[0]!.start));
  for (const [index, token] of tokens.entries()) {
    if (index < first) continue;
    const reason = reasonToRefuse(tokens, index, first);
    if (reason === undefined) continue;
    throw new StoreError("refused", `${reason} Queries here only read the graph.`, text === asWritten ? positionAt(text, token.start) : {});
  }
}

/** The index of the first token behind `CYPHER 5` or `CYPHER 25`, which only choose the version of the language. */
function startOf(tokens: readonly CypherToken[]): number {
  const [word, version] = tokens;
  const chooses = word?.kind === "word" && word.text.toUpperCase() === "CYPHER" && version?.kind === "number" && versions.has(version.text);
  return chooses ? 2 : 0;
}

/** The query with spaces for its `CYPHER 5`, so that all else keeps its place: for an engine that has one version only. */
export function withoutVersion(cypher: string): string {
  const tokens = tokenizeCypher(cypher);
  if (startOf(tokens) === 0) return cypher;
  const [{ start }, { end }] = tokens as [CypherToken, CypherToken];
  return cypher.slice(0, start) + cypher.slice(start, end).replace(/[^\r\n]/g, " ") + cypher.slice(end);
}

function reasonToRefuse(tokens: readonly CypherToken[], index: number, first: number): string | undefined {
  const token = tokens[index]!;
  if (index === first && first > 0 && tokens[index + 1]?.text === "=") return onlyVersions;
  if (token.kind === "symbol") return reasonForSymbol(tokens, index);
  if (token.kind === "string" || token.kind === "number" || token.kind === "parameter") return undefined;
  const word = token.text.toUpperCase();
  if (token.kind === "word" && !isName(tokens, index)) {
    if (refusedClauses.has(word) || (index === first && refusedStatements.has(word)))
      return word === "CYPHER"
        ? onlyVersions
        : `${word} is not allowed${word === "LOAD" ? ": it reads files and the network" : ""}. (As a name, write it in backticks.)`;
    if (word === "CALL") return reasonForCall(tokens, index);
    if (word === "TRANSACTIONS" && tokens[index - 1]?.text.toUpperCase() === "IN") return "CALL … IN TRANSACTIONS is not allowed.";
  }
  return reasonForFunction(tokens, index);
}

function reasonForSymbol(tokens: readonly CypherToken[], index: number): string | undefined {
  if (tokens[index]!.text === "\\") return "A backslash outside a string is not allowed.";
  if (tokens[index]!.text === ";" && index < tokens.length - 1) return "Only one statement at a time is allowed.";
  return undefined;
}

/** Whether a word stands where only a name can: a property, a label, a relation type, a map's key. */
function isName(tokens: readonly CypherToken[], index: number): boolean {
  const before = tokens[index - 1]?.text;
  const after = tokens[index + 1]?.text;
  return before === "." || before === ":" || (after === ":" && (before === "{" || before === ","));
}

/** `CALL {`, `CALL (x) {` are subqueries; all else names a procedure. */
function reasonForCall(tokens: readonly CypherToken[], index: number): string | undefined {
  const next = tokens[index + 1];
  if (next?.kind !== "word" && next?.kind !== "quoted-name") return undefined;
  const name = dottedName(tokens, index + 1);
  return allowedProcedures.has(name.toLowerCase()) ? undefined : `The procedure ${name} is not on the list of those allowed.`;
}

/** A function with a namespace, `a.b(`: `n.name` before a bracket is no call, since no property is called. */
function reasonForFunction(tokens: readonly CypherToken[], index: number): string | undefined {
  const before = tokens[index - 1]?.text;
  if (before === "." || before === ":" || tokens[index + 1]?.text !== ".") return undefined;
  if (before?.toUpperCase() === "CALL") return undefined;
  const name = dottedName(tokens, index);
  const after = tokens[index + 2 * name.split(".").length - 1];
  if (after?.text !== "(" || allowedFunctionPrefixes.has(tokens[index]!.text.toLowerCase())) return undefined;
  return `The function ${name} is not one of the engine's own.`;
}

function dottedName(tokens: readonly CypherToken[], index: number): string {
  let name = tokens[index]!.text;
  for (let at = index + 1; tokens[at]?.text === "." && tokens[at + 1] !== undefined; at += 2) name += `.${tokens[at + 1]!.text}`;
  return name;
}

const writingOperator = /^\s*(?:Create|Merge|Delete|Set|Remove|Add|Insert|Load|Drop|Clear|Copy|Move|Alter|Foreach|Import|Export)/;

/** Throws `refused` for the embedded engine's EXPLAIN text when one of its operators does more than read. */
export function refusePlan(plan: string): void {
  for (const line of plan.split("\n")) {
    const procedure = /^\s*CallProcedure \(([^)]*)\)/.exec(line)?.[1];
    if (writingOperator.test(line) || (procedure !== undefined && !allowedProcedures.has(procedure.toLowerCase())))
      throw new StoreError("refused", `The query's plan holds ${line.trim()}. Queries here only read the graph.`);
  }
}

/**
 * The query with a LIMIT of its own, one row beyond `maxRows`, where its last clause is a RETURN without one: the engine then stops
 * instead of gathering millions of rows. Unchanged where that could alter its meaning.
 */
export function withRowLimit(cypher: string, maxRows: number): string {
  const tokens = tokenizeCypher(cypher);
  const last = tokens.at(-1);
  const words = topLevelWords(tokens);
  if (last === undefined || words.includes("UNION")) return cypher;
  const tail = words.slice(words.lastIndexOf("RETURN"));
  if (tail[0] !== "RETURN" || tail.includes("LIMIT")) return cypher;
  const end = last.text === ";" ? last.start : last.end;
  return `${cypher.slice(0, end)}\nLIMIT ${maxRows + 1}`;
}

function topLevelWords(tokens: readonly CypherToken[]): readonly string[] {
  const words: string[] = [];
  let depth = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.kind === "symbol" && "([{".includes(token.text)) depth += 1;
    else if (token.kind === "symbol" && ")]}".includes(token.text)) depth -= 1;
    else if (token.kind === "word" && depth === 0 && !isName(tokens, index)) words.push(token.text.toUpperCase());
  }
  return words;
}
