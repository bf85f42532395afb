/** A table keyed by word endings, asked from the right: what ends here? One walk to the left answers for all entries at once. */
interface Node<T> {
  readonly next: Map<number, Node<T>>;
  value?: T;
}

export interface SuffixMatch<T> {
  readonly from: number;
  readonly value: T;
}

export class SuffixTable<T> {
  readonly #root: Node<T> = { next: new Map() };

  /** A later entry of the same key replaces the earlier. */
  constructor(entries: Iterable<readonly [string, T]>) {
    for (const [key, value] of entries) {
      let node = this.#root;
      for (let i = key.length - 1; i >= 0; i--) {
        const code = key.charCodeAt(i);
        let next = node.next.get(code);
        if (next === undefined) node.next.set(code, (next = { next: new Map() }));
        node = next;
      }
      node.value = value;
    }
  }

  /** Every entry that `text.slice(0, end)` ends with, longest first. */
  endingAt(text: string, end: number): readonly SuffixMatch<T>[] {
    const found: SuffixMatch<T>[] = [];
    let node: Node<T> | undefined = this.#root;
    for (let i = end - 1; i >= 0; i--) {
      node = node.next.get(text.charCodeAt(i));
      if (node === undefined) break;
      if (node.value !== undefined) found.unshift({ from: i, value: node.value });
    }
    return found;
  }

  /** The longest entry that ends here. */
  longestEndingAt(text: string, end: number): SuffixMatch<T> | undefined {
    return this.endingAt(text, end)[0];
  }
}
