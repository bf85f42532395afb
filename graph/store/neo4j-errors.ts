/** What Neo4j and its driver say, as StoreErrors that tell a person what to do. */
import { StoreError } from "./store.ts";

interface Neo4jFailure {
  readonly code?: string;
  readonly message?: string;
}

export const isOutOfTransactionMemory = (error: unknown): boolean =>
  (error as Neo4jFailure).code === "Neo.TransientError.General.MemoryPoolOutOfMemoryError";

/** `uri` is named in the message; a password never is. */
export function explainNeo4jError(error: unknown, uri: string): Error {
  if (error instanceof StoreError) return error;
  const { code = "", message = String(error) } = error as Neo4jFailure;
  const make = (kind: StoreError["code"], text: string): StoreError => new StoreError(kind, text, { cause: error });
  if (code.includes("Security.AuthenticationRateLimit"))
    return make(
      "unauthorized",
      `${uri} refuses further attempts after several wrong passwords: wait some seconds, and mend NEO4J_PASSWORD.`,
    );
  if (code.includes("Security.Unauthorized"))
    return make("unauthorized", `${uri} does not accept this user and password: check NEO4J_USERNAME and NEO4J_PASSWORD.`);
  if (code.includes("Security.CredentialsExpired"))
    return make(
      "unauthorized",
      `${uri} wants a new password first: set it with ALTER CURRENT USER SET PASSWORD, then use it as NEO4J_PASSWORD.`,
    );
  if (code.includes("Security.Forbidden")) return make("unauthorized", `This user may not do that on ${uri}: ${message}`);
  if (code.includes("DatabaseNotFound")) return make("unavailable", `There is no such database on ${uri} (NEO4J_DATABASE): ${message}`);
  if (code.includes("DatabaseUnavailable"))
    return make("unavailable", `The database on ${uri} is not available: ${message} Start it, then run the same command again.`);
  if (code === "ServiceUnavailable" || code === "SessionExpired" || code === "ECONNREFUSED")
    return make(
      "unavailable",
      `No Neo4j answers at ${uri}. Is it running, and is NEO4J_URI right? What was written is kept; run the same command again. (${firstLine(message)})`,
    );
  if (
    code.includes("AccessMode") ||
    code.includes("ReadOnly") ||
    code.includes("NotALeader") ||
    /read[- ]only|read access mode/i.test(message)
  )
    return make("read-only", `The database on ${uri} takes no writes: ${firstLine(message)}`);
  if (/TransactionTimedOut|TransactionTimedOutClientConfiguration|LockClientStopped|Terminated/.test(code))
    return make("timeout", "The query ran past its time limit and was ended. Narrow it, or give it longer (--timeout).");
  if (code.includes("ConstraintValidationFailed") || code.includes("ConstraintViolation"))
    return make("corrupt", `What is stored contradicts a constraint: ${firstLine(message)}`);
  if (code.includes("Statement.SyntaxError") || code.includes("ParameterMissing") || code.includes("Statement."))
    return syntaxError(error, message);
  if (/invalid URL|Unknown scheme|must be of|host/i.test(message) && code === "")
    return make("unavailable", `NEO4J_URI is not an address of a server: ${uri} (${firstLine(message)}). Write it as neo4j://host:7687.`);
  return make("failed", `Neo4j at ${uri}: ${firstLine(message)}`);
}

const firstLine = (message: string): string => message.split("\n")[0]!.trim();

/** `… (line 1, column 17 (offset: 16))` */
function syntaxError(error: unknown, message: string): StoreError {
  const position = /\(line (\d+), column (\d+)/.exec(message);
  // The query is sent behind EXPLAIN and a space.
  const line = position ? Number(position[1]) : undefined;
  const column = position
    ? Math.max(1, Number(position[2]) - (line === 1 && message.includes("EXPLAIN ") ? "EXPLAIN ".length : 0))
    : undefined;
  return new StoreError("syntax", firstLine(message.replace(/ \(line \d+, column \d+ \(offset: \d+\)\)/, "")), {
    cause: error,
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
  });
}
