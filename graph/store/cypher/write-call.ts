/** Calls of functions: what each takes is checked, and what the engine answers otherwise is written anew. */
import { ruleOf } from "./functions.ts";
import type { ExpressionOf } from "./syntax.ts";
import { writeTemporal } from "./temporal.ts";
import { boolean, integer, type Kind, nothing, present } from "./types.ts";
import { expectKinds, expectOneKind, isNothing, pairs, read, rebuilt, refuse, type Scope, type Writing, type Written } from "./writing.ts";

const temporals: Readonly<Record<string, Kind>> = {
  date: "date",
  datetime: "datetime",
  localdatetime: "localdatetime",
  time: "time",
  localtime: "localtime",
  duration: "duration",
};

export function writeCall(writing: Writing, expression: ExpressionOf<"call">, scope: Scope): Written {
  const name = expression.name.toLowerCase();
  const moment = Object.hasOwn(temporals, name) ? temporals[name] : undefined;
  if (moment) return writeTemporal(writing, expression, moment, scope);
  if (name === "exists") return writeExists(writing, expression, scope);
  const rule = ruleOf(name);
  if (rule === undefined)
    return refuse(expression, `The function ${expression.name} is not known to the embedded store${insteadOf(name)}.`);
  const args = expression.args.map((argument) => writing.write(argument, scope));
  const [most, least] = [name === "coalesce" ? Infinity : rule.takes.length, rule.takes.length - (rule.optional ?? 0)];
  if (!expression.star && (args.length > most || args.length < least)) {
    const advice = name === "round" ? ": write round(x * 100) / 100" : "";
    return refuse(
      expression,
      `${expression.name} takes ${least === most ? least : `${least} or ${most}`} argument${most === 1 ? "" : "s"} here, not ${args.length}${advice}.`,
    );
  }
  for (const [index, argument] of expression.args.entries()) {
    const kinds = rule.takes[index];
    if (kinds) expectKinds(expression.name, argument, args[index]!, ...kinds);
    if (kinds?.includes("node")) expectOneKind(argument, args[index]!);
  }
  const plain = rebuilt(writing, expression, pairs(expression.args, args), expression.star ? present(integer) : rule.gives(args));
  const isNull = !rule.aggregate && args.length > 0 && isNothing(args[0]!) && name !== "coalesce";
  const ofGraph =
    args.length === 1 && !rule.aggregate && rule.takes[0]?.some((kind) => kind === "node" || kind === "relation" || kind === "path");
  const named =
    ofGraph && !rule.write ? read(writing, expression.args[0]!, args[0]!, plain, (name) => `${expression.name}(${name})`) : plain;
  const written = rule.write && !isNull ? rule.write({ writing, expression, args, asItStands: plain.text }) : named.text;
  return { text: written, type: isNull ? nothing : plain.type, aggregate: plain.aggregate || rule.aggregate === true };
}

/** What to write for functions that Neo4j has and the engine has not. */
function insteadOf(name: string): string {
  const ofList = /^to(integer|float|string|boolean)list$/.exec(name)?.[1];
  const orNull = /^to(integer|float|string|boolean)ornull$/.exec(name)?.[1];
  const capital = (word: string): string => `${word[0]!.toUpperCase()}${word.slice(1)}`;
  if (ofList) return `: write [x IN xs | to${capital(ofList)}(x)]`;
  if (orNull) return `: write to${capital(orNull)}(x)`;
  if (name === "isnan") return ": write x <> x";
  if (name === "btrim") return ": write trim(x)";
  return "";
}

function writeExists(writing: Writing, expression: ExpressionOf<"call">, scope: Scope): Written {
  const [argument] = expression.args;
  if (argument?.kind !== "pattern") return refuse(expression, "exists(…) takes a pattern: for a property write n.x IS NOT NULL.");
  return rebuilt(writing, expression, [[argument, writing.write(argument, scope)]], present(boolean));
}
