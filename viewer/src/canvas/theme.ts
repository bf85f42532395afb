/** Colours of the canvas in light and dark. Types have the palette of the exports. */
import type { Standing } from "../../../graph/ontology.ts";
import { labelColor } from "../state/schema.ts";
import type { ColorBy } from "../state/view-state.ts";

export interface CanvasTheme {
  readonly ground: string;
  readonly ink: string;
  readonly edge: string;
  readonly fadedEdge: string;
  readonly fadedNode: string;
  readonly strongEdge: string;
  /** Of relations that do not simply hold. */
  readonly standings: Readonly<Record<Exclude<Standing, "done">, string>>;
  /** Between two builds, or two days. */
  readonly changes: Readonly<Record<"added" | "changed" | "removed", string>>;
  readonly accent: string;
  readonly panel: string;
  readonly line: string;
}

export const canvasThemes: Readonly<Record<"light" | "dark", CanvasTheme>> = {
  light: {
    ...{ ground: "#fbfaf6", ink: "#22252a", edge: "#cfcabf", fadedEdge: "#efece5", fadedNode: "#e4e0d8" },
    ...{ strongEdge: "#7d766a", accent: "#b3392f", panel: "#ffffff", line: "#d9d4c9" },
    standings: { planned: "#7fa8d9", ended: "#b9a7c7", alleged: "#e3a44f" },
    changes: { added: "#1a9850", changed: "#e08214", removed: "#c0281e" },
  },
  dark: {
    ...{ ground: "#17191c", ink: "#e9e6df", edge: "#444851", fadedEdge: "#22252a", fadedNode: "#2c3036" },
    ...{ strongEdge: "#a29a8c", accent: "#e8796d", panel: "#23262b", line: "#3a3e45" },
    standings: { planned: "#4f7fb8", ended: "#7d6a91", alleged: "#b07a2a" },
    changes: { added: "#4fd08a", changed: "#f0a94e", removed: "#ff7a6e" },
  },
};

/** Twelve hues a colour-blind reader can mostly tell apart; further communities are grey. */
const communityColors = [
  ...["#2e6f95", "#d1495b", "#3a9d5d", "#c9a227", "#7a5195", "#e08e45"],
  ...["#00798c", "#b5838d", "#8a9a5b", "#5b5f97", "#c06c3e", "#4f9d9d"],
];
const otherCommunity = "#a5a19a";

export const communityColor = (community: number | undefined): string =>
  community === undefined ? otherCommunity : (communityColors[community] ?? otherCommunity);

export const nodeColor = (by: ColorBy, label: string, community: number | undefined): string =>
  by === "type" ? labelColor(label) : communityColor(community);

/** The page's own faces first, then what systems bring for Chinese, then the bundled one. */
export const canvasFont =
  '"PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Source Han Sans SC", "Noto Sans CJK SC", "Noto Sans SC", "Noto Sans SC Variable", system-ui, sans-serif';
