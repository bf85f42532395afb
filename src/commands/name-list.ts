/** `build --names FILE`: the list that the workspace is to remember, and what was found of it. */
import type { ListedNames } from "../../graph/view.ts";
import { readNameList } from "../name-list/read-list.ts";
import { failureText, ReadError } from "../read/failure.ts";
import { hasNames, keepNames, workspaceNames } from "../workspace/names-file.ts";
import { labelsFor } from "../workspace/schema-file.ts";
import { CommandError, exitCodes } from "./failure.ts";
import { Workspace } from "../workspace/workspace.ts";

export interface CheckedNames {
  /** Rows that were passed over; each was named. */
  readonly faults: number;
  /** Keeps the list as the workspace's. True where it says something else than before. */
  keep(): Promise<boolean>;
}

/** Reads a list and names its bad rows. Throws a CommandError where the file can't be used at all. */
export async function checkedNames(
  file: string,
  { workspace, schema }: { readonly workspace: string; readonly schema?: string },
): Promise<CheckedNames> {
  try {
    const { names, faults } = await readNameList(file, await labelsFor(workspace, schema));
    for (const fault of faults) console.error(`mailuo: ${failureText(fault)}`);
    if (names.length === 0)
      throw new ReadError("has no row that can be used", "put the rows right that are named above; the list of before stays");
    return { faults: faults.length, keep: () => keepNames(workspace, names) };
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    throw new CommandError(failureText({ file, reason: error.message, remedy: error.remedy }), exitCodes.usage);
  }
}

export interface NamesFound {
  readonly known: number;
  /** In how many pages each id was found. */
  readonly found: Readonly<Record<string, number>>;
  /** Found only where a page does not tell whether it is meant, or which of several. */
  readonly open: readonly NamedEntry[];
  readonly never: readonly NamedEntry[];
}

interface NamedEntry {
  readonly id: string;
  readonly name: string;
}

/** Undefined where the workspace has no list. */
export async function namesFound(workspace: Workspace): Promise<NamesFound | undefined> {
  const names = await workspaceNames(workspace.folder);
  if (names.length === 0) return undefined;
  const { found, open } = countsOf(workspace.identities());
  const entry = ({ id, name }: NamedEntry): NamedEntry => ({ id, name });
  return {
    known: names.length,
    found: Object.fromEntries(names.flatMap(({ id }) => (found.has(id) ? [[id, found.get(id)!]] : []))),
    open: names.filter(({ id }) => !found.has(id) && open.has(id)).map(entry),
    never: names.filter(({ id }) => !found.has(id) && !open.has(id)).map(entry),
  };
}

function countsOf(pages: ReturnType<Workspace["identities"]>): { found: ReadonlyMap<string, number>; open: ReadonlySet<string> } {
  const found = new Map<string, number>();
  const open = new Set<string>();
  for (const [, { told, open: unsure = [] }] of pages) {
    for (const id of new Set(told.flatMap(({ known }) => known ?? []))) found.set(id, (found.get(id) ?? 0) + 1);
    for (const id of unsure) open.add(id);
  }
  return { found, open };
}

/** As the page shows it. */
export async function listedNames(workspace: string): Promise<ListedNames | undefined> {
  // Whoever has no list waits for nothing.
  const names = hasNames(workspace) ? await namesFound(await Workspace.open(workspace)) : undefined;
  const first = (entries: readonly NamedEntry[]): string[] => entries.slice(0, mostShown).map(({ name }) => name);
  return names && { known: names.known, found: Object.keys(names.found).length, open: first(names.open), never: first(names.never) };
}

const mostShown = 100;

/** So many names are listed. */
const mostNamed = 10;

export function namesLines(names: NamesFound): string[] {
  const found = Object.keys(names.found).length;
  return [
    `Names of your list: ${found} of ${names.known} found.`,
    ...listed("Found only where no page tells whether they are meant", names.open, "give their body or place in the list"),
    ...listed("Never found", names.never),
  ];
}

function listed(what: string, entries: readonly NamedEntry[], remedy?: string): string[] {
  if (entries.length === 0) return [];
  const named = entries.slice(0, mostNamed).map(({ id, name }) => (id === name ? name : `${name} (${id})`));
  const left = entries.length - named.length;
  const more = left > 0 ? ` and ${left} more (all with --json)` : "";
  return [`${what}${remedy === undefined ? "" : ` (${remedy})`}: ${named.join(", ")}${more}.`];
}
