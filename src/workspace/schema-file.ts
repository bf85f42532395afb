/** The workspace's own schema, `schema.json` beside its documents; where there is none, the graph is as Mailuo has it. */
import { readFileSync } from "node:fs";
import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { mailuoSchema } from "../../graph/ontology.ts";
import { entityLabelsOf, type GraphSchema } from "../../graph/schema/graph-schema.ts";
import { readWorkspaceSchema, SchemaError } from "../../graph/schema/workspace-schema.ts";
import { makeFolder } from "./make-folder.ts";

export const schemaFile = (workspace: string): string => join(workspace, "schema.json");

/** Throws a SchemaError where the file is there and can't be read, or is no schema. */
export function workspaceSchema(workspace: string): GraphSchema {
  const file = schemaFile(workspace);
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    // Where a part of the path is a file there is no workspace at all: whoever opens it says so.
    if (["ENOENT", "ENOTDIR"].includes(String((error as NodeJS.ErrnoException).code))) return mailuoSchema;
    throw unreadable(file, error);
  }
  return readWorkspaceSchema(text, file);
}

/** The labels that a page's things may have under the schema of a file, or of a workspace: as pages give them. Throws a SchemaError as those who read it do. */
export async function labelsFor(workspace: string, file: string | undefined): Promise<readonly string[]> {
  const schema = await schemaFor(workspace, file);
  return schema.own
    ? Object.entries(schema.own.labels).flatMap(([label, stored]) => (stored === null ? [] : [label]))
    : entityLabelsOf(schema);
}

/** The schema of a file, or of a workspace where none is given. Throws a SchemaError as those who read it do. */
export async function schemaFor(workspace: string, file: string | undefined): Promise<GraphSchema> {
  if (file === undefined) return workspaceSchema(workspace);
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    throw unreadable(file, error);
  });
  return readWorkspaceSchema(text, file);
}

/** Checks a schema and returns what keeps it as the workspace's: nothing is written where it is none. */
export async function checkedSchema(file: string): Promise<(workspace: string) => Promise<void>> {
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    throw unreadable(file, error);
  });
  readWorkspaceSchema(text, file);
  return async (workspace) => {
    await makeFolder(workspace);
    const part = `${schemaFile(workspace)}.part`;
    await writeFile(part, text);
    await rename(part, schemaFile(workspace));
  };
}

const unreadable = (file: string, error: unknown): SchemaError =>
  new SchemaError(file, "", `it can't be read (${error instanceof Error ? error.message : String(error)})`);
