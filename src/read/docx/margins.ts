/** Headers and footers of a Word document: what of them is text, and what runs over every page. */
import { allOf, childOf, childrenOf } from "../xml/node.ts";
import type { XmlElement } from "../xml/tree.ts";
import { switchOf } from "./properties.ts";

/** A header or footer that is printed. */
export interface Margin {
  /** Id of its relationship. */
  readonly id: string;
  /** Of the first page alone: an office's red head may stand there. */
  readonly once: boolean;
}

/** Each once, in the order of the sections. */
export function marginsOf(body: XmlElement): readonly Margin[] {
  const found = new Map<string, Margin>();
  const sections = [...allOf(body, "w:sectPr")];
  for (const [index, section] of sections.entries()) {
    const hasFirst = switchOf(section, "w:titlePg") ?? false;
    for (const reference of childrenOf(section)) {
      if (reference.name !== "w:headerReference" && reference.name !== "w:footerReference") continue;
      const { "r:id": id, "w:type": type } = reference.attributes;
      if (id === undefined || found.has(id) || (type === "first" && !hasFirst)) continue;
      found.set(id, { id, once: index === 0 && type === "first" && reference.name === "w:headerReference" });
    }
  }
  return [...found.values()];
}

/** In half points: no running head is set as large. */
const largeType = 44;

/** Whether a header is set as an office's letterhead: in red, or in very large type. */
export function isLetterhead(header: XmlElement): boolean {
  for (const properties of allOf(header, "w:rPr")) {
    const color = childOf(properties, "w:color")?.attributes["w:val"] ?? "";
    const size = Number(childOf(properties, "w:sz")?.attributes["w:val"] ?? 0);
    if (/^[EF][0-9A-F][0-3][0-9A-F][0-3][0-9A-F]$/i.test(color) || size >= largeType) return true;
  }
  return false;
}
