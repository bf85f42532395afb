/** Draw around nodes to choose them. */
import { useRef, useState } from "preact/hooks";
import { visible } from "../state/looking.ts";
import { adjust, lassoOn, view } from "../state/store.ts";
import { canvas } from "./current.ts";
import type { Point } from "./renderer.ts";

export function Lasso() {
  const [points, setPoints] = useState<readonly Point[]>([]);
  const area = useRef<SVGSVGElement>(null);
  if (!lassoOn.value) return null;
  const pointOf = ({ clientX, clientY }: PointerEvent): Point => {
    const { left, top } = area.current!.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const finish = (event: PointerEvent): void => {
    const inside = points.length > 2 ? chosen(points) : [];
    setPoints([]);
    lassoOn.value = false;
    if (inside.length === 0) return;
    const before = event.shiftKey ? view.value.selected : [];
    adjust({ selected: [...new Set([...before, ...inside])], edge: undefined, path: undefined, links: undefined });
  };
  return (
    <svg
      ref={area}
      class="lasso"
      onPointerDown={(event) => {
        area.current!.setPointerCapture(event.pointerId);
        setPoints([pointOf(event)]);
      }}
      onPointerMove={(event) => points.length > 0 && setPoints([...points, pointOf(event)])}
      onPointerUp={finish}
    >
      <polygon points={points.map(({ x, y }) => `${x},${y}`).join(" ")} />
    </svg>
  );
}

function chosen(points: readonly Point[]): string[] {
  const renderer = canvas.value;
  if (!renderer) return [];
  return [...visible.value.nodes].filter((id) => {
    const place = renderer.pixelOf(id);
    return place !== undefined && contains(points, place);
  });
}

/** Even-odd rule. */
export function contains(polygon: readonly Point[], { x, y }: Point): boolean {
  let inside = false;
  for (let at = 0, last = polygon.length - 1; at < polygon.length; last = at++) {
    const [a, b] = [polygon[at]!, polygon[last]!];
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
  }
  return inside;
}
