/** Positions by id in a table of hashes: four bytes or eight an id, where a `Map` takes fifty and more. */
import type { Positions } from "../rows.ts";

/** FNV-1a over UTF-16 units. */
export function hashOf(id: string): number {
  let hash = 0x81_1c_9d_c5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01_00_01_93);
  // The low bits choose the place: they get something of the high ones.
  return hash ^ (hash >>> 15);
}

/** Open addressing, at most half full: position + 1 at each place, 0 where there is none. */
export function hashTable(hashes: Int32Array): Int32Array {
  const table = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(2, hashes.length * 2))));
  for (let at = 0; at < hashes.length; at++) {
    let place = hashes[at]! & (table.length - 1);
    while (table[place] !== 0) place = (place + 1) & (table.length - 1);
    table[place] = at + 1;
  }
  return table;
}

export class HashedPositions implements Positions {
  constructor(
    private readonly table: Int32Array,
    private readonly idAt: (position: number) => string,
  ) {}

  get(id: string): number | undefined {
    const last = this.table.length - 1;
    for (let place = hashOf(id) & last; ; place = (place + 1) & last) {
      const found = this.table[place]!;
      if (found === 0) return undefined;
      if (this.idAt(found - 1) === id) return found - 1;
    }
  }

  has(id: string): boolean {
    return this.get(id) !== undefined;
  }
}
