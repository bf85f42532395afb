/** What is no longer there, drawn over the picture while changes are looked at: rings with their names, broken lines to what they were joined to. */
import { useEffect, useMemo, useState } from "preact/hooks";
import { removed } from "../state/changes.ts";
import { graph, revision } from "../state/loaded.ts";
import { visible } from "../state/looking.ts";
import { theme } from "../state/preferences.ts";
import { placesOfRemoved } from "../state/removed-places.ts";
import { fill, labelName, relationName, texts } from "../text/texts.ts";
import { canvas } from "./current.ts";
import { halvesOf, shortName } from "./labels.ts";
import type { Point } from "./renderer.ts";
import { canvasThemes } from "./theme.ts";

/** Names that can be told apart at once. */
const mostNames = 30;
const nameHeight = 14;

export function Removed() {
  const renderer = canvas.value;
  const { entities, relations } = removed.value;
  const shown = visible.value.nodes;
  const [, follow] = useState(0);
  const any = entities.length + relations.length > 0;
  useEffect(() => (any ? renderer?.onDrawn(() => follow((frames) => frames + 1)) : undefined), [any, renderer]);
  const places = useMemo(
    () =>
      renderer && any
        ? placesOfRemoved(graph, shown, { ids: entities.map(({ id }) => id), relations }, renderer.unitsPerPixel())
        : new Map<string, Point>(),
    [renderer, removed.value, shown, revision.value],
  );
  if (!renderer || !any) return null;
  const pixelOf = (id: string): Point | undefined => {
    const place = places.get(id);
    return place ? renderer.toPixel(place) : shown.has(id) ? renderer.pixelOf(id) : undefined;
  };
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const nameOf = (id: string): string => names.get(id) ?? graph.getNodeAttribute(id, "name");
  const lines = relations.flatMap(({ id, from, to, type }) => {
    const [a, b] = [pixelOf(from), pixelOf(to)];
    return a && b ? [{ id, a, b, title: `${nameOf(from)} ${relationName(type)} ${nameOf(to)}` }] : [];
  });
  const rings = entities.flatMap((entity) => {
    const at = pixelOf(entity.id);
    return at ? [{ ...entity, at }] : [];
  });
  const named = namesWithRoom(rings);
  const color = canvasThemes[theme.value].changes.removed;
  return (
    <svg
      class="removed-drawn"
      role="img"
      aria-label={fill(texts.value.removedDrawn, { n: lines.length, entities: rings.length })}
      style={{ color }}
    >
      {lines.map(({ id, a, b, title }) => (
        <line key={id} data-edge={id} x1={a.x} y1={a.y} x2={b.x} y2={b.y}>
          <title>{title}</title>
        </line>
      ))}
      {rings.map(({ id, label, name, at }) => (
        <g key={id} data-node={id}>
          <circle cx={at.x} cy={at.y} r={rings.length > 40 ? 3 : 4.5}>
            <title>{`${name} · ${labelName(label)} · ${texts.value.changeKinds.removed}`}</title>
          </circle>
          {named.has(id) ? (
            <text x={at.x + 8} y={at.y + 4}>
              {shortName(name)}
            </text>
          ) : null}
        </g>
      ))}
    </svg>
  );
}

/** Those whose names lie over none of the others', and over no ring. */
function namesWithRoom(rings: readonly { readonly id: string; readonly name: string; readonly at: Point }[]): ReadonlySet<string> {
  const taken: { readonly id: string; readonly at: Point; readonly wide: number }[] = [];
  for (const { id, name, at } of rings) {
    if (taken.length === mostNames) break;
    const wide = halvesOf(shortName(name)) * 6.5;
    const over = taken.some(
      (other) => Math.abs(other.at.y - at.y) < nameHeight && other.at.x < at.x + wide && at.x < other.at.x + other.wide,
    );
    const overRing = rings.some(
      (other) => other.id !== id && Math.abs(other.at.y - at.y) < nameHeight / 2 && other.at.x > at.x && other.at.x < at.x + wide + 12,
    );
    if (!over && !overRing) taken.push({ id, at, wide });
  }
  return new Set(taken.map(({ id }) => id));
}
