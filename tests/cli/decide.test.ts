import { readFileSync, writeFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Bench } from "./run-mailuo.ts";

let bench: Bench;
beforeEach(() => void (bench = new Bench()));
afterEach(() => bench.end());

interface Review {
  readonly inDoubt: number;
  readonly pairs: readonly { readonly a: { mention: string; sentence: string }; readonly b: { mention: string } }[];
}

describe("mailuo review and decide", { timeout: 300_000 }, () => {
  it("lists a pair in doubt, joins it for good, and takes that back", async () => {
    for (const body of ["公安局", "教育局"])
      writeFileSync(bench.path(`${body}.txt`), `清镇市${body}局长李玉林说，清镇市${body}开展防汛演练活动。\n`);
    await bench.run(["build", "公安局.txt", "教育局.txt"]);
    const people = async (): Promise<number> => {
      const { stdout } = await bench.run(["query", "MATCH (p:Person) RETURN p.name", "-f", "csv"]);
      return stdout.split("\n").filter((line) => line.includes("李玉林")).length;
    };
    const review = async (): Promise<Review> => JSON.parse((await bench.run(["review", "--json"])).stdout) as Review;
    const before = (await bench.run(["export", "-f", "json"])).stdout;
    const { pairs } = await review();
    expect(await people()).toBe(2);
    expect(pairs).toHaveLength(1);
    expect(pairs[0]!.a.sentence).toContain("李玉林");

    const decided = await bench.run(["decide", "same", pairs[0]!.a.mention, pairs[0]!.b.mention]);
    expect(decided.code, decided.stderr).toBe(0);
    expect(await people()).toBe(1);
    await bench.run(["rebuild"]);
    expect([await people(), (await review()).inDoubt]).toEqual([1, 0]);

    const { id } = JSON.parse(decided.stdout.split("\n")[0]!) as { id: string };
    expect((await bench.run(["decide", "undo", id])).code).toBe(0);
    expect((await bench.run(["export", "-f", "json"])).stdout).toBe(before);
  });

  it("holds in a page that was corrected, once the earlier text is taken out", async () => {
    const text = "清镇市公安局局长李玉林说，清镇市公安局开展防汛演练活动。\n";
    writeFileSync(bench.path("a.txt"), text);
    await bench.run(["build", "a.txt"]);
    const document = (JSON.parse((await bench.run(["status", "--json"])).stdout) as { pages: { id: string }[] }).pages[0]!.id;
    expect((await bench.run(["decide", "rename", `${document}:8-11`, "李玉林（局长）"])).code).toBe(0);
    writeFileSync(bench.path("a.txt"), `今年汛期较长。${text}`);
    const { stdout } = await bench.run(["build", "a.txt"]);
    expect(stdout).toContain(`npx mailuo remove ${document}`);
    await bench.run(["remove", document]);
    expect((await bench.run(["query", "MATCH (p:Person) RETURN p.name", "-f", "csv"])).stdout).toContain("李玉林（局长）");
    expect((await bench.run(["decisions", "--json"])).stdout).toContain('"standing"');
  });

  it("takes names and aliases, and where several have one it lists them with their ids", async () => {
    for (const body of ["公安局", "教育局"])
      writeFileSync(bench.path(`${body}.txt`), `清镇市${body}局长李玉林说，清镇市${body}开展防汛演练活动。\n`);
    writeFileSync(bench.path("c.txt"), "清镇市水务局局长王建国说，清镇市水务局开展防汛演练活动。\n");
    await bench.run(["build", "公安局.txt", "教育局.txt", "c.txt"]);
    const ids = async (name: string): Promise<string[]> => {
      const { stdout } = await bench.run([
        "query",
        "MATCH (p:Person) WHERE p.name = $name OR $name IN p.aliases RETURN p.id AS id",
        "-p",
        `name=${name}`,
        "-f",
        "json",
      ]);
      return (JSON.parse(stdout) as { id: string }[]).map(({ id }) => id);
    };
    const both = await ids("李玉林");
    expect(both).toHaveLength(2);
    for (const pair of [
      ["李玉林", "王建国"],
      ["王建国", "李玉林"],
      ["李玉林", "李玉林"],
    ]) {
      const refused = await bench.run(["decide", "different", ...pair]);
      expect(refused.code).toBe(2);
      for (const id of both) expect(refused.stderr).toContain(id);
      expect(refused.stderr).toMatch(
        /清镇市公安局局长李玉林[\s\S]*清镇市教育局局长李玉林|清镇市教育局局长李玉林[\s\S]*清镇市公安局局长李玉林/,
      );
    }
    expect((await bench.run(["decide", "same", both[0]!, both[0]!])).stderr).toMatch(/one thing here already/);
    expect((await bench.run(["decide", "different", "王建国", both[0]!])).code).toBe(0);
    expect((await bench.run(["decide", "rename", both[0]!, "李玉林（甲）"])).code).toBe(0);
    expect(await ids("李玉林（甲）")).toEqual([both[0]]);
    // However the brackets are written; the old name is an alias of the one and the name of the other.
    expect((await bench.run(["decide", "same", "李玉林(甲)", "王建国", "--dry-run"])).code).toBe(0);
    expect((await bench.run(["decide", "same", "李玉林（甲）", both[1]!])).code).toBe(0);
    expect(await ids("李玉林（甲）")).toHaveLength(1);
  });

  it("puts a value right, of a relation and of a project, and says so in the graph; refuses what the schema has not; a decision that is gone is told by status", async () => {
    writeFileSync(bench.path("a.txt"), "清镇市水务局局长李玉林说，清镇市流长乡供水工程总投资350万元。\n");
    await bench.run(["build", "a.txt"]);
    const rows = async (cypher: string): Promise<Record<string, unknown>[]> =>
      JSON.parse((await bench.run(["query", cypher, "-f", "json"])).stdout) as Record<string, unknown>[];
    const post = "MATCH (:Person)-[r:WORKS_FOR]->() RETURN r.title AS title, r.status AS status, r.corrected AS corrected";
    const sum = "MATCH (p:Project) RETURN p.totalInvestmentCny AS sum, p.corrected AS corrected";
    const [{ id: edge } = {}] = await rows("MATCH (:Person)-[r:WORKS_FOR]->() RETURN r.id AS id");
    expect([await rows(post), await rows(sum)]).toEqual([
      [{ title: "局长", status: "done", corrected: null }],
      [{ sum: 3_500_000, corrected: null }],
    ]);
    const before = (await bench.run(["export", "-f", "json"])).stdout;

    for (const [words, refusal] of [
      [["correct", String(edge), "salary", "5"], /salary is no value of it; there are status, .*title/],
      [["correct", String(edge), "status", "gone"], /status is one of done, planned, ended, alleged/],
      [["correct", "清镇市流长乡供水工程", "totalInvestmentCny", "much"], /totalInvestmentCny is a number/],
      [["correct", "清镇市水务局", "totalInvestmentCny", "5"], /totalInvestmentCny is not stated of/],
      [["correct", String(edge), "title"], /give its value/],
    ] as const) {
      const refused = await bench.run(["decide", ...words]);
      expect([refused.code, refused.stderr]).toEqual([2, expect.stringMatching(refusal)]);
    }

    const ended = await bench.run(["decide", "correct", String(edge), "status", "ended"]);
    expect(ended.code, ended.stderr).toBe(0);
    await bench.run(["decide", "correct", String(edge), "title", "副局长"]);
    await bench.run(["decide", "correct", "清镇市流长乡供水工程", "totalInvestmentCny", "3600000"]);
    const after = [
      [{ title: "副局长", status: "ended", corrected: ["status", "title"] }],
      [{ sum: 3_600_000, corrected: ["totalInvestmentCny"] }],
    ];
    expect([await rows(post), await rows(sum)]).toEqual(after);
    expect((await bench.run(["rebuild"])).code).toBe(0);
    expect([await rows(post), await rows(sum)]).toEqual(after);

    await bench.run(["decide", "correct", String(edge), "title", "局长"]);
    expect(await rows(post)).toEqual([{ title: "局长", status: "ended", corrected: ["status"] }]);
    const { decisions } = JSON.parse((await bench.run(["decisions", "--json"])).stdout) as {
      decisions: { id: string; state: string; about: string[] }[];
    };
    expect(decisions.map(({ state }) => state)).toEqual(["standing", "standing", "standing", "standing"]);
    expect(decisions[2]!.about).toEqual(["李玉林", "WORKS_FOR", "清镇市水务局", "title", "局长", "副局长"]);

    const log = bench.path(".mailuo/decisions.jsonl");
    const whole = readFileSync(log, "utf8");
    writeFileSync(log, whole.slice(0, whole.trimEnd().lastIndexOf("\n") + 1));
    const cut = await bench.run(["status"]);
    expect([cut.code, cut.stderr]).toEqual([1, expect.stringMatching(/decisions\.jsonl is shorter than it was/)]);
    writeFileSync(log, whole);
    expect((await bench.run(["status"])).code).toBe(0);

    for (const { id } of decisions) expect((await bench.run(["decide", "undo", id])).code).toBe(0);
    expect((await bench.run(["export", "-f", "json"])).stdout).toBe(before);
  });
});
