/** Styles of a Word document, as far as they tell headings, numbers and what is hidden. */
import { childOf, childrenOf, descend } from "../xml/node.ts";
import type { XmlElement } from "../xml/tree.ts";
import { numberOf, switchOf, valueOf } from "./properties.ts";

export interface Style {
  readonly id: string;
  /** As the format names the built-in ones whatever the program's language, in small letters: `heading 1`, `title`, `toc 2`. */
  readonly name: string;
  /** 0 to 8 for headings, 9 for text. */
  readonly outline: number | undefined;
  readonly numbering: NumberingReference | undefined;
  readonly hidden: boolean | undefined;
}

/** Where a paragraph stands in a list. */
export interface NumberingReference {
  readonly list: number | undefined;
  readonly level: number | undefined;
}

/** A style is based on another, that on a third; more is a circle. */
const longestChain = 32;

export class Styles {
  readonly #elements = new Map<string, XmlElement>();
  readonly #known = new Map<string, Style>();
  readonly #ordinary: string | undefined;

  constructor(root: XmlElement | undefined) {
    for (const style of root ? childrenOf(root, "w:style") : []) {
      const { "w:styleId": id = "", "w:default": isDefault, "w:type": type } = style.attributes;
      this.#elements.set(id, style);
      if (type === "paragraph" && ["1", "true", "on"].includes(isDefault ?? "")) this.#ordinary ??= id;
    }
  }

  /** With what it inherits; that of paragraphs without one where none is given. */
  style(id = this.#ordinary): Style | undefined {
    if (id === undefined) return undefined;
    const known = this.#known.get(id) ?? this.#inherited(id);
    if (known) this.#known.set(id, known);
    return known;
  }

  #inherited(id: string): Style | undefined {
    const own = this.#elements.get(id);
    if (!own) return undefined;
    const chain: XmlElement[] = [];
    for (let at: XmlElement | undefined = own; at && chain.length < longestChain; at = this.#elements.get(valueOf(at, "w:basedOn") ?? ""))
      chain.push(at);
    const first = <Value>(read: (style: XmlElement) => Value | undefined): Value | undefined =>
      chain.map(read).find((value) => value !== undefined);
    return {
      id,
      name: (valueOf(own, "w:name") ?? "").toLowerCase(),
      outline: first((style) => numberOf(childOf(style, "w:pPr"), "w:outlineLvl")),
      numbering: numberingOf({
        list: first((style) => numberOf(descend(style, "w:pPr", "w:numPr"), "w:numId")),
        level: first((style) => numberOf(descend(style, "w:pPr", "w:numPr"), "w:ilvl")),
      }),
      hidden: first((style) => switchOf(childOf(style, "w:rPr"), "w:vanish")),
    };
  }
}

const numberingOf = (reference: NumberingReference): NumberingReference | undefined =>
  reference.list === undefined ? undefined : reference;
