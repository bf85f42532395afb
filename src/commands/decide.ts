/** `mailuo decide`: writes what a person decided into the workspace, and makes the graph again with it. */
import type { DecisionRequest } from "../../graph/view.ts";
import { sign } from "../decisions/sign.ts";
import { resolvePages } from "../pipeline.ts";
import { Chooser, UnknownError } from "../review/choice.ts";
import { Workspace } from "../workspace/workspace.ts";
import { CommandError, exitCodes } from "./failure.ts";
import { updateStore, withWriter } from "./writing.ts";

export interface DecideOptions {
  readonly workspace: string;
  readonly author?: string;
  readonly dryRun?: boolean;
}

export async function decide(kind: string, given: readonly string[], options: DecideOptions): Promise<number> {
  await Workspace.open(options.workspace);
  const request = requestOf(kind, given);
  return withWriter(options.workspace, async (workspace, progress) => {
    const chooser = new Chooser(workspace, () => resolvePages(workspace));
    const choices = await chooser.choices(request).catch((error: unknown) => {
      throw error instanceof UnknownError ? new CommandError(error.message) : error;
    });
    const decisions = choices.map((choice) => sign(choice, options.author));
    for (const decision of decisions) console.log(JSON.stringify(decision));
    if (options.dryRun) return exitCodes.ok;
    for (const decision of decisions) await workspace.decide(decision);
    const { written, removed } = await updateStore(workspace, progress);
    const ids = decisions.map(({ id }) => id).join(", ");
    console.log(`${written} nodes and edges were changed, ${removed} taken out. Take it back with: mailuo decide undo ${ids}`);
    return exitCodes.ok;
  });
}

function requestOf(kind: string, [first, second]: readonly string[]): DecisionRequest {
  if (first === undefined) throw new CommandError(`decide ${kind}: name what it is about.`);
  if (kind === "undo") return { kind, undoes: first };
  if (kind === "split") return { kind, a: first };
  if (kind === "retract") return { kind, edge: first, ...(second !== undefined && { sentence: second }) };
  const lacks = (what: string): CommandError => new CommandError(`decide ${kind}: give ${what} as well.`);
  if (kind === "rename") {
    if (second === undefined) throw lacks("the new name");
    return { kind, a: first, name: second };
  }
  if (kind !== "same" && kind !== "different" && kind !== "unsure")
    throw new CommandError(`decide ${kind}: choose same, different, unsure, split, rename, retract or undo.`);
  if (second === undefined) throw lacks("a second entity");
  return { kind, a: first, b: second };
}
