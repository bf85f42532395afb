/** `mailuo status`: what a workspace holds, and whether its store has it all. */
import { structure } from "../../graph/ontology.ts";
import { openStore } from "./open-store.ts";
import { exitCodes } from "./failure.ts";
import { table } from "./table.ts";
import { OwnReading } from "../extraction/own-reading.ts";
import { namesFound, namesLines } from "./name-list.ts";
import { readingIsPending } from "../workspace/names-file.ts";
import { modelOfVersion } from "../versions.ts";
import { importedFrom } from "../workspace/imported-file.ts";
import { lossesOf } from "../workspace/losses.ts";
import type { PageSummary } from "../workspace/page-table.ts";
import { Workspace } from "../workspace/workspace.ts";
import { workspaceOption } from "../workspace/failure.ts";
import { ownCommand } from "../own-command.ts";

export async function status(options: { readonly workspace: string; readonly json?: boolean }): Promise<number> {
  const workspace = await Workspace.open(options.workspace);
  const pages = workspace.pages();
  const losses = await lossesOf(options.workspace);
  for (const loss of losses) console.error(`mailuo: ${loss}`);
  const own = await OwnReading.of(options.workspace);
  const outdated = pages.filter(({ version }) => !own.isCurrent(version)).length;
  const names = await namesFound(workspace);
  const store = await openStore(options.workspace);
  try {
    const { engine, nodes, edges } = await store.describe();
    if (options.json)
      console.log(
        JSON.stringify({ workspace: options.workspace, pages, outdated, engine, nodes, edges, ...(names && { names }) }, null, 1),
      );
    else {
      console.log(`${options.workspace}: ${pages.length} pages; store: ${engine}`);
      const rows = [...Object.entries(nodes), ...Object.entries(edges)].map(([name, count]) => [name, String(count)]);
      console.log(table(["in the graph", ""], rows));
      for (const line of furtherNames(pages)) console.log(line);
      for (const line of names ? namesLines(names) : []) console.log(line);
      if (readingIsPending(options.workspace))
        console.log("The list of names or the rules were changed, and not every page was read with them: run the same build again.");
      const from = importedFrom(options.workspace);
      if (from !== undefined) console.log(`The graph was imported from ${from}: it can be queried, served and exported, not changed.`);
      else if ((nodes[structure.document] ?? 0) !== pages.length)
        console.log(`The store and the workspace differ: ${ownCommand()} rebuild${workspaceOption(options.workspace)} mends it.`);
      for (const line of modelLines(pages)) console.log(line);
      if (outdated > 0)
        console.log(
          `${outdated} pages were read by an older version: ${ownCommand()} rebuild --extract${workspaceOption(options.workspace)} reads them again.`,
        );
    }
  } finally {
    await store.close();
  }
  return losses.length > 0 ? exitCodes.someFailed : exitCodes.ok;
}

/** A line for each model that pages were read with. */
function modelLines(pages: readonly PageSummary[]): string[] {
  const read = pages.flatMap(({ version }) => modelOfVersion(version) ?? []);
  return [...new Set(read.map(({ model }) => model))].sort().map((model) => {
    const own = read.filter((one) => one.model === model);
    const parts = own.filter(({ isWhole }) => !isWhole).length;
    return `${own.length} pages were read with the model ${model}${parts > 0 ? `; ${parts} of them it has not answered for in all` : ""}.`;
  });
}

/** So many pages are named. */
const mostNamed = 10;

/** A line for each page that was met under several names. */
function furtherNames(pages: readonly PageSummary[]): string[] {
  const several = pages.flatMap(({ file, files = [] }) => {
    const others = files.filter((name) => name !== file);
    return others.length === 0 ? [] : [`${file} is one page with ${others.join(", ")}.`];
  });
  const left = several.length - mostNamed;
  return left > 0 ? [...several.slice(0, mostNamed), `… and ${left} more pages with several names (all with --json).`] : several;
}
