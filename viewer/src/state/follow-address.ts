/** Keeps the address and the view in step, in both directions; the browser's Back goes to what was looked at before. */
import { effect } from "@preact/signals";
import { writeAddress } from "./address.ts";
import { writeBeside } from "./beside.ts";
import { fetchMissing } from "./actions.ts";
import { attempt, beside, openAddress, openedCamera, view } from "./store.ts";

let camera: string | undefined = openedCamera;
/** The address's part that is the view, as it was last written here or taken from there. */
let known = location.hash;
let waiting: ReturnType<typeof setTimeout> | undefined;

/** What a person would call another page: the card, the relation, the article, the path, the panel, the query. */
function lookedAt(): string {
  const { selected, edge, path, links, focus } = view.peek();
  const { reading, panel, query } = beside.peek();
  return JSON.stringify([
    selected.at(-1),
    edge,
    path?.from,
    path?.to,
    links,
    focus,
    reading,
    panel,
    panel === "console" ? query : undefined,
  ]);
}

let seen = lookedAt();

function write(): void {
  // A link was followed, and its view is about to be opened.
  if (location.hash !== known) return;
  const written = [writeAddress(view.peek(), camera), writeBeside(beside.peek())].filter((part) => part !== "").join("&");
  const now = lookedAt();
  // Filters and the camera go along with what is looked at; they are no step of their own for Back, but for undo.
  history[now === seen ? "replaceState" : "pushState"](null, "", written === "" ? location.pathname : `#${written}`);
  seen = now;
  known = location.hash;
}

/** Soon, not at once: a slider or a flying camera would write it many times a second. */
function writeSoon(): void {
  clearTimeout(waiting);
  waiting = setTimeout(write, 150);
}

export function rememberCamera({ x, y, ratio }: { readonly x: number; readonly y: number; readonly ratio: number }): void {
  const fitted = Math.abs(x - 0.5) < 1e-3 && Math.abs(y - 0.5) < 1e-3 && Math.abs(ratio - 1) < 1e-3;
  // The nearer, the finer: a thousandth of what is seen.
  const digits = Math.min(12, Math.max(3, 3 - Math.floor(Math.log10(ratio))));
  camera = fitted ? undefined : [x, y, ratio].map((value) => String(Number(value.toFixed(digits)))).join("~");
  writeSoon();
}

/** The address of the view as it is now. */
export function currentLink(): string {
  write();
  return location.href;
}

export function followAddress(): void {
  effect(() => {
    void view.value;
    void beside.value;
    writeSoon();
  });
  addEventListener("hashchange", () => {
    if (location.hash === known) return;
    known = location.hash;
    openAddress(location.hash);
    seen = lookedAt();
    void attempt(() => fetchMissing(view.peek()));
  });
}
