import { expect, it } from "vitest";
import type { ListedNames } from "../../graph/view.ts";
import { ask, start } from "./client.ts";

const listed: ListedNames = { known: 3, found: 1, open: ["王伟"], never: ["卞若棠"] };

const statusTwice = async (names?: () => Promise<ListedNames | undefined>): Promise<(ListedNames | undefined)[]> => {
  const server = await start({ ...(names && { names }) });
  const status = async (): Promise<ListedNames | undefined> =>
    (await ask(server.port, "/api/v1/status")).json<{ readonly names?: ListedNames }>().names;
  try {
    return [await status(), await status()];
  } finally {
    await server.close();
  }
};

it("the status tells what was found of the user's list, asked once for a graph; and the graph is shown where that fails", async () => {
  let asked = 0;
  const names = (): Promise<ListedNames> => {
    asked++;
    return Promise.resolve(listed);
  };
  expect(await statusTwice(names)).toEqual([listed, listed]);
  expect(asked).toBe(1);
  expect(await statusTwice(() => Promise.reject(new Error("no workspace")))).toEqual([undefined, undefined]);
  expect(await statusTwice()).toEqual([undefined, undefined]);
});
