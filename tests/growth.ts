/** Whether work grows with its input and no faster: ratios within one run, of processor time, so that a slow or busy machine changes nothing. */
import { expect } from "vitest";

/** Milliseconds of processor time, the least of `tries`, never 0. */
export function processorTime(work: () => unknown, tries = 5): number {
  const times = Array.from({ length: tries }, () => {
    const begun = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1000;
  });
  return Math.max(0.05, Math.min(...times));
}

export interface Growth {
  /** How much larger the large input is. */
  readonly times: number;
  /** What the large one may take above `times` the small one; a quadratic step shows as `times`. 4 unless said. */
  readonly slack?: number;
}

/** `work(1)` does some milliseconds of work, `work(times)` so many times as much: it may take `times × slack` as long, not `times²`. */
export function expectLinear(work: (size: number) => unknown, { times, slack = 4 }: Growth): void {
  work(1);
  const small = Math.max(
    1,
    processorTime(() => work(1), 3),
  );
  const measured = (tries: number): number => processorTime(() => work(times), tries);
  const once = measured(1);
  // Memory may have been tidied in it: what seems too long is measured again, and a quadratic step is as long each time.
  const large = once / (small * times) < slack ? once : Math.min(once, measured(2));
  expect(large / (small * times), `${large.toFixed(0)} ms for ${times} times what takes ${small.toFixed(1)} ms`).toBeLessThan(slack);
}
