/** `mailuo decisions`: what people decided, and which of it still holds. */
import { resolvePages } from "../materialize/resolved-pages.ts";
import { decisionList } from "../review/decision-list.ts";
import { Workspace } from "../workspace/workspace.ts";
import { exitCodes } from "./failure.ts";
import { table } from "./table.ts";

export interface DecisionsOptions {
  readonly workspace: string;
  readonly json?: boolean;
}

export async function decisions({ workspace: folder, json }: DecisionsOptions): Promise<number> {
  const workspace = await Workspace.open(folder);
  const { lapsed } = await resolvePages(workspace);
  const list = decisionList(await workspace.decisions(), lapsed);
  if (json) console.log(JSON.stringify({ decisions: list }, null, 1));
  else if (list.length === 0) console.log("Nobody has decided anything yet. Pairs to judge: mailuo review");
  else {
    const rows = list.map(({ id, kind, about, state, time, author }) => [id, kind, about.join(" · "), state, time.slice(0, 16), author]);
    console.log(table(["id", "decision", "about", "state", "time", "author"], rows));
  }
  return exitCodes.ok;
}
