/** Reads what a request asks for; whatever is not as the interface says is refused with a word on what is wrong. */
import { hasLabel, hasRelation, type GraphSchema } from "../../graph/schema/graph-schema.ts";
import { HttpError } from "./problem.ts";

const wrong = (message: string): HttpError => new HttpError(400, "parameter", message);

/** A request's parameters, of a query string or of a JSON body alike. */
export class Parameters {
  constructor(private readonly values: Readonly<Record<string, unknown>>) {}

  has(name: string): boolean {
    return this.values[name] !== undefined;
  }

  text(name: string): string {
    const value = this.values[name];
    if (typeof value !== "string" || value.trim() === "") throw wrong(`\`${name}\` must be text that is not empty.`);
    return value;
  }

  optionalText(name: string): string | undefined {
    return this.values[name] === undefined || this.values[name] === "" ? undefined : this.text(name);
  }

  /** An integer from `least` to `most`; above `most` it is cut to it, so that a limit can only be lowered. */
  count(name: string, fallback: number, most: number, least = 1): number {
    const given = this.values[name];
    if (given === undefined || given === "") return Math.min(fallback, most);
    const value = typeof given === "string" ? Number(given) : given;
    if (typeof value !== "number" || !Number.isInteger(value) || value < least)
      throw wrong(`\`${name}\` must be a whole number from ${least} on.`);
    return Math.min(value, most);
  }

  flag(name: string): boolean {
    const given = this.values[name];
    if (given === undefined) return false;
    if (given === true || given === "true" || given === "1") return true;
    if (given === false || given === "false" || given === "0" || given === "") return false;
    throw wrong(`\`${name}\` must be true or false.`);
  }

  texts(name: string, most: number): readonly string[] {
    const given = this.values[name];
    if (given === undefined) return [];
    const list = typeof given === "string" ? given.split(",").filter((one) => one !== "") : given;
    if (!Array.isArray(list) || !list.every((one) => typeof one === "string")) throw wrong(`\`${name}\` must be a list of texts.`);
    if (list.length > most) throw wrong(`\`${name}\` may hold ${most} at most, not ${list.length}.`);
    return list;
  }

  /** Pairs of numbers; undefined where there are none. */
  pairs(name: string, most: number): readonly (readonly [number, number])[] | undefined {
    const given = this.values[name];
    if (given === undefined) return undefined;
    const isPair = (one: unknown): one is readonly [number, number] =>
      Array.isArray(one) && one.length === 2 && one.every((value) => typeof value === "number" && Number.isFinite(value));
    if (!Array.isArray(given) || given.length > most || !given.every(isPair))
      throw wrong(`\`${name}\` must be a list of ${most} pairs of numbers at most.`);
    return given;
  }

  labels(name: string, schema: GraphSchema): ReadonlySet<string> | undefined {
    const given = this.texts(name, 50);
    if (given.length === 0) return undefined;
    for (const label of given) if (!hasLabel(schema, label)) throw wrong(`\`${name}\`: there is no label ${JSON.stringify(label)}.`);
    return new Set(given);
  }

  relations(name: string, schema: GraphSchema): ReadonlySet<string> | undefined {
    const given = this.texts(name, 50);
    if (given.length === 0) return undefined;
    for (const type of given) if (!hasRelation(schema, type)) throw wrong(`\`${name}\`: there is no relation ${JSON.stringify(type)}.`);
    return new Set(given);
  }

  /** A map of plain values, e.g. a query's parameters. */
  map(name: string): Readonly<Record<string, unknown>> {
    const given = this.values[name];
    if (given === undefined) return {};
    if (typeof given !== "object" || given === null || Array.isArray(given)) throw wrong(`\`${name}\` must be an object.`);
    return given as Readonly<Record<string, unknown>>;
  }
}
