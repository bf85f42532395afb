/** Draws names beside nodes, on a halo of the ground's colour, and in the box of a node that is selected or under the pointer. */
import { drawBox, nodeBox, type NodeBox } from "./node-box.ts";
import type { CanvasTheme } from "./theme.ts";

interface NodeDrawing {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly color: string;
  readonly label: string | null;
  readonly key?: string;
}

interface LabelStyle {
  readonly labelSize: number;
  readonly labelFont: string;
  readonly labelWeight: string;
}

export type DrawNode = (context: CanvasRenderingContext2D, node: NodeDrawing, style: LabelStyle) => void;

/** 14 Han characters, or twice as many Latin letters. */
const longest = 28;

/** How wide a text is, in halves of a Han character. */
export const halvesOf = (text: string): number => Array.from(text).reduce((sum, sign) => sum + (sign >= "\u2e80" ? 2 : 1), 0);

/** A long name is cut on the canvas; the card and the pointer's box have it whole. */
export function shortName(name: string): string {
  // Asked of every name of a frame: most are so short that nothing need be counted.
  if (2 * name.length <= longest || halvesOf(name) <= longest) return name;
  const kept = Array.from(name);
  while (halvesOf(kept.join("")) > longest - 2) kept.pop();
  return `${kept.join("").trimEnd()}…`;
}

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
  /** It stands left of its disc if it can. */
  readonly leftward: boolean;
  /** Selected: its name stands in a box, which no other name may reach into. */
  readonly highlighted: boolean;
}

/** Where a name begins, and the line that it stands on. */
export interface NamePlace {
  readonly left: number;
  readonly base: number;
  /** As much of it as there is room for. */
  readonly text: string;
}

/** The names of one frame. The renderer offers them in the order of its grid; all are known before the first is drawn. */
export class NameLayer {
  #context: CanvasRenderingContext2D | undefined;
  #style: LabelStyle | undefined;
  #candidates: Candidate[] = [];
  #arranged = false;
  /** Whose names stand in a box; of the selected those that are in `#bare` have a box without one. */
  readonly #boxed = new Set<string>();
  readonly #bare = new Set<string>();
  readonly #drawn = new Map<string, NamePlace>();
  readonly #widths = new Map<string, number>();
  #font = "";

  constructor(private readonly theme: () => CanvasTheme) {}

  /** Before a frame is drawn. */
  clear(): void {
    this.#candidates = [];
    this.#arranged = false;
    for (const kept of [this.#drawn, this.#boxed, this.#bare]) kept.clear();
  }

  readonly offer = (context: CanvasRenderingContext2D, node: NodeDrawing & Partial<Candidate>, style: LabelStyle): void => {
    [this.#context, this.#style] = [context, style];
    if (node.label) this.#candidates.push({ key: "", rank: 0, leftward: false, highlighted: false, ...node });
  };

  /** Draws as many as find room, none over another: beside the disc; below or above it only what stands out. Boxes draw their names themselves. */
  draw(): void {
    this.#arrange();
    const context = this.#context;
    if (!context || !this.#style) return;
    context.font = fontOf(this.#style);
    for (const [key, place] of this.#drawn) if (!this.#boxed.has(key)) drawName(context, place, this.theme());
  }

  /** Whether the name of a selected node would stand over that of another one. */
  isBare(key: string): boolean {
    this.#arrange();
    return this.#bare.has(key);
  }

  /** Once a frame, as soon as it is asked for: by then all candidates are known. */
  #arrange(): void {
    const [context, style] = [this.#context, this.#style];
    if (this.#arranged || !context || !style || this.#candidates.length === 0) return;
    this.#arranged = true;
    context.font = fontOf(style);
    const room = new Room(context.canvas.clientWidth, style.labelSize, this.#candidates);
    const inOrder = this.#candidates.sort((a, b) => b.rank - a.rank || b.size - a.size);
    for (const one of inOrder) if (one.highlighted) this.#box(one, room, style, context);
    for (const one of inOrder) {
      if (one.highlighted) continue;
      const name = shortName(one.label!);
      const box = room.take(one, this.#widthOf(name, context));
      if (box) this.#drawn.set(one.key, { ...this.#fitted(name, box, context), base: box.top + style.labelSize });
    }
  }

  #box(one: Candidate, room: Room, { labelSize }: LabelStyle, context: CanvasRenderingContext2D): void {
    if (!room.takeBox(nodeBox(one, this.#widthOf(one.label!, context), labelSize))) {
      this.#bare.add(one.key);
      return;
    }
    this.#boxed.add(one.key);
    this.#drawn.set(one.key, { left: nodeBox(one, 0, labelSize).name, base: one.y + labelSize / 3, text: shortName(one.label!) });
  }

  /** What the canvas's edge would cut ends in dots instead, beside its disc as before. */
  #fitted(name: string, box: Box, context: CanvasRenderingContext2D): Pick<NamePlace, "left" | "text"> {
    const room = Math.min(box.right, context.canvas.clientWidth) - Math.max(box.left, 0) - haloWidth;
    let text = name;
    for (let kept = name.length - 1; kept >= fewestKept && this.#widthOf(text, context) > room + 1; kept--)
      text = `${name.slice(0, kept)}…`;
    const left = box.left < 0 ? box.right - haloWidth - this.#widthOf(text, context) : box.left;
    return { left: left + haloWidth / 2, text };
  }

  /** Measured once: the same names are drawn frame after frame. */
  #widthOf(name: string, context: CanvasRenderingContext2D): number {
    if (this.#font !== context.font) this.#widths.clear();
    this.#font = context.font;
    const known = this.#widths.get(name);
    if (known !== undefined) return known;
    const { width } = context.measureText(name);
    this.#widths.set(name, width);
    return width;
  }

  /** Where the node's name is in the frame; undefined where it is not. */
  place(id: string): NamePlace | undefined {
    return this.#drawn.get(id);
  }

  names(): readonly string[] {
    return [...this.#drawn.keys()];
  }
}

/** Of a name with less room than that the edge cuts what it cuts. */
const fewestKept = 3;

/** Around the letters, in pixels. */
const haloWidth = 3.5;

const overlap = (a: Box, b: Box, height: number): boolean => a.left < b.right && b.left < a.right && Math.abs(a.top - b.top) < height;

/** What is taken of the canvas, by lines as high as a name: of thousands of boxes few are near one. */
class Room {
  readonly #names = new Map<number, Box[]>();
  /** Of what stands out no name should cover the disc either. */
  readonly #discs = new Map<number, (Box & { readonly key: string })[]>();
  readonly #height: number;

  constructor(
    readonly width: number,
    readonly labelSize: number,
    candidates: readonly Candidate[],
  ) {
    this.#height = labelSize + 1;
    for (const { key, x, y, size, rank } of candidates)
      if (rank > 0) this.#put(this.#discs, { key, left: x - size, right: x + size, top: y - (2 * labelSize) / 3 });
  }

  /** The best place for a name, from now on taken; undefined where there is none. */
  take(one: Candidate, wide: number): Box | undefined {
    let [best, least]: [Box | undefined, number] = [undefined, Infinity];
    for (const box of placesAround(one, wide, this)) {
      const cut = Math.max(0, -box.left, box.right - this.width);
      // What stands out is named even where its name is cut.
      if ((cut > 0 && one.rank === 0) || this.#near(this.#names, box).some((other) => overlap(box, other, this.#height))) continue;
      const covers = this.#near(this.#discs, box).some((disc) => disc.key !== one.key && overlap(box, disc, this.labelSize));
      const cost = 2 * cut + Number(covers);
      if (cost < least) [best, least] = [box, cost];
      if (cost === 0) break;
    }
    if (best) this.#put(this.#names, best);
    return best;
  }

  /** The box of a selected node, as lines of names' height; false where another's is. */
  takeBox({ left, right, top, bottom }: NodeBox): boolean {
    const lines: Box[] = [];
    for (let at = top; at < bottom - this.labelSize; at += this.labelSize) lines.push({ left, right, top: at });
    lines.push({ left, right, top: bottom - this.labelSize });
    if (lines.some((line) => this.#near(this.#names, line).some((other) => overlap(line, other, this.labelSize)))) return false;
    for (const line of lines) this.#put(this.#names, line);
    return true;
  }

  #near<One extends Box>(lines: ReadonlyMap<number, One[]>, { top }: Box): readonly One[] {
    const line = Math.floor(top / this.#height);
    return [line - 1, line, line + 1].flatMap((at) => lines.get(at) ?? []);
  }

  #put<One extends Box>(lines: Map<number, One[]>, box: One): void {
    const line = Math.floor(box.top / this.#height);
    const known = lines.get(line);
    if (known) known.push(box);
    else lines.set(line, [box]);
  }
}

/** Boxes that a name may take, the best first. Above and below its disc it goes along as far as it must to stand on the canvas. */
function placesAround({ x, y, size, rank, leftward }: Candidate, wide: number, { width, labelSize: high }: Room): readonly Box[] {
  const at = (left: number, base: number): Box => ({ left: left - haloWidth / 2, right: left + wide + haloWidth / 2, top: base - high });
  const base = y + high / 3;
  const sides = [at(x + size + 3, base), at(x - size - 3 - wide, base)];
  if (leftward) sides.reverse();
  const middle = Math.max(haloWidth / 2, Math.min(x - wide / 2, width - wide - haloWidth / 2));
  return rank > 0 ? [...sides, at(middle, y + size + high), at(middle, y - size - 4)] : sides;
}

function drawName(context: CanvasRenderingContext2D, { left, base, text }: NamePlace, { ground, ink }: CanvasTheme): void {
  context.lineJoin = "round";
  context.lineWidth = haloWidth;
  context.strokeStyle = ground;
  context.strokeText(text, left, base);
  context.fillStyle = ink;
  context.fillText(text, left, base);
}

/** `isBare`: of nodes that are selected close to one another not all have room for their names. */
export const drawHover =
  (theme: () => CanvasTheme, isBare: (key: string) => boolean): DrawNode =>
  (context, node, style) => {
    const label = isBare(node.key!) ? null : node.label;
    context.font = fontOf(style);
    const box = nodeBox(node, label ? context.measureText(label).width : undefined, style.labelSize);
    drawBox(context, box, theme());
    if (!label) return;
    context.fillStyle = theme().ink;
    context.fillText(label, box.name, node.y + style.labelSize / 3);
  };
