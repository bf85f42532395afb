/** The rules of the user's own that a workspace remembers, `rules.yaml` in it. */
import { existsSync } from "node:fs";
import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { makeFolder } from "./make-folder.ts";
import { startReading } from "./names-file.ts";

export const rulesFile = (workspace: string): string => join(workspace, "rules.yaml");

/** Undefined where the workspace has none. */
export async function workspaceRules(workspace: string): Promise<{ readonly text: string; readonly file: string } | undefined> {
  const file = rulesFile(workspace);
  return existsSync(file) ? { text: await readFile(file, "utf8"), file } : undefined;
}

/** Keeps rules in the place of those before. True where they are others. The caller has checked them. */
export async function keepRules(workspace: string, text: string): Promise<boolean> {
  if ((await workspaceRules(workspace))?.text === text) return false;
  await makeFolder(workspace);
  await startReading(workspace);
  const part = `${rulesFile(workspace)}.part`;
  await writeFile(part, text);
  await rename(part, rulesFile(workspace));
  return true;
}
