/** The parts of an OpenDocument text. */
import { ReadError } from "../failure.ts";
import { xmlTree, type Prefixes, type XmlElement } from "../xml/tree.ts";
import type { Archive } from "../zip/archive.ts";

const namespace = (name: string): string => `urn:oasis:names:tc:opendocument:xmlns:${name}:1.0`;

const prefixes: Prefixes = {
  ...Object.fromEntries(["office", "text", "table", "style", "meta", "manifest"].map((name) => [namespace(name), name])),
  [namespace("drawing")]: "draw",
  "http://purl.org/dc/elements/1.1/": "dc",
};

export async function optionalPart(archive: Archive, name: string): Promise<XmlElement | undefined> {
  const member = archive.find(name);
  return member && xmlTree(await archive.unpack(member), name, prefixes);
}

/** Throws a ReadError where it is not there, or locked. */
export async function contentOf(archive: Archive): Promise<XmlElement> {
  const manifest = archive.find("META-INF/manifest.xml");
  const listed = manifest ? new TextDecoder().decode(await archive.unpack(manifest)) : "";
  if (listed.includes("encryption-data")) throw new ReadError("is locked with a password", "take the password off, and read it again");
  const root = await optionalPart(archive, "content.xml");
  if (!root)
    throw new ReadError(
      "lacks the part of an OpenDocument text that holds its words (content.xml)",
      "open it in LibreOffice, and save it anew",
    );
  return root;
}
