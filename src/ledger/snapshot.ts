/** A state of the workspace as the ledger sees it: which reading of each page holds, and what people had decided by then. */
import { createHash } from "node:crypto";
import { Decider } from "../decisions/decider.ts";
import type { Workspace } from "../workspace/workspace.ts";

export interface Snapshot {
  readonly workspace: Workspace;
  /** Page id → what tells this reading of it, with what people changed on it, from every other. */
  readonly generations: ReadonlyMap<string, string>;
  readonly decider: Decider;
}

export async function snapshotOf(workspace: Workspace): Promise<Snapshot> {
  const decider = new Decider(await workspace.decisions());
  const generations = new Map<string, string>();
  for (const [page, revision] of workspace.revisions()) {
    const changes = decider.changesOf(page).map(({ id }) => id);
    const hash = createHash("sha256").update([revision, ...changes].join("\n"));
    generations.set(page, hash.digest("hex").slice(0, 12));
  }
  return { workspace, generations, decider };
}
