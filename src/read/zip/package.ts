/** A ZIP file → the pages of what it is: one document of several parts, or an archive of files. */
import { ReadError } from "../failure.ts";
import type { ByteSource, ReaderPage, ReaderResult } from "../reader.ts";
import { Archive } from "./archive.ts";
import { packageKind, type PackageKind } from "./package-kind.ts";

interface Format {
  readonly mediaType: string;
  readonly load: () => Promise<(archive: Archive, name: string) => Promise<ReaderPage> | AsyncIterable<ReaderResult>>;
}

const formats: Readonly<Record<Exclude<PackageKind, "archive">, Format>> = {
  docx: {
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    load: async () => (await import("../docx/docx.ts")).readDocx,
  },
  odt: { mediaType: "application/vnd.oasis.opendocument.text", load: async () => (await import("../odt/odt.ts")).readOdt },
  ofd: { mediaType: "application/ofd", load: async () => (await import("../ofd/ofd.ts")).readOfd },
  epub: { mediaType: "application/epub+zip", load: async () => (await import("../epub.ts")).readEpub },
};

/** Throws a ReadError where the archive can't be opened, or is of a kind that is not read. */
export async function* readPackage(source: ByteSource, bytes: Uint8Array): AsyncGenerator<ReaderResult> {
  const archive = await Archive.open(bytes);
  if (archive.members.length === 0) throw new ReadError("is an archive with nothing in it", "leave it out, or pack it anew");
  const kind = await packageKind(archive);
  if (kind === "archive") {
    const { readMembers } = await import("./members.ts");
    yield* readMembers(source, archive);
    return;
  }
  const { mediaType, load } = formats[kind];
  const read = (await load())(archive, source.name);
  if (Symbol.asyncIterator in read) for await (const page of read) yield "failure" in page ? page : { ...page, mediaType };
  else yield { ...(await read), mediaType };
}
