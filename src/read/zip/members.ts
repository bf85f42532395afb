/** The files of an archive, each read by the reader that its name and its bytes tell. */
import { failureOf, ReadError } from "../failure.ts";
import type { ByteSource, ReaderResult } from "../reader.ts";
import { Archive, type Member } from "./archive.ts";
import { packageKind } from "./package-kind.ts";

/** What lies beside documents and is none: pictures, sounds, styles, data of programs, what systems leave behind. */
const beside =
  /\.(?:png|jpe?g|gif|bmp|tiff?|webp|svg|ico|mp[34]|wav|avi|mov|wmv|css|js|json|xml|rels|dtd|woff2?|ttf|otf|exe|dll|db|ini|lnk|url)$|(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$)/i;

/** Each named `archive.zip/folder/name.docx`. What can't be read fails alone. Throws a ReadError where none is there to read. */
export async function* readMembers(source: ByteSource, archive: Archive): AsyncGenerator<ReaderResult> {
  const members = archive.members.filter(({ name, size }) => size > 0 && !beside.test(name));
  if (members.length === 0) throw new ReadError("is an archive without a document in it", "leave it out");
  for (const member of members.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))) {
    const name = `${source.name}/${member.name}`;
    let bytes: Uint8Array;
    try {
      bytes = await archive.unpack(member);
      await countInner(archive, member, bytes);
    } catch (error) {
      yield { failure: failureOf(name, error) };
      continue;
    }
    yield* source.within(name, bytes);
  }
}

/** What is unpacked of a document in an archive counts as unpacked of the archive. Throws a ReadError of an archive in an archive. */
async function countInner(archive: Archive, member: Member, bytes: Uint8Array): Promise<void> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b || bytes[2] !== 3 || bytes[3] !== 4) return;
  const inner = await Archive.open(bytes);
  if ((await packageKind(inner)) === "archive")
    throw new ReadError("is an archive in an archive", "unpack the outer one, and read what was in it");
  for (const { name, size, entry } of inner.members)
    if (/\.xml$|html?$/i.test(name)) archive.count(`${member.name}/${name}`, size, entry.compressedSize);
}
