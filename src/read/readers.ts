/**
 * Which reader reads what. Chosen by, in this order: first bytes that can hardly be anything else; the media type that was declared; the
 * file's extension. What none of these tells is plain text, which refuses what is no text by name (unread-formats.ts).
 */
import { csvReader } from "./csv.ts";
import { htmlReader } from "./html-reader.ts";
import { jsonReader } from "./json.ts";
import { jsonLinesReader } from "./json-lines.ts";
import { oldOfficeReader } from "./old-office-reader.ts";
import { pdfReader } from "./pdf/pdf-reader.ts";
import { markdownReader, plainTextReader } from "./text-reader.ts";
import { zipReaders } from "./zip-readers.ts";
import type { Reader } from "./reader.ts";

/** A new format is a line here. */
const builtIn: readonly Reader[] = [
  plainTextReader,
  markdownReader,
  htmlReader,
  jsonLinesReader,
  jsonReader,
  csvReader,
  pdfReader,
  ...zipReaders,
];
/** Their files are found in folders, and told. */
const refusing: readonly Reader[] = [oldOfficeReader];

export interface SourceTraits {
  /** A file's name or path, or an address. */
  readonly name: string;
  /** Its first 512 bytes or more, or all there are. */
  readonly head: Uint8Array;
  /** As a server or a program declares it: `text/html; charset=gbk`. One that no reader has counts as none. */
  readonly mediaType?: string | undefined;
}

export class Readers {
  /** Those that were added come before the built-in ones: a format can be read in another way. */
  readonly #inOrder: readonly Reader[];

  /** Throws a RangeError as `checkReaders` does. */
  constructor(private readonly added: readonly Reader[] = []) {
    checkReaders(added);
    this.#inOrder = [...added, ...builtIn, ...refusing];
  }

  /** Whether a file of that name is read where only its folder was named. */
  takes(name: string): boolean {
    const reader = this.#byExtension(name);
    return reader !== undefined && reader.onlyNamed !== true;
  }

  choose({ name, head, mediaType }: SourceTraits): Reader {
    return (
      this.#inOrder.find((reader) => reader.sniff?.(head)) ?? this.#byMediaType(mediaType) ?? this.#byExtension(name) ?? plainTextReader
    );
  }

  /** The usual extension of each format: `.txt`, `.md`, … */
  get extensions(): readonly string[] {
    return [...builtIn, ...this.added].flatMap(({ extensions, onlyNamed }) => (onlyNamed ? [] : extensions.slice(0, 1)));
  }

  #byExtension(name: string): Reader | undefined {
    const small = name.toLowerCase();
    return this.#inOrder.find(({ extensions }) => extensions.some((extension) => small.endsWith(extension)));
  }

  #byMediaType(declared: string | undefined): Reader | undefined {
    const type = withoutParameters(declared);
    return type === undefined ? undefined : this.#inOrder.find(({ mediaTypes }) => mediaTypes.includes(type));
  }
}

/** The media type of what a reader reads: the one that was declared if the reader has it, else its usual one. */
export function mediaTypeOf({ mediaTypes }: Reader, declared: string | undefined): string {
  const type = withoutParameters(declared);
  return type !== undefined && mediaTypes.includes(type) ? type : mediaTypes[0]!;
}

const withoutParameters = (declared: string | undefined): string | undefined => declared?.split(";", 1)[0]?.trim().toLowerCase();

/** Throws a RangeError where one could never be chosen as it says, or has another's name. */
export function checkReaders(added: readonly Reader[]): void {
  const names = new Set([...builtIn, ...refusing].map(({ name }) => name));
  for (const { name, mediaTypes, extensions } of added) {
    if (names.has(name)) throw new RangeError(`there are two readers named ${name}: give each a name of its own`);
    names.add(name);
    if (mediaTypes.length === 0)
      throw new RangeError(`the reader ${name} has no media type: give it one, if need be of its own (application/x-…)`);
    for (const type of mediaTypes)
      if (!/^[^\s/;A-Z]+\/[^\s/;A-Z]+$/.test(type))
        throw new RangeError(
          `the reader ${name} has the media type ${type}: write it in small letters, without parameters, like text/html`,
        );
    for (const extension of extensions)
      if (!/^\.[^\sA-Z/\\]+$/.test(extension))
        throw new RangeError(`the reader ${name} has the extension ${extension}: write it in small letters with its dot, like .html`);
  }
}
