/** What is seen, as plain shapes: the same places, colours and names as on the canvas, whatever writes them. Lengths are pixels of the screen. */
import { controlPoint } from "../canvas/edge-hit.ts";
import { shortName } from "../canvas/labels.ts";
import type { Point, Renderer } from "../canvas/renderer.ts";
import type { CanvasTheme } from "../canvas/theme.ts";
import type { LoadedGraph } from "../state/graph-types.ts";
import type { Visible } from "../state/visible.ts";

export interface Line {
  readonly from: Point;
  readonly to: Point;
  /** Of a bent line: the third point of its quadratic curve. */
  readonly control?: Point | undefined;
  readonly color: string;
  readonly width: number;
}

/** An arrow's head. */
export interface Head {
  readonly points: readonly [Point, Point, Point];
  readonly color: string;
}

export interface Disc extends Point {
  readonly radius: number;
  readonly color: string;
}

export interface Label extends Point {
  readonly text: string;
  readonly size: number;
  readonly bold?: true;
  readonly color: string;
  /** Of the ground's colour, around the letters. */
  readonly halo?: string;
  /** Its middle is at the point, and it is turned by so many degrees; else it begins there. */
  readonly turned?: number;
}

export interface Shapes {
  readonly lines: readonly Line[];
  readonly heads: readonly Head[];
  readonly discs: readonly Disc[];
  readonly labels: readonly Label[];
}

/** Drawn within `width` by `height`: what lies outside is cut off. */
export interface Scene extends Shapes {
  readonly width: number;
  readonly height: number;
  readonly ground: string;
}

export function sceneOf(renderer: Renderer, graph: LoadedGraph, visible: Visible, theme: CanvasTheme): Scene {
  const { width, height } = renderer.size();
  const edges = [...visible.edges].flatMap((id) => edgeShapes(renderer, graph, id) ?? []).sort((a, b) => a.zIndex - b.zIndex);
  const nodes = [...visible.nodes].sort((a, b) => graph.getNodeAttribute(b, "size") - graph.getNodeAttribute(a, "size"));
  const names = nodes.flatMap((id) => nameOf(renderer, id, { width, height }, theme) ?? []);
  return {
    ...{ width, height, ground: theme.ground },
    lines: edges.map(({ line }) => line),
    heads: edges.flatMap(({ head }) => head ?? []),
    discs: nodes.flatMap((id) => discOf(renderer, id) ?? []),
    labels: [...edges.flatMap(({ label }) => label ?? []), ...names],
  };
}

interface EdgeShapes {
  readonly line: Line;
  readonly head: Head | undefined;
  readonly label: Label | undefined;
  readonly zIndex: number;
}

/** Times the line's width, as the renderer draws arrows. */
const headLength = 2.5;
const headWidth = 2;

function edgeShapes(renderer: Renderer, graph: LoadedGraph, id: string): EdgeShapes | undefined {
  const [from, end, drawn] = [renderer.pixelOf(graph.source(id)), renderer.pixelOf(graph.target(id)), renderer.drawnEdge(id)];
  if (!from || !end || !drawn || drawn.hidden) return undefined;
  const { color, pixels: width } = drawn;
  const control = drawn.type === "curved" ? controlPoint(from, end, drawn.curvature) : undefined;
  const [dx, dy] = directionOf(control ?? from, end);
  const back = (length: number): Point => ({ x: end.x - dx * length, y: end.y - dy * length });
  const pointed = drawn.type !== "line" && Math.hypot(end.x - from.x, end.y - from.y) > end.radius;
  const [tip, base] = [back(end.radius), back(end.radius + headLength * width)];
  const side = (headWidth * width) / 2;
  const head: Head | undefined = pointed
    ? { color, points: [tip, { x: base.x - dy * side, y: base.y + dx * side }, { x: base.x + dy * side, y: base.y - dx * side }] }
    : undefined;
  return {
    line: { from, to: pointed ? base : end, control, color, width },
    head,
    label: drawn.label ? lineLabel(from, end, control, drawn.label, color) : undefined,
    zIndex: drawn.zIndex,
  };
}

function directionOf(from: Point, to: Point): readonly [number, number] {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return [(to.x - from.x) / length, (to.y - from.y) / length];
}

/** Along the line, in its middle, never upside down. */
function lineLabel(from: Point, to: Point, control: Point | undefined, text: string, color: string): Label {
  const half = (a: number, b: number, c: number | undefined): number => (c === undefined ? (a + b) / 2 : (a + b) / 4 + c / 2);
  const degrees = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
  const turned = degrees > 90 ? degrees - 180 : degrees < -90 ? degrees + 180 : degrees;
  return { x: half(from.x, to.x, control?.x), y: half(from.y, to.y, control?.y), text, color, size: 11, turned };
}

function discOf(renderer: Renderer, id: string): Disc | undefined {
  const [place, drawn] = [renderer.pixelOf(id), renderer.drawnNode(id)];
  return place && drawn ? { x: place.x, y: place.y, radius: place.radius, color: drawn.color } : undefined;
}

/** Names that the canvas shows: those of the larger discs, and those that stand out. */
function nameOf(
  renderer: Renderer,
  id: string,
  { width, height }: { readonly width: number; readonly height: number },
  { ground, ink }: CanvasTheme,
): Label | undefined {
  const [place, drawn] = [renderer.pixelOf(id), renderer.drawnNode(id)];
  if (!place || !drawn?.label) return undefined;
  if (place.x < 0 || place.y < 0 || place.x > width || place.y > height) return undefined;
  const named =
    renderer.nameOf(id) ??
    (drawn.highlighted ? { left: place.x + place.radius + 3, base: place.y + 4, text: shortName(drawn.label) } : undefined);
  if (!named) return undefined;
  const bold = drawn.highlighted ? { bold: true as const } : {};
  return { x: named.left, y: named.base, text: named.text, size: 12.5, color: ink, halo: ground, ...bold };
}
