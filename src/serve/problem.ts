/** Errors of the HTTP interface: a status, a code that a program may test, and a sentence for a person. */
import type { Problem } from "../../graph/view.ts";
import { StoreError, type StoreErrorCode } from "../../graph/store/store.ts";

export type ErrorStatus = 400 | 401 | 403 | 404 | 405 | 409 | 410 | 413 | 415 | 429 | 500 | 503 | 504;

export class HttpError extends Error {
  override readonly name = "HttpError";
  constructor(
    readonly status: ErrorStatus,
    readonly code: string,
    message: string,
    readonly details: {
      readonly position?: { readonly line: number; readonly column: number };
      /** Methods that the address takes. */
      readonly allow?: string;
      /** Seconds after which the same may be asked again. */
      readonly retryAfter?: number;
    } = {},
  ) {
    super(message);
  }
}

const statusOf: Readonly<Record<StoreErrorCode, ErrorStatus>> = {
  refused: 403,
  "read-only": 403,
  // Not 408: a browser takes that for its own slowness and asks again.
  timeout: 504,
  // Not 400: the request is as described, and whether a query can be run depends on the store that is behind.
  syntax: 409,
  locked: 503,
  unavailable: 503,
  unauthorized: 503,
  corrupt: 500,
  failed: 409,
};

/** Any error as one of the interface's; what is not foreseen tells a stranger nothing of the machine. */
export function toHttpError(error: unknown): HttpError {
  if (error instanceof HttpError) return error;
  if (error instanceof StoreError) {
    const { line, column } = error.details;
    const details = line === undefined ? {} : { position: { line, column: column ?? 1 } };
    return new HttpError(statusOf[error.code], error.code, error.message, details);
  }
  return new HttpError(500, "internal", "The server could not answer; its log says why.");
}

export function problemOf(error: HttpError): Problem {
  const { code, message } = error;
  const { position } = error.details;
  return { error: position ? { code, message, position } : { code, message } };
}
