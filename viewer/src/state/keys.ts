/** The keyboard: every key of the help sheet. */
import { canvas } from "../canvas/current.ts";
import { showWhole } from "../canvas/show-whole.ts";
import { stopLayout, running } from "../layout/run.ts";
import { decides } from "../review/decide.ts";
import { judge, takeBack, turn } from "../review/session.ts";
import {
  collapse,
  expand,
  findLinks,
  findPaths,
  focusOn,
  hide,
  select,
  selectNothing,
  showHidden,
  stepPath,
  togglePins,
  unfocus,
} from "./actions.ts";
import { graph, status } from "./loaded.ts";
import { pathAnswer, visible } from "./looking.ts";
import { fill, labelName, texts } from "../text/texts.ts";
import { singleKeys } from "./preferences.ts";
import { announcement, bottomPanel, helpOpen, lassoOn, pathFields, picture, reading, redoChange, undoChange, view } from "./store.ts";

type Action = () => void;

const chosen = (): readonly string[] => view.value.selected;
const last = (): string | undefined => chosen().at(-1);
const withLast = (act: (id: string) => void): Action => {
  return () => {
    const id = last();
    if (id !== undefined) act(id);
  };
};

const focusSteps = (depth: 1 | 2 | 3): Action => withLast((id) => void focusOn([id], depth));

const keys: Readonly<Record<string, Action>> = {
  // What was typed before gives way to what is typed now.
  "/": () => (document.getElementById("search") as HTMLInputElement | null)?.select(),
  "?": () => (helpOpen.value = !helpOpen.value),
  e: withLast((id) => void expand(id)),
  c: withLast(collapse),
  f: () => (view.value.focus ? unfocus() : focusSteps(1)()),
  "1": focusSteps(1),
  "2": focusSteps(2),
  "3": focusSteps(3),
  h: () => hide(chosen()),
  H: showHidden,
  p: () => chosen().length > 0 && togglePins(chosen()),
  s: () => findPaths(chosen()),
  "[": () => stepPath(-1, pathAnswer.value?.paths.length ?? 0),
  "]": () => stepPath(1, pathAnswer.value?.paths.length ?? 0),
  w: () => findLinks(chosen()),
  l: () => (lassoOn.value = !lassoOn.value),
  g: () => (bottomPanel.value = bottomPanel.value === "console" ? undefined : "console"),
  t: () => (bottomPanel.value = bottomPanel.value === "table" ? undefined : "table"),
  b: () => status.value?.builds && (bottomPanel.value = bottomPanel.value === "changes" ? undefined : "changes"),
  d: () => (bottomPanel.value = bottomPanel.value === "places" ? undefined : "places"),
  m: () => (bottomPanel.value = bottomPanel.value === "timeline" ? undefined : "timeline"),
  r: () => decides.value && (bottomPanel.value = bottomPanel.value === "review" ? undefined : "review"),
  y: () => judge("same"),
  n: () => judge("different"),
  u: () => judge("unsure"),
  z: takeBack,
  ",": () => turn(-1),
  ".": () => turn(1),
  "+": () => canvas.value?.zoom(1.5),
  "=": () => canvas.value?.zoom(1.5),
  "-": () => canvas.value?.zoom(1 / 1.5),
  "0": () => showWhole(),
  Escape: escape,
  ArrowRight: () => step(1, 0),
  ArrowLeft: () => step(-1, 0),
  ArrowDown: () => step(0, 1),
  ArrowUp: () => step(0, -1),
};

/** One thing a press: what lies over the page, the article, the tools, the layout, then what is selected. */
function escape(): void {
  if (picture.value) picture.value = undefined;
  else if (helpOpen.value) helpOpen.value = false;
  else if (lassoOn.value) lassoOn.value = false;
  else if (pathFields.value) pathFields.value = undefined;
  else if (reading.value) reading.value = undefined;
  else if (running.value) stopLayout();
  else selectNothing();
}

/** To the nearest node in a direction; without a selection the picture moves. */
function step(dx: number, dy: number): void {
  const renderer = canvas.value;
  if (!renderer) return;
  const from = last();
  const place = from === undefined ? undefined : renderer.pixelOf(from);
  if (!place) return renderer.pan(dx * 0.2, -dy * 0.2);
  let [best, least]: [string | undefined, number] = [undefined, Infinity];
  for (const id of visible.value.nodes) {
    const other = id === from ? undefined : renderer.pixelOf(id);
    if (!other) continue;
    const [along, across] = [
      (other.x - place.x) * dx + (other.y - place.y) * dy,
      Math.abs((other.x - place.x) * dy) + Math.abs((other.y - place.y) * dx),
    ];
    // Joined nodes count as nearer: a person walks along the relations first.
    const cost = (along + 2 * across) * (graph.areNeighbors(from!, id) ? 0.5 : 1);
    if (along > 4 && cost < least) [best, least] = [id, cost];
  }
  if (best === undefined) return;
  select(best);
  announce(best);
  const target = renderer.pixelOf(best)!;
  const { width, height } = renderer.size();
  if (target.x < 40 || target.y < 40 || target.x > width - 40 || target.y > height - 40) renderer.flyTo(best);
}

/** Where the arrows go from node to node: in the picture, and where nothing else would take them. */
const walks = (target: HTMLElement): boolean => target.matches("body, .graph-canvas, #card-name");

/** Whether the keys write something there: a tick or a slider takes none of ours but the arrows. */
const typing = (target: EventTarget | null): target is HTMLElement =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches("textarea, select, .editor-holder, input:not([type=checkbox], [type=radio], [type=range])"));

/** What was typed stays, and the page's keys work again. Of the editor the field is inside its shadow root. */
const leave = (field: HTMLElement): void => ((field.shadowRoot?.activeElement ?? field) as HTMLElement).blur();

export function followKeys(): void {
  addEventListener("keydown", (event) => {
    if (event.isComposing || event.altKey) return;
    if (event.ctrlKey || event.metaKey) {
      if (event.key.toLowerCase() !== "z" || typing(event.target)) return;
      event.preventDefault();
      return event.shiftKey ? redoChange() : undoChange();
    }
    const arrows = event.key.startsWith("Arrow");
    // A list that completes what is typed is closed first: by whoever opened it.
    if (typing(event.target)) return event.key === "Escape" && !event.defaultPrevented ? leave(event.target) : undefined;
    // In lists and menus the arrows belong to the browser.
    if (arrows && event.target instanceof HTMLElement && !walks(event.target)) return;
    if (!singleKeys.value && event.key.length === 1) return;
    if (event.key === "Enter" && (event.target as HTMLElement).classList?.contains("graph-canvas")) return enter();
    const action = keys[event.key];
    if (!action || (picture.value && event.key !== "Escape") || (helpOpen.value && event.key !== "Escape" && event.key !== "?")) return;
    event.preventDefault();
    action();
  });
}

/** On the canvas Enter chooses the most connected node, or goes to the one chosen. */
function enter(): void {
  const id = last();
  if (id !== undefined) return canvas.value?.flyTo(id);
  let best: string | undefined;
  for (const one of visible.value.nodes)
    if (best === undefined || graph.getNodeAttribute(one, "degree") > graph.getNodeAttribute(best, "degree")) best = one;
  if (best === undefined) return;
  select(best);
  announce(best);
}

/** Who does not see the picture is told where it stands: 李玉林, person, 5 relations. */
function announce(id: string): void {
  const { name, label, degree } = graph.getNodeAttributes(id);
  announcement.value = fill(texts.value.arrivedAt, { name, label: labelName(label), n: degree });
}
