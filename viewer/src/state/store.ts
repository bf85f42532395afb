/** The page's signals: the view's state with its history, and what passes: pointer, panels, messages. */
import { batch, computed, signal } from "@preact/signals";
import type { ShownPlace } from "../../../graph/printed-place.ts";
import { begin, push, redo, replace, undo } from "./history.ts";
import { readAddress } from "./address.ts";
import { readBeside, type AskedQuery, type Beside, type Panel, type Reading } from "./beside.ts";
import { isFiltered, unfiltered, type ViewState } from "./view-state.ts";

const opened = readAddress(globalThis.location?.hash ?? "");
const openedBeside = readBeside(globalThis.location?.hash ?? "");

const history = signal(begin(opened.state));
export const openedCamera = opened.camera;

/** What a slider that is being dragged says, until it is let go. */
const draft = signal<Partial<ViewState> | undefined>(undefined);

export const view = computed(() => (draft.value ? { ...history.value.present, ...draft.value } : history.value.present));
export const canUndo = computed(() => history.value.past.length > 0);
export const canRedo = computed(() => history.value.future.length > 0);

/** A change of the view that undo takes back. */
export function change(patch: Partial<ViewState>): void {
  turnTo(push(history.value, { ...view.value, ...patch }));
}

/** A change that is no step of its own: what is selected, which evidence is open. */
export function adjust(patch: Partial<ViewState>): void {
  history.value = replace(history.value, { ...history.value.present, ...patch });
}

/** Shows a change that is still being made: no step of its own until it is settled. */
export function preview(patch: Partial<ViewState>): void {
  draft.value = { ...draft.value, ...patch };
}

/** Makes what was previewed a step, if it changed anything. `continued`: it goes on with the step before, as a key held down does. */
export function settle(continued = false): void {
  const { present } = history.value;
  const names = Object.keys(draft.value ?? {}) as (keyof ViewState)[];
  const changed = names.some((name) => draft.value![name] !== present[name]);
  turnTo(changed ? (continued ? replace : push)(history.value, view.value) : history.value);
}

export function undoChange(): void {
  turnTo(undo(history.value) ?? history.value);
}

export function redoChange(): void {
  turnTo(redo(history.value) ?? history.value);
}

export function clearFilters(): void {
  if (isFiltered(view.value) || view.value.collapsed.length > 0) turnTo(push(history.value, unfiltered(view.value)));
}

/** Another view altogether, from a link opened in this page. */
export function openAddress(hash: string): void {
  const { reading: read, panel, query } = readBeside(hash);
  batch(() => {
    turnTo(push(history.value, readAddress(hash).state));
    reading.value = read;
    bottomPanel.value = panel;
    if (query) askedQuery.value = query;
  });
}

function turnTo(next: typeof history.value): void {
  batch(() => {
    draft.value = undefined;
    history.value = next;
  });
}

/** The relation whose sentences were opened in a card. */
export const openedOnCard = signal<string | undefined>(undefined);
/** Node or edge under the pointer. */
export const hoveredNode = signal<string | undefined>(undefined);
export const hoveredEdge = signal<string | undefined>(undefined);

export type { Panel } from "./beside.ts";
export const bottomPanel = signal<Panel | undefined>(openedBeside.panel);
/** The query that the console ran last, or is to run since a link says so. */
export const askedQuery = signal<AskedQuery | undefined>(openedBeside.query);
export const helpOpen = signal(false);
export const sideOpen = signal((globalThis.innerWidth ?? 1_280) > 900);
/** Fields for the ends of a path are open; ids of those that are chosen. */
export const pathFields = signal<{ readonly from: string | undefined; readonly to: string | undefined } | undefined>(undefined);
export const lassoOn = signal(false);
/** The article being read. */
export const reading = signal<Reading | undefined>(openedBeside.reading);

/** All that the address tells beside the view. */
export const beside = computed<Beside>(() => ({ reading: reading.value, panel: bottomPanel.value, query: askedQuery.value }));

/** A sentence that is shown on the page that it is printed on. */
export interface ShownPicture {
  /** The document's id. */
  readonly pdf: string;
  readonly title: string;
  readonly quote: string;
  readonly place: ShownPlace;
}
export const picture = signal<ShownPicture | undefined>(undefined);

/** A word to the person, read out as well. */
export const message = signal<{ readonly text: string; readonly bad: boolean } | undefined>(undefined);
let fading: ReturnType<typeof setTimeout> | undefined;
export function say(text: string, bad = false): void {
  clearTimeout(fading);
  message.value = { text, bad };
  fading = setTimeout(() => (message.value = undefined), bad ? 9_000 : 4_000);
}

/** What is read out and not shown: where arrow keys have gone. */
export const announcement = signal("");

export const busy = signal(0);
/** Runs a task with the busy mark on; a failure is said, not thrown. */
export async function attempt<Value>(task: () => Promise<Value>): Promise<Value | undefined> {
  busy.value += 1;
  try {
    return await task();
  } catch (error) {
    say(error instanceof Error ? error.message : String(error), true);
    return undefined;
  } finally {
    batch(() => (busy.value -= 1));
  }
}
