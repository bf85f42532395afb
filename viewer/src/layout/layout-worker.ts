/** Runs a layout beside the page, and says now and then where the nodes are. */
import forceSettings from "graphology-layout-forceatlas2/defaults.js";
import iterateForce from "graphology-layout-forceatlas2/iterate.js";
import noverlapSettings from "graphology-layout-noverlap/defaults.js";
import iterateNoverlap from "graphology-layout-noverlap/iterate.js";
import { forceWidth, type ForceRequest, type LayoutAnswer, type NoverlapRequest } from "./messages.ts";

/** The worker's own scope; the DOM's types know the window's only. */
const page = self as unknown as {
  addEventListener(type: "message", listen: (event: MessageEvent<ForceRequest | NoverlapRequest>) => void): void;
  postMessage(answer: LayoutAnswer, transfer: readonly ArrayBufferLike[]): void;
};

const mostNoverlapRounds = 300;
/** Between two pictures, in milliseconds. */
const turn = 60;

page.addEventListener("message", ({ data }) => {
  if (data.kind === "noverlap") noverlap(data);
  else force(data);
});

function noverlap({ nodes }: NoverlapRequest): void {
  const settings = { ...noverlapSettings, margin: 2, ratio: 1.2 };
  for (let round = 0; round < mostNoverlapRounds; round++) if (iterateNoverlap(settings, nodes).converged) break;
  page.postMessage({ nodes, done: true }, [nodes.buffer]);
}

/** Until the page ends the worker. */
function force({ nodes, edges }: ForceRequest): void {
  const order = nodes.length / forceWidth;
  const settings = { ...forceSettings, barnesHutOptimize: order > 800, gravity: 0.6, scalingRatio: 12, slowDown: 4 };
  const step = (): void => {
    const start = performance.now();
    do iterateForce(settings, nodes, edges);
    while (performance.now() - start < turn);
    const places = nodes.slice();
    page.postMessage({ nodes: places, done: false }, [places.buffer]);
    setTimeout(step, 0);
  };
  step();
}
