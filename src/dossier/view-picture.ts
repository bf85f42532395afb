/** The picture of a view as SVG that needs no script: each disc and line leads to what is told of it below. */
import { colorIn, nodeSize } from "../../graph/palette.ts";
import type { GraphSchema } from "../../graph/schema/graph-schema.ts";
import type { EdgeSummary, NodeSummary } from "../../graph/view.ts";
import { html, type Markup } from "./markup.ts";

export interface PlacedNode extends NodeSummary {
  /** Upwards, as the graph's layout has it. */
  readonly x: number;
  readonly y: number;
}

const width = 1_000;
const mostNamed = 150;
const fontSize = 15;

/** Names of nodes and relations are told as titles, which every browser shows and reads out. */
export function viewPicture(
  schema: GraphSchema,
  nodes: readonly PlacedNode[],
  edges: readonly EdgeSummary[],
  textOf: (edge: EdgeSummary) => string,
): Markup {
  const { place, height, scale } = fitted(nodes);
  const at = new Map(nodes.map((node) => [node.id, { ...place(node), r: Math.max(3, nodeSize(node.degree) * scale) }]));
  const number = new Map(nodes.map(({ id }, index) => [id, index]));
  const lines = edges.map((edge, index) => {
    const [a, b] = [at.get(edge.source)!, at.get(edge.target)!];
    const drawn = `M${a.x} ${a.y}L${b.x} ${b.y}`;
    return html`<a href="#e${index}"
      ><title>${textOf(edge)}</title><path class="hit" d="${drawn}" /><path class="line ${edge.status ?? "done"}" d="${drawn}"
    /></a>`;
  });
  const discs = nodes.map(({ id, name, label }) => {
    const { x, y, r } = at.get(id)!;
    return html`<a href="#n${number.get(id)!}"
      ><title>${name}</title><circle cx="${x}" cy="${y}" r="${r}" fill="${colorIn(schema, label)}"
    /></a>`;
  });
  const names = namedApart(nodes, at).map(({ id, name }) => {
    const { x, y, r } = at.get(id)!;
    return html`<text x="${rounded(x + r + 3)}" y="${rounded(y + fontSize / 3)}">${shortened(name)}</text>`;
  });
  return html`<svg viewBox="0 0 ${width} ${height}" role="img">
    ${lines}${discs}
    <g class="names" aria-hidden="true">${names}</g>
  </svg>`;
}

const rounded = (value: number): number => Math.round(value * 10) / 10;
const shortened = (name: string): string => ([...name].length > 16 ? `${[...name].slice(0, 15).join("")}…` : name);

/** A margin for the discs and the names beside them. */
const margin = 60;

function fitted(nodes: readonly PlacedNode[]) {
  const [xs, ys] = [nodes.map(({ x }) => x), nodes.map(({ y }) => y)];
  const bounds = (values: readonly number[]): readonly [number, number] =>
    values.reduce(([low, high], value) => [Math.min(low, value), Math.max(high, value)] as const, [Infinity, -Infinity] as const);
  const [[left, right], [low, high]] = [bounds(xs), bounds(ys)];
  const scale = (width - 2 * margin) / Math.max(right - left, (high - low) * 0.6, 1);
  const height = Math.round(Math.max(200, (high - low) * scale + 2 * margin));
  return {
    height,
    scale: Math.min(1, Math.max(0.35, 14 / Math.sqrt(nodes.length + 1))),
    place: ({ x, y }: PlacedNode) => ({
      x: rounded(width / 2 + (x - (left + right) / 2) * scale),
      y: rounded(height / 2 - (y - (low + high) / 2) * scale),
    }),
  };
}

/** The most connected, as far as no name lies over another. */
function namedApart(
  nodes: readonly PlacedNode[],
  at: ReadonlyMap<string, { readonly x: number; readonly y: number; readonly r: number }>,
): readonly PlacedNode[] {
  const taken: { readonly left: number; readonly right: number; readonly y: number }[] = [];
  const named: PlacedNode[] = [];
  for (const node of nodes.toSorted((a, b) => b.degree - a.degree)) {
    if (named.length >= mostNamed) break;
    const { x, y, r } = at.get(node.id)!;
    const box = { left: x - r, right: x + r + 3 + shortened(node.name).length * fontSize, y };
    if (taken.some((one) => Math.abs(one.y - y) < fontSize * 1.2 && one.left < box.right && box.left < one.right)) continue;
    taken.push(box);
    named.push(node);
  }
  return named;
}
