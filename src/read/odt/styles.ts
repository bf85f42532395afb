/** Styles of an OpenDocument text, as far as they tell headings, lists and what is hidden. */
import { allOf, childOf, childrenOf } from "../xml/node.ts";
import type { XmlElement } from "../xml/tree.ts";

/** What a list prints before its items on one level. */
export interface ListLevel {
  /** False for marks. */
  readonly numbered: boolean;
  /** `style:num-format`: the first number, or a sample of several. */
  readonly sample: string;
  readonly prefix: string;
  readonly suffix: string;
  /** How many levels' numbers are printed. */
  readonly shown: number;
  readonly start: number;
}

const longestChain = 32;

export class OdtStyles {
  readonly #styles = new Map<string, XmlElement>();
  readonly #lists = new Map<string, ReadonlyMap<number, ListLevel>>();
  /** Levels of headings. */
  readonly outline: ReadonlyMap<number, ListLevel>;

  /** `roots` are those of the parts with styles: of the document, then what its text adds. */
  constructor(roots: readonly XmlElement[]) {
    let outline: ReadonlyMap<number, ListLevel> = new Map();
    for (const root of roots)
      for (const group of childrenOf(root)) {
        for (const style of childrenOf(group)) {
          const { "style:name": name = "" } = style.attributes;
          if (style.name === "style:style") this.#styles.set(name, style);
          if (style.name === "text:list-style") this.#lists.set(name, levelsOf(style));
          if (style.name === "text:outline-style") outline = levelsOf(style);
        }
      }
    this.outline = outline;
  }

  isHidden(name: string | undefined): boolean {
    return this.#first(name, (style) => childOf(style, "style:text-properties")?.attributes["text:display"]) === "none";
  }

  /** Whether the style is one of that name or based on it. */
  isKindOf(name: string | undefined, names: readonly string[]): boolean {
    return this.#chain(name).some(({ attributes }) => names.includes(attributes["style:name"] ?? ""));
  }

  /** The list that paragraphs of a style stand in without being told. */
  listOf(name: string | undefined): string | undefined {
    return this.#first(name, ({ attributes }) => attributes["style:list-style-name"]);
  }

  level(list: string | undefined, level: number): ListLevel | undefined {
    return list === undefined ? undefined : this.#lists.get(list)?.get(level);
  }

  #first<Value>(name: string | undefined, read: (style: XmlElement) => Value | undefined): Value | undefined {
    return this.#chain(name)
      .map(read)
      .find((value) => value !== undefined);
  }

  #chain(name: string | undefined): XmlElement[] {
    const chain: XmlElement[] = [];
    let at = this.#styles.get(name ?? "");
    for (; at && chain.length < longestChain; at = this.#styles.get(at.attributes["style:parent-style-name"] ?? "")) chain.push(at);
    return chain;
  }
}

function levelsOf(style: XmlElement): ReadonlyMap<number, ListLevel> {
  return new Map(
    childrenOf(style).map(({ name, attributes }) => [
      Number(attributes["text:level"] ?? 1),
      {
        numbered: name !== "text:list-level-style-bullet" && name !== "text:list-level-style-image",
        sample: attributes["style:num-format"] ?? "",
        prefix: attributes["style:num-prefix"] ?? "",
        suffix: attributes["style:num-suffix"] ?? "",
        shown: Number(attributes["text:display-levels"] ?? 1),
        start: Number(attributes["text:start-value"] ?? 1),
      },
    ]),
  );
}

/** Running heads and feet of the page styles that the text uses. */
export function runningHeads(styles: XmlElement | undefined, used: ReadonlySet<string>): readonly XmlElement[] {
  const pages = styles ? [...allOf(styles, "style:master-page")] : [];
  return pages
    .filter(({ attributes }, index) => index === 0 || used.has(attributes["style:name"] ?? ""))
    .flatMap((page) => childrenOf(page).filter(({ name }) => /^style:(?:header|footer)/.test(name)));
}
