/** Pages that a model was asked about, and those that are read without it again. */
import { modelOfVersion } from "../versions.ts";
import type { Workspace } from "../workspace/workspace.ts";

/** Page id → the model that it was read with. */
export type ModelPages = ReadonlyMap<string, string>;

export function modelPages(workspace: Workspace): ModelPages {
  const found = new Map<string, string>();
  if (![...workspace.distinctVersions()].some(modelOfVersion)) return found;
  for (const [id, version] of workspace.versions()) {
    const read = modelOfVersion(version);
    if (read) found.set(id, read.model);
  }
  return found;
}

/** What the model had said of them is gone, until it is named again; its answers are kept. Undefined where there are none. */
export function withoutModelLine(before: ModelPages, workspace: Workspace): string | undefined {
  if (before.size === 0) return undefined;
  const lost = [...workspace.versions()].flatMap(([id, version]) => (modelOfVersion(version) ? [] : (before.get(id) ?? [])));
  if (lost.length === 0) return undefined;
  const models = [...new Set(lost)].sort().join(", ");
  return `${lost.length} pages that the model ${models} had read were read again without it: rebuild --extract with --model and --model-url reads them with it.`;
}
