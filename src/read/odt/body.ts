/** The blocks of an OpenDocument text, in their order. */
import { CellLines } from "../cell-lines.ts";
import { pageMark } from "../clean-lines.ts";
import type { BlockSink, Marked } from "../set-text.ts";
import { allOf, childrenOf } from "../xml/node.ts";
import type { XmlElement } from "../xml/tree.ts";
import { inlineOf } from "./inline.ts";
import { numberItem, type Counts } from "./list-counter.ts";
import type { ListLevel, OdtStyles } from "./styles.ts";
import { placedCells } from "./table.ts";

/** The list that blocks stand in. */
interface InList {
  readonly style: string | undefined;
  readonly level: number;
  readonly counts: Counts;
}
/** What is printed before the next paragraph; `bullet` for a mark. */
type Label = string | undefined;

const silent = new Set([
  "text:tracked-changes",
  "text:sequence-decls",
  "text:variable-decls",
  "text:user-field-decls",
  "office:forms",
  "text:index-title",
]);
const contents = /^text:(?:table-of-content|illustration-index|table-index|alphabetical-index|object-index|user-index)$/;

export class OdtBody {
  readonly notes: XmlElement[] = [];
  readonly #headings: Counts = new Map();
  /** By list style, and by the list's own id: where a later one goes on. */
  readonly #counts = new Map<string, Counts>();

  constructor(private readonly styles: OdtStyles) {}

  blocks(parent: XmlElement, sink: BlockSink, as?: Marked): void {
    for (const element of childrenOf(parent)) this.#block(element, sink, as);
  }

  #block(element: XmlElement, sink: BlockSink, as: Marked | undefined): void {
    const { name } = element;
    if (silent.has(name)) return;
    if (name === "text:p") this.#paragraph(element, sink, undefined, as ?? this.#kindOf(element));
    else if (name === "text:h") this.#heading(element, sink, as);
    else if (name === "text:list") this.#list(element, sink, undefined);
    else if (name === "table:table") this.#table(element, sink);
    else if (name === "text:soft-page-break") sink.paragraph(pageMark);
    else this.blocks(element, sink, contents.test(name) ? "furniture" : as);
  }

  #paragraph(element: XmlElement, sink: BlockSink, label: Label, as: Marked | undefined): void {
    const { text, boxes, notes } = inlineOf(element, this.styles);
    this.notes.push(...notes);
    for (const box of boxes) this.#apart(sink, () => this.blocks(box, sink));
    if (label === "bullet") this.#apart(sink, () => sink.paragraph(text));
    else sink.paragraph(/\S/.test(text) ? (label ?? "") + text.trimStart() : text, as);
  }

  #apart(sink: BlockSink, write: () => void): void {
    sink.apart();
    write();
    sink.apart();
  }

  #heading(element: XmlElement, sink: BlockSink, as: Marked | undefined): void {
    const level = Number(element.attributes["text:outline-level"] ?? 1);
    const isPlain = element.attributes["text:is-list-header"] === "true" || this.styles.outline.size === 0;
    const label = isPlain ? undefined : numberItem(this.#headings, level, (at) => this.styles.outline.get(at));
    this.#paragraph(element, sink, label, as ?? "headings");
  }

  #list(list: XmlElement, sink: BlockSink, outer: InList | undefined): void {
    const style = list.attributes["text:style-name"] ?? outer?.style ?? this.#styleByParagraph(list);
    const own: InList = outer ? { ...outer, style, level: outer.level + 1 } : { style, level: 1, counts: this.#countsOf(list, style) };
    for (const item of childrenOf(list)) this.#item(item, sink, own);
  }

  #styleByParagraph(list: XmlElement): string | undefined {
    const first = allOf(list, "text:p").next();
    return first.done ? undefined : this.styles.listOf(first.value.attributes["text:style-name"]);
  }

  #countsOf({ attributes }: XmlElement, style: string | undefined): Counts {
    const earlier = attributes["text:continue-list"] ?? (attributes["text:continue-numbering"] === "true" ? `style ${style}` : undefined);
    const counts: Counts = (earlier === undefined ? undefined : this.#counts.get(earlier)) ?? new Map<number, number>();
    this.#counts.set(`style ${style}`, counts);
    if (attributes["xml:id"] !== undefined) this.#counts.set(attributes["xml:id"], counts);
    return counts;
  }

  /** Only the first paragraph of an item has its number. */
  #item(item: XmlElement, sink: BlockSink, list: InList): void {
    let label: Label = item.name === "text:list-item" ? undefined : "";
    for (const block of childrenOf(item)) {
      if (block.name === "text:list") this.#list(block, sink, list);
      else if (block.name === "text:p" || block.name === "text:h") {
        label ??= this.#labelOf(item, list);
        this.#paragraph(block, sink, label, block.name === "text:h" ? "headings" : this.#kindOf(block));
        label = "";
      } else this.#block(block, sink, undefined);
    }
  }

  #labelOf({ attributes }: XmlElement, { style, level, counts }: InList): string {
    const levelAt = (at: number): ListLevel | undefined => this.styles.level(style, at);
    const given = attributes["text:start-value"];
    const label = numberItem(counts, level, levelAt, given === undefined ? undefined : Number(given));
    return (levelAt(level)?.numbered ?? false) ? label : "bullet";
  }

  #table(element: XmlElement, sink: BlockSink): void {
    const { cells, width } = placedCells(element);
    const nested = cells.some(({ cell }) => allOf(cell, "table:table").next().done === false);
    if (width < 2 || nested) {
      for (const { cell } of cells) this.#apart(sink, () => this.blocks(cell, sink));
      return;
    }
    const grid = cells.map(({ cell, ...place }) => {
      const lines = new CellLines();
      this.blocks(cell, lines);
      return { ...place, text: lines.text };
    });
    sink.table(grid, width);
  }

  #kindOf({ attributes }: XmlElement): Marked | undefined {
    const style = attributes["text:style-name"];
    if (this.styles.isKindOf(style, ["Title", "Subtitle"])) return "headings";
    return this.styles.isKindOf(style, ["Caption"]) ? "captions" : undefined;
  }
}
