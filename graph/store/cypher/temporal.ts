/** Dates and times. The engine reads fewer forms of them than Neo4j, and answers null for the others. */
import { textLiteral } from "./text-literal.ts";
import type { Expression, ExpressionOf } from "./syntax.ts";
import { integer, is, type Kind, mayBe, nothing, temporal, type Type } from "./types.ts";
import { bind, constantOf, expectKinds, isNothing, rebuilt, refuse, type Scope, type Writing, type Written } from "./writing.ts";

const clock = "([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?";
const zone = "(Z|[+-](0\\d|1[0-8]):[0-5]\\d)";
const day = "\\d{4}-\\d{2}-\\d{2}";

/** Texts that both engines read alike. */
const forms: Readonly<Record<string, { readonly form: RegExp; readonly example: string }>> = {
  datetime: { form: new RegExp(`^${day}(T${clock}${zone}?)?$`), example: "2022-06-14T10:00:00+08:00" },
  localdatetime: { form: new RegExp(`^${day}(T${clock})?$`), example: "2022-06-14T10:00:00" },
  time: { form: new RegExp(`^${clock}${zone}?$`), example: "10:00:00+08:00" },
  localtime: { form: new RegExp(`^${clock}$`), example: "10:00:00" },
  duration: { form: /^P(?=.)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?$/, example: "P1Y2M3DT4H5M6S" },
};

const secondsOfDay = 86_400;

/** The whole days in the hours, minutes and seconds of a duration that the query writes out; undefined for any other expression. */
export function daysOfClock(writing: Writing, expression: Expression): number | undefined {
  if (expression.kind === "group") return daysOfClock(writing, expression.of);
  if (expression.kind !== "call" || expression.name.toLowerCase() !== "duration") return undefined;
  const [argument] = expression.args;
  if (argument?.kind === "map") {
    const of = (name: string): number => {
      const value = argument.entries.find(([key]) => key === name)?.[1];
      return value ? Number(constantOf(writing, value)) : 0;
    };
    return Math.trunc((of("hours") * 3600 + of("minutes") * 60 + of("seconds")) / secondsOfDay);
  }
  const text = argument && constantOf(writing, argument);
  if (typeof text !== "string") return undefined;
  const [, hours = 0, minutes = 0, seconds = 0] = /T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/.exec(text) ?? [];
  return Math.trunc((Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / secondsOfDay);
}

const dateHelp = "date(…) reads '2022', '2022-06', '2022-06-14', '202206' and '20220614' here";
const dateFields: ReadonlySet<string> = new Set(["year", "month", "day"]);
const durationFields: ReadonlySet<string> = new Set(["years", "months", "weeks", "days", "hours", "minutes", "seconds"]);

export function writeTemporal(writing: Writing, call: ExpressionOf<"call">, kind: Kind, scope: Scope): Written {
  const [argument] = call.args;
  const type = temporal(kind);
  if (argument === undefined) return rebuilt(writing, call, [], { ...type, nullable: false });
  if (call.args.length > 1) refuse(call, `${kind} takes one argument.`);
  const of = writing.write(argument, scope);
  if (isNothing(of)) return rebuilt(writing, call, [[argument, of]], nothing);
  if (argument.kind === "map") return fromFields(writing, call, argument, kind, of);
  const text = constantOf(writing, argument);
  if (kind === "date") return dateOf(writing, call, argument, of, text);
  const { form, example } = forms[kind]!;
  if (typeof text !== "string" || !form.test(text) || !isDay(text))
    return refuse(argument, `${kind}(…) takes a text in the query or a parameter here, such as '${example}'.`);
  return { ...rebuilt(writing, call, [[argument, of]], { ...type, nullable: false }), aggregate: false };
}

/** Whether the date that a text begins with is one of the calendar; true where it begins with none. */
function isDay(text: string): boolean {
  const date = /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
  if (date === undefined) return true;
  const parsed = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date);
}

function dateOf(writing: Writing, call: ExpressionOf<"call">, argument: Expression, of: Written, text: unknown): Written {
  const type = temporal("date");
  if (typeof text === "string") {
    const date = fullDate(text);
    if (date === undefined) return refuse(argument, `'${text}' is no date that is known here: ${dateHelp}.`);
    return { text: `date(${textLiteral(date)})`, type: { ...type, nullable: false }, aggregate: false };
  }
  if (is(of.type, "date", "datetime", "localdatetime"))
    return rebuilt(writing, call, [[argument, of]], { ...type, nullable: of.type.nullable });
  expectKinds("date(…)", argument, of, "text");
  const raise = writing.rowRefusals.raising(argument.start, `A text here is no date that is known: ${dateHelp}.`);
  const checked = (given: string): string => `CASE WHEN date(${given}) IS NULL THEN date(toString${raise}) ELSE date(${given}) END`;
  const written = bind(
    writing,
    [of],
    (s) =>
      `CASE WHEN ${s!} IS NULL THEN null WHEN ${s!} =~ '[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}' THEN ${checked(s!)} ` +
      `WHEN ${s!} =~ '[0-9]{4}-[0-9]{2}' THEN ${checked(`${s!} + '-01'`)} WHEN ${s!} =~ '[0-9]{4}' THEN ${checked(`${s!} + '-01-01'`)} ` +
      `WHEN ${s!} =~ '[0-9]{6}' THEN ${checked(`left(${s!}, 4) + '-' + right(${s!}, 2) + '-01'`)} ` +
      `WHEN ${s!} =~ '[0-9]{8}' THEN ${checked(`left(${s!}, 4) + '-' + substring(${s!}, 4, 2) + '-' + right(${s!}, 2)`)} ELSE date(toString${raise}) END`,
  );
  return { text: written, type: { ...type, nullable: of.type.nullable }, aggregate: of.aggregate };
}

function fullDate(text: string): string | undefined {
  const found = /^(\d{4})(?:-(\d{1,2})-(\d{1,2})|-(\d{2})|(\d{2})(\d{2})?)?$/.exec(text);
  if (!found) return undefined;
  const [, year, month1, day1, month2, month3, day3] = found;
  const date = `${year!}-${(month1 ?? month2 ?? month3 ?? "01").padStart(2, "0")}-${(day1 ?? day3 ?? "01").padStart(2, "0")}`;
  return isDay(date) ? date : undefined;
}

function fromFields(writing: Writing, call: ExpressionOf<"call">, map: ExpressionOf<"map">, kind: Kind, of: Written): Written {
  const known = kind === "date" ? dateFields : kind === "duration" ? durationFields : new Set<string>();
  for (const [key, value] of map.entries) {
    const given = constantOf(writing, value);
    if (!known.has(key) || typeof given !== "number" || !Number.isInteger(given) || given < 0)
      refuse(value, `${kind} takes ${known.size > 0 ? [...known].join(", ") : "a text"} with whole numbers here.`);
  }
  if (map.entries.length === 0) refuse(map, `${kind} takes at least one field here.`);
  const fields = new Map(map.entries.map(([key, value]) => [key, constantOf(writing, value)]));
  if (kind === "date") {
    const { year, month = 1, day: dayOfMonth = 1 } = Object.fromEntries(fields) as Record<string, number>;
    const date = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(dayOfMonth).padStart(2, "0")}`;
    if (year === undefined || !isDay(date) || !/^\d{4}-/.test(date) || (fields.has("day") && !fields.has("month")))
      refuse(map, `This is no date: write date('2022-06-14').`);
  }
  return rebuilt(writing, call, [[map, of]], { ...temporal(kind), nullable: false });
}

const datePart = ["year", "month", "day", "week", "weekYear", "dayOfWeek", "weekDay", "quarter", "ordinalDay", "dayOfQuarter"];
const clockPart = ["hour", "minute", "second"];
const parts: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  date: datePart,
  datetime: ["year", "month", "day", ...clockPart, "epochSeconds", "epochMillis"],
  localdatetime: ["year", "month", "day", ...clockPart],
  duration: ["years", "months", "days", "hours", "minutes", "seconds"],
};

/** A part of a date or time, `d.year`. The engine takes it of a variable only. */
export function writePart(writing: Writing, { of, key, start }: ExpressionOf<"property">, written: Written): Written | undefined {
  const kind = (["date", "datetime", "localdatetime", "time", "localtime", "duration"] as const).find((kind) => mayBe(written.type, kind));
  if (kind === undefined || mayBe(written.type, "map", "node", "relation")) return undefined;
  const known = parts[kind] ?? [];
  if (!is(written.type, kind) || !known.includes(key))
    return refuse({ start }, `.${key} of a ${kind} is not known here${known.length > 0 ? `: ${known.join(", ")} are` : ""}.`);
  const type: Type = { ...integer, nullable: written.type.nullable };
  const name = key === "weekDay" ? "dayOfWeek" : key;
  if (of.kind === "variable") return { text: `${written.text}.${name}`, type, aggregate: false };
  if (written.aggregate) return refuse({ start }, `A part of an aggregate is not known here: write WITH max(…) AS d RETURN d.${key}.`);
  const variable = writing.fresh();
  return { text: `[${variable} IN [${written.text}] | ${variable}.${name}][0]`, type, aggregate: false };
}
