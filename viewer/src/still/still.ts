/** The still picture of the view as it is, with what a person wants around it. */
import { signal } from "@preact/signals";
import { canvas } from "../canvas/current.ts";
import { canvasThemes, communityColor, type CanvasTheme } from "../canvas/theme.ts";
import { shownChanges } from "../state/changes.ts";
import { visibleCounts } from "../state/counts.ts";
import { facets, graph, totals } from "../state/loaded.ts";
import { visible } from "../state/looking.ts";
import { theme, type Theme } from "../state/preferences.ts";
import { labelColor, schema } from "../state/schema.ts";
import { view } from "../state/store.ts";
import { count } from "../text/format.ts";
import { fill, labelName, standingName, texts } from "../text/texts.ts";
import { captioned, type Captioned, type LegendEntry } from "./captioned.ts";
import { recolored } from "./recolored.ts";
import { sceneOf } from "./scene.ts";

/** What a person wants of a picture. */
export const pictureTitle = signal("");
export const withLegend = signal(false);
export const pictureScale = signal(2);

/** Each as it is on the page unless it is given. */
interface Wanted {
  readonly title?: string;
  readonly legend?: boolean;
  readonly theme?: Theme;
}

/** Undefined before the first picture is drawn. */
export function stillPicture(wanted: Wanted = {}): Captioned | undefined {
  const { title = pictureTitle.peek(), legend = withLegend.peek(), theme: face = theme.peek() } = wanted;
  const renderer = canvas.peek();
  if (!renderer) return undefined;
  const [drawn, colors] = [canvasThemes[theme.peek()], canvasThemes[face]];
  const scene = sceneOf(renderer, graph, visible.peek(), drawn);
  const caption = { title, legend: legend ? legendEntries(colors) : [], note: legend ? noteOf() : "" };
  return captioned(drawn === colors ? scene : recolored(scene, drawn, colors), caption, colors);
}

function legendEntries(colors: CanvasTheme): readonly LegendEntry[] {
  const { labels, standings } = visibleCounts.value;
  const changed = shownChanges.value;
  const kinds = [...(changed ? [...changed.nodes.values(), ...changed.edges.values()] : [])];
  return [
    ...(view.value.colorBy === "type" ? typeEntries(labels) : communityEntries()),
    ...(["planned", "ended", "alleged"] as const)
      .filter((standing) => (standings.get(standing) ?? 0) > 0)
      .map((standing) => ({ name: standingName(standing), color: colors.standings[standing], line: true as const })),
    ...(["added", "changed"] as const)
      .filter((kind) => kinds.includes(kind))
      .map((kind) => ({ name: texts.value.changeKinds[kind], color: colors.changes[kind] })),
  ];
}

function typeEntries(labels: ReadonlyMap<string, number>): readonly LegendEntry[] {
  const known = [...Object.keys(schema.value.entities), ...Object.keys(schema.value.sources)];
  return known.flatMap((label) => {
    const shown = labels.get(label) ?? 0;
    return shown > 0 ? [{ name: `${labelName(label)} ${count(shown)}`, color: labelColor(label) }] : [];
  });
}

function communityEntries(): readonly LegendEntry[] {
  const { communities } = visibleCounts.value;
  return (facets.value?.communities ?? [])
    .filter(({ community }) => (communities.get(community) ?? 0) > 0)
    .slice(0, 12)
    .map(({ community, name }) => ({ name, color: communityColor(community) }));
}

function noteOf(): string {
  const { nodes, edges } = visible.value;
  const shown = { shown: count(nodes.size), total: count(Math.max(totals.value.nodes, nodes.size)) };
  const said = fill(texts.value.shown, { ...shown, edges: count(edges.size), edgeTotal: count(totals.value.edges) });
  return `${texts.value.appName} · ${new Date().toISOString().slice(0, 10)} · ${said}`;
}
