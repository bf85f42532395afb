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

/** A name that may be drawn: those of a higher rank take their places first, and of one rank those of larger discs. */
interface Candidate extends NodeDrawing {
  readonly key: string;
  readonly rank: number;
}

/** The names of one frame. The renderer offers them in the order of its grid; all are known before the first is drawn. */
export class NameLayer {
  #context: CanvasRenderingContext2D | undefined;
  #style: LabelStyle | undefined;
  #candidates: Candidate[] = [];
  readonly #drawn = new Set<string>();

  constructor(private readonly theme: () => CanvasTheme) {}

  /** Before a frame is drawn. */
  clear(): void {
    this.#candidates = [];
    this.#drawn.clear();
  }

  readonly offer = (context: CanvasRenderingContext2D, node: NodeDrawing & Partial<Candidate>, style: LabelStyle): void => {
    [this.#context, this.#style] = [context, style];
    if (node.label) this.#candidates.push({ key: "", rank: 0, ...node });
  };

  /** Draws as many as find room, none over another. */
  draw(): void {
    const [context, style] = [this.#context, this.#style];
    if (!context || !style || this.#candidates.length === 0) return;
    context.font = fontOf(style);
    const taken: Box[] = [];
    for (const one of this.#candidates.sort((a, b) => b.rank - a.rank || b.size - a.size)) {
      const left = one.x + one.size + 3;
      const box = { left, right: left + context.measureText(shortName(one.label!)).width + haloWidth, top: one.y - style.labelSize - 1 };
      if (taken.some((other) => overlap(box, other, style.labelSize + 1))) continue;
      taken.push(box);
      this.#drawn.add(one.key);
      drawName(context, one, style, this.theme());
    }
  }

  /** Whether the node's name is in the frame. */
  has(id: string): boolean {
    return this.#drawn.has(id);
  }

  names(): readonly string[] {
    return [...this.#drawn];
  }
}

/** Around the letters, in pixels. */
const haloWidth = 3.5;

const overlap = (a: Box, b: Box, height: number): boolean => a.left < b.right && b.left < a.right && Math.abs(a.top - b.top) < height;

function drawName(
  context: CanvasRenderingContext2D,
  { x, y, size, label }: NodeDrawing,
  style: LabelStyle,
  { ground, ink }: CanvasTheme,
): void {
  const [name, left, base] = [shortName(label!), x + size + 3, y + style.labelSize / 3];
  context.lineJoin = "round";
  context.lineWidth = haloWidth;
  context.strokeStyle = ground;
  context.strokeText(name, left, base);
  context.fillStyle = ink;
  context.fillText(name, left, base);
}

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
