/** `learned.json` of a workspace: what its people's decisions taught. It can be read, edited and deleted; without it Mailuo's own figures hold. */
import { readFileSync } from "node:fs";
import { rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { WorkspaceError } from "../workspace/failure.ts";
import { isNothing, nothingLearned, type Learned } from "./learned.ts";

const file = (workspace: string): string => join(workspace, "learned.json");

/** Throws a WorkspaceError where the file is there and is not what belongs there. */
export function readLearned(workspace: string): Learned {
  let text: string;
  try {
    text = readFileSync(file(workspace), "utf8");
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes(String((error as NodeJS.ErrnoException).code))) return nothingLearned;
    throw new WorkspaceError(
      `${file(workspace)} can't be read (${String((error as NodeJS.ErrnoException).code)}): make it readable, or delete it.`,
    );
  }
  const learned = parse(text);
  if (!learned)
    throw new WorkspaceError(
      `${file(workspace)} is not what belongs there: {"factors": {"RULE": 0.5}, "least": 0.4}, each from 0 to 2 and to 1. Mend it, or delete it.`,
    );
  return learned;
}

function parse(text: string): Learned | undefined {
  try {
    const { factors, least } = JSON.parse(text) as Partial<Learned>;
    const isNumber = (value: unknown, to: number): boolean => typeof value === "number" && value >= 0 && value <= to;
    if (typeof factors !== "object" || factors === null || !Object.values(factors).every((value) => isNumber(value, 2))) return undefined;
    if (least !== undefined && !isNumber(least, 1)) return undefined;
    return { factors, ...(least !== undefined && { least }) };
  } catch {
    return undefined;
  }
}

/** The caller holds the workspace's lock. Deletes the file where nothing is left. */
export async function writeLearned(workspace: string, learned: Learned): Promise<void> {
  if (isNothing(learned)) return rm(file(workspace), { force: true });
  await writeFile(`${file(workspace)}.new`, `${JSON.stringify(learned, null, 1)}\n`);
  await rename(`${file(workspace)}.new`, file(workspace));
}
