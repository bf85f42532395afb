/** What a build says of pages that were here already. */
import { ownCommand, shellWord } from "../own-command.ts";
import type { Correction } from "../extraction/met-names.ts";
import { workspaceOption } from "../workspace/failure.ts";
import type { FactChange } from "../workspace/facts.ts";
import { fileOfLine, isCounted, isThere, nameKey } from "../workspace/page-names.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { extname, sep } from "node:path";

export interface PageNews {
  /** Pages of which another text was here already under the same name or address. */
  readonly corrected: Correction[];
  /** Pages of which more is known than before, or otherwise. */
  readonly updated: { readonly file: string; readonly id: string; readonly changes: readonly FactChange[] }[];
  /** Pages of which something else is kept than is said where they stand again. */
  readonly differing: { readonly file: string; readonly id: string; readonly kept: readonly FactChange[] }[];
}

/** So many of each kind are named. */
const mostNamed = 10;

/** A line for each. @param missing pages whose files are gone from disk */
export function newsLines({ corrected, updated, differing }: PageNews, missing: readonly string[], workspace: string): string[] {
  const command = (name: string): string => `${ownCommand()} remove ${shellWord(name)}${workspaceOption(workspace)}`;
  return [
    ...some(updated, ({ file, changes }) => `${file} was updated: ${changes.map(changeText).join(", ")}.`),
    ...some(
      differing,
      ({ file, id, kept }) =>
        `${file} has the text of page ${id}, of which other facts are known: ${kept.map(keptText).join(", ")}. One page has one set of facts; these are kept.`,
    ),
    ...corrected.map(({ file, earlier, isReplaced }) =>
      isReplaced
        ? `${file} was corrected: its earlier text (${earlier}) stands nowhere any more and was taken out.`
        : `${file} was here with another text, which is kept; take that out with: ${command(earlier)}`,
    ),
    ...some(missing, (file) => `${file} is gone from disk; its page is kept. Take it out with: ${command(file)}`),
  ];
}

const changeText = ({ name, from, to }: FactChange): string => (from === undefined ? `${name} ${to}` : `${name} ${to} instead of ${from}`);
const keptText = ({ name, from = "none", to }: FactChange): string => `${name} ${from}, and here ${to}`;

function some<Item>(items: readonly Item[], text: (item: Item) => string): string[] {
  const lines = items.slice(0, mostNamed).map(text);
  return items.length > mostNamed ? [...lines, `… and ${items.length - mostNamed} more like these (all with --json).`] : lines;
}

/** Names of pages that were read from these files or folders and of which no file is there any more. */
export function missingPages(workspace: Workspace, paths: readonly string[]): string[] {
  // Of a file that is there no page is missing.
  const asked = paths.filter((path) => path !== "-" && !isThere(path)).map(nameKey);
  if (asked.length === 0) return [];
  const wasAsked = (name: string): boolean =>
    asked.some((path) => nameKey(fileOfLine(name)) === path || nameKey(name).startsWith(path + sep));
  const missing: string[] = [];
  for (const [, names] of workspace.names()) {
    const name = names.find(wasAsked);
    if (name !== undefined && !names.some(isThere)) missing.push(isCounted(name) ? fileOfLine(name) : name);
  }
  return missing;
}

const mostKinds = 6;

/** A line that counts them by their extensions; none where there are none. @param files in folders, and of no kind that is read there */
export function passedOverLines(files: readonly string[]): string[] {
  if (files.length === 0) return [];
  const counts = new Map<string, number>();
  for (const file of files) {
    const kind = extname(file).toLowerCase() || "without an extension";
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const kinds = [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1)).map(([kind, count]) => `${count} ${kind}`);
  const named = [...kinds.slice(0, mostKinds), ...(kinds.length > mostKinds ? ["…"] : [])].join(", ");
  return [`Passed over in folders, since such files are read only where they are named: ${named}.`];
}
