/** The one module that knows Sigma. */
import { createEdgeCurveProgram, DEFAULT_EDGE_CURVE_PROGRAM_OPTIONS } from "@sigma/edge-curve";
import { MultiDirectedGraph } from "graphology";
import Sigma from "sigma";
import { EdgeArrowProgram, EdgeRectangleProgram } from "sigma/rendering";
import type { EdgeAttributes, LoadedGraph, NodeAttributes } from "../state/graph-types.ts";
import type { Box, CameraPlace, Point } from "./frame.ts";
import { createFraming, farthest, type Framing, type Stage } from "./framing.ts";
import { drawHover, NameLayer, type NamePlace } from "./labels.ts";
import { drawEdge, drawNode, type DrawnEdge, type DrawnNode, type Look } from "./style.ts";
import { canvasFont } from "./theme.ts";

export type { CameraPlace, Point } from "./frame.ts";

export interface PointerEvents {
  enterNode(id: string): void;
  leaveNode(): void;
  clickNode(id: string, shift: boolean): void;
  doubleClickNode(id: string): void;
  clickStage(at: Point): void;
  dragNode(id: string, to: Point): void;
  endDrag(id: string): void;
  moveCamera(): void;
}

export interface Renderer {
  /** Draws anew. `light`: only colours and names changed. */
  refresh(light?: boolean): void;
  /** Draws the same again: the canvas has another size, a font has come. */
  redraw(): void;
  /** In the frame of the first picture, whatever the frame is now. */
  camera(): CameraPlace;
  setCamera(place: CameraPlace): void;
  /** Shows all of these nodes: the whole picture. `tight`: they alone are the frame. `calm`: without a flight. */
  whole(ids: Iterable<string>, how?: { readonly tight?: boolean; readonly calm?: boolean }): void;
  /** Whether the camera stands where `whole` put it, nobody having moved it. */
  isHeld(): boolean;
  /** Whether all of these lie within the frame. */
  holds(ids: Iterable<string>): boolean;
  /** Moves the camera so that these nodes fill the window. */
  fit(ids: Iterable<string>): void;
  flyTo(id: string): void;
  zoom(factor: number): void;
  /** By parts of what is seen. */
  pan(right: number, up: number): void;
  /** Units of the graph that a pixel is, when the whole picture is seen. */
  unitsPerPixel(): number;
  /** A node in pixels of the canvas; undefined if it isn't drawn. */
  pixelOf(id: string): (Point & { readonly radius: number }) | undefined;
  toPixel(at: Point): Point;
  toGraph(pixel: Point): Point;
  drawnNode(id: string): DrawnNode | undefined;
  drawnEdge(id: string): (DrawnEdge & { readonly pixels: number }) | undefined;
  /** Where its name is on the canvas, in pixels; undefined where it has none. */
  nameOf(id: string): NamePlace | undefined;
  /** Whose names are on the canvas. */
  named(): readonly string[];
  /** Calls back whenever the picture was drawn, until the answer is called. */
  onDrawn(then: () => void): () => void;
  size(): { readonly width: number; readonly height: number };
  kill(): void;
}

type Engine = Sigma<NodeAttributes, EdgeAttributes>;

const CurvedArrow = createEdgeCurveProgram<NodeAttributes, EdgeAttributes>({
  ...DEFAULT_EDGE_CURVE_PROGRAM_OPTIONS,
  arrowHead: { extremity: "target", lengthToThicknessRatio: 2.5, widenessToThicknessRatio: 2 },
} as Parameters<typeof createEdgeCurveProgram<NodeAttributes, EdgeAttributes>>[0]);

/** `home`: what the first picture shows, in units of the graph. */
export function createRenderer(graph: LoadedGraph, container: HTMLElement, home: Box, look: () => Look, events: PointerEvents): Renderer {
  const theme = () => look().theme;
  const names = new NameLayer(theme);
  const discs = { scale: discScale(container) };
  let pointedAt: string | undefined;
  const engine: Engine = new Sigma<NodeAttributes, EdgeAttributes>(new MultiDirectedGraph<NodeAttributes, EdgeAttributes>(), container, {
    allowInvalidContainer: true,
    zIndex: true,
    renderEdgeLabels: true,
    ...{
      labelFont: canvasFont,
      labelSize: 12.5,
      labelWeight: "500",
      labelDensity: 1,
      labelGridCellSize: 85,
      labelRenderedSizeThreshold: 4.5,
    },
    ...{ edgeLabelFont: canvasFont, edgeLabelSize: 11, edgeLabelColor: { attribute: "color" } },
    ...{
      defaultNodeType: "circle",
      defaultEdgeType: "line",
      stagePadding: paddingIn(container),
      minCameraRatio: 0.01,
      maxCameraRatio: farthest,
    },
    edgeProgramClasses: { line: EdgeRectangleProgram, arrow: EdgeArrowProgram, curved: CurvedArrow },
    zoomToSizeRatioFunction: (ratio) => Math.max(closest, Math.sqrt(ratio)) / discs.scale,
    nodeReducer: (id, data) => drawNode(look(), id, data),
    edgeReducer: (id, data) => drawEdge(look(), id, data),
    defaultDrawNodeLabel: names.offer,
    defaultDrawNodeHover: drawHover(theme, (id) => id !== pointedAt && names.isBare(id)),
  });
  engine.on("beforeRender", () => names.clear());
  engine.on("afterRender", () => names.draw());
  engine.on("enterNode", ({ node }) => (pointedAt = node));
  engine.on("leaveNode", () => (pointedAt = undefined));
  listen(engine, graph, events);
  const camera = cameraOf(stageOf(engine, container), graph, home);
  // Only now that the frame stands: what the engine is made with it draws at once, and tens of thousands of lines twice are a second.
  engine.setGraph(graph);
  return {
    ...camera,
    ...drawnBy(engine, graph, names),
    ...drawingOf(engine, graph, container, discs),
    kill: () => engine.kill(),
  };
}

function listen(engine: Engine, graph: LoadedGraph, events: PointerEvents): void {
  let dragged: string | undefined;
  let moved = false;
  engine.on("enterNode", ({ node }) => events.enterNode(node));
  engine.on("leaveNode", () => events.leaveNode());
  engine.on("clickNode", ({ node, event }) => {
    if (!moved) events.clickNode(node, event.original.shiftKey);
  });
  engine.on("doubleClickNode", ({ node, preventSigmaDefault }) => {
    preventSigmaDefault();
    events.doubleClickNode(node);
  });
  engine.on("clickStage", ({ event }) => events.clickStage({ x: event.x, y: event.y }));
  engine.on("downNode", ({ node }) => {
    dragged = node;
    moved = false;
  });
  engine.on("moveBody", ({ event, preventSigmaDefault }) => {
    if (dragged === undefined || !graph.hasNode(dragged)) return;
    moved = true;
    events.dragNode(dragged, engine.viewportToGraph(event));
    preventSigmaDefault();
    event.original.preventDefault();
  });
  const drop = (): void => {
    if (dragged !== undefined && moved) events.endDrag(dragged);
    dragged = undefined;
  };
  engine.on("upNode", drop);
  engine.on("upStage", drop);
  engine.getCamera().on("updated", () => events.moveCamera());
}

const widestPadding = 48;
/** A low canvas keeps most of its height for the picture. */
const paddingIn = ({ clientWidth, clientHeight }: HTMLElement): number =>
  Math.min(widestPadding, Math.round(Math.min(clientWidth, clientHeight) * 0.12));

function stageOf(engine: Engine, container: HTMLElement): Stage {
  const camera = engine.getCamera();
  return {
    camera: () => camera.getState(),
    // Two fingers may have turned it.
    setCamera: (place) => void camera.setState({ ...place, angle: 0 }),
    fly: (place) => camera.animate({ ...place, angle: 0 }, { duration: 350 }),
    setFrame: ({ left, right, low, high }) => {
      engine.setCustomBBox({ x: [left, right], y: [low, high] });
      // Places are brought into the frame when they are made ready, not when they are drawn.
      engine.refresh({ schedule: true });
    },
    // The engine measures it only when it draws.
    window: () => ({
      ...{ width: Math.max(1, container.clientWidth), height: Math.max(1, container.clientHeight) },
      padding: engine.getSetting("stagePadding"),
    }),
  };
}

function cameraOf(stage: Stage, graph: LoadedGraph, home: Box) {
  const still = globalThis.matchMedia?.("(prefers-reduced-motion: reduce)").matches ?? false;
  const framing: Framing = createFraming(stage, home, still);
  /** Off the graph itself: what the engine holds to draw is brought up to date at the next drawing. */
  const placesOf = (ids: Iterable<string>): Point[] => [...ids].filter((id) => graph.hasNode(id)).map((id) => graph.getNodeAttributes(id));
  return {
    ...framing,
    whole: (ids: Iterable<string>, how?: Parameters<Framing["whole"]>[1]) => framing.whole(placesOf(ids), how),
    holds: (ids: Iterable<string>) => framing.holds(placesOf(ids)),
    fit: (ids: Iterable<string>) => framing.fit(placesOf(ids)),
    flyTo: (id: string) => {
      if (graph.hasNode(id)) framing.flyTo(graph.getNodeAttributes(id));
    },
  };
}

function drawnBy(engine: Engine, graph: LoadedGraph, names: NameLayer) {
  return {
    pixelOf: (id: string) => {
      const data = engine.getNodeDisplayData(id);
      if (!data || data.hidden) return undefined;
      // Off the graph: after a change, until the next drawing, what the engine holds is not in its frame yet.
      return { ...engine.graphToViewport(graph.getNodeAttributes(id)), radius: engine.scaleSize(data.size) };
    },
    toPixel: (at: Point) => engine.graphToViewport(at),
    toGraph: (pixel: Point) => engine.viewportToGraph(pixel),
    drawnNode: (id: string) => engine.getNodeDisplayData(id) as DrawnNode | undefined,
    drawnEdge: (id: string) => {
      const data = engine.getEdgeDisplayData(id) as DrawnEdge | undefined;
      return data && { ...data, pixels: engine.scaleSize(data.size) };
    },
    nameOf: (id: string) => names.place(id),
    named: () => names.names(),
    onDrawn: (then: () => void) => {
      engine.on("afterRender", then);
      return () => void engine.off("afterRender", then);
    },
    size: () => engine.getDimensions(),
  };
}

/** Nearer than this discs and lines grow no more: what is looked at closely is names. */
const closest = 0.45;

/** The stored layout leaves discs their room in a picture of this many pixels; in a smaller one they are drawn smaller. */
const roomyPicture = 460;
const leastScale = 0.45;
const discScale = (container: HTMLElement): number =>
  Math.min(1, Math.max(leastScale, (Math.min(container.clientWidth, container.clientHeight) - 2 * paddingIn(container)) / roomyPicture));

function drawingOf(engine: Engine, graph: LoadedGraph, container: HTMLElement, discs: { scale: number }) {
  return {
    // At the next frame, however often it is asked for: drawing tens of thousands of edges is what takes the time.
    refresh: (light = false) => {
      if (light) engine.refresh({ partialGraph: { nodes: graph.nodes(), edges: graph.edges() }, skipIndexation: true, schedule: true });
      else engine.refresh({ schedule: true });
    },
    redraw: () => {
      discs.scale = discScale(container);
      const padding = paddingIn(container);
      if (padding === engine.getSetting("stagePadding")) engine.scheduleRender();
      else engine.setSetting("stagePadding", padding);
    },
  };
}
