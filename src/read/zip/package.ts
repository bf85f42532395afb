/** A ZIP file → the pages of what it is: one document of several parts, or an archive of files. */
import { ReadError } from "../failure.ts";
import type { ByteSource, ReaderPage, ReaderResult } from "../reader.ts";
import { Archive } from "./archive.ts";
import { packageKind, type PackageKind } from "./package-kind.ts";

interface Format {
  readonly mediaType: string;
  readonly load: () => Promise<(archive: Archive) => Promise<ReaderPage> | AsyncIterable<ReaderPage>>;
}

const formats: Readonly<Record<Exclude<PackageKind, "archive">, Format>> = {
  docx: {
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    load: async () => (await import("../docx/docx.ts")).readDocx,
  },
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
  const read = (await load())(archive);
  if (Symbol.asyncIterator in read) for await (const page of read) yield { ...page, mediaType };
  else yield { ...(await read), mediaType };
}
