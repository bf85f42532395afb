/** What readers ask of a tree of XML. */
import type { XmlElement, XmlNode } from "./tree.ts";

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== "string";

export const childrenOf = ({ children }: XmlElement, name?: string): XmlElement[] =>
  children.filter(isElement).filter((child) => name === undefined || child.name === name);

export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child): child is XmlElement => isElement(child) && child.name === name);

/** What a path of children leads to: `["w:pPr", "w:numPr"]`. */
export const descend = (element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined =>
  path.reduce<XmlElement | undefined>(childOf, element);

/** All of that name at any depth, in text order. No element within one that was found. */
export function* allOf(element: XmlElement, name: string): Generator<XmlElement> {
  for (const child of childrenOf(element)) {
    if (child.name === name) yield child;
    else yield* allOf(child, name);
  }
}

export const textOf = (element: XmlElement | undefined): string =>
  element === undefined ? "" : element.children.map((child) => (isElement(child) ? textOf(child) : child)).join("");
