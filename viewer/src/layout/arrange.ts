/** Places by rule: as stored, on a circle, a disc for each type, or rings around what is focused on; what a person put somewhere stays there. */
import type { LoadedGraph } from "../state/graph-types.ts";
import { schema } from "../state/schema.ts";
import type { ViewState } from "../state/view-state.ts";
import type { Visible } from "../state/visible.ts";
import { ringsAround } from "./rings.ts";

type Places = ReadonlyMap<string, readonly [number, number]>;

const golden = Math.PI * (3 - Math.sqrt(5));

/** Whether any node was elsewhere before. */
export function arrange(
  graph: LoadedGraph,
  visible: Visible,
  { arrangement, pins, focus }: Pick<ViewState, "arrangement" | "pins" | "focus">,
): boolean {
  const places = isRinged({ arrangement, focus })
    ? ringsAround(graph, visible, focus!.ids, radiusOf(graph))
    : placesFor(graph, visible.nodes, arrangement);
  let moved = false;
  graph.updateEachNodeAttributes(
    (id, attributes) => {
      const [x, y] = pins[id] ?? places?.get(id) ?? (arrangement === "free" ? attributes.free : undefined) ?? attributes.home;
      moved ||= x !== attributes.x || y !== attributes.y;
      return { ...attributes, x, y };
    },
    { attributes: ["x", "y"] },
  );
  return moved;
}

/** A neighbourhood is laid out anew, unless a person chose a layout. */
export const isRinged = ({ arrangement, focus }: Pick<ViewState, "arrangement" | "focus">): boolean =>
  arrangement === "stored" && focus !== undefined && focus.depth > 0;

function placesFor(graph: LoadedGraph, visible: ReadonlySet<string>, arrangement: ViewState["arrangement"]): Places | undefined {
  if (arrangement === "circular") return circle(sorted(graph, visible), radiusOf(graph));
  return arrangement === "type" ? discs(graph, sorted(graph, visible), radiusOf(graph)) : undefined;
}

/** By type, the most connected first. */
function sorted(graph: LoadedGraph, visible: ReadonlySet<string>): readonly string[] {
  const order = Object.keys({ ...schema.value.entities, ...schema.value.sources });
  const rank = (id: string): number => order.indexOf(graph.getNodeAttribute(id, "label"));
  return [...visible].sort(
    (a, b) => rank(a) - rank(b) || graph.getNodeAttribute(b, "degree") - graph.getNodeAttribute(a, "degree") || (a < b ? -1 : 1),
  );
}

function radiusOf(graph: LoadedGraph): number {
  let most = 0;
  graph.forEachNode((_, { home }) => (most = Math.max(most, Math.abs(home[0]), Math.abs(home[1]))));
  return most || 100;
}

function circle(ids: readonly string[], radius: number): Places {
  return new Map(
    ids.map((id, at) => {
      const angle = (2 * Math.PI * at) / ids.length;
      return [id, [Math.sin(angle) * radius, Math.cos(angle) * radius] as const];
    }),
  );
}

/** Discs as large as their numbers, around the middle. */
function discs(graph: LoadedGraph, ids: readonly string[], radius: number): Places {
  const groups = new Map<string, string[]>();
  for (const id of ids) {
    const label = graph.getNodeAttribute(id, "label");
    const members = groups.get(label);
    if (members) members.push(id);
    else groups.set(label, [id]);
  }
  const sizes = [...groups.values()].map(({ length }) => Math.sqrt(length) + 0.6);
  const around = sizes.reduce((sum, size) => sum + size, 0);
  const unit = groups.size === 1 ? radius / sizes[0]! : Math.min((Math.PI * radius) / around, radius / Math.max(...sizes));
  const places = new Map<string, readonly [number, number]>();
  let walked = 0;
  for (const [index, members] of [...groups.values()].entries()) {
    const angle = (2 * Math.PI * (walked + sizes[index]! / 2)) / around;
    walked += sizes[index]!;
    const [cx, cy] = groups.size === 1 ? [0, 0] : [Math.sin(angle) * radius, Math.cos(angle) * radius];
    for (const [at, id] of members.entries()) {
      const distance = unit * 0.85 * Math.sqrt(at);
      places.set(id, [cx + Math.cos(at * golden) * distance, cy + Math.sin(at * golden) * distance]);
    }
  }
  return places;
}
