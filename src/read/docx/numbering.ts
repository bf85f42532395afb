/** Automatic numbers: what Word prints in front of a paragraph, and its file does not have. */
import { listNumber } from "../list-numbers.ts";
import { childOf, childrenOf } from "../xml/node.ts";
import type { XmlElement } from "../xml/tree.ts";
import { numberOf, switchOf, valueOf } from "./properties.ts";
import type { NumberingReference, Styles } from "./styles.ts";

interface Level {
  readonly start: number;
  readonly format: string;
  /** `（%1）`: `%2` is the number of the second level. */
  readonly text: string;
  /** It begins anew after a level above this one, from 1; 0: never; undefined: after any above its own. */
  readonly restart: number | undefined;
  /** All numbers in digits. */
  readonly legal: boolean;
  /** What parts it from the text: `tab`, `space` or `nothing`. */
  readonly suffix: string;
  /** Paragraphs of that style stand on this level. */
  readonly style: string | undefined;
}
interface List {
  /** Lists of one definition are counted together. */
  readonly definition: string;
  readonly levels: readonly (Level | undefined)[];
  /** Level → where this list begins it anew. */
  readonly starts: ReadonlyMap<number, number>;
}
type Counters = (number | undefined)[];

const levelCount = 9;

export class Numbering {
  readonly #lists = new Map<number, List>();
  readonly #counters = new Map<string, Counters>();
  readonly #begun = new Set<number>();

  constructor(root: XmlElement | undefined, styles: Styles) {
    if (!root) return;
    const definitions = new Map(childrenOf(root, "w:abstractNum").map((one) => [one.attributes["w:abstractNumId"] ?? "", one]));
    const lists = new Map(childrenOf(root, "w:num").map((one) => [Number(one.attributes["w:numId"]), one]));
    for (const [id, list] of lists) {
      const own = valueOf(list, "w:abstractNumId") ?? "";
      // A list may take its levels from a style that has a list of its own.
      const linked = styles.style(valueOf(definitions.get(own), "w:numStyleLink") ?? "")?.numbering?.list;
      const definition = linked === undefined ? own : (valueOf(lists.get(linked), "w:abstractNumId") ?? own);
      this.#lists.set(id, listOf(definition, definitions.get(definition), list));
    }
  }

  /** What is printed before the paragraph; `bullet` for a mark; undefined where it is in no list. Each paragraph is asked once, in order. */
  label({ list: id, level: asked }: NumberingReference, style: string | undefined): string | undefined {
    const list = id === undefined || id === 0 ? undefined : this.#lists.get(id);
    if (!list || id === undefined) return undefined;
    const byStyle = list.levels.findIndex((level) => level?.style !== undefined && level.style === style);
    const at = asked ?? Math.max(byStyle, 0);
    const level = list.levels[at];
    if (!level) return undefined;
    const counters = this.#countersOf(list, id);
    counters[at] = (counters[at] ?? level.start - 1) + 1;
    for (let above = 0; above < at; above++) counters[above] ??= list.levels[above]?.start ?? 1;
    for (let below = at + 1; below < levelCount; below++) if (at < (list.levels[below]?.restart ?? below)) counters[below] = undefined;
    return level.format === "bullet" ? "bullet" : printed(level, list, counters);
  }

  #countersOf(list: List, id: number): Counters {
    const counters = this.#counters.get(list.definition) ?? [];
    this.#counters.set(list.definition, counters);
    if (this.#begun.has(id)) return counters;
    this.#begun.add(id);
    for (const [level, start] of list.starts) counters[level] = start - 1;
    return counters;
  }
}

function printed(level: Level, list: List, counters: Counters): string {
  const text = level.text.replace(/%([1-9])/g, (_, place: string) => {
    const at = Number(place) - 1;
    return listNumber(counters[at] ?? 1, level.legal ? "decimal" : (list.levels[at]?.format ?? "decimal"));
  });
  // Behind a full-width mark no program leaves a visible gap that people would type.
  return text !== "" && level.suffix !== "nothing" && /[!-~]$/.test(text) ? `${text} ` : text;
}

function listOf(definition: string, levels: XmlElement | undefined, list: XmlElement): List {
  const all: (Level | undefined)[] = [];
  const starts = new Map<number, number>();
  const place = ({ attributes }: XmlElement): number => Number(attributes["w:ilvl"]);
  const known = (at: number): boolean => at >= 0 && at < levelCount;
  for (const level of levels ? childrenOf(levels, "w:lvl") : []) if (known(place(level))) all[place(level)] = levelOf(level);
  for (const override of childrenOf(list, "w:lvlOverride")) {
    const at = place(override);
    const [own, start] = [childOf(override, "w:lvl"), numberOf(override, "w:startOverride")];
    if (!known(at)) continue;
    if (own) all[at] = levelOf(own);
    if (start !== undefined) starts.set(at, start);
  }
  return { definition, levels: all, starts };
}

function levelOf(level: XmlElement): Level {
  // Forms of newer programs stand beside one that all know.
  const alternative = childOf(childOf(level, "mc:AlternateContent"), "mc:Fallback");
  return {
    start: numberOf(level, "w:start") ?? 0,
    format: valueOf(level, "w:numFmt") ?? valueOf(alternative, "w:numFmt") ?? "decimal",
    text: valueOf(level, "w:lvlText") ?? "",
    restart: numberOf(level, "w:lvlRestart"),
    legal: switchOf(level, "w:isLgl") ?? false,
    suffix: valueOf(level, "w:suff") ?? "tab",
    style: valueOf(level, "w:pStyle"),
  };
}
