import { expect, it } from "vitest";
import { allEnded } from "../../src/materialize/all-ended.ts";

it("what one throws is thrown when the others have ended, too", async () => {
  const ended: string[] = [];
  const later = new Promise<void>((resolve) => setTimeout(resolve, 20)).then(() => void ended.push("later"));
  await expect(allEnded([later, Promise.reject(new Error("first")), Promise.reject(new Error("second"))])).rejects.toThrow("first");
  expect(ended).toEqual(["later"]);
  await expect(allEnded([later])).resolves.toBeUndefined();
});
