/** `mailuo decide`: writes what a person decided into the workspace, and makes the graph again with it. */
import type { DecisionRequest } from "../../graph/view-review.ts";
import { stampDecision } from "../decisions/stamp.ts";
import { resolveAround } from "../materialize/resolve-around.ts";
import { resolvePages } from "../materialize/resolved-pages.ts";
import { checkedName, longestName } from "../decisions/new-name.ts";
import { Chooser } from "../review/choice.ts";
import { UnknownError } from "../review/unknown.ts";
import { CommandError, exitCodes } from "./failure.ts";
import { pagesInStore } from "./pages-in-store.ts";
import type { Progress } from "./progress.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { updateStore, withWriter, type AtHand } from "./writing.ts";
import { refuseNoWorkspace, workspaceOption } from "../workspace/failure.ts";
import { ownCommand } from "../own-command.ts";

export interface DecideOptions {
  readonly workspace: string;
  readonly author?: string;
  readonly dryRun?: boolean;
}

export async function decide(kind: string, given: readonly string[], options: DecideOptions): Promise<number> {
  await refuseNoWorkspace(options.workspace);
  const request = requestOf(kind, given);
  const work = async (workspace: Workspace, progress: Progress, atHand: AtHand): Promise<number> => {
    const { ahead } = atHand;
    const chooser = new Chooser(workspace, {
      all: () => resolvePages(workspace),
      around: (pages) => resolveAround(workspace, pages),
      ...(ahead && { pagesOf: (id) => pagesInStore(workspace, ahead, id) }),
    });
    const choices = await chooser.choices(request).catch((error: unknown) => {
      throw error instanceof UnknownError ? new CommandError(error.message) : error;
    });
    const decisions = choices.map((choice) => stampDecision(choice, options.author));
    for (const decision of decisions) console.log(JSON.stringify(decision));
    if (options.dryRun) return exitCodes.ok;
    for (const decision of decisions) await workspace.decide(decision);
    const { written, removed } = await updateStore(workspace, progress, atHand);
    const ids = decisions.map(({ id }) => id).join(", ");
    console.log(
      `${written} nodes and edges were changed, ${removed} taken out. Take it back with: ${ownCommand()} decide undo ${ids}${workspaceOption(options.workspace)}`,
    );
    return exitCodes.ok;
  };
  return withWriter(options.workspace, work, { opensAhead: true });
}

/** Kind → what it is given, in words; those in brackets may be left out. */
const wanted: Readonly<Record<string, readonly string[]>> = {
  same: ["an entity", "a second entity"],
  different: ["an entity", "a second entity"],
  unsure: ["an entity", "a second entity"],
  split: ["a mention or an entity"],
  rename: ["an entity", "the new name"],
  confirm: ["an edge's or a statement's id", "[a sentence of its evidence]"],
  retract: ["an edge's or a statement's id", "[a sentence of its evidence]"],
  correct: ["an edge's, a statement's or an entity's id", "the property", 'its value ("" for none)', "[the sentence that states it]"],
  undo: ["a decision's id"],
};

function requestOf(kind: string, given: readonly string[]): DecisionRequest {
  const words = wanted[kind];
  if (!words) throw new CommandError(`decide ${kind}: choose same, different, unsure, split, rename, retract, confirm, correct or undo.`);
  const missing = words.slice(given.length).find((word) => !word.startsWith("["));
  if (missing !== undefined) throw new CommandError(`decide ${kind}: give ${missing} as well.`);
  if (given.length > words.length)
    throw new CommandError(`decide ${kind} takes ${words.join(" and ")}, not ${given.length} words. A name with spaces goes in quotes.`);
  const [first, second] = given as [string, string];
  switch (kind as DecisionRequest["kind"]) {
    case "undo":
      return { kind: "undo", undoes: first };
    case "split":
      return { kind: "split", a: first };
    case "retract":
    case "confirm":
      return { kind: kind as "retract" | "confirm", edge: first, ...(second !== undefined && { sentence: second }) };
    case "correct": {
      const [, , value = "", sentence] = given;
      return { kind: "correct", edge: first, property: second, value, ...(sentence !== undefined && { sentence }) };
    }
    case "rename":
      return { kind: "rename", a: first, name: newName(second) };
    default:
      return { kind: kind as "same" | "different" | "unsure", a: first, b: second };
  }
}

function newName(given: string): string {
  const name = checkedName(given);
  if (name === undefined) throw new CommandError(`decide rename: a name is one line of 1 to ${longestName} characters.`);
  return name;
}
