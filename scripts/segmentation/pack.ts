/** The dictionary of jieba → the trie that src/languages/zh/segmentation/dictionary.ts reads. */

interface Node {
  readonly unit: number;
  readonly children: Map<number, Node>;
  entry: number;
}

const nodeOf = (unit: number): Node => ({ unit, children: new Map(), entry: 0 });

/** @param text a line a word: the word, how frequent it is, its part of speech. Throws a RangeError where a line is otherwise. */
export function packDictionary(text: string): Uint8Array {
  const root = nodeOf(0);
  const entries = new Map<string, number>();
  let all = 0;
  for (const line of text.trimEnd().split("\n")) {
    const [, word, frequency, tag] = /^(\S+) ([1-9]\d*) ([a-z]+)$/u.exec(line) ?? [];
    if (word === undefined || frequency === undefined) throw new RangeError(`no word with its frequency and part of speech: ${line}`);
    const said = `${frequency} ${tag}`;
    const entry = entries.get(said) ?? entries.size + 1;
    entries.set(said, entry);
    const node = nodeAt(root, word);
    if (node.entry > 0) throw new RangeError(`twice: ${line}`);
    node.entry = entry;
    all += Number(frequency);
  }
  return laidOut(inOrder(root), [...entries.keys()], all);
}

function nodeAt(root: Node, word: string): Node {
  let node = root;
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    const child = node.children.get(unit) ?? nodeOf(unit);
    node.children.set(unit, child);
    node = child;
  }
  return node;
}

/** By depth, then by text. */
function inOrder(root: Node): readonly Node[] {
  const nodes = [root];
  for (const node of nodes) nodes.push(...[...node.children.values()].sort((a, b) => a.unit - b.unit));
  return nodes;
}

function laidOut(nodes: readonly Node[], entries: readonly string[], all: number): Uint8Array {
  if (entries.length > 0xffff) throw new RangeError(`${entries.length} frequencies and parts of speech: more than 16 bits tell apart`);
  const tags = [...new Set(entries.map((entry) => entry.split(" ")[1]!))];
  const parts = [
    Uint32Array.of(nodes.length, entries.length, all % 2 ** 32, Math.floor(all / 2 ** 32)),
    Uint32Array.from(entries, (entry) => Number(entry.split(" ")[0])),
    Uint16Array.from(nodes, ({ unit }) => unit),
    Uint16Array.from(nodes, ({ children }) => children.size),
    Uint16Array.from(nodes, ({ entry }) => entry),
    Uint8Array.from(entries, (entry) => tags.indexOf(entry.split(" ")[1]!)),
    Buffer.from(tags.join(" ")),
  ];
  return Buffer.concat(parts.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength)));
}
