/** Holds the snapshot that requests are answered from, and what is known before the whole of it is read. */
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
  readonly search: Search;
  readonly facets: Facets;
  readonly overview: OverviewAnswers;
}

/** A graph as requests are answered from it. */
export interface ReadGraph {
  readonly snapshot: Snapshot;
  readonly search: Search;
}

/** A copy of the graph, made from the store, that is opened far sooner than the store is read. */
export interface GraphCopy {
  /** Where there is one of what the store holds now. */
  known(): Promise<ReadGraph | undefined>;
  /** Reads the store; `onSearch` is told as soon as the nodes are read. */
  make(onSearch: (search: Search) => void): Promise<ReadGraph>;
}

export interface SourceOptions {
  /** Makes the store read what is there now; called before the graph is read anew. */
  readonly renew?: (() => Promise<void>) | undefined;
  /** Without it the graph is held in memory. */
  readonly copy?: GraphCopy | undefined;
}

export class GraphSource {
  #whole: Promise<ServedGraph> | undefined;
  #search: Promise<Search> | undefined;
  #initial: InitialView | undefined;
  #opening: Promise<void> = Promise.resolve();

  constructor(
    private readonly store: GraphStore,
    private readonly limits: Limits,
    private readonly options: SourceOptions = {},
  ) {}

  /** Reads the graph; of a large one only its first part, while the whole is read on beside. Who asks meanwhile waits for that part. */
  open(): Promise<void> {
    const opened = this.#open();
    this.#opening = opened.catch(() => undefined);
    return opened;
  }

  async #open(): Promise<void> {
    const known = await this.options.copy?.known();
    if (known) {
      [this.#search, this.#whole] = [Promise.resolve(known.search), this.#served(known)];
      await this.#whole;
      return;
    }
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
    await this.options.renew?.();
    const [, whole] = this.#read();
    const fresh = await whole;
    [this.#search, this.#whole] = [Promise.resolve(fresh.search), whole];
    return fresh;
  }

  #begun(): { readonly search: Promise<Search>; readonly whole: Promise<ServedGraph> } {
    if (this.#search && this.#whole) return { search: this.#search, whole: this.#whole };
    const [search, whole] = this.#read();
    [this.#search, this.#whole] = [search, whole];
    whole.then(
      // The one that was there first may hold what it was made of.
      (read) => (this.#search = Promise.resolve(read.search)),
      () => ([this.#search, this.#whole] = [undefined, undefined]),
    );
    return { search, whole };
  }

  #read(): [Promise<Search>, Promise<ServedGraph>] {
    let whole: Promise<ServedGraph>;
    const search = new Promise<Search>((resolve, reject) => {
      const read = this.#readStore(resolve);
      read.then((known) => resolve(known.search), reject);
      whole = read.then((known) => this.#served(known));
    });
    // Nobody may be searching when the read fails; who asks for the graph is told.
    search.catch(() => undefined);
    return [search, whole!];
  }

  async #readStore(onSearch: (search: Search) => void): Promise<ReadGraph> {
    const { copy } = this.options;
    if (copy) return (await copy.known()) ?? copy.make(onSearch);
    let search: Search | undefined;
    const snapshot = await readSnapshot(this.store, (nodes) => onSearch((search = buildSearch(nodes, this.store.schema))));
    return { snapshot, search: search! };
  }

  async #served({ snapshot, search }: ReadGraph): Promise<ServedGraph> {
    const overview = new OverviewAnswers(snapshot, this.limits);
    await overview.warm();
    return { snapshot, search, facets: facetsOf(snapshot), overview };
  }
}
