/** `mailuo query`: Cypher from the command line, a file or standard input; or one of the named queries. */
import { existsSync, readFileSync } from "node:fs";
import { text } from "node:stream/consumers";
import stringWidth from "string-width";
import { csvRow } from "../../graph/export/csv-row.ts";
import { findQuery, namedQueriesIn, parametersOf, type NamedQuery } from "../../graph/queries/queries.ts";
import { StoreError, type QueryResult } from "../../graph/store/store.ts";
import { unknownNames, type UnknownName } from "../../graph/store/unknown-names.ts";
import { CommandError, exitCodes } from "./failure.ts";
import { openStore } from "./open-store.ts";
import { valueText } from "./query-value.ts";
import { table } from "./table.ts";
import { workspaceSchema } from "../workspace/schema-file.ts";
import { workspaceOption } from "../workspace/failure.ts";
import { ownCommand } from "../own-command.ts";

export interface QueryCommandOptions {
  readonly workspace: string;
  readonly param: readonly string[];
  readonly format: "table" | "json" | "csv";
  readonly maxRows: number;
  /** Seconds. */
  readonly timeout: number;
  readonly list?: boolean;
  readonly name?: string;
}

export async function query(cypher: string | undefined, options: QueryCommandOptions): Promise<number> {
  const queries = namedQueriesIn(workspaceSchema(options.workspace));
  if (options.list) {
    console.log(options.format === "json" ? JSON.stringify(queries, null, 1) : listing(queries, options.workspace));
    return exitCodes.ok;
  }
  if (options.name !== undefined && cypher !== undefined) throw new CommandError("Give a query or --name NAME, not both.");
  const parameters = Object.fromEntries(options.param.map(parseParameter));
  const statement = options.name === undefined ? await readCypher(cypher) : namedCypher(queries, options.name, parameters);
  const store = await openStore(options.workspace);
  try {
    const limits = { timeoutMs: options.timeout * 1000, maxRows: options.maxRows };
    const result = await store.query(statement, parameters, limits).catch((error: unknown) => {
      throw withPlace(error, statement);
    });
    process.stdout.write(render(result, options.format));
    for (const one of unknownNames(statement, store.schema)) console.error(`mailuo: ${unknownText(one)}`);
    if (result.truncated) console.error(`mailuo: only the first ${result.rows.length} rows are shown; --max-rows N shows more.`);
    return exitCodes.ok;
  } finally {
    await store.close();
  }
}

/** With the line that the store stumbled over, and a mark below the place. */
function withPlace(error: unknown, cypher: string): unknown {
  if (!(error instanceof StoreError) || error.code !== "syntax") return error;
  const { line, column } = error.details;
  const written = line === undefined ? undefined : cypher.split(/\r?\n/)[line - 1];
  if (written === undefined || column === undefined) return error;
  const before = written.slice(0, column - 1).replace(/\t/g, " ");
  return new CommandError(
    `line ${line}, column ${column}: ${error.message}\n  ${written.replace(/\t/g, " ")}\n  ${" ".repeat(stringWidth(before))}^`,
  );
}

const unknownText = ({ kind, name, meant, line, column }: UnknownName): string =>
  `line ${line}, column ${column}: there is no ${kind} ${name} in the graph.${meant === undefined ? "" : ` Did you mean ${meant}?`}`;

/** `k=v`; v is JSON where it reads as JSON, else text. */
function parseParameter(given: string): [string, unknown] {
  const split = given.indexOf("=");
  if (split < 1) throw new CommandError(`--param ${given}: write it as name=value.`);
  const value = given.slice(split + 1);
  try {
    return [given.slice(0, split), JSON.parse(value)];
  } catch {
    return [given.slice(0, split), value];
  }
}

async function readCypher(given: string | undefined): Promise<string> {
  if (given === "-" || (given === undefined && !process.stdin.isTTY)) return text(process.stdin);
  if (given === undefined)
    throw new CommandError("Give a Cypher query, a file that holds one, - for standard input, --list or --name NAME.");
  // No query is one word that ends so.
  if (!/^\S.*\.(?:cypher|cql)$/.test(given) || (/\s/.test(given) && !existsSync(given))) return given;
  if (!existsSync(given)) throw new CommandError(`There is no file ${given}. Check its path, or write the query itself in quotes.`);
  return readFileSync(given, "utf8");
}

function namedCypher(queries: readonly NamedQuery[], name: string, parameters: Record<string, unknown>): string {
  const found = findQuery(name, queries);
  if (!found) throw new CommandError(`There is no query named ${name}. ${ownCommand()} query --list shows those there are.`);
  const { values, missing } = parametersOf(found, parameters);
  for (const parameter of missing) throw new CommandError(`${name} needs --param ${parameter.name}=… (${parameter.description}).`);
  Object.assign(parameters, values);
  return found.cypher;
}

const listing = (queries: readonly NamedQuery[], workspace: string): string =>
  queries
    .map(({ name, title, description, parameters }: NamedQuery) => {
      const wanted = parameters.map((parameter) => ` --param ${parameter.name}=${parameter.default ?? "…"}`).join("");
      return `${title}\n  ${description}\n  ${ownCommand()} query${workspaceOption(workspace)} --name ${name}${wanted}\n`;
    })
    .join("\n");

function render({ columns, rows }: QueryResult, format: QueryCommandOptions["format"]): string {
  if (format === "csv") return csvRow(columns) + rows.map((row) => csvRow(row.map(valueText))).join("");
  if (format === "json") {
    const objects = rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index] ?? null])));
    return `${JSON.stringify(objects, (_, value: unknown) => (typeof value === "bigint" ? value.toString() : value), 1)}\n`;
  }
  const shown = table(
    columns,
    rows.map((row) => row.map(valueText)),
  );
  return `${shown}\n${rows.length} ${rows.length === 1 ? "row" : "rows"}\n`;
}
