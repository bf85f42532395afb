/** The view in the address, after `#`: short, readable, and the same view for whoever opens it. */
import { firstState, type Arrangement, type ColorBy, type Focus, type ViewState } from "./view-state.ts";

/** `~` parts what belongs together, so it is escaped too. */
const escaped = (item: string | number): string => encodeURIComponent(String(item)).replaceAll("~", "%7E");
const listText = (items: readonly (string | number)[]): string => items.map(escaped).join(",");
const textList = (text: string): string[] =>
  text
    .split(",")
    .filter((item) => item !== "")
    .map(decodeURIComponent);

/** Each part of the state that differs from the first one, as `name=value`. */
export function writeAddress(state: ViewState, camera?: string): string {
  const parts: string[] = [];
  const add = (name: string, value: string): void => void parts.push(`${name}=${value}`);
  const addList = (name: string, items: readonly (string | number)[] | undefined): void => {
    if (items && items.length > 0) add(name, listText(items));
  };
  addList("select", state.selected);
  if (state.edge !== undefined) add("edge", escaped(state.edge));
  if (state.focus) add("focus", `${state.focus.depth}~${listText(state.focus.ids)}`);
  if (state.path) add("path", `${state.path.at}~${listText([state.path.from, state.path.to])}`);
  addList("links", state.links);
  addList("types-off", state.labelsOff);
  addList("relations-off", state.relationsOff);
  addList("standings-off", state.standingsOff);
  addList("communities-off", state.communitiesOff);
  if (state.from !== undefined) add("from", state.from);
  if (state.to !== undefined) add("to", state.to);
  if (state.article !== undefined) add("article", escaped(state.article));
  if (state.confidence > 0) add("confidence", String(state.confidence));
  if (state.connectedOnly) add("connected", "1");
  if (state.articles) add("articles", "1");
  addList("hidden", state.hidden);
  addList("collapsed", state.collapsed);
  const extra = Object.entries(state.extra).map(([by, ids]) => `${escaped(by)}~${listText(ids)}`);
  if (extra.length > 0) add("extra", extra.join(";"));
  const pins = Object.entries(state.pins).map(([id, [x, y]]) => `${escaped(id)}~${x}~${y}`);
  if (pins.length > 0) add("pins", pins.join(";"));
  if (state.colorBy !== "type") add("color", state.colorBy);
  if (state.arrangement === "circular" || state.arrangement === "type") add("layout", state.arrangement);
  // Whoever opens the address sees the stored layout, where this camera would look at something else.
  if (camera !== undefined && state.arrangement !== "free") add("camera", camera);
  return parts.join("&");
}

/** Reads an address; whatever is not understood is passed over, so that an old link still opens. */
export function readAddress(hash: string): { readonly state: ViewState; readonly camera?: string } {
  const values = new Map<string, string>();
  for (const part of hash.replace(/^#/, "").split("&")) {
    const equals = part.indexOf("=");
    if (equals > 0) values.set(part.slice(0, equals), part.slice(equals + 1));
  }
  try {
    const camera = values.get("camera");
    return { state: stateOf(values), ...(camera === undefined ? {} : { camera }) };
  } catch {
    // An escape that was cut in two by whatever carried the link.
    return { state: firstState };
  }
}

function stateOf(values: ReadonlyMap<string, string>): ViewState {
  const list = (name: string): string[] => textList(values.get(name) ?? "");
  const text = (name: string): string | undefined => (values.has(name) ? decodeURIComponent(values.get(name)!) : undefined);
  const links = list("links");
  return {
    ...firstState,
    selected: list("select"),
    edge: text("edge"),
    focus: focusOf(values.get("focus")),
    path: pathOf(values.get("path")),
    links: links.length > 1 ? links : undefined,
    labelsOff: list("types-off"),
    relationsOff: list("relations-off"),
    standingsOff: list("standings-off"),
    communitiesOff: list("communities-off").map(Number).filter(Number.isInteger),
    from: dayOf(values.get("from")),
    to: dayOf(values.get("to")),
    article: text("article"),
    confidence: Math.min(1, Math.max(0, Number(values.get("confidence") ?? 0) || 0)),
    connectedOnly: values.get("connected") === "1",
    articles: values.get("articles") === "1",
    hidden: list("hidden"),
    collapsed: list("collapsed"),
    extra: extraOf(values.get("extra")),
    pins: pinsOf(values.get("pins")),
    colorBy: oneOf<ColorBy>(values.get("color"), ["type", "community"]),
    arrangement: oneOf<Arrangement>(values.get("layout"), ["stored", "circular", "type"]),
  };
}

const oneOf = <Choice extends string>(value: string | undefined, choices: readonly [Choice, ...Choice[]]): Choice =>
  choices.find((choice) => choice === value) ?? choices[0];

const dayOf = (value: string | undefined): string | undefined => (value && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined);

function focusOf(value: string | undefined): Focus | undefined {
  const [depth, ids] = value?.split("~") ?? [];
  const list = textList(ids ?? "");
  return /^[0-3]$/.test(depth ?? "") && list.length > 0 ? { depth: Number(depth) as Focus["depth"], ids: list } : undefined;
}

function pathOf(value: string | undefined): ViewState["path"] {
  const [at, ends] = value?.split("~") ?? [];
  const [from, to] = textList(ends ?? "");
  return from !== undefined && to !== undefined ? { from, to, at: Math.max(0, Number(at) || 0) } : undefined;
}

function extraOf(value: string | undefined): ViewState["extra"] {
  const entries = (value ?? "").split(";").map((entry) => entry.split("~"));
  return Object.fromEntries(entries.filter(([by, ids]) => by && ids).map(([by, ids]) => [decodeURIComponent(by!), textList(ids!)]));
}

function pinsOf(value: string | undefined): ViewState["pins"] {
  const pins: Record<string, readonly [number, number]> = {};
  for (const entry of (value ?? "").split(";")) {
    const [id, x, y] = entry.split("~");
    if (id && Number.isFinite(Number(x)) && Number.isFinite(Number(y))) pins[decodeURIComponent(id)] = [Number(x), Number(y)];
  }
  return pins;
}
