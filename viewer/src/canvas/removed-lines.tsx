/** What is no longer there, drawn over the picture while changes are looked at: broken lines between what still is. */
import { useEffect, useState } from "preact/hooks";
import { removedRelations } from "../state/changes.ts";
import { graph } from "../state/loaded.ts";
import { visible } from "../state/looking.ts";
import { theme } from "../state/preferences.ts";
import { fill, relationName, texts } from "../text/texts.ts";
import { canvas } from "./current.ts";
import { canvasThemes } from "./theme.ts";

export function RemovedLines() {
  const renderer = canvas.value;
  const removed = removedRelations.value.filter(({ from, to }) => visible.value.nodes.has(from) && visible.value.nodes.has(to));
  const [, follow] = useState(0);
  const any = removed.length > 0;
  useEffect(() => (any ? renderer?.onDrawn(() => follow((frames) => frames + 1)) : undefined), [any, renderer]);
  if (!renderer || !any) return null;
  const color = canvasThemes[theme.value].changes.removed;
  return (
    <svg class="removed-lines" role="img" aria-label={fill(texts.value.removedDrawn, { n: removed.length })}>
      {removed.map(({ id, from, to, type }) => {
        const [a, b] = [renderer.pixelOf(from), renderer.pixelOf(to)];
        if (!a || !b) return null;
        const names = [from, to].map((end) => graph.getNodeAttribute(end, "name"));
        return (
          <line key={id} data-edge={id} x1={a.x} y1={a.y} x2={b.x} y2={b.y} stroke={color}>
            <title>{`${names[0]} ${relationName(type)} ${names[1]}`}</title>
          </line>
        );
      })}
    </svg>
  );
}
