/** An EPUB → its chapters, each as the web page that it is. */
import { decode } from "./encoding.ts";
import { looseDay } from "./document.ts";
import { failureOf, ReadError } from "./failure.ts";
import { pageOfHtml } from "./html-reader.ts";
import { inMegabytes, largestText } from "./limits.ts";
import type { ReaderResult } from "./reader.ts";
import { allOf, childOf, childrenOf, textOf } from "./xml/node.ts";
import { xmlTree, type XmlElement } from "./xml/tree.ts";
import type { Archive, Member } from "./zip/archive.ts";
import { folderOf, relativeName } from "./zip/relative-name.ts";

const remedy = "open it in a reader of books, or fetch it again";

/** In the order of reading, called `name:1`, `name:2`; a chapter that can't be read fails alone. Throws a ReadError where there is none. */
export async function* readEpub(archive: Archive, name: string): AsyncGenerator<ReaderResult> {
  const container = await part(archive, "META-INF/container.xml");
  const location = [...allOf(container, "rootfile")][0]?.attributes["full-path"] ?? "";
  const book = await part(archive, relativeName("", location));
  const chapters = chaptersOf(archive, book, folderOf(location));
  const lock = archive.find("META-INF/encryption.xml");
  const locked = lock ? new TextDecoder().decode(await archive.unpack(lock)) : "";
  const published = looseDay(textOf(childOf(childOf(book, "metadata"), "date")));
  let read = 0;
  for (const [index, chapter] of chapters.entries()) {
    const file = `${name}:${index + 1}`;
    try {
      if (locked.includes(chapter.name)) throw new ReadError("is locked against copying (DRM)", "get it without the lock");
      if (chapter.size > largestText) throw new ReadError(`is a chapter of ${inMegabytes(chapter.size)}`, "split it into several files");
      const { text: html, encoding } = decode(await archive.unpack(chapter));
      const page = await pageOfHtml(html);
      yield { ...page, published: page.published ?? published, file, encoding };
      read++;
    } catch (error) {
      // Covers and plates.
      if (error instanceof ReadError && error.message.startsWith("shows no text")) continue;
      yield { failure: failureOf(file, error) };
      read++;
    }
  }
  if (read === 0) throw new ReadError("is an EPUB without text", remedy);
}

async function part(archive: Archive, name: string): Promise<XmlElement> {
  const member = archive.find(name);
  if (!member) throw new ReadError(`lacks a part of an EPUB (${name})`, remedy);
  return xmlTree(await archive.unpack(member), name);
}

/** Those of the spine, without its table of contents. */
function chaptersOf(archive: Archive, book: XmlElement, folder: string): Member[] {
  const manifest = childOf(book, "manifest");
  const items = new Map((manifest ? childrenOf(manifest, "item") : []).map((item) => [item.attributes["id"], item.attributes]));
  const spine = childOf(book, "spine");
  return (spine ? childrenOf(spine, "itemref") : []).flatMap(({ attributes }) => {
    const item = items.get(attributes["idref"]);
    if (!item || attributes["linear"] === "no" || item["properties"]?.includes("nav") || !/html/.test(item["media-type"] ?? "")) return [];
    const member = archive.find(relativeName(folder, decoded(item["href"] ?? "")));
    return member ? [member] : [];
  });
}

/** Names in a book are addresses. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
