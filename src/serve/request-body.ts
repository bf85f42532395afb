/** A request's JSON body, as parameters. */
import type { Context } from "hono";
import { bodyFaults } from "./described.ts";
import { Parameters } from "./parameters.ts";
import { HttpError } from "./problem.ts";

/** Refuses anything but a JSON object as the interface describes it; how long it may be is limited before it comes here. */
export async function readBody(context: Context): Promise<Parameters> {
  if (!/^application\/json\s*(?:;|$)/i.test(context.req.header("content-type") ?? ""))
    throw new HttpError(415, "content-type", "The body must be application/json.");
  const value = jsonOf(await context.req.arrayBuffer());
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new HttpError(400, "json", "The body must be a JSON object.");
  const [fault] = bodyFaults(context, value);
  if (fault !== undefined) throw new HttpError(400, "parameter", `${fault.replace(/^body\.(\S+)/, "`$1`")}.`);
  return new Parameters(value as Record<string, unknown>);
}

/** Text of another encoding is refused: its names, half of them replaced, would only be not found. */
function jsonOf(bytes: ArrayBuffer): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    if (error instanceof TypeError) throw new HttpError(400, "json", "The body is no UTF-8, and JSON must be: write it in UTF-8.");
    // A RangeError: nested deeper than it can be read.
    if (error instanceof SyntaxError || error instanceof RangeError) throw new HttpError(400, "json", "The body is no JSON.");
    throw error;
  }
}
