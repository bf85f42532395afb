import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Bench } from "./run-mailuo.ts";

const bench = new Bench();
const text = "本报讯 6月21日，石屏县水务局局长李绍荣说，石屏县水务局联合石屏县公安局在异龙镇开展水法宣传活动。\n";

beforeAll(async () => {
  writeFileSync(bench.path("a.txt"), text);
  const { code, stderr } = await bench.run(["build", "a.txt", "--published", "2023-06-24"]);
  expect(code, stderr).toBe(0);
}, 300_000);
afterAll(() => bench.end());

const rows = async (...args: string[]): Promise<Record<string, unknown>[]> => {
  const { code, stdout, stderr } = await bench.run(["query", "--format", "json", ...args]);
  expect(code, stderr).toBe(0);
  return JSON.parse(stdout) as Record<string, unknown>[];
};

describe("mailuo query", { timeout: 300_000 }, () => {
  it("answers with the sentence behind the edge", async () => {
    const found = await rows(
      "MATCH (p:Person {name: $name})-[r:WORKS_FOR]->(a) RETURN r.title AS title, a.name AS body, r.quotes AS quotes",
      "-p",
      "name=李绍荣",
    );
    expect(found).toEqual([{ title: "局长", body: "石屏县水务局", quotes: [text.trim()] }]);
  });

  it("dates an event by the page's own date", async () => {
    expect(await rows("MATCH (a:Agency)-[r:ORGANIZES]->(e:Event) RETURN a.name AS a, r.date AS date")).toContainEqual({
      a: "石屏县水务局",
      date: "2023-06-21",
    });
  });

  it("reads a query from a file and from standard input", async () => {
    writeFileSync(bench.path("q.cypher"), "MATCH (p:Person) RETURN count(p) AS n");
    expect(await rows("q.cypher")).toEqual([{ n: 1 }]);
    const { stdout } = await bench.run(["query", "-", "-f", "csv"], { stdin: "RETURN '甲,\"乙' AS x, 1 AS y" });
    expect(stdout).toBe('"x","y"\r\n"甲,""乙","1"\r\n');
  });

  it("lists the named queries and runs them", async () => {
    const { stdout } = await bench.run(["query", "--list", "-f", "json"]);
    const named = JSON.parse(stdout) as { name: string; parameters: { name: string; default?: unknown }[] }[];
    expect(named.length).toBeGreaterThanOrEqual(6);
    for (const { name, parameters } of named.slice(0, 4)) {
      const given = parameters
        .filter((parameter) => parameter.default === undefined)
        .flatMap((parameter) => ["-p", `${parameter.name}=石屏县`]);
      await rows("--name", name, ...given);
    }
  });

  it("refuses what is not a read, and says where a query is wrong, with exit code 2", async () => {
    for (const cypher of ["CREATE (n:X)", "MATCH (n) DETACH DELETE n", "LOAD CSV FROM 'file:///etc/passwd' AS l RETURN l"]) {
      const { code, stderr, stdout } = await bench.run(["query", cypher]);
      expect([code, stdout], cypher).toEqual([2, ""]);
      expect(stderr).toMatch(/not allowed/);
    }
    const { code, stderr } = await bench.run(["query", "MATCH (n RETURN n"]);
    expect(code).toBe(2);
    expect(stderr).toBe('mailuo: line 1, column 10: Expected ")".\n  MATCH (n RETURN n\n           ^\n');
  });

  it("ends a query that would run for ever", async () => {
    const { code, stderr } = await bench.run([
      "query",
      "UNWIND range(1, 1000000000) AS a UNWIND range(1, 1000) AS b RETURN count(*)",
      "--timeout",
      "1",
    ]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/did not end within 1 s|time limit/);
    expect(await rows("RETURN 1 AS one")).toEqual([{ one: 1 }]);
  });

  it("tells of rows that are not shown", async () => {
    const { stdout, stderr } = await bench.run(["query", "UNWIND range(1, 10) AS x RETURN x", "--max-rows", "3", "-f", "csv"]);
    expect(stdout.trim().split("\r\n").length).toBe(4);
    expect(stderr).toMatch(/only the first 3 rows/);
  });
});

describe("mailuo extract", { timeout: 300_000 }, () => {
  it("prints by article each sentence with what it states", async () => {
    const { stdout } = await bench.run(["extract", "a.txt"]);
    expect(stdout).toMatch(/^a\.txt: 1 article, \d+ entities/);
    expect(stdout).toMatch(
      /\n {3}\| 本报讯 6月21日，石屏县水务局局长李绍荣说[^\n]*\n(?: {6}[^\n]+\n)* {6}李绍荣 WORKS_FOR 石屏县水务局 \(title: 局长\) 0\.\d\d\n/,
    );
  });

  it("prints offsets into the file, and stores nothing", async () => {
    const { stdout } = await bench.run(["extract", "a.txt", "--json"]);
    const { entities, mentions, relations } = JSON.parse(stdout) as {
      entities: { id: string; name: string; type: string }[];
      mentions: { entity: string; start: number; end: number }[];
      relations: { type: string; evidence: { start: number; end: number }[] }[];
    };
    const person = entities.find(({ type }) => type === "Person")!;
    const mention = mentions.find(({ entity }) => entity === person.id)!;
    expect(text.slice(mention.start, mention.end)).toBe("李绍荣");
    for (const { evidence } of relations) for (const { start, end } of evidence) expect(text.slice(start, end).length).toBeGreaterThan(0);
    expect((await bench.run(["status", "--json"])).stdout).toContain('"a.txt"');
  });
});

describe("mailuo export", { timeout: 300_000 }, () => {
  it("writes files and folders whole, and the part that a query returns", async () => {
    expect((await bench.run(["export", "-f", "graphml", "-o", "g.graphml"])).code).toBe(0);
    expect(readFileSync(bench.path("g.graphml"), "utf8")).toContain("李绍荣");
    expect(existsSync(bench.path("g.graphml.part"))).toBe(false);
    const neo4j = await bench.run(["export", "-f", "neo4j-csv", "-o", "csv"]);
    expect(neo4j.stderr).toContain("neo4j-admin database import full");
    expect(readFileSync(bench.path("csv", "nodes-Person.csv"), "utf8")).toContain("李绍荣");
    const { stdout } = await bench.run(["export", "-f", "json", "--query", "MATCH (:Person)-[r:WORKS_FOR]->() RETURN r"]);
    const part = JSON.parse(stdout) as { nodes: { attributes: { name: string } }[]; edges: unknown[] };
    expect(part.edges.length).toBe(1);
    expect(part.nodes.map(({ attributes }) => attributes.name).sort()).toEqual(["李绍荣", "石屏县水务局"].sort());
  });

  it("says what is wrong with a format or a missing folder", async () => {
    expect(await bench.run(["export", "-f", "dot"])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("graphml, yed, gexf, json") as string,
    });
    expect(await bench.run(["export", "-f", "csv"])).toMatchObject({ code: 2, stderr: expect.stringContaining("-o FOLDER") as string });
    expect(await bench.run(["export", "-f", "json", "-q", "RETURN 1"])).toMatchObject({ code: 3 });
  });
});

describe("the command line", { timeout: 300_000 }, () => {
  it("helps with each command, and tells wrong use by exit code 2", async () => {
    for (const command of ["build", "extract", "query", "export", "status", "rebuild", "remove", "push"]) {
      const { code, stdout } = await bench.run([command, "--help"]);
      expect(code, command).toBe(0);
      expect(stdout).toContain(`mailuo ${command}`);
    }
    expect((await bench.run(["nonsense"])).code).toBe(2);
    expect((await bench.run(["build"])).code).toBe(2);
    expect((await bench.run(["build", "a.txt", "--published", "yesterday"])).stderr).toMatch(/YYYY-MM-DD/);
    expect((await bench.run(["query", "RETURN 1", "-w", "nothere"])).code).toBe(3);
  });

  it("never tells a password", async () => {
    const env = { NEO4J_URI: "bolt://127.0.0.1:9", NEO4J_USERNAME: "neo4j", NEO4J_PASSWORD: "very-secret-word" };
    const { code, stdout, stderr } = await bench.run(["status"], { env });
    expect(code).toBe(3);
    expect(stderr).toContain("bolt://127.0.0.1:9");
    expect(stdout + stderr).not.toContain("very-secret-word");
  });
});

describe("mailuo dossier", { timeout: 300_000 }, () => {
  it("writes all that is known of a name into one file", async () => {
    const { code, stderr } = await bench.run(["dossier", "李绍荣", "-o", "li.html"]);
    expect([code, stderr]).toEqual([0, "Wrote li.html.\n"]);
    expect(readFileSync(bench.path("li.html"), "utf8")).toContain("局长");
    const { stdout } = await bench.run(["dossier", "李绍荣", "-f", "md", "-l", "en"]);
    expect(stdout).toContain("**李绍荣** works for **石屏县水务局** \\(局长");
  });

  it("says who may be meant where nobody has the name", async () => {
    const { code, stdout, stderr } = await bench.run(["dossier", "李绍"]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/nothing called 李绍 in the graph. Did you mean:\n {2}\S+ {2}Person {2}李绍荣/);
  });
});
