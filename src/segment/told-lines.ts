/** What a document's reader knows of its lines: headings, captions, furniture, and where articles begin. Furniture is told by words as well. */
import type { Block } from "./block.ts";
import { furnitureIn } from "./furniture.ts";
import type { Line, ToldKind } from "./lines.ts";
import type { DocumentLayout, Span } from "../model.ts";

/** What is told of a line; lines of one group are one heading or one caption. */
interface Told {
  readonly kind: ToldKind;
  readonly group: Span | undefined;
}

/** The same lines, each with what is told of it. Linear in their number. */
export function toldLines(text: string, lines: readonly Line[], layout: DocumentLayout | undefined): readonly Line[] {
  const told = new Map<number, Told>();
  // What comes later counts more: a menu may be set as a heading.
  for (const index of furnitureIn(text, lines)) told.set(index, { kind: "furniture", group: undefined });
  for (const [index, group] of linesIn(lines, layout?.headings)) told.set(index, { kind: "heading", group });
  for (const [index, group] of linesIn(lines, layout?.captions)) told.set(index, { kind: "caption", group });
  for (const [index] of linesIn(lines, layout?.furniture)) told.set(index, { kind: "furniture", group: undefined });
  const opening = new Set(firstLines(lines, layout?.articles));
  if (told.size === 0 && opening.size === 0) return lines;
  return lines.map((line, index) => ({ ...line, ...ofGroup(lines, told, index), ...(opening.has(index) && { opens: true }) }));
}

/** A heading on several lines is one block, from the first. */
function ofGroup(lines: readonly Line[], told: ReadonlyMap<number, Told>, index: number): Pick<Line, "told" | "toldEnd"> {
  const own = told.get(index);
  if (own === undefined) return {};
  if (own.group === undefined) return { told: own.kind };
  const isOwn = (at: number): boolean => told.get(at)?.group === own.group;
  if (isOwn(index - 1)) return { told: own.kind, toldEnd: 0 };
  let last = index;
  while (isOwn(last + 1)) last++;
  return { told: own.kind, toldEnd: lines[last]!.end };
}

function* linesIn(lines: readonly Line[], spans: readonly Span[] = []): Generator<[number, Span]> {
  let index = 0;
  for (const span of spans) {
    while (index < lines.length && lines[index]!.start < span.start) index++;
    for (; index < lines.length && lines[index]!.start < span.end; index++) yield [index, span];
  }
}

/** The first line of each span. */
function* firstLines(lines: readonly Line[], spans: readonly Span[] = []): Generator<number> {
  let index = 0;
  for (const { start } of spans) {
    while (index < lines.length && lines[index]!.start < start) index++;
    if (index < lines.length) yield index;
  }
}

/** The blocks of each article that is told, with those between it and the next; undefined where none is told. */
export function toldArticles(blocks: readonly Block[], spans: readonly Span[] = []): Block[][] | undefined {
  if (spans.length === 0) return undefined;
  const articles: Block[][] = [];
  let begun = 0;
  for (const block of blocks) {
    const before = begun;
    while (begun < spans.length && block.end > spans[begun]!.start) begun++;
    const last = articles.at(-1);
    // What stands above the first goes with it.
    if (last === undefined || (begun > before && before > 0)) articles.push([block]);
    else last.push(block);
  }
  return articles;
}
