/** Boxes on a page, in points, `y` growing downwards. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const widthOf = ({ left, right }: Box): number => right - left;

/** How far two boxes run side by side; negative where they are apart. */
export const overlapX = (a: Box, b: Box): number => Math.min(a.right, b.right) - Math.max(a.left, b.left);
export const overlapY = (a: Box, b: Box): number => Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);

export function around(boxes: readonly Box[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const box of boxes) {
    left = Math.min(left, box.left);
    top = Math.min(top, box.top);
    right = Math.max(right, box.right);
    bottom = Math.max(bottom, box.bottom);
  }
  return { left, top, right, bottom };
}

/** Quarter turns, clockwise, by which text is turned against the page. Lines set from top to bottom are read as if turned once. */
export type Turn = 0 | 1 | 2 | 3;

export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** A box of the page in the frame in which text of that turn runs from left to right, line below line. */
export function upright({ left, top, right, bottom }: Box, turn: Turn, { width, height }: PageSize): Box {
  if (turn === 1) return { left: top, right: bottom, top: width - right, bottom: width - left };
  if (turn === 2) return { left: width - right, right: width - left, top: height - bottom, bottom: height - top };
  if (turn === 3) return { left: height - bottom, right: height - top, top: left, bottom: right };
  return { left, top, right, bottom };
}

/** The other way round. */
export function onPage({ left, top, right, bottom }: Box, turn: Turn, { width, height }: PageSize): Box {
  if (turn === 1) return { top: left, bottom: right, right: width - top, left: width - bottom };
  if (turn === 2) return { left: width - right, right: width - left, top: height - bottom, bottom: height - top };
  if (turn === 3) return { bottom: height - left, top: height - right, left: top, right: bottom };
  return { left, top, right, bottom };
}
