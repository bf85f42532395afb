/** The parts of an OFD package (GB/T 33190), and the values that they write. */
import { ReadError } from "../failure.ts";
import { childOf, textOf } from "../xml/node.ts";
import { xmlTree, type XmlElement } from "../xml/tree.ts";
import type { Archive } from "../zip/archive.ts";

/** Throws a ReadError where it is not there. */
export async function partOf(archive: Archive, name: string): Promise<XmlElement> {
  const member = archive.find(name);
  if (!member) throw new ReadError(`lacks a part of an OFD document (${name})`, "open it in an OFD viewer, or fetch it again");
  return xmlTree(await archive.unpack(member), name);
}

export const textOfChild = (element: XmlElement, name: string): string => textOf(childOf(element, name)).trim();

/** Numbers with white space between; undefined where they are not `count` numbers. */
export function numbers(text: string | undefined, count: number): number[] | undefined {
  const values = (text ?? "").trim().split(/\s+/).map(Number);
  return values.length === count && values.every(Number.isFinite) ? values : undefined;
}

/** OFD measures in millimetres. */
export const pointsPerMillimetre = 72 / 25.4;
