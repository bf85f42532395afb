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
  if (/responded HTTP/i.test(message))
    return make(
      "unavailable",
      `At ${uri} is a web server. NEO4J_URI takes Neo4j's Bolt address, which is mostly on port 7687: neo4j://host:7687.`,
    );
  if (/acquisition timed out|didn't respond in|Failed to establish connection in/i.test(message)) return unanswered(uri, undefined, error);
  if (code === "ServiceUnavailable" || code === "SessionExpired" || code === "ECONNREFUSED")
    return make(
      "unavailable",
      `No Neo4j answers at ${uri}: ${reasonOf(message)}. Is it running, and is NEO4J_URI right? What was written is kept; run the same command again.`,
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

/** The server took the connection, or the query, and says nothing. */
export function unanswered(uri: string, milliseconds?: number, cause?: unknown): StoreError {
  const time = milliseconds === undefined ? "" : ` for ${Math.round(milliseconds / 1000)} s`;
  return new StoreError(
    "unavailable",
    `The server at ${uri} has not answered${time}. Is it a Neo4j, and is it well? Look at its log, or restart it; then run the same command again.`,
    { cause },
  );
}

const reasons: readonly (readonly [RegExp, string])[] = [
  [/ECONNREFUSED/, "nothing listens at that address"],
  [/ENOTFOUND|EAI_AGAIN/, "there is no machine of that name"],
  [/EHOSTUNREACH|ENETUNREACH|ETIMEDOUT/, "that machine can't be reached"],
  [
    /certificate|SELF_SIGNED|CERT_|\bSSL\b|\bTLS\b|EPROTO/i,
    "it does not speak the encryption of that address (+s wants a certificate that is trusted, +ssc takes any)",
  ],
  [/No routing servers/, "none of its servers can be reached"],
  [/closed by server|ECONNRESET|EPIPE|connection was closed/i, "it closes the connection"],
];

const reasonOf = (message: string): string =>
  reasons.find(([pattern]) => pattern.test(message))?.[1] ?? firstLine(message).replace(/\.$/, "");

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
