/** Tells the pages that a workspace has read already from those it has not, and notes under what names it met them. */
import type { Document } from "../model.ts";
import { extractionVersion } from "../versions.ts";
import { byName, isCounted, nameKey } from "../workspace/page-names.ts";
import type { Workspace } from "../workspace/workspace.ts";

export interface MetPage {
  /** It is here, read by this version of the extraction, or was met before in this run. */
  readonly isKnown: boolean;
  /** Ids of the other texts of its file, where the file has gone back to this one from them. */
  readonly earlier: readonly string[];
}

/** For one run of pages, that `version` of the extraction reads; Mailuo's own unless given. The caller holds the workspace's lock. */
export class KnownPages {
  readonly #met = new Set<string>();
  readonly #byName;

  constructor(
    private readonly workspace: Workspace,
    private readonly version = extractionVersion(),
  ) {
    this.#byName = byName(workspace.pages());
  }

  async meet({ id, file }: Document): Promise<MetPage> {
    const { workspace } = this;
    const isKnown = workspace.has(id, this.version) || this.#met.has(id);
    const others = isCounted(file)
      ? []
      : (this.#byName.get(nameKey(file)) ?? []).filter((page) => page.id !== id && workspace.has(page.id));
    // A file that goes back to an earlier text: from now on that is its newest.
    const again = others.some((page) => workspace.namedAt(page.id) > workspace.namedAt(id));
    await workspace.alsoSeen(id, file, { again });
    this.#met.add(id);
    return { isKnown, earlier: again ? others.map((page) => page.id) : [] };
  }
}
