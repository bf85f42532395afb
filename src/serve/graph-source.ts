/** Holds the snapshot that requests are answered from, and reads it anew when the store's counts have changed. */
import type { GraphStore } from "../../graph/store/store.ts";
import { facets } from "./facets.ts";
import type { Facets } from "../../graph/view.ts";
import type { Limits } from "./limits.ts";
import { OverviewAnswers } from "./overview-answers.ts";
import { buildSearch, type Search } from "./search.ts";
import { readSnapshot, type Snapshot } from "./snapshot.ts";

export interface LoadedGraph {
  readonly snapshot: Snapshot;
  readonly search: Search;
  readonly facets: Facets;
  readonly overview: OverviewAnswers;
}

export class GraphSource {
  #loading: Promise<LoadedGraph> | undefined;

  constructor(
    private readonly store: GraphStore,
    private readonly limits: Limits,
  ) {}

  /** The graph, read at the first call; a failure is not kept, so that the next call tries again. */
  get(): Promise<LoadedGraph> {
    this.#loading ??= this.#read().catch((error: unknown) => {
      this.#loading = undefined;
      throw error;
    });
    return this.#loading;
  }

  /** Reads the store again; requests are answered from the old graph until the new one is there. */
  async refresh(): Promise<LoadedGraph> {
    const fresh = await this.#read();
    this.#loading = Promise.resolve(fresh);
    return fresh;
  }

  async #read(): Promise<LoadedGraph> {
    const snapshot = await readSnapshot(this.store);
    const overview = new OverviewAnswers(snapshot, this.limits);
    await overview.warm();
    return { snapshot, search: buildSearch(snapshot), facets: facets(snapshot), overview };
  }
}
