/** Keeps the address and the view in step, in both directions. */
import { effect } from "@preact/signals";
import { writeAddress } from "./address.ts";
import { fetchMissing } from "./actions.ts";
import { attempt, openAddress, openedCamera, view } from "./store.ts";

let camera: string | undefined = openedCamera;
let written = location.hash.replace(/^#/, "");
let waiting: ReturnType<typeof setTimeout> | undefined;

function write(): void {
  written = writeAddress(view.peek(), camera);
  history.replaceState(null, "", written === "" ? location.pathname : `#${written}`);
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
    if (location.hash.replace(/^#/, "") === written) return;
    openAddress(location.hash);
    void attempt(() => fetchMissing(view.peek()));
  });
}
