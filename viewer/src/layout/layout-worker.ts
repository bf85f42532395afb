/** Runs a layout beside the page, and says now and then where the nodes are. */
import forceSettings from "graphology-layout-forceatlas2/defaults.js";
import iterateForce from "graphology-layout-forceatlas2/iterate.js";
import noverlapSettings from "graphology-layout-noverlap/defaults.js";
import iterateNoverlap from "graphology-layout-noverlap/iterate.js";
import { forceWidth, type ForceRequest, type LayoutAnswer, type NoverlapRequest } from "./messages.ts";

const page = self as unknown as {
  onmessage: (event: MessageEvent<ForceRequest | NoverlapRequest>) => void;
  postMessage(answer: LayoutAnswer): void;
};

const mostNoverlapRounds = 300;
/** Between two pictures, in milliseconds. */
const turn = 60;

page.onmessage = ({ data }) => {
  if (data.kind === "noverlap") noverlap(data);
  else force(data);
};

function noverlap({ nodes }: NoverlapRequest): void {
  const settings = { ...noverlapSettings, margin: 2, ratio: 1.2 };
  for (let round = 0; round < mostNoverlapRounds; round++) if (iterateNoverlap(settings, nodes).converged) break;
  page.postMessage({ nodes, done: true });
}

/** Until the page ends the worker. */
function force({ nodes, edges }: ForceRequest): void {
  const order = nodes.length / forceWidth;
  const settings = { ...forceSettings, barnesHutOptimize: order > 800, gravity: 0.6, scalingRatio: 12, slowDown: 4 };
  const step = (): void => {
    const start = performance.now();
    do iterateForce(settings, nodes, edges);
    while (performance.now() - start < turn);
    page.postMessage({ nodes: nodes.slice(), done: false });
    setTimeout(step, 0);
  };
  step();
}
