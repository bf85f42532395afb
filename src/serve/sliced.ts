/**
 * Work that is done a slice at a time, so that others are answered between the slices, and that can be ended early.
 * It yields how much it has done since it last yielded, in visits: looking at one end of one relation, or what takes as long.
 * It is told whether to go on; told `false`, it answers with what it has and says that it was cut.
 */
export type Sliced<Answer> = Generator<number, Answer, boolean>;

/** So much is done before a slice may end: some hundred microseconds. */
export const sliceVisits = 10_000;

/** All of it in one go, with no limit: where nobody waits. */
export function atOnce<Answer>(work: Sliced<Answer>): Answer {
  for (;;) {
    const step = work.next(true);
    if (step.done) return step.value;
  }
}

/** Counts visits, and says when a slice is full. */
export class Meter {
  #visits = 0;

  /** Whether to yield now. */
  spend(visits = 1): boolean {
    return (this.#visits += visits) >= sliceVisits;
  }

  /** What to yield. */
  take(): number {
    const visits = this.#visits;
    this.#visits = 0;
    return visits;
  }
}

/** All of it, with no limit, others being answered between the slices. */
export async function unhurried<Answer>(work: Sliced<Answer>): Promise<Answer> {
  for (;;) {
    const step = work.next(true);
    if (step.done) return step.value;
    await new Promise((resolve) => setImmediate(resolve));
  }
}
