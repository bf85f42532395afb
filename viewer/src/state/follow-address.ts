/** Keeps the address and the view in step, in both directions. */
import { effect } from "@preact/signals";
import { writeAddress } from "./address.ts";
import { fetchMissing } from "./actions.ts";
import { attempt, openAddress, openedCamera, view } from "./store.ts";

let camera: string | undefined = openedCamera;
/** The address's part that is the view, as it was last written here or taken from there. */
let known = location.hash;
let waiting: ReturnType<typeof setTimeout> | undefined;

function write(): void {
  // A link was followed, and its view is about to be opened.
  if (location.hash !== known) return;
  const written = writeAddress(view.peek(), camera);
  history.replaceState(null, "", written === "" ? location.pathname : `#${written}`);
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
    writeSoon();
  });
  addEventListener("hashchange", () => {
    if (location.hash === known) return;
    known = location.hash;
    openAddress(location.hash);
    void attempt(() => fetchMissing(view.peek()));
  });
}
