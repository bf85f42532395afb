/** The box around a node that is selected or under the pointer: its disc and, to the right of it, its whole name. */
import type { CanvasTheme } from "./theme.ts";

export interface BoxedNode {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

export interface NodeBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Where the name begins. */
  readonly name: number;
}

/** `wide`: the name, in pixels; undefined where the box goes around the disc alone. */
export function nodeBox({ x, y, size }: BoxedNode, wide: number | undefined, labelSize: number): NodeBox {
  const around = size + 3;
  const half = wide === undefined ? around : Math.max(labelSize + 10, 2 * around) / 2;
  return {
    left: x - around,
    right: x + around + (wide === undefined ? 0 : wide + 10),
    top: y - half,
    bottom: y + half,
    name: x + size + 5,
  };
}

export function drawBox(context: CanvasRenderingContext2D, { left, right, top, bottom }: NodeBox, { panel, line }: CanvasTheme): void {
  context.beginPath();
  context.roundRect(left, top, right - left, bottom - top, (bottom - top) / 2);
  context.fillStyle = panel;
  context.strokeStyle = line;
  context.lineWidth = 1;
  context.fill();
  context.stroke();
}
