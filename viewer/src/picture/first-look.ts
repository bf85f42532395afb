/** How a page is shown at first: so large that the sentence is read without effort, and as much of it as there is room for. */
import type { ShownPlace } from "../../../graph/printed-place.ts";

/** Times the width of the room. */
export const zooms = [1, 1.5, 2, 3, 4] as const;
/** How high a line should be, in pixels; and what is still read where the room would cut the lines or the columns beside them off. */
const readable = 16;
const legible = 11;

/** A position in `zooms`. `room`: the width there is, in pixels. */
export function firstZoom({ boxes, pages: [page] }: ShownPlace, room: number): number {
  const marked = boxes.filter((box) => box.page === page?.page);
  if (!page || marked.length === 0 || room === 0) return 0;
  const scale = room / page.width;
  // Lines from top to bottom are as wide as others are high.
  const line = Math.min(...marked.map(({ width, height }) => Math.max(1, Math.min(width, height))));
  const across = Math.max(...marked.map(({ x, width }) => x + width)) - Math.min(...marked.map(({ x }) => x));
  const fits = (zoom: number): boolean => zoom * scale * across <= room;
  if (scale * line >= legible) return 0;
  const wanted = zooms.findIndex((zoom) => zoom * scale * line >= readable);
  let at = wanted === -1 ? zooms.length - 1 : wanted;
  while (at > 0 && !fits(zooms[at]!) && zooms[at - 1]! * scale * line >= legible) at--;
  return at;
}

/** Brings the marks into view: their middle, or where they begin if there is no room for all. */
export function lookAt(marks: SVGGElement, room: HTMLElement): void {
  const { width, height } = marks.getBoundingClientRect();
  marks.scrollIntoView({ block: height > room.clientHeight ? "start" : "center", inline: width > room.clientWidth ? "start" : "center" });
}
