/** Bare Sigma with the same graph in the same browser: what the viewer's frame rate is held against. */
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Page } from "playwright-core";

const require = createRequire(import.meta.url);

export interface DrawnGraph {
  readonly nodes: readonly {
    readonly id: string;
    readonly x: number;
    readonly y: number;
    readonly size: number;
    readonly color: string;
    readonly label: string;
  }[];
  readonly edges: readonly { readonly source: string; readonly target: string; readonly size: number; readonly color: string }[];
}

/** Draws it on a page of nothing else, as large as the viewer's canvas. */
export async function drawBare(page: Page, graph: DrawnGraph, width: number, height: number): Promise<void> {
  await page.setContent(`<body style="margin:0"><div id="bare" style="width:${width}px;height:${height}px"></div></body>`);
  for (const [name, file] of [
    ["graphology", "graphology.umd.min.js"],
    ["sigma", "sigma.min.js"],
  ] as const)
    await page.addScriptTag({ path: join(dirname(require.resolve(name)), file) });
  await page.evaluate(`(({ nodes, edges }) => {
    const made = new graphology.MultiDirectedGraph();
    for (const { id, ...attributes } of nodes) made.addNode(id, attributes);
    for (const { source, target, ...attributes } of edges) made.addEdge(source, target, attributes);
    window.bare = new Sigma(made, document.getElementById("bare"));
  })(${JSON.stringify(graph)})`);
}

/** What the viewer draws, read through its test hook. */
export const drawnGraph = (page: Page): Promise<DrawnGraph> =>
  page.evaluate<DrawnGraph>(`(() => {
    const { mailuo } = window;
    const { nodes, edges } = mailuo.visible();
    return {
      nodes: nodes.map((id) => {
        const [{ x, y, name }, { size, color }] = [mailuo.node(id), mailuo.drawnNode(id)];
        return { id, x, y, size, color, label: name };
      }),
      edges: edges.map((id) => {
        const [{ source, target }, { size, color }] = [mailuo.edge(id), mailuo.drawnEdge(id)];
        return { source, target, size, color };
      }),
    };
  })()`);
