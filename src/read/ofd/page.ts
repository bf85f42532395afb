/** One page of an OFD document → its runs of glyphs. */
import { ReadError } from "../failure.ts";
import { runsOf, type PageRuns, type TextItem } from "../pdf/runs.ts";
import { childOf, childrenOf, descend } from "../xml/node.ts";
import type { XmlElement } from "../xml/tree.ts";
import { TextObjects, type Drawings } from "./compound.ts";
import { frameOfPage } from "./frame.ts";
import { textItems } from "./glyphs.ts";
import { numbers, pointsPerMillimetre, textOfChild } from "./parts.ts";

/** In millimetres: left, top, width, height. */
export type PhysicalBox = readonly number[];

/** More stretches of text than a newspaper's page has. */
const mostItems = 50_000;
const upright = [1, 0, 0, 1, 0, 0];

export const physicalBox = (area: XmlElement | undefined): PhysicalBox | undefined => area && numbers(textOfChild(area, "PhysicalBox"), 4);

export interface PageParts {
  readonly page: number;
  readonly content: XmlElement;
  /** What is printed on several pages, and is no text of this one. */
  readonly furniture: readonly XmlElement[];
  /** What the page takes from a template that no other has. */
  readonly form: readonly XmlElement[];
  /** Of pages that tell none. */
  readonly usual: PhysicalBox;
  readonly drawings: Drawings;
}

export function pageRuns({ page, content, furniture, form, usual, drawings }: PageParts): PageRuns {
  const [left = 0, top = 0, width = 0, height = 0] = physicalBox(childOf(content, "Area")) ?? usual;
  const viewport = [1, 0, 0, 1, -left * pointsPerMillimetre, -top * pointsPerMillimetre];
  const set = (parts: readonly XmlElement[]): ReturnType<typeof runsOf> =>
    runsOf({
      items: parts.flatMap((part) => itemsOf(part, page, drawings)),
      vertical: new Set(),
      viewport: left === 0 && top === 0 ? upright : viewport,
    });
  const own = set([...form, content]);
  const around = set(furniture);
  return {
    ...{ page, width: width * pointsPerMillimetre, height: height * pointsPerMillimetre },
    runs: own.runs,
    aslant: [...own.aslant, ...around.runs, ...around.aslant],
  };
}

function itemsOf(content: XmlElement, page: number, drawings: Drawings): TextItem[] {
  const items: TextItem[] = [];
  const texts = new TextObjects(drawings, page);
  for (const layer of childrenOf(descend(content, "Content") ?? content, "Layer"))
    for (const { object, frame } of texts.in(layer, frameOfPage))
      for (const item of textItems(object, frame)) {
        if (items.length >= mostItems)
          throw new ReadError(`has more text on page ${page} than any page has`, "save its text as a .txt file");
        items.push(item);
      }
  return items;
}
