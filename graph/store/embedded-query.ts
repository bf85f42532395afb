/** A person's query on the embedded engine: translated, explained, run, and its answer in the store's shape. */
import type { GrafeoDB, Transaction } from "@grafeo-db/js";
import { NotUnderstood } from "./cypher/cursor.ts";
import { asStoreError, Refusal } from "./cypher/refusal.ts";
import { translate, type Translation } from "./cypher/translate.ts";
import { adviceFor } from "./dialect.ts";
import type { QueryArguments } from "./embedded-protocol.ts";
import { ofGraph } from "./embedded-numbers.ts";
import { nodeIds, toQueryValue } from "./embedded-values.ts";
import { refusePlan, refuseUnlessReadOnly, withoutVersion, withRowLimit } from "./guard.ts";
import { type QueryResult, StoreError } from "./store.ts";

/** The query is explained first; then it runs in a transaction that is always rolled back. */
export async function query(database: GrafeoDB, { cypher, parameters, maxRows }: QueryArguments): Promise<QueryResult> {
  const asked = withoutVersion(cypher);
  const transaction = database.beginTransaction();
  try {
    const translation = await translated(database, transaction, asked, parameters);
    const limited = withRowLimit(translation.cypher, maxRows);
    refuseUnlessReadOnly(limited);
    const result = await run(transaction, limited, parameters, asked, translation);
    const columns = result.columns;
    const names = translation.columns ?? columns;
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined) throw new StoreError("syntax", `Two columns are named ${twice}: give one another name with AS.`);
    const idOf = nodeIds(database);
    const types = names.map((name) => translation.types.get(name));
    // Row by row: the engine may hold far more rows than are wanted here.
    const rows = Array.from({ length: Math.min(result.length, maxRows) }, (_, index) => {
      const row = result.get(index);
      return columns.map((column, at) => toQueryValue(ofGraph(row[column], types[at], database), idOf));
    });
    return { columns: names, rows, truncated: result.length > maxRows };
  } finally {
    if (transaction.isActive) transaction.rollback();
  }
}

async function translated(
  database: GrafeoDB,
  transaction: Transaction,
  cypher: string,
  parameters: QueryArguments["parameters"],
): Promise<Translation> {
  try {
    return translate(cypher, parameters, propertyNames(database));
  } catch (error) {
    if (error instanceof Refusal) throw withAdvice(error, cypher);
    if (!(error instanceof NotUnderstood)) throw error;
    await transaction.executeCypher(`EXPLAIN ${cypher}`, parameters);
    throw withAdvice(new Refusal(error.offset, "This form is not known here."), cypher);
  }
}

/** Names the form that both engines have, where this one is known to have another. */
function withAdvice(refusal: Refusal, cypher: string): StoreError {
  const advice = /not known/.test(refusal.message) ? adviceFor(cypher) : undefined;
  return asStoreError(advice === undefined ? refusal : new Refusal(refusal.offset, `${refusal.message} ${advice}`), cypher);
}

const propertyNames = (database: GrafeoDB): ReadonlySet<string> =>
  new Set((database.schema() as { readonly property_keys?: readonly string[] }).property_keys);

/** An error of the engine's is told of the query as it was asked: a translation has other places. */
async function run(
  transaction: Transaction,
  limited: string,
  parameters: QueryArguments["parameters"],
  asked: string,
  translation: Translation,
): ReturnType<Transaction["executeCypher"]> {
  try {
    refusePlan(String((await transaction.executeCypher(`EXPLAIN ${limited}`, parameters)).scalar()));
    return await transaction.executeCypher(limited, parameters);
  } catch (error) {
    if (error instanceof StoreError) throw error;
    const refusal = translation.refusalOf((error as Error).message);
    if (refusal) throw asStoreError(refusal, asked);
    if (translation.cypher !== asked && transaction.isActive) await transaction.executeCypher(`EXPLAIN ${asked}`, parameters);
    throw error;
  }
}
