/** Finds the names of nodes in reflowed text and cuts it into runs. */
import type { GraphNode } from "../../graph/batch.ts";
import type { Run } from "../../graph/view.ts";
import type { Reflowed } from "./reflow.ts";
import { aliasesOf, shownName } from "./summary.ts";

export interface Wanted {
  readonly node: GraphNode;
  readonly end?: "source" | "target";
}

/** A node that is one end of a relation. */
export type End = Wanted & Required<Pick<Wanted, "end">>;

/** Offsets into the reflowed text. */
export interface Highlight {
  readonly from: number;
  readonly to: number;
  readonly wanted: Wanted;
}

const wordly = /[A-Za-z0-9]/;

/** Every place where a wanted node's name or alias stands; a longer name wins over a shorter within it. */
export function findHighlights(text: string, wanted: readonly Wanted[]): readonly Highlight[] {
  const names = wanted
    .flatMap((one) => [shownName(one.node), ...aliasesOf(one.node)].map((name) => ({ name, one })))
    .filter(({ name }) => name.length > 0)
    .sort((a, b) => b.name.length - a.name.length || Number(b.one.end !== undefined) - Number(a.one.end !== undefined));
  const taken = new Uint8Array(text.length);
  const highlights: Highlight[] = [];
  for (const { name, one } of names)
    for (let from = text.indexOf(name); from !== -1; from = text.indexOf(name, from + 1)) {
      const to = from + name.length;
      if (taken.subarray(from, to).some((used) => used === 1) || splitsWord(text, from, to)) continue;
      taken.fill(1, from, to);
      highlights.push({ from, to, wanted: one });
    }
  return highlights.sort((a, b) => a.from - b.from);
}

const splitsWord = (text: string, from: number, to: number): boolean =>
  (wordly.test(text[from]!) && from > 0 && wordly.test(text[from - 1]!)) ||
  (wordly.test(text[to - 1]!) && to < text.length && wordly.test(text[to]!));

export interface RunOptions {
  /** A raw span: runs within it say so. */
  readonly evidence?: { readonly start: number; readonly end: number } | undefined;
  /** The article's id, where runs that name an end of a relation should say at which place they stand. */
  readonly article?: string;
}

export function runsOf({ text, offsets }: Reflowed, wanted: readonly Wanted[], { evidence, article }: RunOptions = {}): readonly Run[] {
  const cuts = new Set([0, text.length]);
  const highlights = findHighlights(text, wanted);
  for (const { from, to } of highlights) cuts.add(from).add(to);
  const inside = (at: number): boolean => evidence !== undefined && offsets[at]! >= evidence.start && offsets[at]! < evidence.end;
  for (let at = 1; at < text.length; at++) if (inside(at) !== inside(at - 1)) cuts.add(at);
  const order = [...cuts].sort((a, b) => a - b);
  const runs: Run[] = [];
  let next = 0;
  for (let at = 0; at + 1 < order.length; at++) {
    const [from, to] = [order[at]!, order[at + 1]!];
    while (next < highlights.length && highlights[next]!.to <= from) next += 1;
    const highlight = highlights[next];
    const within = highlight !== undefined && highlight.from <= from ? highlight.wanted : undefined;
    runs.push({
      text: text.slice(from, to),
      ...(within ? { node: within.node.id, label: within.node.label } : {}),
      ...(within?.end ? { end: within.end } : {}),
      ...(within?.end && article !== undefined ? { place: `${article}:${offsets[from]!}-${offsets[to - 1]! + 1}` } : {}),
      ...(inside(from) ? { evidence: true } : {}),
    });
  }
  return runs;
}
