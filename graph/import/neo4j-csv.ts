/** Reads back the folder that export/neo4j-csv.ts writes. */
import { parse } from "csv-parse/sync";
import type { GraphBatch, Properties } from "../batch.ts";
import { edgeFile, listSeparator, listSeparatorText, nodeFile } from "../export/neo4j-csv.ts";
import { nodeLabelsOf, relationTypesOf, type GraphSchema, type PropertyType } from "../schema/graph-schema.ts";
import { GraphUnderCheck, ImportError, propertiesOfLabel, propertiesOfType, valueOf, type Reading } from "./imported.ts";

/** One file of the folder. */
export interface TableFile {
  readonly name: string;
  readonly text: string;
}

export const isTableOfGraph = (name: string): boolean => /^(?:nodes|relationships)-.+\.csv$/.test(name);

/** Labels and relations of which the export writes a file, with a header alone where there is none, and the folder lacks it: names of files. */
export function tablesMissing(files: readonly Pick<TableFile, "name">[], schema: GraphSchema): string[] {
  const present = new Set(files.map(({ name }) => name));
  return [...nodeLabelsOf(schema).map(nodeFile), ...relationTypesOf(schema).map(edgeFile)].filter((name) => !present.has(name));
}

/** Undefined: no value; an empty text is written as one. */
type Cell = string | undefined;

/** Throws an ImportError where the files are no such graph. */
export function graphOfNeo4jCsv(files: readonly TableFile[], { file: folder, schema }: Reading): GraphBatch {
  const check = new GraphUnderCheck({ file: folder, schema });
  for (const { name, text } of files) {
    const [head = [], ...rows] = rowsOf(text, `${folder}/${name}`);
    const ownKind = name.startsWith("nodes-") ? (["id:ID", ":LABEL"] as const) : ([":START_ID", ":END_ID", ":TYPE", "id"] as const);
    const at = Object.fromEntries(ownKind.map((column) => [column, head.indexOf(column)]));
    for (const column of ownKind)
      if (at[column] === -1)
        throw new ImportError(`${folder}/${name}`, "line 1", `it has no column ${column}: this is no table of neo4j-csv`);
    for (const row of rows) {
      const own = (column: string): string => row[at[column]!] ?? "";
      if (ownKind.length === 2) {
        const label = own(":LABEL").split(listSeparator).at(-1)!;
        check.node({ id: own("id:ID"), label, properties: properties(head, row, ownKind, propertiesOfLabel(schema, label)) });
      } else {
        const type = own(":TYPE");
        const [source, target] = [own(":START_ID"), own(":END_ID")];
        check.edge({ id: own("id"), type, source, target, properties: properties(head, row, ownKind, propertiesOfType(schema, type)) });
      }
    }
  }
  return check.whole();
}

function rowsOf(text: string, file: string): Cell[][] {
  try {
    return parse(text, {
      bom: true,
      relax_column_count: false,
      cast: (value, { quoting }) => (value === "" && !quoting ? undefined : value),
    }) as Cell[][];
  } catch (error) {
    throw new ImportError(file, "", `this is no whole CSV (${error instanceof Error ? error.message : String(error)})`);
  }
}

/** A column is `name:type`; a list `name:string[]`. */
function properties(
  head: readonly Cell[],
  row: readonly Cell[],
  own: readonly string[],
  types: Readonly<Record<string, PropertyType>> = {},
): Properties {
  return Object.fromEntries(
    head.flatMap((column, at) => {
      const value = row[at];
      if (column === undefined || own.includes(column) || value === undefined) return [];
      const name = column.slice(0, column.lastIndexOf(":"));
      return [[name, types[name] === "strings" ? items(value) : valueOf(value, types[name])]];
    }),
  );
}

const items = (text: string): string[] =>
  text === "" ? [] : text.split(listSeparator).map((item) => item.replaceAll(listSeparatorText, listSeparator));
