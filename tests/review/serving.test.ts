import { writeFileSync } from "node:fs";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Card, EdgeEvidence, SearchAnswer, Status } from "../../graph/view.ts";
import type { DecisionList, ReviewAnswer } from "../../graph/view-review.ts";
import { lockWorkspace } from "../../src/workspace/lock.ts";
import { Bench, type Serving } from "../cli/run-mailuo.ts";
import { ask, part, post, type Reply } from "../serve/client.ts";
import { faults } from "../../src/serve/schema-check.ts";

let bench: Bench;
let served: Serving;
beforeAll(async () => {
  bench = new Bench();
  for (const body of ["公安局", "教育局"])
    writeFileSync(bench.path(`${body}.txt`), `清镇市${body}局长李玉林说，清镇市${body}开展防汛演练活动。李玉林还到流长乡凹河村调研。\n`);
  await bench.run(["build", "公安局.txt", "教育局.txt"]);
  served = await bench.serve("--author", "王编辑");
}, 300_000);
afterAll(async () => {
  await served.close();
  bench.end();
});

const get = async <Answer>(path: string): Promise<Answer> => (await ask(served.port, `/api/v1/${path}`)).json<Answer>();
const decide = (request: object): Promise<Reply> => post(served.port, "/api/v1/decisions", request);

async function settled(): Promise<Status> {
  for (let tries = 0; tries < 200; tries++) {
    const status = await get<Status>("status");
    if (!status.updating) return status;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("The graph never followed.");
}

const people = async (name = "李玉林"): Promise<SearchAnswer["results"]> =>
  (await get<SearchAnswer>(`search?q=${part(name)}`)).results.filter(({ node }) => node.label === "Person");

/** The first relation on a person's card, with its first sentence. */
async function firstEvidence(): Promise<{ edge: string; evidence: EdgeEvidence }> {
  const { groups } = await get<Card>(`nodes/${part((await people())[0]!.node.id)}`);
  const edge = groups.find(({ type }) => type === "WORKS_FOR")!.relations[0]!.edge.id;
  return { edge, evidence: await get<EdgeEvidence>(`edges/${edge}/evidence`) };
}

describe("decisions through the server", { timeout: 300_000 }, () => {
  afterEach(async () => {
    for (const { id, state } of (await get<DecisionList>("decisions")).decisions)
      if (state !== "undone") await decide({ kind: "undo", undoes: id });
    await settled();
    expect(await people()).toHaveLength(2);
  });

  it("a pair judged the same is one node, and two again when that is undone", async () => {
    const { pairs, inDoubt } = await get<ReviewAnswer>("review");
    expect(inDoubt).toBe(1);
    expect(faults(await get("review"), { $ref: "#/components/schemas/ReviewAnswer" })).toEqual([]);
    expect(pairs[0]!.features.every(({ reason }) => reason !== "")).toBe(true);
    const before = await settled();
    const decided = (await decide({ kind: "same", a: pairs[0]!.a.mention, b: pairs[0]!.b.mention })).json<DecisionList>();
    expect(decided.decisions[0]).toMatchObject({ kind: "same", author: "王编辑", state: "standing" });
    expect([...decided.decisions[0]!.about].sort()).toEqual(["清镇市公安局局长李玉林", "清镇市教育局局长李玉林"]);
    expect((await settled()).version).not.toBe(before.version);
    expect(await people()).toHaveLength(1);
    expect((await get<ReviewAnswer>("review")).inDoubt).toBe(0);
  });

  it("a sentence taken out of an edge takes the edge with it where nothing else states it", async () => {
    const { edge, evidence } = await firstEvidence();
    expect((await decide({ kind: "retract", edge, sentence: evidence.sentences[0]!.id })).status).toBe(200);
    await settled();
    expect((await ask(served.port, `/api/v1/edges/${edge}/evidence`)).status).toBe(404);
  });

  it("a name in a sentence is split off its person by the place that the sentence tells", async () => {
    const { evidence } = await firstEvidence();
    const { place } = evidence.sentences[0]!.runs.find(({ text, end }) => end !== undefined && text === "李玉林")!;
    expect((await decide({ kind: "split", a: place })).status).toBe(200);
    await settled();
    expect(await people()).toHaveLength(3);
  });

  it("a node is renamed, and found under both names", async () => {
    const [first] = await people();
    await decide({ kind: "rename", a: first!.node.id, name: "李玉林（甲）" });
    await settled();
    expect((await people("李玉林（甲）"))[0]!.node.name).toBe("李玉林（甲）");
  });

  it("says what is not here, and waits for another writer", async () => {
    expect((await decide({ kind: "rename", a: "person-none", name: "x" })).json().error.message).toContain("person-none");
    expect((await decide({ kind: "split", a: "0123456789abcdef:0-2" })).status).toBe(404);
    const unlock = await lockWorkspace(bench.path(".mailuo"));
    const { pairs } = await get<ReviewAnswer>("review");
    const request = { kind: "unsure", a: pairs[0]!.a.mention, b: pairs[0]!.b.mention };
    const refused = await decide(request);
    expect([refused.status, refused.json().error.code]).toEqual([503, "locked"]);
    await unlock();
    expect((await decide(request)).status).toBe(200);
    await settled();
  });

  it("a build beside it is shown after a refresh, and the list of decisions is the command's", async () => {
    const [first] = await people();
    await decide({ kind: "rename", a: first!.node.id, name: "李玉林（乙）" });
    await settled();
    writeFileSync(bench.path("民政局.txt"), "清镇市民政局局长赵春梅说，清镇市民政局开展走访慰问活动。\n");
    expect((await bench.run(["build", "民政局.txt"])).code).toBe(0);
    expect(await people("赵春梅")).toEqual([]);
    await post(served.port, "/api/v1/refresh", {});
    expect(await people("赵春梅")).toHaveLength(1);
    const listed = JSON.parse((await bench.run(["decisions", "--json"])).stdout) as DecisionList;
    expect(listed).toEqual(await get<DecisionList>("decisions"));
    expect(faults(listed, { $ref: "#/components/schemas/DecisionList" })).toEqual([]);
    expect((await bench.run(["decisions"])).stdout).toContain("李玉林（乙）");
    await bench.run(["remove", "民政局.txt"]);
    await post(served.port, "/api/v1/refresh", {});
  });

  it("none is taken with --read-only", async () => {
    const shown = await bench.serve("--read-only");
    expect((await ask(shown.port, "/api/v1/review")).json().error.code).toBe("read-only");
    await shown.close();
    expect(await shown.ended).toBe(0);
  });
});
