/** `builds.jsonl`: the state of the logs at the end of each run that made the graph, so that what a run changed can be told later. */
import { join } from "node:path";
import { appendLines, dropTornLine, readLines } from "./json-lines.ts";
import type { WorkspaceState } from "./workspace.ts";

export interface Build {
  /** From 1. */
  readonly number: number;
  /** ISO 8601. */
  readonly time: string;
  readonly state: WorkspaceState;
  readonly pages: number;
  /** How many are in the graph. */
  readonly nodes: number;
  readonly edges: number;
}

const fileOf = (workspace: string): string => join(workspace, "builds.jsonl");

export async function readBuilds(workspace: string): Promise<Build[]> {
  const builds: Build[] = [];
  for await (const { value } of readLines(fileOf(workspace)))
    builds.push({ ...(value as Omit<Build, "number">), number: builds.length + 1 });
  return builds;
}

/** Nothing is noted where the logs are as they were at the last one. The caller holds the workspace's lock. */
export async function noteBuild(workspace: string, build: Omit<Build, "number" | "time">): Promise<void> {
  await dropTornLine(fileOf(workspace));
  const last = (await readBuilds(workspace)).at(-1);
  if (last && JSON.stringify(last.state) === JSON.stringify(build.state)) return;
  await appendLines(fileOf(workspace), [{ time: new Date().toISOString(), ...build }]);
}
