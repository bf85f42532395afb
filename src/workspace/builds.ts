/**
 * `builds.jsonl`: the state of the logs at the end of each run that made the graph, so that what a run changed can be told later, and that
 * what a log has lost since is noticed. Each line carries the sum of its own JSON: a damaged one is no witness against the logs.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { appendLines, dropTornLine, readLines } from "./json-lines.ts";
import type { WorkspaceState } from "./state.ts";

export interface Build {
  /** From 1. */
  readonly number: number;
  /** ISO 8601. */
  readonly time: string;
  readonly state: WorkspaceState;
  /** Of the bytes of the decisions' log (CRC-32); absent in workspaces of before. */
  readonly decisionsSum?: number;
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
    const line = unsealed(value);
    if (isBuild(line)) builds.push({ ...line, number });
  }
  return builds;
}

type BuildLine = Omit<Build, "number">;

/** The line's sum is the last of what it holds. */
const sealed = (line: BuildLine): BuildLine & { readonly sum: number } => ({ ...line, sum: crc32(JSON.stringify(line)) });

/** Undefined where the line is not what was written. Those of before have no sum. */
function unsealed(value: unknown): unknown {
  const { sum, ...line } = (value ?? {}) as { readonly sum?: unknown };
  return sum === undefined || sum === crc32(JSON.stringify(line)) ? line : undefined;
}

function isBuild(value: unknown): value is BuildLine {
  const { time, state, pages } = (value ?? {}) as Partial<Build>;
  const sizes = [state?.documents, state?.statements, state?.decisions, pages];
  return typeof time === "string" && sizes.every((size) => Number.isSafeInteger(size));
}

/** The file as it is where the statements' log has other lengths at the ends of its lines: the old length → the new. Lines keep their numbers. */
export function buildsWithStatements(workspace: string, sizes: ReadonlyMap<number, number>): string {
  if (!existsSync(fileOf(workspace))) return "";
  const moved = (line: string): string => {
    const build = unsealed(parsed(line));
    const statements = isBuild(build) ? sizes.get(build.state.statements) : undefined;
    if (!isBuild(build) || statements === undefined) return line;
    return JSON.stringify(sealed({ ...build, state: { ...build.state, statements } }));
  };
  return readFileSync(fileOf(workspace), "utf8").split("\n").map(moved).join("\n");
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** Nothing is noted where the logs are as they were at the last one. The caller holds the workspace's lock. */
export async function noteBuild(workspace: string, build: Omit<Build, "number" | "time" | "decisionsSum">): Promise<void> {
  await dropTornLine(fileOf(workspace));
  const decisions = join(workspace, "decisions.jsonl");
  const decisionsSum = existsSync(decisions) ? crc32(readFileSync(decisions).subarray(0, build.state.decisions)) : 0;
  const last = (await readBuilds(workspace)).at(-1);
  const isSame = (last?.decisionsSum ?? decisionsSum) === decisionsSum && JSON.stringify(last?.state) === JSON.stringify(build.state);
  if (!isSame) await appendLines(fileOf(workspace), [sealed({ time: new Date().toISOString(), ...build, decisionsSum })]);
}
