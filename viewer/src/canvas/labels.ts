/** Draws names beside nodes, on a halo of the ground's colour, and the box of a node under the pointer. */
import type { CanvasTheme } from "./theme.ts";

interface NodeDrawing {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly color: string;
  readonly label: string | null;
}

interface LabelStyle {
  readonly labelSize: number;
  readonly labelFont: string;
  readonly labelWeight: string;
}

export type DrawNode = (context: CanvasRenderingContext2D, node: NodeDrawing, style: LabelStyle) => void;

const longest = 14;

/** A long name is cut on the canvas; the card and the pointer's box have it whole. */
export const shortName = (name: string): string => (name.length > longest ? `${name.slice(0, longest - 1)}…` : name);

const fontOf = ({ labelWeight, labelSize, labelFont }: LabelStyle): string => `${labelWeight} ${labelSize}px ${labelFont}`;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

/** Where names of the frame being drawn stand already. */
export class LabelPlaces {
  readonly #boxes: Box[] = [];

  clear(): void {
    this.#boxes.length = 0;
  }

  /** Takes the place, unless another name is there. */
  take(left: number, width: number, base: number, height: number): boolean {
    const box = { left, right: left + width, top: base - height };
    if (this.#boxes.some((other) => box.left < other.right && other.left < box.right && Math.abs(box.top - other.top) < height))
      return false;
    this.#boxes.push(box);
    return true;
  }
}

export const drawLabel =
  (theme: () => CanvasTheme, places: LabelPlaces): DrawNode =>
  (context, { x, y, size, label }, style) => {
    if (!label) return;
    const { ground, ink } = theme();
    context.font = fontOf(style);
    if (!places.take(x + size + 3, context.measureText(shortName(label)).width, y, style.labelSize + 1)) return;
    context.lineJoin = "round";
    context.lineWidth = 3.5;
    context.strokeStyle = ground;
    const [left, base] = [x + size + 3, y + style.labelSize / 3];
    context.strokeText(shortName(label), left, base);
    context.fillStyle = ink;
    context.fillText(shortName(label), left, base);
  };

export const drawHover =
  (theme: () => CanvasTheme): DrawNode =>
  (context, { x, y, size, label }, style) => {
    const { panel, ink, line } = theme();
    context.font = fontOf(style);
    const width = label ? context.measureText(label).width + 10 : 0;
    const height = Math.max(style.labelSize + 10, 2 * size + 6);
    context.beginPath();
    context.roundRect(x - size - 3, y - height / 2, 2 * size + 6 + width, height, height / 2);
    context.fillStyle = panel;
    context.strokeStyle = line;
    context.lineWidth = 1;
    context.fill();
    context.stroke();
    if (!label) return;
    context.fillStyle = ink;
    context.fillText(label, x + size + 5, y + style.labelSize / 3);
  };
