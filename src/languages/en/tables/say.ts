/** Rows of English tables said in words: `Jane Moore | Clerk | Dromore Council` is `Jane Moore is the Clerk of Dromore Council.` */
import type { CellPiece, Saying, TableRecord, Value } from "../../../tables/table-rules.ts";
import type { EnglishRole } from "./columns.ts";

const isTelling = (text: string): boolean =>
  /[\p{L}\p{N}]/u.test(text) && !/^(?:n\/?a|nil|none|vacant|tbc|tba|tbd|total|to be .*|same as above)$/iu.test(text.trim());
const total = /^(?:sub-?\s?total|grand total|total)/iu;

const particle = "(?:van|von|de|der|den|da|dos|di|la|le|bin|binti|ole|arap|wa|o|ní|ni|mac|al)";
const part = String.raw`(?:\p{Lu}[\p{L}'’-]+|\p{Lu}\.?|${particle})`;
const honorific = "(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Hon|Eng|Rev|Fr|Sr|Cllr|Councillor|Ald|Sen|Rep|Judge|Sir|Dame)\\.?\\s)*";
const personal = new RegExp(String.raw`^${honorific}(\p{Lu}[\p{L}'’-]*\.?(?: ${part}){0,3} \p{Lu}[\p{L}'’-]+)$`, "u");

export function* say({ values }: TableRecord): Generator<Saying> {
  if (values.some(({ cell }) => total.test(cell.text))) return;
  const first = (role: EnglishRole): Value | undefined => values.find(({ meaning, cell }) => meaning.role === role && isTelling(cell.text));
  yield* people(first);
  yield* projects(first);
}

type First = (role: EnglishRole) => Value | undefined;

function* people(first: First): Generator<Saying> {
  const named = first("person");
  const name = named && personal.exec(named.cell.text.trim())?.[1];
  if (!named || !name) return;
  const at = named.cell.text.indexOf(name);
  const person: CellPiece = { cell: named.cell, from: at, to: at + name.length, names: "Person" };
  const body = first("body");
  const position = first("position");
  if (position) yield [person, " is the ", ...post(position, body), "."];
  const planned = first("planned-position");
  if (planned) yield [person, " has been nominated as ", ...post(planned, undefined), "."];
  const former = first("former-position");
  if (former) yield [person, " was formerly the ", ...post(former, undefined), "."];
  const home = first("home");
  if (home && !body) yield [person, " lives in ", { cell: home.cell }, "."];
}

/** `Principal, Kyase School` is Principal of Kyase School; a body of another column is not said twice. */
function post({ cell }: Value, body: Value | undefined): (string | CellPiece)[] {
  const comma = cell.text.indexOf(", ");
  if (comma > 0) return [{ cell, from: 0, to: comma }, " of ", { cell, from: comma + 2 }];
  if (!body || / of /u.test(cell.text)) return [{ cell }];
  return [{ cell }, " of ", { cell: body.cell }];
}

function* projects(first: First): Generator<Saying> {
  const named = first("project");
  if (!named || named.cell.text.length < 8 || named.cell.text.length > 120) return;
  const project: CellPiece = { cell: named.cell, names: "Project" };
  const site = first("site");
  if (site) yield [project, " is located in ", { cell: site.cell }, "."];
  const cost = first("cost");
  if (cost) yield* costs(project, cost);
  const agent = first("agent");
  if (agent) yield [project, " is being implemented by ", { cell: agent.cell }, "."];
  const contractor = first("contractor");
  if (contractor) yield [{ cell: contractor.cell }, " won the contract for ", project, "."];
}

/** A bare number is money where the words over the column say which. */
function* costs(project: CellPiece, { cell, meaning }: Value): Generator<Saying> {
  const [currency, scale] = /^([^\d\s]*?)\s*(thousand|million|billion|m|bn)?$/iu.exec(meaning.detail ?? "")?.slice(1) ?? [];
  if (!/^[\d,.]+$/u.test(cell.text.trim())) yield [project, " will cost ", { cell }, "."];
  else if (currency) yield [project, " will cost ", `${currency} `, { cell }, ...(scale ? [` ${scale}`] : []), "."];
}
