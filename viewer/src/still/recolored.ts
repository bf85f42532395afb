/** A scene in another theme: what the canvas draws in one theme's colours is drawn in the other's. */
import type { CanvasTheme } from "../canvas/theme.ts";
import type { Scene } from "./scene.ts";

const flat = ({ standings, changes, ...plain }: CanvasTheme): readonly (readonly [string, string])[] => [
  ...Object.entries(plain),
  ...Object.entries(standings).map(([name, color]) => [`standing ${name}`, color] as const),
  ...Object.entries(changes).map(([name, color]) => [`change ${name}`, color] as const),
];

/** Colours that no theme has, those of types, stay. */
export function recolored(scene: Scene, from: CanvasTheme, to: CanvasTheme): Scene {
  const names = new Map(flat(from).map(([name, color]) => [color, name]));
  const colors = new Map(flat(to));
  const inOther = (color: string): string => colors.get(names.get(color) ?? "") ?? color;
  const other = <Shape extends { readonly color: string }>(shape: Shape): Shape => ({ ...shape, color: inOther(shape.color) });
  return {
    ...scene,
    ground: to.ground,
    lines: scene.lines.map(other),
    heads: scene.heads.map(other),
    discs: scene.discs.map(other),
    labels: scene.labels.map((label) => ({ ...other(label), ...(label.halo !== undefined && { halo: inOther(label.halo) }) })),
  };
}
