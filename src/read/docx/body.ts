/** The blocks of a Word document, in the order of its text: paragraphs with their numbers, tables, text boxes where they are anchored. */
import { CellLines } from "../cell-lines.ts";
import type { BlockSink, Marked } from "../set-text.ts";
import { allOf, childOf, childrenOf } from "../xml/node.ts";
import type { XmlElement } from "../xml/tree.ts";
import { Fields } from "./fields.ts";
import { endsDeleted, InlineReader, isPlaceholder } from "./inline.ts";
import type { Numbering } from "./numbering.ts";
import { numberOf, valueOf } from "./properties.ts";
import type { NumberingReference, Style, Styles } from "./styles.ts";
import { placedCells } from "./table.ts";

/** A heading longer than this, in UTF-16 units, is a paragraph with a heading's style. */
const longestHeading = 120;
const bodyLevel = 9;

export class BodyReader {
  #fields = new Fields();
  /** Of a paragraph whose end was deleted. */
  #held = "";
  /** Ids of notes in the order of the text: `footnotes 3`. */
  readonly notes: string[] = [];
  /** Parts in other formats hang in the text, which are not read. */
  foreignParts = 0;

  constructor(
    private readonly styles: Styles,
    private readonly numbering: Numbering,
  ) {}

  /** What stands by itself: a document's body, a header, a cell. A field that is not ended there ends with it. */
  story(parent: XmlElement, sink: BlockSink): void {
    const [fields, held] = [this.#fields, this.#held];
    [this.#fields, this.#held] = [new Fields(), ""];
    this.#blocks(parent, sink);
    sink.paragraph(this.#held);
    [this.#fields, this.#held] = [fields, held];
  }

  #blocks(parent: XmlElement, sink: BlockSink): void {
    for (const element of childrenOf(parent)) this.#block(element, sink);
  }

  #block(element: XmlElement, sink: BlockSink): void {
    const { name } = element;
    if (name === "w:p") this.#paragraph(element, sink);
    else if (name === "w:tbl") this.#table(element, sink);
    else if (name === "w:altChunk") this.foreignParts++;
    else if (name === "mc:AlternateContent") this.#blocks(childOf(element, "mc:Choice") ?? element, sink);
    else if (name === "w:sdt" ? !isPlaceholder(element) : wrappers.has(name)) this.#blocks(element, sink);
  }

  #paragraph(element: XmlElement, sink: BlockSink): void {
    const properties = childOf(element, "w:pPr");
    const style = this.styles.style(valueOf(properties, "w:pStyle"));
    const { text, boxes, drawn, notes } = new InlineReader(this.styles, this.#fields).read(element);
    this.notes.push(...notes);
    for (const box of boxes) this.#apart(sink, () => this.story(box, sink));
    for (const words of drawn) this.#apart(sink, () => sink.paragraph(words));
    if (endsDeleted(element)) {
      this.#held += text;
      return;
    }
    const whole = this.#held + text;
    this.#held = "";
    const label = this.numbering.label(referenceOf(properties, style), style?.id);
    if (label === "bullet") this.#apart(sink, () => sink.paragraph(whole));
    else sink.paragraph(/\S/.test(whole) ? (label ?? "") + whole.trimStart() : whole, kindOf(properties, style, whole));
  }

  #apart(sink: BlockSink, write: () => void): void {
    sink.apart();
    write();
    sink.apart();
  }

  /** A table of one column, or with tables in it, is there for the look: its cells are read one by one. */
  #table(element: XmlElement, sink: BlockSink): void {
    const { cells, width } = placedCells(element);
    const nested = cells.some(({ cell }) => allOf(cell, "w:tbl").next().done === false);
    if (width < 2 || nested) {
      for (const { cell } of cells) this.#apart(sink, () => this.story(cell, sink));
      return;
    }
    const grid = cells.map(({ cell, ...place }) => {
      const lines = new CellLines();
      this.story(cell, lines);
      return { ...place, text: lines.text };
    });
    sink.table(grid, width);
  }
}

const wrappers = new Set(["w:sdtContent", "w:customXml", "w:ins", "w:moveTo", "mc:Choice"]);

function referenceOf(properties: XmlElement | undefined, style: Style | undefined): NumberingReference {
  const own = childOf(properties, "w:numPr");
  const list = numberOf(own, "w:numId") ?? style?.numbering?.list;
  return { list, level: numberOf(own, "w:ilvl") ?? style?.numbering?.level };
}

function kindOf(properties: XmlElement | undefined, style: Style | undefined, text: string): Marked | undefined {
  const name = style?.name ?? "";
  if (/^(?:toc \d|table of figures)$/.test(name)) return "furniture";
  if (name === "caption") return "captions";
  const level = numberOf(properties, "w:outlineLvl") ?? style?.outline ?? bodyLevel;
  const isHeading = level < bodyLevel || /^(?:heading \d|title|subtitle)$/.test(name);
  return isHeading && text.trim().length <= longestHeading ? "headings" : undefined;
}
