/** What is seen, as SVG: the same places, colours and names as on the canvas. */
import type { LoadedGraph } from "../state/graph-types.ts";
import type { Visible } from "../state/visible.ts";
import { controlPoint } from "./edge-hit.ts";
import { shortName } from "./labels.ts";
import type { Renderer } from "./renderer.ts";
import { canvasFont, type CanvasTheme } from "./theme.ts";

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
/** Characters XML forbids are left out: a name can hold any. */
// eslint-disable-next-line no-control-regex
const escaped = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "").replace(/[&<>"]/g, (one) => escapes[one]!);
const round = (value: number): number => Math.round(value * 100) / 100;

export function svgPicture(renderer: Renderer, graph: LoadedGraph, visible: Visible, theme: CanvasTheme): string {
  const { width, height } = renderer.size();
  const edges = [...visible.edges].map((id) => edgeMarkup(renderer, graph, id)).join("");
  const nodes = [...visible.nodes].sort((a, b) => graph.getNodeAttribute(b, "size") - graph.getNodeAttribute(a, "size"));
  const discs = nodes.map((id) => nodeMarkup(renderer, id)).join("");
  const names = nodes.map((id) => nameMarkup(renderer, id, width, height)).join("");
  const font = escaped(canvasFont);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `<rect width="100%" height="100%" fill="${theme.ground}"/><g fill="none">${edges}</g><g>${discs}</g>` +
    `<g font-family="${font}" font-size="12.5" font-weight="500" fill="${theme.ink}" stroke="${theme.ground}" stroke-width="3" paint-order="stroke">${names}</g></svg>`
  );
}

function edgeMarkup(renderer: Renderer, graph: LoadedGraph, id: string): string {
  const [from, to] = [renderer.pixelOf(graph.source(id)), renderer.pixelOf(graph.target(id))];
  const drawn = renderer.drawnEdge(id);
  if (!from || !to || !drawn || drawn.hidden) return "";
  const control = drawn.type === "curved" ? controlPoint(from, to, drawn.curvature) : undefined;
  const way = control ? `Q${round(control.x)} ${round(control.y)} ` : "L";
  return `<path d="M${round(from.x)} ${round(from.y)}${way}${round(to.x)} ${round(to.y)}" stroke="${drawn.color}" stroke-width="${round(drawn.pixels)}"/>`;
}

function nodeMarkup(renderer: Renderer, id: string): string {
  const [place, drawn] = [renderer.pixelOf(id), renderer.drawnNode(id)];
  if (!place || !drawn) return "";
  return `<circle cx="${round(place.x)}" cy="${round(place.y)}" r="${round(place.radius)}" fill="${drawn.color}"/>`;
}

/** Names that the canvas shows: those of the larger discs, and those that stand out. */
function nameMarkup(renderer: Renderer, id: string, width: number, height: number): string {
  const [place, drawn] = [renderer.pixelOf(id), renderer.drawnNode(id)];
  if (!place || !drawn?.label || !renderer.isNamed(id)) return "";
  if (place.x < 0 || place.y < 0 || place.x > width || place.y > height) return "";
  return `<text x="${round(place.x + place.radius + 3)}" y="${round(place.y + 4)}">${escaped(shortName(drawn.label))}</text>`;
}
