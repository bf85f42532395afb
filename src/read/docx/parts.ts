/** The parts of an Office package, and how one leads to another. */
import { ReadError } from "../failure.ts";
import type { Archive } from "../zip/archive.ts";
import { folderOf, relativeName } from "../zip/relative-name.ts";
import { childrenOf } from "../xml/node.ts";
import { xmlTree, type XmlElement } from "../xml/tree.ts";
import { wordPrefixes } from "./namespaces.ts";

export interface Relationship {
  readonly id: string;
  /** The last word of its type: `header`, `styles`. */
  readonly type: string;
  /** Name of a part; of what lies outside of the package none is made. */
  readonly target: string;
}

/** Name of the document's own part; undefined where the package is none of Word, Excel or the like. */
export async function mainPart(archive: Archive): Promise<string | undefined> {
  const found = (await relationshipsOf(archive, "")).find(({ type }) => type === "officeDocument")?.target;
  return found ?? (archive.find("word/document.xml") ? "word/document.xml" : undefined);
}

/** What `part` leads to; of the package itself for an empty name. */
export async function relationshipsOf(archive: Archive, part: string): Promise<readonly Relationship[]> {
  const folder = folderOf(part);
  const root = await optionalPart(archive, `${folder}_rels/${part.slice(folder.length)}.rels`);
  if (!root) return [];
  return childrenOf(root, "Relationship")
    .filter(({ attributes }) => attributes["TargetMode"] !== "External")
    .map(({ attributes: { Id = "", Type = "", Target = "" } }) => ({
      id: Id,
      type: Type.slice(Type.lastIndexOf("/") + 1),
      target: relativeName(folder, Target),
    }));
}

export async function optionalPart(archive: Archive, name: string): Promise<XmlElement | undefined> {
  const member = archive.find(name);
  return member && xmlTree(await archive.unpack(member), name, wordPrefixes);
}

/** Throws a ReadError where it is not there. */
export async function neededPart(archive: Archive, name: string): Promise<XmlElement> {
  const root = await optionalPart(archive, name);
  if (!root) throw new ReadError(`lacks a part of a Word document (${name})`, "open it in Word or WPS, and save it anew");
  return root;
}
