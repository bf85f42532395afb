/** Many who ask at once: each gets a slice in turn. Counts slices, not time. */
import { describe, expect, test } from "vitest";
import { defaultLimits } from "../../src/serve/limits.ts";
import { HttpError } from "../../src/serve/problem.ts";
import type { Sliced } from "../../src/serve/sliced.ts";
import { Turns, type TurnLimits } from "../../src/serve/turns.ts";

/** Turns that are taken when the test says so. */
class Pump {
  readonly turns: Turns;
  /** Whose slices were done, in order. */
  readonly done: string[] = [];
  #next: (() => void) | undefined;

  constructor(limits: Partial<TurnLimits> = {}) {
    this.turns = new Turns({ ...defaultLimits, ...limits }, (next) => (this.#next = next));
  }

  *work(name: string, slices: number): Sliced<string> {
    for (let at = 0; at < slices; at++) {
      this.done.push(name);
      if (!(yield 10)) return `${name} cut`;
    }
    return name;
  }

  ask(client: string, slices: number, how: { readonly light?: boolean; readonly signal?: AbortSignal } = {}): Promise<string> {
    return this.turns.run({ client, ...how }, this.work(client, slices));
  }

  /** Takes turns until nobody asks for any; at most so many. */
  take(most = 10_000): void {
    for (let turn = 0; turn < most && this.#next; turn++) {
      const next = this.#next;
      this.#next = undefined;
      next();
    }
  }
}

describe("turns", () => {
  test("a client that asks for much keeps nobody waiting", async () => {
    const pump = new Pump();
    const many = Array.from({ length: 50 }, () => pump.ask("greedy", 100));
    pump.take(200);
    const one = pump.ask("modest", 5);
    pump.take(12);
    expect(await one).toBe("modest");
    expect(pump.done.slice(200).filter((name) => name === "modest")).toHaveLength(5);
    pump.take();
    expect(await Promise.all(many)).toHaveLength(50);
  });

  test("of one client's requests the short one is done before the long ones, though it came last", async () => {
    const pump = new Pump({ begun: 4 });
    const order: string[] = [];
    for (let at = 0; at < 30; at++) void pump.ask("one", 1_000).then(() => order.push("long"));
    pump.take(100);
    void pump.ask("one", 3, { light: true }).then(() => order.push("short"));
    pump.take(40);
    await Promise.resolve();
    await Promise.resolve();
    expect(order).toEqual(["short"]);
  });

  test("no more are begun at once than may be, but of a client that has none", () => {
    const pump = new Pump({ begun: 3 });
    const begun = new Set<string>();
    function* work(name: string): Sliced<void> {
      begun.add(name);
      for (;;) yield 1;
    }
    for (let at = 0; at < 10; at++) void pump.turns.run({ client: "one" }, work(`one ${at}`));
    pump.take(50);
    expect(begun.size).toBe(3);
    void pump.turns.run({ client: "two" }, work("two"));
    pump.take(5);
    expect(begun).toContain("two");
    expect(begun.size).toBe(4);
  });

  test("work that has spent its visits is told to end, and answers", async () => {
    const pump = new Pump({ visits: 55 });
    const answer = pump.ask("one", 1_000);
    pump.take();
    expect(await answer).toBe("one cut");
    expect(pump.done).toHaveLength(6);
  });

  test("too many are told to come back, of one client and of all", async () => {
    const pump = new Pump({ ofOneClient: 2, ofAll: 3 });
    const kept = [pump.ask("one", 1), pump.ask("one", 1), pump.ask("two", 1)];
    for (const client of ["one", "three"]) {
      const refused = await pump.ask(client, 1).catch((error: unknown) => error as HttpError);
      expect(refused).toMatchObject({ status: 503, code: "busy", details: { retryAfter: 1 } });
    }
    pump.take();
    expect(await Promise.all(kept)).toEqual(["one", "one", "two"]);
    const later = pump.ask("one", 1);
    pump.take();
    expect(await later).toBe("one");
  });

  test("for who has gone away nothing more is done, begun or not", async () => {
    const pump = new Pump({ begun: 1 });
    const [first, second] = [new AbortController(), new AbortController()];
    const refused = [pump.ask("one", 100, { signal: first.signal }), pump.ask("one", 100, { signal: second.signal })].map((answer) =>
      answer.catch((error: unknown) => (error as HttpError).code),
    );
    pump.take(10);
    second.abort();
    first.abort();
    pump.take();
    expect(await Promise.all(refused)).toEqual(["gone", "gone"]);
    expect(pump.done).toHaveLength(10);
    const next = pump.ask("one", 2);
    pump.take();
    expect(await next).toBe("one");
  });

  test("work that fails fails alone", async () => {
    const pump = new Pump();
    // eslint-disable-next-line require-yield
    function* broken(): Sliced<string> {
      throw new Error("no");
    }
    const failed = pump.turns.run({ client: "one" }, broken()).catch((error: Error) => error.message);
    const other = pump.ask("one", 2);
    pump.take();
    expect([await failed, await other]).toEqual(["no", "one"]);
  });
});
