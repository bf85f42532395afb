/** Plain text and Markdown: the text is taken as it stands, marks and all. */
import { decode } from "./encoding.ts";
import { refuseBinary } from "./unread-formats.ts";
import type { ByteSource, Reader, ReaderPage } from "./reader.ts";

async function* readText(source: ByteSource): AsyncGenerator<ReaderPage> {
  const bytes = await source.bytes();
  refuseBinary(bytes);
  yield decode(bytes);
}

export const plainTextReader: Reader = {
  name: "plain text",
  mediaTypes: ["text/plain"],
  extensions: [".txt", ".text"],
  read: readText,
};

export const markdownReader: Reader = {
  name: "Markdown",
  mediaTypes: ["text/markdown"],
  extensions: [".md", ".markdown"],
  read: readText,
};
