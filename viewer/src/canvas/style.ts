/** How each node and edge is drawn, given what is visible and what stands out. */
import type { EdgeAttributes, LoadedGraph, NodeAttributes } from "../state/graph-types.ts";
import type { Visible } from "../state/visible.ts";
import type { ColorBy } from "../state/view-state.ts";
import { mostNamed, type Emphasis } from "./emphasis.ts";
import type { ShownChanges } from "../state/changes.ts";
import { nodeColor, type CanvasTheme } from "./theme.ts";

export interface Look {
  readonly visible: Visible;
  readonly emphasis: Emphasis | undefined;
  readonly selected: ReadonlySet<string>;
  readonly colorBy: ColorBy;
  readonly theme: CanvasTheme;
  /** What changed between two builds, where that is looked at. */
  readonly changes: ShownChanges | undefined;
  /** Names of relations drawn on those that stand out; none when there are too many. */
  readonly edgeName: ((edge: EdgeAttributes) => string) | undefined;
  /** Arrow heads and bends: left out of very large pictures. */
  readonly fine: boolean;
  /** What is focused on has its neighbours around it: left of this their names stand left of them. */
  readonly middle: number | undefined;
  /** By whose names a person finds the way: they are named before others. */
  readonly landmarks: ReadonlySet<string>;
}

export interface DrawnNode {
  readonly x: number;
  readonly y: number;
  readonly hidden?: boolean;
  readonly size: number;
  readonly color: string;
  readonly label: string | null;
  readonly forceLabel: boolean;
  readonly highlighted: boolean;
  readonly zIndex: number;
  /** Which names take their places first. */
  readonly rank: number;
  /** Its name stands left of it if it can. */
  readonly leftward: boolean;
}

export interface DrawnEdge {
  readonly hidden?: boolean;
  readonly size: number;
  readonly color: string;
  readonly label: string | null;
  readonly forceLabel: boolean;
  readonly zIndex: number;
  readonly type: "line" | "arrow" | "curved";
  readonly curvature: number;
}

const unseenNode = {
  hidden: true,
  size: 0,
  color: "#000",
  label: null,
  forceLabel: false,
  highlighted: false,
  zIndex: 0,
  rank: 0,
  leftward: false,
};
const unseenEdge: DrawnEdge = {
  hidden: true,
  size: 0,
  color: "#000",
  label: null,
  forceLabel: false,
  zIndex: 0,
  type: "line",
  curvature: 0,
};

/** Few around one have room to be seen better. */
const ringedScale = (nodes: number): number => Math.min(1.8, Math.max(1, Math.sqrt(90 / nodes)));

/** So few have room for all of their names, but for those that would stand over another. */
const fewNodes = 150;

export function drawNode(look: Look, id: string, { x, y, size, label, name, community }: NodeAttributes): DrawnNode {
  if (!look.visible.nodes.has(id)) return { ...unseenNode, x, y };
  const selected = look.selected.has(id);
  const strong = look.emphasis?.nodes.has(id) ?? false;
  const faded = look.emphasis !== undefined && !strong && !selected;
  const changed = look.changes?.nodes.get(id);
  const named = look.emphasis?.named ?? look.emphasis?.nodes;
  const standsOut = selected || (named !== undefined && named.size <= mostNamed && named.has(id));
  const landmark = !faded && look.landmarks.has(id);
  return {
    ...{ x, y, size: look.middle === undefined ? size : size * ringedScale(look.visible.nodes.size) },
    color: changed ? look.theme.changes[changed] : faded ? look.theme.fadedNode : nodeColor(look.colorBy, label, community),
    label: faded ? null : name,
    forceLabel: standsOut || landmark || look.visible.nodes.size <= fewNodes,
    highlighted: selected,
    zIndex: faded ? 0 : strong ? 2 : 1,
    rank: standsOut ? 2 : landmark ? 1 : 0,
    leftward: look.middle !== undefined && x < look.middle,
  };
}

/** However many articles state it: a relation is a line, not a beam. */
const widestEdge = 2;

export function drawEdge(look: Look, id: string, edge: EdgeAttributes): DrawnEdge {
  if (!look.visible.edges.has(id)) return unseenEdge;
  const strong = look.emphasis?.edges.has(id) ?? false;
  const faded = look.emphasis !== undefined && !strong;
  const { theme, fine } = look;
  const changed = look.changes?.edges.get(id);
  const bent = edge.bend !== 0 && fine;
  return {
    size: Math.min(widestEdge, 0.6 + 0.4 * Math.log2(1 + edge.support)) + (strong ? 0.4 : 0),
    color: changed
      ? theme.changes[changed]
      : faded
        ? theme.fadedEdge
        : edge.standing !== "done"
          ? theme.standings[edge.standing]
          : strong
            ? theme.strongEdge
            : theme.edge,
    label: strong && look.edgeName ? look.edgeName(edge) : null,
    forceLabel: strong && look.edgeName !== undefined,
    zIndex: faded ? 0 : strong ? 2 : 1,
    type: bent ? "curved" : fine ? "arrow" : "line",
    curvature: edge.bend,
  };
}

/** Edges whose names can be read at once. */
const mostNames = 14;

export const namesFit = (emphasis: Emphasis | undefined): boolean => emphasis !== undefined && emphasis.edges.size <= mostNames;

/** Above so many edges a picture is drawn plainly. */
export const isFine = (graph: LoadedGraph): boolean => graph.size <= 6_000;
