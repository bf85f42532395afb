/**
 * Compound objects of OFD pages (GB/T 33190, 13): drawings that the resources of a document hold and a page only points at. A program that makes
 * OFD of a PDF puts each of its forms into one, and so whole magazines stand in them.
 */
import { ReadError } from "../failure.ts";
import { allOf, childOf, childrenOf } from "../xml/node.ts";
import type { XmlElement } from "../xml/tree.ts";
import type { Archive } from "../zip/archive.ts";
import { relativeName } from "../zip/relative-name.ts";
import { frameWithin, type Frame } from "./frame.ts";
import { partOf, textOfChild } from "./parts.ts";

/** What a compound object shows, by its number. */
export type Drawings = ReadonlyMap<string, XmlElement>;

export interface PlacedText {
  /** A TextObject. */
  readonly object: XmlElement;
  /** What it stands in. */
  readonly frame: Frame;
}

/** Drawings in drawings in drawings: no program goes deeper. */
const deepest = 8;
/** More than a page has of them. */
const mostDrawings = 20_000;

export interface PartOfDocument {
  readonly element: XmlElement;
  readonly folder: string;
}

/** Of the document's resources and those of its pages; none are read where no page points at one. */
export async function drawingsOf(archive: Archive, document: PartOfDocument, pages: readonly PartOfDocument[]): Promise<Drawings> {
  const drawings = new Map<string, XmlElement>();
  if (!pages.some(({ element }) => pointsAtDrawing(element))) return drawings;
  const shared = childOf(document.element, "CommonData") ?? document.element;
  const files = [
    ...namesOf(shared, ["PublicRes", "DocumentRes"], document.folder),
    ...pages.flatMap(({ element, folder }) => namesOf(element, ["PageRes"], folder)),
  ];
  for (const file of new Set(files)) {
    // Without it pictures are lost, but no text that stands on a page itself.
    if (!archive.find(file)) continue;
    for (const unit of allOf(await partOf(archive, file), "CompositeGraphicUnit")) drawings.set(unit.attributes["ID"] ?? "", unit);
  }
  return drawings;
}

const namesOf = (element: XmlElement, parts: readonly string[], folder: string): string[] =>
  parts.flatMap((part) => childrenOf(element, part).map((one) => relativeName(folder, textOfChild({ ...element, children: [one] }, part))));

const pointsAtDrawing = (content: XmlElement): boolean => !allOf(content, "CompositeObject").next().done;

/** Text objects of a page's layer with what they stand in, also those in blocks, which only keep objects together, and in drawings. */
export class TextObjects {
  #placed = 0;

  constructor(
    private readonly drawings: Drawings,
    private readonly page: number,
  ) {}

  *in(parent: XmlElement, frame: Frame, depth = 0): Generator<PlacedText> {
    for (const child of childrenOf(parent)) {
      if (child.name === "TextObject") yield { object: child, frame };
      else if (child.name === "PageBlock") yield* this.in(child, frame, depth);
      else if (child.name === "CompositeObject") yield* this.#drawn(child, frame, depth);
    }
  }

  *#drawn(object: XmlElement, frame: Frame, depth: number): Generator<PlacedText> {
    const { Visible, ResourceID } = object.attributes;
    const drawing = this.drawings.get(ResourceID ?? "");
    const content = childOf(drawing, "Content");
    if (Visible === "false" || !content || depth >= deepest) return;
    if (++this.#placed > mostDrawings)
      throw new ReadError(`has more drawings on page ${this.page} than any page has`, "save its text as a .txt file");
    yield* this.in(content, frameWithin(frame, object), depth + 1);
  }
}
