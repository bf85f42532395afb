/** Values of properties, as WordprocessingML writes them. */
import { childOf } from "../xml/node.ts";
import type { XmlElement } from "../xml/tree.ts";

/** `w:val` of a child. */
export const valueOf = (element: XmlElement | undefined, name: string): string | undefined => childOf(element, name)?.attributes["w:val"];

/** Undefined where it is no whole number. */
export function numberOf(element: XmlElement | undefined, name: string): number | undefined {
  const value = valueOf(element, name);
  return value !== undefined && /^-?\d{1,9}$/.test(value) ? Number(value) : undefined;
}

/** Undefined where the property is not there: what is inherited holds. */
export function switchOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const child = childOf(element, name);
  return child && !["0", "false", "off"].includes(child.attributes["w:val"] ?? "");
}
