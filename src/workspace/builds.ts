/** `builds.jsonl`: the state of the logs at the end of each run that made the graph, so that what a run changed can be told later. */
import { join } from "node:path";
import { appendLines, dropTornLine, readLines } from "./json-lines.ts";
import type { WorkspaceState } from "./state.ts";

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

/** A line that is damaged is passed over, and the others keep their numbers. */
export async function readBuilds(workspace: string): Promise<Build[]> {
  const builds: Build[] = [];
  let number = 0;
  for await (const { value } of readLines(fileOf(workspace), { keepDamaged: true })) {
    number++;
    if (isBuild(value)) builds.push({ ...value, number });
  }
  return builds;
}

function isBuild(value: unknown): value is Omit<Build, "number"> {
  const { time, state, pages } = (value ?? {}) as Partial<Build>;
  const sizes = [state?.documents, state?.statements, state?.decisions, pages];
  return typeof time === "string" && sizes.every((size) => Number.isSafeInteger(size));
}

/** Nothing is noted where the logs are as they were at the last one. The caller holds the workspace's lock. */
export async function noteBuild(workspace: string, build: Omit<Build, "number" | "time">): Promise<void> {
  await dropTornLine(fileOf(workspace));
  const last = (await readBuilds(workspace)).at(-1);
  if (last && JSON.stringify(last.state) === JSON.stringify(build.state)) return;
  await appendLines(fileOf(workspace), [{ time: new Date().toISOString(), ...build }]);
}
