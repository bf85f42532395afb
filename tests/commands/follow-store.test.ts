import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { followStore } from "../../src/commands/follow-store.ts";

test("a store that changed is read once it rests, again if it could not be read, and not where it was read already", async () => {
  let stamp: string | undefined = "1";
  let fails = false;
  const read: (string | undefined)[] = [];
  const following = followStore(
    {
      stamp: () => stamp,
      refresh: async () => {
        if (fails) throw new Error("locked");
        read.push(stamp);
      },
    },
    5,
  );
  try {
    await wait(60);
    expect(read).toEqual([]);
    stamp = "2";
    await expect.poll(() => read).toEqual(["2"]);
    fails = true;
    stamp = "3";
    await wait(60);
    expect(read).toEqual(["2"]);
    fails = false;
    await expect.poll(() => read).toEqual(["2", "3"]);
    stamp = "4";
    await following.refresh();
    await wait(60);
    expect(read).toEqual(["2", "3", "4"]);
    stamp = undefined;
    await wait(60);
    expect(read).toEqual(["2", "3", "4"]);
  } finally {
    following.end();
  }
});
