/** The whole picture: every visible node, whatever was laid out, filtered, expanded or resized before. */
import { running } from "../layout/run.ts";
import { visible } from "../state/looking.ts";
import { view } from "../state/store.ts";
import { canvas } from "./current.ts";

/** `calm`: without a flight. */
export function showWhole(calm?: true): void {
  // A layout made in this page is its own frame: it has nothing to do with the first picture's.
  const tight = running.peek() !== undefined || view.peek().arrangement === "free";
  canvas.peek()?.whole(visible.peek().nodes, calm ? { tight, calm } : { tight });
}
