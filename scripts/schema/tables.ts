/** The tables of docs/schema.md: what each label, relation, property and standing is. */
import data from "../../graph/schema/mailuo.schema.json" with { type: "json" };
import {
  entityProperties,
  metricProperties,
  relations,
  standingNames,
  standings,
  statedProperties,
  relationTypes,
} from "../../graph/ontology.ts";

type Row = readonly string[];

const code = (text: string): string => `\`${text}\``;
const table = (head: Row, rows: readonly Row[]): string =>
  [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");

const typed = (properties: object = {}): string =>
  Object.entries(properties)
    .map(([name, type]) => `${code(name)} ${type}`)
    .join(", ");

interface Labelled {
  readonly name: { readonly en: string; readonly zh: string };
  readonly meaning: string;
  readonly color: string;
  readonly properties?: object;
}

const labelRows = (labels: Readonly<Record<string, Labelled>>): Row[] =>
  Object.entries(labels).map(([label, { name, meaning, color, properties }]) => [
    code(label),
    name.zh,
    meaning,
    code(color),
    typed(properties),
  ]);

const endsOf = (type: keyof typeof data.relations, end: "from" | "to"): string => data.relations[type][end].join(", ");

const relationRows = (): Row[] =>
  relationTypes.map((type) => [
    code(type),
    data.relations[type].name.zh.join(" / "),
    data.relations[type].meaning + (relations[type].symmetric ? " Symmetric." : ""),
    endsOf(type, "from"),
    endsOf(type, "to"),
    typed(relations[type].properties),
  ]);

const meanings: Readonly<Record<string, string>> = data.propertyMeanings;
const propertyNames: Readonly<Record<string, { readonly zh: string }>> = data.propertyNames;
const propertyRows = (properties: Readonly<Record<string, string>>): Row[] =>
  Object.entries(properties).map(([name, type]) => [code(name), type, propertyNames[name]?.zh ?? "", meanings[name] ?? ""]);

const ofProperties = ["property", "type", "中文", ""];

/** Each under its name, as it stands between `<!-- name -->` and `<!-- /name -->`. */
export const tables: Readonly<Record<string, string>> = {
  labels: table(["label", "中文", "", "colour", "properties of its own"], labelRows({ ...data.labels, ...data.sources })),
  relations: table(["relation", "中文", "", "from", "to", "properties of its own"], relationRows()),
  entities: table(
    ofProperties,
    propertyRows(Object.fromEntries(Object.entries(entityProperties).filter(([name]) => !Object.hasOwn(metricProperties, name)))),
  ),
  metrics: table(ofProperties, propertyRows(metricProperties)),
  stated: table(ofProperties, propertyRows(statedProperties)),
  standings: table(
    ["standing", "中文", ""],
    standingNames.map((one) => [code(one), standings[one].name.zh, standings[one].meaning]),
  ),
};

/** The page with its tables as the schema has them now. */
export function withTables(page: string): string {
  let filled = page;
  for (const [name, text] of Object.entries(tables)) {
    const [begin, end] = [`<!-- ${name} -->\n\n`, `\n\n<!-- /${name} -->`];
    const [from, to] = [filled.indexOf(begin), filled.indexOf(end)];
    if (from === -1 || to < from) throw new Error(`the page has no place for the table "${name}": write ${begin.trim()} and ${end.trim()}`);
    filled = filled.slice(0, from + begin.length) + text + filled.slice(to);
  }
  return filled;
}
