/** Holds the snapshot that requests are answered from, and what is known before the whole of it is read. */
import type { GraphNode } from "../../graph/batch.ts";
import type { GraphSchema } from "../../graph/schema/graph-schema.ts";
import type { GraphStore } from "../../graph/store/store.ts";
import { facetsOf } from "./facets.ts";
import type { Facets } from "../../graph/view.ts";
import { readInitialView, entityCounts, type InitialView } from "./initial-view.ts";
import type { Limits } from "./limits.ts";
import { OverviewAnswers } from "./overview-answers.ts";
import { buildSearch, type Search } from "./search.ts";
import { readSnapshot, type Snapshot } from "./snapshot.ts";

export interface ServedGraph {
  readonly snapshot: Snapshot;
  readonly facets: Facets;
  readonly overview: OverviewAnswers;
}

export class GraphSource {
  #whole: Promise<ServedGraph> | undefined;
  #search: Promise<Search> | undefined;
  #initial: InitialView | undefined;
  #opening: Promise<void> = Promise.resolve();

  constructor(
    private readonly store: GraphStore,
    private readonly limits: Limits,
    private readonly renew: () => Promise<void> = () => Promise.resolve(),
  ) {}

  /** Reads the graph; of a large one only its first part, while the whole is read on beside. Who asks meanwhile waits for that part. */
  open(): Promise<void> {
    const opened = this.#open();
    this.#opening = opened.catch(() => undefined);
    return opened;
  }

  async #open(): Promise<void> {
    const description = await this.store.describe();
    const { nodes, edges } = entityCounts(description);
    if (nodes <= this.limits.nodes && edges <= this.limits.edges) {
      await this.#begun().whole;
      return;
    }
    this.#initial = await readInitialView(this.store, description, this.limits);
    this.#begun().whole.then(
      () => (this.#initial = undefined),
      // Whoever asks next is told; the read is tried again then.
      () => undefined,
    );
  }

  /** Of the store as it is open now. */
  get schema(): GraphSchema {
    return this.store.schema;
  }

  /** What is known of a large graph until the whole is read; undefined from then on. */
  async initial(): Promise<InitialView | undefined> {
    await this.#opening;
    return this.#initial;
  }

  /** The graph, read at the first call; a failure is not kept, so that the next call tries again. */
  async whole(): Promise<ServedGraph> {
    await this.#opening;
    return this.#begun().whole;
  }

  /** There as soon as the nodes are read. */
  async search(): Promise<Search> {
    await this.#opening;
    return this.#begun().search;
  }

  /** Reads the store again; requests are answered from the old graph until the new one is there. */
  async refresh(): Promise<ServedGraph> {
    await this.renew();
    const [search, whole] = this.#read();
    const fresh = await whole;
    [this.#search, this.#whole] = [search, whole];
    return fresh;
  }

  #begun(): { readonly search: Promise<Search>; readonly whole: Promise<ServedGraph> } {
    if (this.#search && this.#whole) return { search: this.#search, whole: this.#whole };
    const [search, whole] = this.#read();
    [this.#search, this.#whole] = [search, whole];
    whole.catch(() => {
      [this.#search, this.#whole] = [undefined, undefined];
    });
    return { search, whole };
  }

  #read(): [Promise<Search>, Promise<ServedGraph>] {
    let whole: Promise<ServedGraph>;
    const search = new Promise<Search>((resolve, reject) => {
      whole = this.#readWhole((nodes) => resolve(buildSearch(nodes, this.store.schema)));
      whole.catch(reject);
    });
    // Nobody may be searching when the read fails; who asks for the graph is told.
    search.catch(() => undefined);
    return [search, whole!];
  }

  async #readWhole(onNodes: (nodes: readonly GraphNode[]) => void): Promise<ServedGraph> {
    const snapshot = await readSnapshot(this.store, onNodes);
    const overview = new OverviewAnswers(snapshot, this.limits);
    await overview.warm();
    return { snapshot, facets: facetsOf(snapshot), overview };
  }
}
