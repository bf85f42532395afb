/** Holds every request against the interface's own description: the method, the address's parameters, and (see request-body.ts) the body. */
import type { Context, MiddlewareHandler } from "hono";
import { basePath, openApi, type Operation } from "./openapi.ts";
import { HttpError } from "./problem.ts";
import type { JsonSchema } from "./json-schema.ts";
import { faults } from "./schema-check.ts";

type Operations = Readonly<Partial<Record<string, Operation>>>;

const described = Object.entries(openApi.paths as unknown as Readonly<Record<string, Operations>>).map(([path, operations]) => ({
  pattern: new RegExp(`^${basePath}${path.replaceAll(".", "\\.").replaceAll(/\{\w+\}/g, "[^/]+")}$`),
  operations,
}));

const operationsAt = (path: string): Operations | undefined => described.find(({ pattern }) => pattern.test(path))?.operations;

function allowOf(operations: Operations): string {
  const methods = Object.keys(operations).map((method) => method.toUpperCase());
  return [...methods, ...(methods.includes("GET") ? ["HEAD"] : []), "OPTIONS"].join(", ");
}

/** 405 for a method that an address does not have, OPTIONS for what it has, 400 for parameters that are not as described. */
export const asDescribed: MiddlewareHandler = async (context, next) => {
  const operations = operationsAt(context.req.path);
  if (!operations) return next();
  const method = context.req.method.toLowerCase();
  if (method === "options") return new Response(null, { status: 204, headers: { Allow: allowOf(operations) } });
  const operation = operations[method === "head" ? "get" : method];
  if (!operation)
    throw new HttpError(405, "method", `This address takes ${allowOf(operations)}, not ${context.req.method}.`, {
      allow: allowOf(operations),
    });
  checkQuery(new URL(context.req.url).search, operation);
  return next();
};

/** For an address that has nothing but a file. */
export function refuseMethod(method: string): never {
  throw new HttpError(405, "method", `This address takes GET, HEAD, OPTIONS, not ${method}.`, { allow: "GET, HEAD, OPTIONS" });
}

function checkQuery(search: string, { parameters = [] }: Operation): void {
  const given = new Map<string, string>();
  for (const part of search.slice(1).split("&")) {
    if (part === "") continue;
    const [name, value] = [part.split("=", 1)[0]!, part.slice(part.indexOf("=") + 1)].map(decoded) as [string, string];
    if (!parameters.some((parameter) => parameter.in === "query" && parameter.name === name)) continue;
    if (given.has(name)) throw wrong(`\`${name}\` is given twice`);
    given.set(name, part.includes("=") ? value : "");
  }
  for (const { name, in: place, required, schema } of parameters) {
    if (place !== "query") continue;
    const value = given.get(name);
    if (value === undefined && required) throw wrong(`\`${name}\` is missing`);
    const [fault] = value === undefined ? [] : faults(typed(value, schema), schema, `\`${name}\``);
    if (fault !== undefined) throw wrong(fault);
  }
}

const wrong = (fault: string): HttpError => new HttpError(400, "parameter", `${fault}.`);

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    throw wrong("The address holds a % that stands for no character");
  }
}

/** As the schema's kind, where it is written so. */
function typed(text: string, { type }: JsonSchema): unknown {
  if (type === "integer" && /^-?\d+$/.test(text)) return Number(text);
  if (type === "boolean" && (text === "true" || text === "false")) return text === "true";
  return text;
}

/** What is wrong with a request's body. */
export function bodyFaults(context: Context, body: unknown): readonly string[] {
  const schema = operationsAt(context.req.path)?.[context.req.method.toLowerCase()]?.requestBody?.content["application/json"].schema;
  return schema ? faults(body, schema, "body") : [];
}
