/** Pages that a model was asked about, and those that are read without it again. */
import { modelOfVersion } from "../versions.ts";
import type { Workspace } from "../workspace/workspace.ts";

/** Page id → the model that it was read with. */
export type ModelPages = ReadonlyMap<string, string>;

export const modelPages = (workspace: Workspace): ModelPages =>
  new Map(
    workspace.pages().flatMap(({ id, version }) => {
      const read = modelOfVersion(version);
      return read ? [[id, read.model] as const] : [];
    }),
  );

/** What the model had said of them is gone, until it is named again; its answers are kept. Undefined where there are none. */
export function withoutModelLine(before: ModelPages, workspace: Workspace): string | undefined {
  const now = modelPages(workspace);
  const lost = workspace.pages().flatMap(({ id }) => (now.has(id) ? [] : (before.get(id) ?? [])));
  if (lost.length === 0) return undefined;
  const models = [...new Set(lost)].sort().join(", ");
  return `${lost.length} pages that the model ${models} had read were read again without it: rebuild --extract with --model and --model-url reads them with it.`;
}
