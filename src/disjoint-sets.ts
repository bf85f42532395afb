/** Which names belong together, from pairs that do (union-find). A set is known by its least name, so that the order of the pairs does not matter. */
export class DisjointSets {
  readonly #parent = new Map<string, string>();

  /** The least name of the set that `one` is in; `one` itself where nothing was joined to it. */
  rootOf(one: string): string {
    let root = one;
    for (let next = this.#parent.get(root); next !== undefined; next = this.#parent.get(root)) root = next;
    // Short ways for the next who asks: a chain of many pairs is walked once.
    for (let at = one; at !== root;) {
      const next = this.#parent.get(at)!;
      this.#parent.set(at, root);
      at = next;
    }
    return root;
  }

  join(a: string, b: string): void {
    const [x, y] = [this.rootOf(a), this.rootOf(b)];
    if (x < y) this.#parent.set(y, x);
    else if (y < x) this.#parent.set(x, y);
  }
}
