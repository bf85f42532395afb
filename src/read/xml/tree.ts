/** Bytes of XML → a tree with names that do not depend on the prefixes a program chose. No entity but XML's own five is known, and nothing outside is fetched. */
import { SaxesParser } from "saxes";
import { decodeAs, byteOrderMark } from "../encoding.ts";
import { ReadError } from "../failure.ts";

export interface XmlElement {
  /** `w:p` by the prefix that the reader gave the namespace; the bare name in a namespace that it did not name. */
  readonly name: string;
  /** By names in the same form; without a namespace, as they are. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}
export type XmlNode = XmlElement | string;

/** Namespace → the prefix that a reader calls it by; `""` for names without one. */
export type Prefixes = Readonly<Record<string, string>>;

/** Deeper than tables within tables of any document. */
const deepest = 256;
const mostElements = 1_000_000;

const remedy = "open it in its program, and save it anew";

/**
 * The root of a part; `part` is its name in messages. Throws a ReadError where it is no well-formed XML, or larger or deeper than
 * documents are. Linear in the number of bytes.
 */
export function xmlTree(bytes: Uint8Array, part: string, prefixes: Prefixes = {}): XmlElement {
  const builder = new TreeBuilder(part, prefixes);
  const parser = new SaxesParser({ xmlns: true, position: false });
  parser.on("error", (error) => {
    throw new ReadError(`has damaged XML in ${part} (${error.message.slice(0, 200)})`, remedy);
  });
  parser.on("opentag", ({ uri, local, attributes }) => builder.open(uri, local, attributes));
  parser.on("closetag", () => builder.close());
  parser.on("text", (text) => builder.text(text));
  parser.on("cdata", (text) => builder.text(text));
  parser.write(xmlText(bytes)).close();
  return builder.root();
}

interface Attribute {
  readonly uri: string;
  readonly local: string;
  readonly value: string;
}
interface OpenElement extends XmlElement {
  readonly attributes: Record<string, string>;
  readonly children: XmlNode[];
}

class TreeBuilder {
  readonly #open: OpenElement[] = [];
  #root: XmlElement | undefined;
  #elements = 0;

  constructor(
    private readonly part: string,
    private readonly prefixes: Prefixes,
  ) {}

  open(uri: string, local: string, given: Readonly<Record<string, Attribute>>): void {
    if (this.#open.length >= deepest) throw new ReadError(`has XML nested too deep to be a document in ${this.part}`, remedy);
    if (++this.#elements > mostElements)
      throw new ReadError(`has more than ${mostElements.toLocaleString("en")} elements in ${this.part}`, "split it into several documents");
    const attributes: Record<string, string> = {};
    for (const { uri: space, local: name, value } of Object.values(given)) attributes[this.#named(space, name)] = value;
    const element: OpenElement = { name: this.#named(uri, local), attributes, children: [] };
    this.#open.at(-1)?.children.push(element);
    this.#root ??= element;
    this.#open.push(element);
  }

  close(): void {
    this.#open.pop();
  }

  text(text: string): void {
    this.#open.at(-1)?.children.push(text);
  }

  root(): XmlElement {
    if (this.#root === undefined) throw new ReadError(`has no XML in ${this.part}`, remedy);
    return this.#root;
  }

  #named(uri: string, local: string): string {
    const prefix = this.prefixes[uri];
    return prefix ? `${prefix}:${local}` : local;
  }
}

/** By the mark, else by the encoding that the text declares, else UTF-8. */
function xmlText(bytes: Uint8Array): string {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  const declared = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w-]+)/.exec(head)?.[1];
  return decodeAs(bytes, byteOrderMark(bytes) ?? knownLabel(declared) ?? "utf-8");
}

function knownLabel(label: string | undefined): string | undefined {
  try {
    // What is readable up to here as ASCII is no UTF-16, whatever it says.
    return label === undefined || /^utf-?16/i.test(label) ? undefined : new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}
