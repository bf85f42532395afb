/** What came in any order, put in the order of ids. */

/** For each position which one that came stands there; undefined where they came in order. */
export function orderOf(ids: readonly string[]): Int32Array | undefined {
  if (ids.every((id, at) => at === 0 || ids[at - 1]! < id)) return undefined;
  return Int32Array.from(ids.keys()).sort((a, b) => (ids[a]! < ids[b]! ? -1 : ids[a]! > ids[b]! ? 1 : a - b));
}

type Numbers = Int32Array | Uint8Array | Float64Array;

/** As many as `order` has. */
export function ordered<Kind extends Numbers>(numbers: Kind, order: Int32Array | undefined): Kind {
  if (!order) return numbers;
  const put = numbers.slice() as Kind;
  for (let at = 0; at < order.length; at++) put[at] = numbers[order[at]!]!;
  return put;
}

/** Lists one after the other: list n is `items` from `ends[n]` to `ends[n + 1]`. */
export function orderedLists<Kind extends Numbers>(
  { ends, items }: { readonly ends: Int32Array; readonly items: Kind },
  order: Int32Array | undefined,
): { readonly ends: Int32Array; readonly items: Kind } {
  if (!order) return { ends, items };
  const put = { ends: new Int32Array(ends.length), items: items.slice() as Kind };
  for (let at = 0; at < order.length; at++) {
    const [start, end] = [ends[order[at]!]!, ends[order[at]! + 1]!];
    put.items.set(items.subarray(start, end), put.ends[at]!);
    put.ends[at + 1] = put.ends[at]! + end - start;
  }
  return put;
}

/** For each that came the position where it stands. */
export function placesIn(order: Int32Array): Int32Array {
  const places = new Int32Array(order.length);
  for (let at = 0; at < order.length; at++) places[order[at]!] = at;
  return places;
}
