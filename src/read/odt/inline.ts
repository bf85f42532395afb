/** What one paragraph of an OpenDocument text shows. */
import { pageMark } from "../clean-lines.ts";
import { childOf, isElement } from "../xml/node.ts";
import type { XmlElement, XmlNode } from "../xml/tree.ts";
import type { OdtStyles } from "./styles.ts";

export interface Inline {
  readonly text: string;
  /** Elements with paragraphs in them: text boxes, shapes. */
  readonly boxes: readonly XmlElement[];
  readonly notes: readonly XmlElement[];
}

const silent = new Set(
  (
    "office:annotation office:annotation-end text:ruby-text text:note-citation text:tracked-changes text:hidden-text text:placeholder " +
    "text:script draw:object draw:object-ole draw:image draw:plugin title desc text:bibliography-mark text:meta-field"
  ).split(" "),
);
const withText = new Set(["draw:text-box", "draw:custom-shape", "draw:rect", "draw:ellipse", "draw:polygon", "draw:path"]);
/** As many spaces as one element may stand for. */
const mostSpaces = 100;

export function inlineOf(paragraph: XmlElement, styles: OdtStyles): Inline {
  let text = "";
  const boxes: XmlElement[] = [];
  const notes: XmlElement[] = [];
  const walk = (nodes: readonly XmlNode[]): void => {
    for (const node of nodes)
      if (isElement(node)) enter(node);
      else text += node.replace(/[ \t\r\n]+/g, " ");
  };
  const enter = (element: XmlElement): void => {
    const { name, attributes } = element;
    if (silent.has(name) || styles.isHidden(attributes["text:style-name"])) return;
    if (withText.has(name)) boxes.push(element);
    else if (name === "text:note") notes.push(...[childOf(element, "text:note-body")].filter((body) => body !== undefined));
    else if (name === "text:s") text += " ".repeat(Math.min(Number(attributes["text:c"] ?? 1) || 1, mostSpaces));
    else if (name === "text:tab") text += "\t";
    else if (name === "text:line-break") text += "\n";
    else if (name === "text:soft-page-break") text += pageMark;
    else walk(element.children);
  };
  if (!styles.isHidden(paragraph.attributes["text:style-name"])) walk(paragraph.children);
  return { text, boxes, notes };
}
