/** Which readings of its pages a snapshot has. */
/** Page id → what tells this reading of it, with what people changed on it, from every other; in the pages' order. */
export interface PageVersions extends Iterable<readonly [page: string, version: string]> {
  readonly size: number;
  get(page: string): string | undefined;
  has(page: string): boolean;
  keys(): Iterable<string>;
}

/** Those of others, but for some pages: a page more needs no list of all pages made anew. */
export class VersionsBeside implements PageVersions {
  constructor(
    private readonly ids: readonly string[],
    private readonly others: PageVersions,
    private readonly own: ReadonlyMap<string, string>,
    private readonly differing: ReadonlySet<string>,
  ) {}

  get size(): number {
    return this.ids.length;
  }

  get(page: string): string | undefined {
    return this.differing.has(page) ? this.own.get(page) : this.others.get(page);
  }

  has(page: string): boolean {
    return this.get(page) !== undefined;
  }

  keys(): Iterable<string> {
    return this.ids;
  }

  *[Symbol.iterator](): Generator<[string, string]> {
    for (const page of this.ids) yield [page, this.get(page)!];
  }
}
