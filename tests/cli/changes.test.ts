import { writeFileSync } from "node:fs";
import { afterAll, expect, it } from "vitest";
import type { BuildList, ChangeAnswer } from "../../graph/view-lists.ts";
import { Bench } from "./run-mailuo.ts";

const bench = new Bench();
afterAll(() => bench.end());

it("a server tells what changed from one build to another, on the same port each time", { timeout: 200_000 }, async () => {
  writeFileSync(bench.path("a.txt"), "石屏县水务局局长李绍荣说，石屏县水务局在异龙镇开展活动。\n");
  writeFileSync(bench.path("b.txt"), "普志平是石屏县异龙镇松村村民。\n");
  for (const file of ["a.txt", "b.txt"]) expect((await bench.run(["build", file])).code).toBe(0);
  const first = await bench.serve();
  const get = async (path: string): Promise<Response> => fetch(`${first.url}api/v1/${path}`);
  const { builds } = (await (await get("builds")).json()) as BuildList;
  expect(builds.map(({ number }) => number)).toEqual([2, 1]);
  const { documents, relations } = (await (await get("changes?from=1&to=2")).json()) as ChangeAnswer;
  expect(documents.added).toEqual({ total: 1, items: ["b.txt"] });
  expect(relations.added.items.map(({ source, type, target }) => `${source} ${type} ${target}`)).toContain("普志平 LIVES_IN 松村");
  expect((await get("changes?from=1&to=9")).status).toBe(404);
  const known = (await (await get("changes?from=2022-01-01&to=2022-06")).json()) as ChangeAnswer;
  // Nobody told when these pages came out.
  expect(known.documents.added.total).toBe(0);
  for (const wrong of ["2022-1-1", "0", "2022-06-32", "now"]) {
    const answer = await get(`changes?from=${wrong}&to=2`);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain("the number of a build, or a day or month");
  }
  // Such days are written as days are, but never were.
  for (const none of ["2022-02-31", "2022-06-31", "2023-02-29"]) expect((await get(`changes?from=${none}&to=2`)).status).toBe(404);
  await first.close();
  const again = await bench.serve();
  expect(again.port).toBe(first.port);
  await again.close();
});
