/** The first of many in an order, without putting all of them in order. */
import { Meter, type Sliced } from "./sliced.ts";

/**
 * The first `most` of `items` by `inOrder`, in that order. A heap of the best so far, whose root is the last of them: whatever
 * comes after the root is passed over at once.
 */
export function* firstRanked(items: Iterable<number>, most: number, inOrder: (a: number, b: number) => number): Sliced<number[]> {
  const meter = new Meter();
  const heap: number[] = [];
  if (most < 1) return [];
  for (const item of items) {
    if (meter.spend(2)) yield meter.take();
    if (heap.length < most) rise(heap, item, inOrder);
    else if (inOrder(item, heap[0]!) < 0) sink(heap, item, inOrder);
  }
  const first = Array.from(heap);
  for (let at = heap.length - 1; at >= 0; at--) {
    if (meter.spend(depthOf(at))) yield meter.take();
    first[at] = heap[0]!;
    const last = heap.pop()!;
    if (heap.length > 0) sink(heap, last, inOrder);
  }
  yield meter.take();
  return first;
}

/** Comparisons that it takes to sink in a heap of so many. */
const depthOf = (size: number): number => 1 + 2 * Math.ceil(Math.log2(size + 1));

/** Adds an item at the end and lets it rise above whatever comes before it. */
function rise(heap: number[], item: number, inOrder: (a: number, b: number) => number): void {
  let at = heap.push(item) - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (inOrder(heap[parent]!, item) >= 0) break;
    heap[at] = heap[parent]!;
    at = parent;
  }
  heap[at] = item;
}

/** Puts an item in the place of the root and lets it sink below whatever comes after it. */
function sink(heap: number[], item: number, inOrder: (a: number, b: number) => number): void {
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && inOrder(heap[child + 1]!, heap[child]!) > 0) child += 1;
    if (inOrder(heap[child]!, item) <= 0) break;
    heap[at] = heap[child]!;
    at = child;
  }
  heap[at] = item;
}
