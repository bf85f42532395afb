/** Starts and stops layouts in their worker. */
import { signal } from "@preact/signals";
import { canvas } from "../canvas/current.ts";
import { graph } from "../state/loaded.ts";
import { visible } from "../state/looking.ts";
import { change, view } from "../state/store.ts";
import { forceWidth, noverlapWidth, type ForceRequest, type LayoutAnswer, type NoverlapRequest } from "./messages.ts";

export type RunningLayout = "force" | "noverlap";
/** What is laid out is the frame, and follows at once as it spreads. */
const frameOfLayout = { tight: true, calm: true } as const;
export const running = signal<RunningLayout | undefined>(undefined);

let worker: Worker | undefined;

export function startForce(): void {
  stopLayout();
  const ids = [...visible.value.nodes];
  begin("force", ids, forceRequest(ids), forceWidth);
  canvas.peek()?.whole(ids, frameOfLayout);
}

export function removeOverlaps(): void {
  stopLayout();
  const ids = [...visible.value.nodes];
  const nodes = new Float32Array(ids.length * noverlapWidth);
  const unit = canvas.peek()?.unitsPerPixel() ?? 1;
  for (const [at, id] of ids.entries()) {
    const { x, y, size } = graph.getNodeAttributes(id);
    nodes.set([x, y, size * unit], at * noverlapWidth);
  }
  begin("noverlap", ids, { kind: "noverlap", nodes }, noverlapWidth);
}

/** Ends what runs; nodes stay where they are, and undo takes them back. */
export function stopLayout(): void {
  worker?.terminate();
  worker = undefined;
  if (running.value !== undefined) settle();
  running.value = undefined;
}

function begin(kind: RunningLayout, ids: readonly string[], request: ForceRequest | NoverlapRequest, width: number): void {
  running.value = kind;
  worker = new Worker(new URL("./layout-worker.ts", import.meta.url), { type: "module" });
  worker.addEventListener("message", ({ data }: MessageEvent<LayoutAnswer>) => {
    const held = canvas.peek()?.isHeld();
    move(ids, data.nodes, width);
    // Whoever moved the camera meanwhile keeps it where it is.
    if (held) canvas.peek()?.whole(visible.peek().nodes, frameOfLayout);
    if (data.done) stopLayout();
  });
  worker.postMessage(request, [request.nodes.buffer]);
}

function move(ids: readonly string[], matrix: Float32Array, width: number): void {
  const { pins } = view.peek();
  const at = new Map(ids.map((id, index) => [id, index * width]));
  graph.updateEachNodeAttributes(
    (id, attributes) => {
      const place = at.get(id);
      if (place === undefined || id in pins) return attributes;
      const [x, y] = [matrix[place]!, matrix[place + 1]!];
      return Number.isFinite(x) && Number.isFinite(y) ? { ...attributes, x, y } : attributes;
    },
    { attributes: ["x", "y"] },
  );
}

function settle(): void {
  graph.updateEachNodeAttributes((_, attributes) => ({ ...attributes, free: [attributes.x, attributes.y] }), { attributes: [] });
  change({ arrangement: "free" });
}

function forceRequest(ids: readonly string[]): ForceRequest {
  const nodes = new Float32Array(ids.length * forceWidth);
  const places = new Map<string, number>();
  const { pins } = view.peek();
  for (const [index, id] of ids.entries()) {
    const at = index * forceWidth;
    const { x, y, size } = graph.getNodeAttributes(id);
    places.set(id, at);
    nodes.set([x, y, 0, 0, 0, 0, 1, 1, size, id in pins ? 1 : 0], at);
  }
  const edges: number[] = [];
  for (const edge of visible.value.edges) {
    const [source, target] = [places.get(graph.source(edge))!, places.get(graph.target(edge))!];
    if (source === target) continue;
    edges.push(source, target, 1);
    nodes[source + 6]! += 1;
    nodes[target + 6]! += 1;
  }
  return { kind: "force", nodes, edges: Float32Array.from(edges) };
}
