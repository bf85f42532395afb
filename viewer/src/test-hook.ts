/**
 * `window.mailuo`, for tests and the curious: what is loaded, visible, chosen and drawn, as plain data. It can be read, not written.
 */
import { canvas } from "./canvas/current.ts";
import { graph } from "./state/loaded.ts";
import { emphasis, shownPath, visible } from "./state/looking.ts";
import { view } from "./state/store.ts";

const hook = {
  /** The view's state. */
  view: () => structuredClone(view.peek()),
  loaded: () => ({ nodes: graph.order, edges: graph.size }),
  visible: () => ({ nodes: [...visible.peek().nodes], edges: [...visible.peek().edges] }),
  emphasis: () => {
    const now = emphasis.peek();
    return now && { nodes: [...now.nodes], edges: [...now.edges] };
  },
  path: () => shownPath.peek(),
  node: (id: string) => ({ ...graph.getNodeAttributes(id) }),
  edge: (id: string) => ({ ...graph.getEdgeAttributes(id), source: graph.source(id), target: graph.target(id) }),
  /** How it is drawn: colour, size, hidden, label. */
  drawnNode: (id: string) => ({ ...canvas.peek()?.drawnNode(id) }),
  drawnEdge: (id: string) => ({ ...canvas.peek()?.drawnEdge(id) }),
  /** In pixels of the canvas. */
  pixelOf: (id: string) => canvas.peek()?.pixelOf(id),
  /** Nodes whose names are on the canvas, no name over another. */
  named: () => [...(canvas.peek()?.named() ?? [])],
  camera: () => ({ ...canvas.peek()?.camera() }),
  /** Milliseconds since the page was asked for, when the first picture was drawn. */
  ready: () => canvas.peek() !== undefined,
};

export type TestHook = typeof hook;

Object.defineProperty(window, "mailuo", { value: Object.freeze(hook) });
