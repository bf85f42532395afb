/** What one paragraph of a Word document shows: its text, and the text boxes and notes that hang on it. */
import { pageMark } from "../clean-lines.ts";
import { childOf, childrenOf, isElement } from "../xml/node.ts";
import type { XmlElement, XmlNode } from "../xml/tree.ts";
import { Fields } from "./fields.ts";
import { switchOf, valueOf } from "./properties.ts";
import type { Styles } from "./styles.ts";
import { symbolOf } from "./symbols.ts";

export interface Inline {
  /** With `\n` for line breaks, and marks where pages began when it was last printed. */
  readonly text: string;
  /** Elements with blocks in them: text boxes, in order. */
  readonly boxes: readonly XmlElement[];
  /** Words that are drawn as a picture (WordArt). */
  readonly drawn: readonly string[];
  /** Ids of notes, with their part: `footnotes 3`. */
  readonly notes: readonly string[];
}

/** Deleted, moved away, or never printed. */
const silent = new Set(
  "w:pPr w:rPr w:del w:moveFrom w:delText w:instrText w:delInstrText w:rt w:sdtPr w:sdtEndPr w:rubyPr w:fldData w:annotationRef".split(" "),
);

/** Signs that are elements. A soft hyphen shows at the end of a line alone. */
const signs: Readonly<Record<string, string>> = {
  "w:tab": "\t",
  "w:ptab": "\t",
  "w:br": "\n",
  "w:cr": "\n",
  "w:noBreakHyphen": "-",
  "w:lastRenderedPageBreak": pageMark,
};

export class InlineReader {
  #text = "";
  #boxes: XmlElement[] = [];
  #drawn: string[] = [];
  #notes: string[] = [];
  #hidden = false;

  constructor(
    private readonly styles: Styles,
    private readonly fields = new Fields(),
  ) {}

  read(paragraph: XmlElement): Inline {
    this.#text = "";
    [this.#boxes, this.#drawn, this.#notes] = [[], [], []];
    this.#hidden = this.styles.style(valueOf(childOf(paragraph, "w:pPr"), "w:pStyle"))?.hidden ?? false;
    this.#walk(paragraph.children);
    return { text: this.#text, boxes: this.#boxes, drawn: this.#drawn, notes: this.#notes };
  }

  #walk(nodes: readonly XmlNode[]): void {
    for (const node of nodes) if (isElement(node) && !silent.has(node.name)) this.#element(node);
  }

  #element(element: XmlElement): void {
    const { name, attributes } = element;
    if (name === "w:fldChar") this.fields.mark(element);
    else if (name === "w:txbxContent") this.#boxes.push(element);
    else if (name === "v:textpath") this.#draw(attributes["string"]);
    else if (name === "mc:AlternateContent") this.#walk(chosen(element));
    else if (name === "w:footnoteReference") this.#note("footnotes", attributes["w:id"]);
    else if (name === "w:endnoteReference") this.#note("endnotes", attributes["w:id"]);
    else if (name === "w:sdt") this.#walk(isPlaceholder(element) ? [] : element.children);
    else if (name === "w:r") this.#run(element);
    else if (name === "w:t" || name === "m:t") this.#say(wordsOf(element));
    else if (name === "w:sym") this.#say(symbolOf(element));
    else if (Object.hasOwn(signs, name)) this.#say(signs[name]!);
    else this.#walk(element.children);
  }

  #run(run: XmlElement): void {
    const properties = childOf(run, "w:rPr");
    const around = this.#hidden;
    const style = valueOf(properties, "w:rStyle");
    this.#hidden = switchOf(properties, "w:vanish") ?? (style === undefined ? undefined : this.styles.style(style)?.hidden) ?? around;
    this.#walk(run.children);
    this.#hidden = around;
  }

  #say(text: string): void {
    if (this.fields.shown && !this.#hidden) this.#text += text;
    else if (text === pageMark) this.#text += text;
  }

  #draw(words: string | undefined): void {
    if (words && !this.#hidden) this.#drawn.push(words);
  }

  #note(part: string, id: string | undefined): void {
    if (id !== undefined && this.fields.shown && !this.#hidden) this.#notes.push(`${part} ${id}`);
  }
}

/** Of what is there in two forms, for newer and older programs, the newer. */
function chosen(alternatives: XmlElement): readonly XmlNode[] {
  const choice = childOf(alternatives, "mc:Choice");
  return (choice && choice.children.some(isElement) ? choice : childOf(alternatives, "mc:Fallback"))?.children ?? [];
}

/** A form's field that nobody filled in shows what to do there. */
export const isPlaceholder = (control: XmlElement): boolean => switchOf(childOf(control, "w:sdtPr"), "w:showingPlcHdr") ?? false;

function wordsOf(element: XmlElement): string {
  const text = element.children.filter((child) => typeof child === "string").join("");
  const kept =
    element.attributes["xml:space"] === "preserve" || element.name === "m:t" ? text : text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "");
  return kept.replace(/[\t\r\n]/g, " ");
}

/** Whether the mark at a paragraph's end was deleted: then it goes on in the next. */
export const endsDeleted = (paragraph: XmlElement): boolean => {
  const mark = childOf(childOf(paragraph, "w:pPr"), "w:rPr");
  return mark !== undefined && childrenOf(mark).some(({ name }) => name === "w:del" || name === "w:moveFrom");
};
