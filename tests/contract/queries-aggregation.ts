import type { QueryCase } from "./query-case.ts";

export const aggregations: readonly QueryCase[] = [
  ["MATCH (n:Entity) RETURN count(*)", [[24]]],
  ["MATCH ()-[r]->() RETURN count(r)", [[37]]],
  [
    "MATCH ()-[r]->() RETURN type(r) AS t, count(*) AS c ORDER BY c DESC, t LIMIT 3",
    [
      ["MENTIONED_IN", 6],
      ["WORKS_FOR", 6],
      ["PART_OF", 4],
    ],
  ],
  [
    "MATCH (n:Entity) RETURN [l IN labels(n) WHERE l <> 'Entity'][0] AS label, count(*) AS c ORDER BY c DESC, label LIMIT 3",
    [
      ["Person", 7],
      ["Agency", 4],
      ["Place", 3],
    ],
  ],
  ["MATCH (p:Person)-[:WORKS_FOR]->(x) RETURN x.name, count(p) AS c ORDER BY c DESC, x.name LIMIT 1", [["云岭市公安局", 2]]],
  [
    "MATCH (p:Person)-[:WORKS_FOR]->(x) WITH x, collect(p.id) AS ps WHERE size(ps) > 1 UNWIND ps AS p RETURN x.id, p ORDER BY p",
    [
      ["a1", "p2"],
      ["a1", "p4"],
    ],
  ],
  ["MATCH (p:Person) WITH p ORDER BY p.id WITH collect(p.name) AS names RETURN names[0..2] AS names", [[["李玉林", "王芳"]]]],
  ["MATCH (p:Person) RETURN count(DISTINCT p.name), count(p)", [[6, 7]]],
  ["MATCH (p:Person) WITH DISTINCT p.name AS name RETURN count(name)", [[6]]],
  [
    "MATCH ()-[f:FUNDS]->(j) RETURN j.id, sum(coalesce(f.amountCny, 0)) AS total, count(f.amountCny) AS stated, count(*) AS payers ORDER BY j.id",
    [
      ["j1", 1_500_000, 2, 2],
      ["j2", 0, 0, 1],
    ],
  ],
  ["MATCH ()-[f:FUNDS]->() RETURN avg(f.amountCny), min(f.amountCny), max(f.amountCny)", [[750_000, 500_000, 1_000_000]]],
  ["MATCH (n:Person) RETURN min(n.name), max(n.mentionCount)", [["Mary O'Brien", 5]]],
  ["MATCH (n:Nothing) RETURN count(n), collect(n), max(n.x)", [[0, [], null]]],
  ["MATCH (p:Person) OPTIONAL MATCH (p)-[:LIVES_IN]->(v) RETURN count(p), count(v)", [[7, 2]]],
  [
    "MATCH (n:Entity)-[r]-() WITH n, count(r) AS degree ORDER BY degree DESC, n.id LIMIT 3 RETURN n.id, degree",
    [
      ["a1", 6],
      ["v1", 6],
      ["l1", 5],
    ],
  ],
  [
    "MATCH (a:Article)<-[m:MENTIONED_IN]-(n) RETURN a.id, sum(m.count) AS mentions ORDER BY a.id",
    [
      ["d1.1", 14],
      ["d1.2", 12],
    ],
  ],
  [
    "MATCH (a:Entity)-[:MENTIONED_IN]->(d)<-[:MENTIONED_IN]-(b:Entity) WHERE a.id < b.id RETURN a.id, b.id, count(d) AS c ORDER BY c DESC, a.id, b.id LIMIT 2",
    [
      ["l1", "p1", 2],
      ["a1", "l1", 1],
    ],
  ],
  [
    "MATCH ()-[r]->() WHERE r.status IS NOT NULL RETURN r.status, count(*) ORDER BY r.status",
    [
      ["done", 25],
      ["planned", 2],
    ],
  ],
  [
    "MATCH (p:Person)-[r:WORKS_FOR]->(x) WITH p, r, x ORDER BY x.id RETURN p.id, collect({body: x.id, title: r.title}) AS posts ORDER BY p.id LIMIT 1",
    [
      [
        "p1",
        [
          { body: "a3", title: "党委书记" },
          { body: "a4", title: "第一书记" },
        ],
      ],
    ],
  ],
  [
    "MATCH (v:Village) RETURN v.id, COUNT { (v)<-[:LOCATED_IN]-() } AS located ORDER BY v.id",
    [
      ["v1", 2],
      ["v2", 0],
    ],
  ],
  ["MATCH (p:Person) WITH p.name AS name, count(*) AS c WHERE c > 1 RETURN name, c", [["李晨", 2]]],
  ["MATCH (n:Entity) RETURN sum(n.mentionCount), round(avg(n.mentionCount) * 100) / 100 AS mean", [[67, 2.79]]],
  [
    "MATCH (p:Person)-[:WORKS_FOR]->(a) RETURN a:Agency AS agency, count(*) AS c ORDER BY c",
    [
      [false, 2],
      [true, 4],
    ],
  ],
  [
    "MATCH (p:Person {id: 'p1'})-[:WORKS_FOR]->(x) RETURN p.name, collect(DISTINCT [l IN labels(x) WHERE l <> 'Entity'][0]) AS kinds",
    [["李玉林", ["Agency"]]],
  ],
];
