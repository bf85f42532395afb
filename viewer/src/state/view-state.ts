/** What a view of the graph is: everything that the address carries and undo takes back. */

export type ColorBy = "type" | "community";
/** `free` is wherever the force-directed layout left the nodes; an address carries it as `stored`. */
export type Arrangement = "stored" | "circular" | "type" | "free";

export interface Focus {
  readonly ids: readonly string[];
  /** Steps around them; 0 is exactly these. */
  readonly depth: 0 | 1 | 2 | 3;
}

export interface ViewState {
  /** Articles as nodes of the picture. */
  readonly articles: boolean;
  readonly labelsOff: readonly string[];
  readonly relationsOff: readonly string[];
  /** Of graph/ontology.ts: planned, ended, … */
  readonly standingsOff: readonly string[];
  readonly communitiesOff: readonly number[];
  /** Inclusive, YYYY-MM-DD. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Only what this article states. */
  readonly article?: string | undefined;
  /** Relations below it are left out; 0 to 1. */
  readonly confidence: number;
  readonly connectedOnly: boolean;
  readonly focus?: Focus | undefined;
  readonly hidden: readonly string[];
  /** Nodes whose leaves are folded away. */
  readonly collapsed: readonly string[];
  /** Nodes beyond the first picture, by the node that was expanded (or `query`, `path`, `search`). */
  readonly extra: Readonly<Record<string, readonly string[]>>;
  /** Nodes a person put somewhere. */
  readonly pins: Readonly<Record<string, readonly [number, number]>>;
  /** Chosen nodes; the last one's card is open. */
  readonly selected: readonly string[];
  /** The relation whose evidence is open. */
  readonly edge?: string | undefined;
  /** Shortest paths between two nodes, and which of them is shown. */
  readonly path?: { readonly from: string; readonly to: string; readonly at: number } | undefined;
  /** The nodes whose common links are shown. */
  readonly links?: readonly string[] | undefined;
  readonly colorBy: ColorBy;
  readonly arrangement: Arrangement;
}

export const firstState: ViewState = {
  articles: false,
  labelsOff: [],
  relationsOff: [],
  standingsOff: [],
  communitiesOff: [],
  confidence: 0,
  connectedOnly: false,
  hidden: [],
  collapsed: [],
  extra: {},
  pins: {},
  selected: [],
  colorBy: "type",
  arrangement: "stored",
};

/** Whether anything is filtered away. */
export const isFiltered = (state: ViewState): boolean =>
  state.labelsOff.length + state.relationsOff.length + state.standingsOff.length + state.communitiesOff.length + state.hidden.length > 0 ||
  state.from !== undefined ||
  state.to !== undefined ||
  state.article !== undefined ||
  state.confidence > 0 ||
  state.connectedOnly ||
  state.focus !== undefined;

/** The same view without its filters. */
export const unfiltered = (state: ViewState): ViewState => ({
  ...state,
  labelsOff: [],
  relationsOff: [],
  standingsOff: [],
  communitiesOff: [],
  hidden: [],
  collapsed: [],
  from: undefined,
  to: undefined,
  article: undefined,
  confidence: 0,
  connectedOnly: false,
  focus: undefined,
});
