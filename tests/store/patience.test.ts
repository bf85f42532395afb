import { describe, expect, it } from "vitest";
import { steadily, within } from "../../graph/store/patience.ts";

const never = new Promise<never>(() => undefined);
const late = (): Error => new Error("late");

/** Rows as the driver gives them: what has failed does not answer that it ends. */
function rows(steps: readonly (() => Promise<IteratorResult<number>>)[]): AsyncIterable<number> & { readonly ended: number } {
  let [at, ended] = [0, 0];
  return {
    get ended() {
      return ended;
    },
    [Symbol.asyncIterator]: () => ({
      next: () => steps[at++]!(),
      return: () => {
        ended += 1;
        return at > 0 && at < steps.length ? Promise.resolve({ done: true, value: undefined }) : never;
      },
    }),
  };
}
const row = (value: number) => () => Promise.resolve({ done: false, value });
const read = async (items: AsyncIterable<number>, milliseconds: number, seen: number[]): Promise<void> => {
  for await (const value of steadily(items, milliseconds, late)) seen.push(value);
};

describe("waiting for a server", () => {
  it("gives the answer, or what is said when it is late", async () => {
    expect(await within(Promise.resolve(1), 1000, late)).toBe(1);
    await expect(within(never, 1, late)).rejects.toThrow("late");
  });

  it("an error of the rows is told at once, and who failed is not asked to end", async () => {
    const failing = rows([row(1), () => Promise.reject(new Error("no such database"))]);
    const seen: number[] = [];
    await expect(read(failing, 1000, seen)).rejects.toThrow("no such database");
    expect([seen, failing.ended]).toEqual([[1], 0]);
  });

  it("rows that stop coming are given up; whoever has enough ends them", async () => {
    const stalled = rows([row(1), () => never]);
    await expect(read(stalled, 1, [])).rejects.toThrow("late");
    expect(stalled.ended).toBe(0);
    const left = rows([row(1), row(2)]);
    for await (const value of steadily(left, 1000, late)) if (value === 1) break;
    expect(left.ended).toBe(1);
  });
});
