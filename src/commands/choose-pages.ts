/** Which pages a person means who names one: never one of several without a word. */
import { existsSync } from "node:fs";
import { normalize } from "node:path";
import { readSources } from "../read/read.ts";
import { readBuilds } from "../workspace/builds.ts";
import { ownCommand, shellWord } from "../own-command.ts";
import { workspaceOption } from "../workspace/failure.ts";
import { fileOfLine, isCounted, nameKey } from "../workspace/page-names.ts";
import type { PageSummary } from "../workspace/page-table.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { CommandError } from "./failure.ts";

export interface PageChoice {
  /** Every text that was read under the name. */
  readonly all?: boolean;
  /** Those but the one that was read last. */
  readonly old?: boolean;
}

export interface ChosenPage extends PageSummary {
  /** The name that it was chosen by; absent where that was its id. */
  readonly under?: string;
}

const nameOf = ({ under, file }: ChosenPage): string => under ?? file;

/** By id, by the name it was read under however that is written, or by the end of it. Throws, with a list, where that leaves a doubt. */
export async function choosePages(workspace: Workspace, given: string, choice: PageChoice): Promise<readonly ChosenPage[]> {
  if (choice.all && choice.old) throw new CommandError("--all and --old can't both be: choose one of them.");
  const byId = workspace.summaryOf(given);
  if (byId) return [byId];
  const found = pagesNamed(workspace, given);
  const within = found.length === 0 ? recordsOf(workspace, given) : [];
  if (within.length > 0) return wholeFile(workspace, within, given, choice);
  if (found.length === 0)
    throw new CommandError(
      `There is no page of that name in ${workspace.folder}: ${given}. ${ownCommand()} status --json${workspaceOption(workspace.folder)} lists all, with ids.`,
    );
  if (new Set(found.map((page) => nameKey(nameOf(page)))).size > 1)
    return refuse(workspace, found, `${given} is the end of several names`, "Write the whole name, or an id");
  if (choice.all) return found;
  if (isCounted(nameOf(found[0]!))) return choosenLine(workspace, found);
  if (choice.old) return olderTexts(workspace, found);
  if (found.length === 1) return found;
  const command = `${ownCommand()} remove ${shellWord(given)}${workspaceOption(workspace.folder)}`;
  const remedy = `Take the older out with ${command} --old, all with ${command} --all, or name one by its id`;
  return refuse(workspace, found, `${found.length} texts were read under the name ${given}`, remedy);
}

function pagesNamed(workspace: Workspace, given: string): readonly ChosenPage[] {
  const key = nameKey(given);
  const exact = named(workspace, (name) => nameKey(name) === key);
  const ending = `/${normalize(given)}`;
  return exact.length > 0 ? exact : named(workspace, (name) => name.endsWith(ending));
}

/** What was read of a file that holds several articles. */
const recordsOf = (workspace: Workspace, given: string): readonly ChosenPage[] =>
  named(workspace, (name) => fileOfLine(name) !== name && nameKey(fileOfLine(name)) === nameKey(given));

const shownRecords = 3;

function wholeFile(workspace: Workspace, records: readonly ChosenPage[], given: string, { all }: PageChoice): readonly ChosenPage[] {
  if (all) return records;
  const names = [...new Set(records.map(nameOf))];
  const shown = names.slice(0, shownRecords).join(", ");
  const command = `${ownCommand()} remove ${shellWord(given)}${workspaceOption(workspace.folder)} --all`;
  throw new CommandError(
    `${given} is no page but holds ${names.length}: ${shown}${names.length > shownRecords ? ", …" : ""}. Take them all out with ${command}, or name one.`,
  );
}

/** A page for each of its names that are meant, in id order. */
function named(workspace: Workspace, isMeant: (name: string) => boolean): ChosenPage[] {
  const pages = workspace.idsWithName(isMeant).sort();
  return pages.flatMap((id) =>
    workspace
      .namesOf(id)
      .filter(isMeant)
      .map((under) => ({ ...workspace.summaryOf(id)!, under })),
  );
}

function olderTexts(workspace: Workspace, found: readonly ChosenPage[]): readonly ChosenPage[] {
  const inOrder = oldestFirst(workspace, found);
  if (inOrder.length > 1) return inOrder.slice(0, -1);
  throw new CommandError(`${nameOf(found[0]!)} was read with one text only, so there is no older one: leave --old out to take that out.`);
}

const oldestFirst = (workspace: Workspace, pages: readonly ChosenPage[]): readonly ChosenPage[] =>
  [...pages].sort((a, b) => workspace.namedAt(a.id, a.under) - workspace.namedAt(b.id, b.under));

/** Lines are counted: after one came in or went, a number is no name any more. */
async function choosenLine(workspace: Workspace, found: readonly ChosenPage[]): Promise<readonly ChosenPage[]> {
  const file = nameOf(found[0]!);
  const remedy = "Name it by its id";
  if (found.length > 1) return refuse(workspace, found, `${found.length} texts were read as ${file}`, remedy);
  const now = await idOfLine(file);
  if (now !== undefined && now !== found[0]!.id) {
    const meant = workspace.summaryOf(now);
    return refuse(workspace, [...found, ...(meant ? [meant] : [])], `What was read as ${file} stands elsewhere in the file now`, remedy);
  }
  const ofFile = named(workspace, (name) => isCounted(name) && nameKey(fileOfLine(name)) === nameKey(fileOfLine(file)));
  if (now === undefined && new Set(ofFile.map(nameOf)).size < ofFile.length)
    return refuse(workspace, found, `Lines of ${fileOfLine(file)} have changed their places since they were read`, remedy);
  return found;
}

/** The document that stands at that line now; undefined where the file is not at hand. */
async function idOfLine(name: string): Promise<string | undefined> {
  const file = fileOfLine(name);
  if (!existsSync(file)) return undefined;
  for await (const read of readSources([file]))
    if ("document" in read ? nameKey(read.document.file) === nameKey(name) : nameKey(read.failure.file) === nameKey(name))
      return "document" in read ? read.document.id : "";
  return "";
}

const excerptLength = 40;

async function refuse(workspace: Workspace, pages: readonly ChosenPage[], reason: string, remedy: string): Promise<never> {
  const builds = await readBuilds(workspace.folder);
  const lines: string[] = [];
  for (const page of oldestFirst(workspace, pages)) {
    const { id, under } = page;
    const file = nameOf(page);
    const at = workspace.namedAt(id, under);
    const read = builds.find(({ state }) => state.documents > at)?.time;
    const document = (await workspace.page(id))?.document;
    const text = (document?.title ?? document?.text ?? "").replace(/\s+/g, " ").trim();
    const published = document?.published === undefined ? "" : `, of ${document.published}`;
    lines.push(
      `  ${id}  ${file}${published}, read ${read === undefined ? "lately" : read.slice(0, 16).replace("T", " ")}: ${[...text].slice(0, excerptLength).join("")}`,
    );
  }
  const newest = `  (the last of them was read last)`;
  throw new CommandError([`${reason}, and nothing was taken out:`, ...lines, newest, `${remedy}.`].join("\n"));
}
