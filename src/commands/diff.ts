/** `mailuo diff`: what changed in the graph between two builds, two days, or two workspaces. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import {
  compareGraphs,
  type GraphDifference,
  type NamedEntity,
  type NamedRelation,
  type Regrouping,
  type ValueChange,
} from "../compare/compare.ts";
import type { GraphState } from "../compare/graph-state.ts";
import { graphInMemory } from "../materialize/graph-in-memory.ts";
import { isDayOrMonth, pagesUntil } from "../materialize/pages-until.ts";
import { readBuilds, type Build } from "../workspace/builds.ts";
import { workspaceSchema } from "../workspace/schema-file.ts";
import type { WorkspaceState } from "../workspace/state.ts";
import { Workspace } from "../workspace/workspace.ts";
import { counted } from "./counted.ts";
import { CommandError, exitCodes } from "./failure.ts";
import { printable } from "./printable.ts";
import { table } from "./table.ts";
import { workspaceOption } from "../workspace/failure.ts";
import { ownCommand } from "../own-command.ts";

export interface DiffOptions {
  readonly workspace: string;
  readonly builds?: boolean;
  readonly json?: boolean;
  /** How many lines of each kind are printed. */
  readonly limit: number;
}

/** Of a day: how many pages are in it whose own day nobody knows. */
type ComparedState = GraphState & { readonly undated?: number };

export async function diff(given: readonly string[], options: DiffOptions): Promise<number> {
  await Workspace.open(options.workspace);
  const builds = await readBuilds(options.workspace);
  if (options.builds) return listBuilds(builds, options);
  const [before, after] = await chosenStates(given, builds, options.workspace);
  const undated = Math.max(before.undated ?? 0, after.undated ?? 0);
  if (undated > 0)
    console.error(
      `mailuo: nobody knows the day of ${undated} of the pages: they count as known at all times (build --published tells it).`,
    );
  const difference = compareGraphs(before, after);
  if (options.json) console.log(JSON.stringify(difference, null, 1));
  else for (const line of describe(difference, options.limit)) console.log(printable(line));
  return exitCodes.ok;
}

function listBuilds(builds: readonly Build[], { json }: DiffOptions): number {
  if (json) console.log(JSON.stringify(builds, null, 1));
  else {
    const rows = builds.map(({ number, time, pages, nodes, edges }) => [number, time, pages, nodes, edges].map(String));
    console.log(table(["build", "time", "pages", "nodes", "edges"], rows));
  }
  return exitCodes.ok;
}

/** Without words: the last build against the one before it. One or two numbers: builds. Days: what was known then. A folder: another workspace, as it is now. */
async function chosenStates(
  [first, second, ...more]: readonly string[],
  builds: readonly Build[],
  workspace: string,
): Promise<[ComparedState, ComparedState]> {
  if (more.length > 0) throw new CommandError("Give one or two builds or days, or the folder of another workspace.");
  const list = `${ownCommand()} diff --builds${workspaceOption(workspace)}`;
  const now = (): Promise<ComparedState> => stateOf(workspace);
  if (first !== undefined && second === undefined && existsSync(join(first, "documents.jsonl"))) return [await stateOf(first), await now()];
  const at = async (number: string): Promise<ComparedState> => {
    if (isDayOrMonth(number)) return stateOn(workspace, number);
    const build = builds.find((found) => String(found.number) === number);
    if (!build && !/^\d+$/.test(number))
      throw new CommandError(
        `${number} is neither the number of a build, a day (2022-06-24, 2022-06) nor a folder with a workspace. Builds: ${list}.`,
      );
    if (!build) throw new CommandError(`There is no build ${number} in ${workspace}: ${list} lists them.`);
    return stateOf(workspace, build.state);
  };
  if (first !== undefined) return [await at(first), second === undefined ? await now() : await at(second)];
  if (builds.length === 0)
    throw new CommandError(
      `${workspace} holds no build yet to compare with: ${ownCommand()} build${workspaceOption(workspace)} PATH… makes one.`,
    );
  const last = builds.at(-1)!;
  const earlier = builds.at(-2);
  return [earlier ? await stateOf(workspace, earlier.state) : nothing, await stateOf(workspace, last.state)];
}

const nothing: GraphState = { batch: { nodes: [], edges: [] }, entityOf: new Map() };

async function stateOn(workspace: string, day: string): Promise<ComparedState> {
  const { pages, undated } = await pagesUntil(await Workspace.open(workspace), day);
  return { ...(await graphInMemory(pages, workspaceSchema(workspace))), undated };
}

/** As the workspace's schema of today has it. */
const stateOf = async (folder: string, at?: WorkspaceState): Promise<GraphState> =>
  graphInMemory(await Workspace.open(folder, at === undefined ? {} : { at }), workspaceSchema(folder));

function* describe({ documents, entities, relations, split, merged }: GraphDifference, limit: number): Generator<string> {
  yield* section(["page", "pages"], "added", documents.added, (file) => file, limit);
  yield* section(["page", "pages"], "removed", documents.removed, (file) => file, limit);
  yield* section(["entity", "entities"], "merged", merged, regrouping, limit);
  yield* section(["entity", "entities"], "split", split, regrouping, limit);
  yield* section(["entity", "entities"], "added", entities.added, entity, limit);
  yield* section(["entity", "entities"], "removed", entities.removed, entity, limit);
  yield* section(["entity", "entities"], "changed", entities.changed, (item) => `${entity(item)}: ${changes(item.changes)}`, limit);
  yield* section(["relation", "relations"], "added", relations.added, relation, limit);
  yield* section(["relation", "relations"], "removed", relations.removed, relation, limit);
  yield* section(["relation", "relations"], "changed", relations.changed, (item) => `${ends(item)}: ${changes(item.changes)}`, limit);
  const lists = [documents.added, documents.removed, ...Object.values(entities), ...Object.values(relations)];
  if (lists.every(({ length }) => length === 0)) yield "Nothing differs.";
}

type Noun = readonly [one: string, many: string];

function* section<Item>(noun: Noun, fate: string, items: readonly Item[], line: (item: Item) => string, limit: number): Generator<string> {
  if (items.length === 0) return;
  yield `${counted(items.length, ...noun)} ${fate}`;
  for (const item of items.slice(0, limit)) yield `  ${line(item)}`;
  if (items.length > limit) yield `  … ${items.length - limit} more: --limit, or --json for all`;
}

const entity = ({ label, name }: NamedEntity): string => `${name} (${label})`;
const ends = ({ source, type, target }: NamedRelation): string => `${source} ${type} ${target}`;
const relation = (item: NamedRelation): string => (item.quote === undefined ? ends(item) : `${ends(item)}: ${item.quote}`);
const regrouping = ({ before, after }: Regrouping): string => `${before.map(entity).join(", ")} → ${after.map(entity).join(", ")}`;
const changes = (list: readonly ValueChange[]): string =>
  list.map(({ property, before, after }) => `${property} ${shown(before)} → ${shown(after)}`).join("; ");
const shown = (value: ValueChange["before"]): string =>
  value === undefined ? "none" : Array.isArray(value) ? value.join("、") || "none" : String(value);
