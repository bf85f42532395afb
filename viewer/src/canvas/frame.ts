/**
 * Frames: which part of the graph's plane fills the canvas when the camera stands at its middle, and where the camera must stand
 * to see a part of it. Pure; the arithmetic is Sigma's (a frame's longer side is 1, its middle 0.5, 0.5).
 */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface CameraPlace extends Point {
  readonly ratio: number;
}

/** In units of the graph. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly low: number;
  readonly high: number;
}

/** The canvas in pixels; `padding` is kept free on each side. */
export interface Window {
  readonly width: number;
  readonly height: number;
  readonly padding: number;
}

/** The least box around some points; undefined around none. Places that are no numbers are passed over. */
export function boxOf(points: Iterable<Point>): Box | undefined {
  let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of points) {
    if (!Number.isFinite(x) || !Number.isFinite(y)) continue;
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [low, high] = [Math.min(low, y), Math.max(high, y)];
  }
  return left <= right ? { left, right, low, high } : undefined;
}

export const union = (a: Box, b: Box): Box => ({
  left: Math.min(a.left, b.left),
  right: Math.max(a.right, b.right),
  low: Math.min(a.low, b.low),
  high: Math.max(a.high, b.high),
});

const width = ({ left, right }: Box): number => right - left;
const height = ({ low, high }: Box): number => high - low;
const longer = (box: Box): number => Math.max(width(box), height(box)) || 1;
const middle = ({ left, right, low, high }: Box): Point => ({ x: (left + right) / 2, y: (low + high) / 2 });

/** Within a thousandth of the frame's size: rounding is no reason to move a picture. */
export function contains(frame: Box, box: Box): boolean {
  const play = longer(frame) / 1_000;
  return box.left >= frame.left - play && box.right <= frame.right + play && box.low >= frame.low - play && box.high <= frame.high + play;
}

/** How far a frame is blown up beyond the canvas's shorter side where both are longer in the same direction. */
function correction(frame: Box, { width: across, height: up }: Window): number {
  const [shape, canvas] = [(height(frame) || 1) / (width(frame) || 1), up / across];
  if ((canvas < 1 && shape > 1) || (canvas > 1 && shape < 1)) return 1;
  return Math.min(Math.max(shape, 1 / shape), Math.max(canvas, 1 / canvas));
}

/** Pixels that a unit of the graph takes when the camera shows the whole frame. */
export const pixelsPerUnit = (frame: Box, window: Window): number =>
  ((Math.min(window.width, window.height) - 2 * window.padding) * correction(frame, window)) / longer(frame);

/** Nearer a camera does not go by itself: a node alone would fill the canvas. */
export const nearest = 0.03;
/** Air around a part of the picture. */
const air = 1.12;

/** Where the camera sees all of `box`, and as little else as can be. */
export function cameraOn(frame: Box, box: Box, window: Window): CameraPlace {
  const at = toFrame(frame, middle(box));
  if (contains(box, frame) && contains(frame, box)) return { ...at, ratio: 1 };
  const unit = pixelsPerUnit(frame, window);
  const room = { x: Math.max(1, window.width - 2 * window.padding), y: Math.max(1, window.height - 2 * window.padding) };
  const needed = Math.max((width(box) * unit) / room.x, (height(box) * unit) / room.y);
  return { ...at, ratio: Math.max(nearest, needed * air) };
}

/** What a camera sees of a frame, as a frame of its own. */
export function seenBy({ x, y, ratio }: CameraPlace, frame: Box): Box {
  const at = fromFrame(frame, { x, y });
  const [across, up] = [(ratio * width(frame)) / 2, (ratio * height(frame)) / 2];
  return { left: at.x - across, right: at.x + across, low: at.y - up, high: at.y + up };
}

export const isPoint = (box: Box): boolean => box.left === box.right && box.low === box.high;

const fromFrame = (frame: Box, at: Point): Point => {
  const { x, y } = middle(frame);
  return { x: x + (at.x - 0.5) * longer(frame), y: y + (at.y - 0.5) * longer(frame) };
};

const toFrame = (frame: Box, at: Point): Point => {
  const { x, y } = middle(frame);
  return { x: 0.5 + (at.x - x) / longer(frame), y: 0.5 + (at.y - y) / longer(frame) };
};

/** The camera that shows in the frame `to` what `camera` shows in the frame `from`. */
export function translate(camera: CameraPlace, from: Box, to: Box, window: Window): CameraPlace {
  return { ...toFrame(to, fromFrame(from, camera)), ratio: (camera.ratio * pixelsPerUnit(to, window)) / pixelsPerUnit(from, window) };
}
