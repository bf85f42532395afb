/** What reads one format. The formats that are read without further ado are listed in readers.ts; a program may add its own. */
import type { DocumentLayout } from "../model.ts";
import type { ReadFailure } from "./failure.ts";

/** One format: bytes → the text of its pages. docs/adding.md shows how one is added. */
export interface Reader {
  /** As errors call it: `HTML`. No two readers share one. */
  readonly name: string;
  /** In small letters, the usual one first: `text/html`. */
  readonly mediaTypes: readonly string[];
  /** In small letters with their dot, the usual one first: `.html`. Files that end so are read of a folder. */
  readonly extensions: readonly string[];
  /** True where files that end so are read only if they are named, and passed over in a folder, where most of them are something else. */
  readonly onlyNamed?: boolean;
  /** Whether bytes that begin so can hardly be anything else. Then the file's name does not count. `head` is 512 bytes or more, or all there are. */
  sniff?(head: Uint8Array): boolean;
  /**
   * The pages in the order in which they stand; what can't be read of several is given as a failure, and the rest goes on. Throws a
   * ReadError (why, what to do) where nothing can be read. What is large is loaded here with `import()`, so that a start needs none of it.
   */
  read(source: ByteSource): AsyncIterable<ReaderResult>;
}

/** What a reader reads from. */
export interface ByteSource {
  /** As the person who asked would call it; extension and all. */
  readonly name: string;
  /** In pieces of any size, each once. */
  readonly chunks: AsyncIterable<Uint8Array>;
  /** All of it. Throws a ReadError if that is more than `most` bytes; 8 MiB, what one text may have, unless given. */
  bytes(most?: number): Promise<Uint8Array>;
  /** The pages of a file that lies within this one, read as what its name and its bytes tell; failures are given, not thrown. */
  within(name: string, bytes: Uint8Array): AsyncIterable<ReaderResult>;
}

/** A page of a file, or why it could not be had while the rest could. */
export type ReaderResult = ReaderPage | { readonly failure: ReadFailure };

/** A page as its reader gives it. It becomes a document if it holds text, in a language that is read. */
export interface ReaderPage {
  readonly text: string;
  /** Of one page among several, `news.jsonl#a17` or `news.jsonl:3`; the source's own name unless given. */
  readonly file?: string | undefined;
  /** What the page was read as, where the reader reads several formats; the reader's own type unless given. */
  readonly mediaType?: string | undefined;
  /** WHATWG label of what the text was decoded from; `utf-8` for formats that have an encoding of their own. Default `utf-8`. */
  readonly encoding?: string | undefined;
  readonly title?: string | undefined;
  /** YYYY-MM-DD: when it came out, if the page says so. */
  readonly published?: string | undefined;
  /** The newspaper or site. */
  readonly source?: string | undefined;
  /** The page's address on the web. */
  readonly url?: string | undefined;
  /** What its source calls it: the `id` of a record. */
  readonly record?: string | undefined;
  /** What the format says of the text's setting; offsets into `text`. */
  readonly layout?: DocumentLayout | undefined;
  /** In words: that the page holds much more than was kept of it. */
  readonly warning?: string | undefined;
}
