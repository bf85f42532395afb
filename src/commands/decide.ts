/** `mailuo decide`: writes what a person decided into the workspace, and makes the graph again with it. */
import type { Anchor, Choice } from "../decisions/decision.ts";
import { anchorMention, anchorStatement } from "../decisions/anchor.ts";
import { anchorAt, isMentionPlace } from "../review/anchor.ts";
import { sign } from "../decisions/sign.ts";
import { resolvePages } from "../pipeline.ts";
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
  return withWriter(options.workspace, async (workspace, progress) => {
    const decision = sign(await choiceOf(kind, given, workspace), options.author);
    console.log(JSON.stringify(decision));
    if (options.dryRun) return exitCodes.ok;
    await workspace.decide(decision);
    const { written, removed } = await updateStore(workspace, progress);
    console.log(`${written} nodes and edges were changed, ${removed} taken out. Take it back with: mailuo decide undo ${decision.id}`);
    return exitCodes.ok;
  });
}

async function choiceOf(kind: string, [first, second]: readonly string[], workspace: Workspace): Promise<Choice> {
  if (first === undefined) throw new CommandError(`decide ${kind}: name what it is about.`);
  if (kind === "undo") {
    if (!(await workspace.decisions()).some(({ id }) => id === first)) throw new CommandError(`There is no decision ${first}.`);
    return { kind, undoes: first };
  }
  if (kind === "retract") return retraction(first, workspace);
  const a = await anchorOf(first, workspace);
  if (kind === "split") return { kind, a };
  if (second === undefined)
    throw new CommandError(`decide ${kind}: give ${kind === "rename" ? "the new name" : "a second entity"} as well.`);
  if (kind === "rename") return { kind, a, name: second };
  if (kind === "same" || kind === "different" || kind === "unsure") return { kind, a, b: await anchorOf(second, workspace) };
  throw new CommandError(`decide ${kind}: choose same, different, unsure, split, rename, retract or undo.`);
}

/** `document:start-end`, or the id of an entity, of which the first mention stands for all. */
async function anchorOf(given: string, workspace: Workspace): Promise<Anchor> {
  if (isMentionPlace(given)) {
    const anchor = await anchorAt(given, workspace);
    if (!anchor) throw new CommandError(`There is no mention at ${given}.`);
    return anchor;
  }
  const { entities } = await resolvePages(workspace);
  const cluster = entities.find(({ id }) => id === given)?.clusters[0];
  const page = cluster === undefined ? undefined : await workspace.page(cluster.slice(0, cluster.indexOf("#")));
  const mentions = page?.clusters.find(({ id }) => id === cluster)?.mentions;
  const mention = page?.mentions.find(({ id }) => id === mentions?.[0]);
  if (!page || !mention) throw new CommandError(`There is no entity ${given}. Give its id, or a mention as document:start-end.`);
  return anchorMention(page.document, mention);
}

async function retraction(statement: string, workspace: Workspace): Promise<Choice> {
  for await (const page of workspace.extractions()) {
    const found = page.statements.find(({ id }) => id === statement);
    if (found) return { kind: "retract", statement: anchorStatement(found, page) };
  }
  throw new CommandError(`There is no statement ${statement}.`);
}
