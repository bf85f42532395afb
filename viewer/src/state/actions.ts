/** What a person does to the graph. */
import { isSourceLabel, structure } from "../../../graph/ontology.ts";
import type { Facets, Picture, Status } from "../../../graph/view.ts";
import { api } from "../api.ts";
import { fill, texts } from "../text/texts.ts";
import { addBase, base, facets, graph, merge, replaceAll, status } from "./loaded.ts";
import { visible } from "./looking.ts";
import { schema } from "./schema.ts";
import { adjust, attempt, change, openedOnCard, pathFields, reading, say, view } from "./store.ts";
import type { Focus, ViewState } from "./view-state.ts";

/** So many new neighbours at a time. */
const expandBy = 25;
const focusLimit = 400;

const known = (): string[] => graph.nodes();

/** The first picture, its counts and the server's status; the schema is in place when they are there. */
async function firstAnswers({ articles }: ViewState): Promise<readonly [Picture, Facets, Status]> {
  const [vocabulary, ...answers] = await Promise.all([api.vocabulary(), api.overview({ articles }), api.facets(), api.status()]);
  schema.value = vocabulary;
  return answers;
}

/** Fetches the first picture, and whatever else the opened address speaks of. */
export async function openGraph(): Promise<void> {
  const state = view.value;
  const [picture, counts, about] = await firstAnswers(state);
  addBase(picture);
  facets.value = counts;
  status.value = about;
  // An old link may name what is gone: the graph opens all the same.
  await attempt(() => fetchMissing(state));
}

/** The graph has changed on the server: the same view of what it is now. */
export async function reloadGraph(): Promise<void> {
  const state = view.value;
  const [picture, counts, about] = await firstAnswers(state);
  replaceAll(picture);
  facets.value = counts;
  await attempt(() => fetchMissing(state));
  const { selected, edge } = view.value;
  adjust({ selected: selected.filter((id) => graph.hasNode(id)), edge: edge !== undefined && graph.hasEdge(edge) ? edge : undefined });
  // Last: panels ask the server again when the version changes.
  status.value = about;
}

/** Nodes that a view names and that were not fetched yet. */
export async function fetchMissing(state: ViewState): Promise<void> {
  const ids = [...Object.values(state.extra).flat(), ...state.selected, ...(state.focus?.ids ?? [])];
  const missing = [...new Set(ids)].filter((id) => !graph.hasNode(id));
  if (missing.length > 0 || (state.edge !== undefined && !graph.hasEdge(state.edge)))
    merge(await api.subgraph({ nodes: missing, edges: state.edge === undefined ? [] : [state.edge], known: known() }));
  if (state.focus && state.focus.depth > 0) await fetchFocus(state.focus);
}

async function fetchFocus({ ids, depth }: Focus): Promise<void> {
  const { articles } = view.value;
  const picture = await api.neighbours({ nodes: ids, depth, limit: focusLimit, known: known(), articles });
  merge(picture);
  if (picture.cut) say(texts.value.cut);
}

export async function toggleArticles(on: boolean): Promise<void> {
  if (on) await attempt(async () => addBase(await api.overview({ articles: true })));
  change({ articles: on, labelsOff: view.value.labelsOff.filter((label) => label !== structure.article) });
}

/** Opens a node's card; `add` keeps what is selected already, and takes the node out if it is. */
export function select(id: string, add = false): void {
  const { selected } = view.value;
  const next = !add ? [id] : selected.includes(id) ? selected.filter((one) => one !== id) : [...selected, id];
  adjust({ selected: next, edge: undefined });
}

export function selectNothing(): void {
  const { selected, edge, path, links } = view.value;
  if (selected.length > 0 || edge !== undefined || path || links)
    adjust({ selected: [], edge: undefined, path: undefined, links: undefined });
}

export function openEvidence(edge: string | undefined): void {
  adjust({ edge });
}

/** The same in a card's list: the card stays, though its node may be neither end (who paid for a project of the village). */
export function openEvidenceOnCard(edge: string | undefined): void {
  openedOnCard.value = edge;
  openEvidence(edge);
}

/** Brings a node into the picture, wherever it was found, and opens its card. */
export async function goTo(id: string): Promise<void> {
  await attempt(async () => {
    await bringIn(id);
    select(id);
  });
}

/** The same beside what is chosen already. */
export async function addToSelection(id: string): Promise<void> {
  await attempt(async () => {
    await bringIn(id);
    if (!view.value.selected.includes(id)) select(id, true);
    say(fill(texts.value.selection, { n: view.value.selected.length }));
  });
}

async function bringIn(id: string): Promise<void> {
  if (!graph.hasNode(id)) merge(await api.subgraph({ nodes: [id], known: known() }));
  reading.value = undefined;
  const { extra, hidden } = view.value;
  const found = extra["search"] ?? [];
  const shown = base.has(id) || Object.values(extra).some((ids) => ids.includes(id));
  if (!shown || hidden.includes(id))
    change({ extra: shown ? extra : { ...extra, search: [...found, id] }, hidden: hidden.filter((one) => one !== id) });
}

export async function expand(id: string): Promise<void> {
  const { articles, extra, collapsed } = view.value;
  const shown = [...visible.value.nodes];
  const folded = collapsed.includes(id);
  await attempt(async () => {
    const picture = await api.neighbours({ nodes: [id], depth: 1, limit: expandBy, known: shown, articles });
    merge(picture);
    const already = new Set(shown);
    const fresh = picture.nodes.map((node) => node.id).filter((one) => !already.has(one));
    if (fresh.length === 0 && !folded) return say(texts.value.nothingMore);
    const gained = [...new Set([...(extra[id] ?? []), ...fresh])];
    change({
      extra: gained.length > 0 ? { ...extra, [id]: gained } : extra,
      hidden: view.value.hidden.filter((one) => !fresh.includes(one)),
      collapsed: collapsed.filter((one) => one !== id),
    });
    say([fill(texts.value.added, { n: fresh.length }), ...(picture.cut ? [texts.value.cut] : [])].join(" · "));
    return undefined;
  });
}

/** Takes back what expanding brought, else folds away the neighbours that hang on this node alone. */
export function collapse(id: string): void {
  const { extra, collapsed } = view.value;
  const { [id]: brought, ...others } = extra;
  if (brought?.some((one) => !base.has(one))) change({ extra: others });
  else if (!collapsed.includes(id)) change({ collapsed: [...collapsed, id] });
}

export function hide(ids: readonly string[]): void {
  if (ids.length === 0) return;
  const hidden = [...new Set([...view.value.hidden, ...ids])];
  change({ hidden, selected: view.value.selected.filter((id) => !ids.includes(id)), edge: undefined });
  say(fill(texts.value.hidden, { n: ids.length }));
}

export const showHidden = (): void => {
  if (view.value.hidden.length > 0) change({ hidden: [] });
};

export async function focusOn(ids: readonly string[], depth: Focus["depth"]): Promise<void> {
  if (ids.length === 0) return;
  if (depth > 0) await attempt(() => fetchFocus({ ids, depth }));
  change({ focus: { ids, depth } });
}

export const unfocus = (): void => {
  if (view.value.focus) change({ focus: undefined });
};

export function togglePins(ids: readonly string[]): void {
  const { pins } = view.value;
  const all = ids.every((id) => id in pins);
  const kept = Object.fromEntries(Object.entries(pins).filter(([id]) => !ids.includes(id)));
  change({ pins: all ? kept : { ...pins, ...Object.fromEntries(ids.map((id) => [id, placeOf(id)])) } });
}

export const placeOf = (id: string): readonly [number, number] => {
  const { x, y } = graph.getNodeAttributes(id);
  return [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
};

/** Asks for both ends, one of them known perhaps. */
export function openPathFields(from?: string): void {
  const { path } = view.value;
  pathFields.value = { from: from ?? path?.from, to: from === undefined ? path?.to : undefined };
}

/** The shortest paths between two nodes, which need not be in the picture yet. */
export async function pathsBetween(from: string, to: string): Promise<void> {
  await attempt(async () => {
    await bringIn(from);
    await bringIn(to);
    change({ path: { from, to, at: 0 }, links: undefined, edge: undefined, selected: [] });
  });
}

export function findPaths(ids: readonly string[]): void {
  const [from, to] = ids.slice(-2);
  if (from === undefined || to === undefined) return openPathFields(to);
  change({ path: { from, to, at: 0 }, links: undefined, edge: undefined });
}

export function stepPath(by: number, of: number): void {
  const { path } = view.value;
  if (path && of > 0) adjust({ path: { ...path, at: (path.at + by + of) % of } });
}

export function findLinks(ids: readonly string[]): void {
  if (ids.length < 2) return say(texts.value.chooseTwo);
  change({ links: [...ids], path: undefined, edge: undefined });
}

/** Only the ends of these relations, whatever is selected. */
export async function focusOnRelations(edges: readonly string[]): Promise<void> {
  await attempt(async () => {
    const missing = edges.filter((id) => !graph.hasEdge(id));
    if (missing.length > 0) merge(await api.subgraph({ nodes: [], edges: missing, known: known() }));
    const ids = [...new Set(edges.filter((id) => graph.hasEdge(id)).flatMap((id) => graph.extremities(id)))];
    change({ focus: ids.length > 0 ? { ids, depth: 0 } : undefined });
  });
}

/** Nodes and relations of a query's answer, and nothing else. */
export async function showOnly(nodes: readonly string[], edges: readonly string[]): Promise<void> {
  await attempt(async () => {
    const picture = await api.subgraph({ nodes, edges, known: known() });
    merge(picture);
    const ids = picture.nodes.map(({ id }) => id);
    const articles = picture.nodes.some(({ label }) => isSourceLabel(label));
    change({
      focus: { ids, depth: 0 },
      articles: view.value.articles || articles,
      selected: [],
      edge: undefined,
      path: undefined,
      links: undefined,
    });
  });
}
