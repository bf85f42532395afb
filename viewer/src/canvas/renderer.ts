/** The one module that knows Sigma. */
import { createEdgeCurveProgram, DEFAULT_EDGE_CURVE_PROGRAM_OPTIONS } from "@sigma/edge-curve";
import Sigma from "sigma";
import { EdgeArrowProgram, EdgeRectangleProgram } from "sigma/rendering";
import type { EdgeAttributes, LoadedGraph, NodeAttributes } from "../state/graph-types.ts";
import { drawHover, drawLabel, LabelPlaces } from "./labels.ts";
import { drawEdge, drawNode, type DrawnEdge, type DrawnNode, type Look } from "./style.ts";
import { canvasFont } from "./theme.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface CameraPlace extends Point {
  readonly ratio: number;
}

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
  camera(): CameraPlace;
  setCamera(place: CameraPlace): void;
  fly(place: Partial<CameraPlace>): void;
  /** Moves the camera so that these nodes fill the window. */
  fit(ids: Iterable<string>): void;
  flyTo(id: string): void;
  zoom(factor: number): void;
  reset(): void;
  /** A node in pixels of the canvas; undefined if it isn't drawn. */
  pixelOf(id: string): (Point & { readonly radius: number }) | undefined;
  toPixel(at: Point): Point;
  toGraph(pixel: Point): Point;
  drawnNode(id: string): DrawnNode | undefined;
  drawnEdge(id: string): (DrawnEdge & { readonly pixels: number }) | undefined;
  /** What is seen, copied onto a canvas of the size in device pixels. */
  picture(ground: string): HTMLCanvasElement;
  /** Whether its name is on the canvas. */
  isNamed(id: string): boolean;
  size(): { readonly width: number; readonly height: number };
  /** Keeps the frame of the picture where it is, whatever is added. */
  freezeFrame(): void;
  thawFrame(): void;
  kill(): void;
}

type Engine = Sigma<NodeAttributes, EdgeAttributes>;

const CurvedArrow = createEdgeCurveProgram<NodeAttributes, EdgeAttributes>({
  ...DEFAULT_EDGE_CURVE_PROGRAM_OPTIONS,
  arrowHead: { extremity: "target", lengthToThicknessRatio: 2.5, widenessToThicknessRatio: 2 },
} as Parameters<typeof createEdgeCurveProgram<NodeAttributes, EdgeAttributes>>[0]);

export function createRenderer(graph: LoadedGraph, container: HTMLElement, look: () => Look, events: PointerEvents): Renderer {
  const theme = () => look().theme;
  const places = new LabelPlaces();
  const engine: Engine = new Sigma<NodeAttributes, EdgeAttributes>(graph, container, {
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
    ...{ defaultNodeType: "circle", defaultEdgeType: "line", stagePadding: 48, minCameraRatio: 0.01, maxCameraRatio: 5 },
    edgeProgramClasses: { line: EdgeRectangleProgram, arrow: EdgeArrowProgram, curved: CurvedArrow },
    nodeReducer: (id, data) => drawNode(look(), id, data),
    edgeReducer: (id, data) => drawEdge(look(), id, data),
    defaultDrawNodeLabel: drawLabel(theme, places),
    defaultDrawNodeHover: drawHover(theme),
  });
  engine.on("beforeRender", () => places.clear());
  listen(engine, graph, events);
  return { ...cameraOf(engine, graph), ...drawnBy(engine), ...drawingOf(engine, graph), kill: () => engine.kill() };
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

function cameraOf(engine: Engine, graph: LoadedGraph) {
  const camera = engine.getCamera();
  const calm = globalThis.matchMedia?.("(prefers-reduced-motion: reduce)").matches ?? false;
  const fly = (place: Partial<CameraPlace>): void => {
    if (calm) camera.setState(place);
    else void camera.animate(place, { duration: 350 });
  };
  /** Off the graph's own coordinates: between a change and the next drawing what Sigma holds to draw is not framed yet. */
  const framed = (id: string): Point => engine.viewportToFramedGraph(engine.graphToViewport(graph.getNodeAttributes(id)));
  return {
    camera: (): CameraPlace => camera.getState(),
    setCamera: (place: CameraPlace) => void camera.setState(place),
    fly,
    fit: (ids: Iterable<string>) => {
      const points = [...ids].filter((id) => graph.hasNode(id)).map(framed);
      if (points.length === 0) return;
      const [left, right] = [Math.min(...points.map(({ x }) => x)), Math.max(...points.map(({ x }) => x))];
      const [low, high] = [Math.min(...points.map(({ y }) => y)), Math.max(...points.map(({ y }) => y))];
      const ratio = Math.min(4, Math.max(0.03, Math.max(right - left, high - low) * 1.12));
      fly({ x: (left + right) / 2, y: (low + high) / 2, ratio });
    },
    flyTo: (id: string) => {
      if (!graph.hasNode(id)) return;
      const { x, y } = framed(id);
      fly({ x, y, ratio: Math.min(camera.ratio, 0.35) });
    },
    zoom: (factor: number) => fly({ ratio: camera.getBoundedRatio(camera.ratio / factor) }),
    reset: () => fly({ x: 0.5, y: 0.5, ratio: 1 }),
    freezeFrame: () => void (engine.getCustomBBox() ?? engine.setCustomBBox(engine.getBBox())),
    thawFrame: () => void engine.setCustomBBox(null),
  };
}

function drawnBy(engine: Engine) {
  return {
    pixelOf: (id: string) => {
      const data = engine.getNodeDisplayData(id);
      if (!data || data.hidden) return undefined;
      return { ...engine.framedGraphToViewport(data), radius: engine.scaleSize(data.size) };
    },
    toPixel: (at: Point) => engine.graphToViewport(at),
    toGraph: (pixel: Point) => engine.viewportToGraph(pixel),
    drawnNode: (id: string) => engine.getNodeDisplayData(id) as DrawnNode | undefined,
    drawnEdge: (id: string) => {
      const data = engine.getEdgeDisplayData(id) as DrawnEdge | undefined;
      return data && { ...data, pixels: engine.scaleSize(data.size) };
    },
    isNamed: (id: string) => engine.getNodeDisplayedLabels().has(id) || engine.getNodeDisplayData(id)?.highlighted === true,
    size: () => engine.getDimensions(),
  };
}

function drawingOf(engine: Engine, graph: LoadedGraph) {
  return {
    // At the next frame, however often it is asked for: drawing tens of thousands of edges is what takes the time.
    refresh: (light = false) => {
      if (light) engine.refresh({ partialGraph: { nodes: graph.nodes(), edges: graph.edges() }, skipIndexation: true, schedule: true });
      else engine.refresh({ schedule: true });
    },
    redraw: () => void engine.scheduleRender(),
    picture: (ground: string) => {
      // WebGL keeps its picture until the browser shows it: it is copied in the same turn as it is drawn.
      engine.refresh();
      const layers = engine.getCanvases();
      const order = ["edges", "nodes", "edgeLabels", "labels", "hovers", "hoverNodes"]
        .map((name) => layers[name])
        .filter((layer) => layer !== undefined);
      const canvas = document.createElement("canvas");
      [canvas.width, canvas.height] = [order[0]!.width, order[0]!.height];
      const context = canvas.getContext("2d")!;
      context.fillStyle = ground;
      context.fillRect(0, 0, canvas.width, canvas.height);
      for (const layer of order) context.drawImage(layer, 0, 0, canvas.width, canvas.height);
      return canvas;
    },
  };
}
