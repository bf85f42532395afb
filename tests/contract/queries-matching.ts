import type { QueryCase } from "./query-case.ts";

export const matches: readonly QueryCase[] = [
  ["MATCH (p:Person) RETURN p.name ORDER BY p.id LIMIT 2", [["李玉林"], ["王芳"]]],
  ["MATCH (n:Entity:Village) RETURN n.name ORDER BY n.id", [["柳湾村"], ["石门村"]]],
  ["MATCH (n) WHERE n:Village OR n:Honor RETURN n.id ORDER BY n.id", [["h1"], ["v1"], ["v2"]]],
  ["MATCH (n:Person {name: '李晨'}) RETURN n.id ORDER BY n.id", [["p4"], ["p5"]]],
  ["MATCH (n:Entity {id: $id}) RETURN n.name", [["柳湾村"]], { id: "v1" }],
  [
    "MATCH (p:Person)-[:WORKS_FOR]->(a:Agency) RETURN p.id, a.id ORDER BY p.id, a.id",
    [
      ["p1", "a3"],
      ["p1", "a4"],
      ["p2", "a1"],
      ["p4", "a1"],
    ],
  ],
  [
    "MATCH (a:Agency)<-[r:WORKS_FOR]-(p) RETURN p.name, r.title ORDER BY p.id, r.title",
    [
      ["李玉林", "党委书记"],
      ["李玉林", "第一书记"],
      ["王芳", "局长"],
      ["李晨", "民警"],
    ],
  ],
  [
    "MATCH (p:Person)-[r:LIVES_IN|WORKS_FOR]->(x) WHERE p.id IN ['p5','p6'] RETURN p.id, type(r), x.name ORDER BY p.id",
    [
      ["p5", "WORKS_FOR", "绿源农业公司"],
      ["p6", "LIVES_IN", "柳湾村"],
    ],
  ],
  ["MATCH (v:Village {id: 'v1'})--(x) RETURN DISTINCT x.id ORDER BY x.id", [["d1.1"], ["h1"], ["j1"], ["j2"], ["l2"], ["p6"]]],
  [
    "MATCH (v:Village)-[:PART_OF]->(t)-[:PART_OF]->(c) RETURN v.name, t.name, c.name ORDER BY v.id",
    [
      ["柳湾村", "石桥乡", "云岭市"],
      ["石门村", "石桥乡", "云岭市"],
    ],
  ],
  ["MATCH (p:Person) WHERE NOT (p)-[:WORKS_FOR]->() RETURN p.id ORDER BY p.id", [["p6"], ["p7"]]],
  ["MATCH (p:Person) WHERE EXISTS { (p)-[:LIVES_IN]->(:Village) } RETURN p.id ORDER BY p.id", [["p6"], ["p7"]]],
  [
    "MATCH (p:Person) WHERE EXISTS { MATCH (p)-[r:WORKS_FOR]->(a) WHERE a.name CONTAINS '公安' } RETURN p.id ORDER BY p.id",
    [["p2"], ["p4"]],
  ],
  [
    "MATCH (p:Person) OPTIONAL MATCH (p)-[:LIVES_IN]->(v) RETURN p.id, v.name ORDER BY p.id SKIP 4",
    [
      ["p5", null],
      ["p6", "柳湾村"],
      ["p7", "石门村"],
    ],
  ],
  [
    "MATCH (v:Village) OPTIONAL MATCH (v)-[:RECEIVED]->(h:Honor) RETURN v.name, h.name ORDER BY v.id",
    [
      ["柳湾村", "省级卫生村"],
      ["石门村", null],
    ],
  ],
  [
    "MATCH (j:Project) OPTIONAL MATCH (x)-[f:FUNDS]->(j) WHERE f.amountCny IS NOT NULL RETURN j.id, x.id, f.amountCny ORDER BY j.id, x.id",
    [
      ["j1", "a2", 1_000_000],
      ["j1", "o2", 500_000],
      ["j2", null, null],
    ],
  ],
  ["MATCH (n:Entity) WHERE n.mentionCount >= 6 RETURN n.id ORDER BY n.mentionCount DESC", [["l1"], ["v1"], ["a1"]]],
  [
    "MATCH (n:Entity) WHERE n.gbCode IS NOT NULL AND n.gbCode STARTS WITH '530199101' RETURN n.id ORDER BY n.gbCode",
    [["l2"], ["v1"], ["v2"]],
  ],
  ["MATCH (n:Person) WHERE n.name STARTS WITH '李' RETURN n.id ORDER BY n.id", [["p1"], ["p4"], ["p5"]]],
  ["MATCH (n:Entity) WHERE n.name ENDS WITH '村' RETURN n.id ORDER BY n.id", [["h1"], ["v1"], ["v2"]]],
  ["MATCH (n:Agency) WHERE '市公安局' IN n.aliases RETURN n.id", [["a1"]]],
  ["MATCH (n:Entity) WHERE any(a IN n.aliases WHERE a CONTAINS '公司') RETURN n.id", [["o2"]]],
  ["MATCH (n:Person) WHERE none(a IN n.aliases WHERE a STARTS WITH '老') RETURN count(n)", [[6]]],
  ["MATCH (n:Entity) WHERE size(n.aliases) = 2 RETURN n.id", [["p1"]]],
  ["MATCH (n:Person) WHERE n.name =~ '李.*' RETURN n.id ORDER BY n.id", [["p1"], ["p4"], ["p5"]]],
  ["MATCH (n:Person) WHERE n.name IN $names RETURN n.id ORDER BY n.id", [["p1"], ["p2"]], { names: ["李玉林", "王芳", "nobody"] }],
  ["MATCH (n:Person) WHERE n.name <> '李晨' AND NOT n.name STARTS WITH 'M' RETURN n.id ORDER BY n.id", [["p1"], ["p2"], ["p3"], ["p7"]]],
  ["MATCH (n:Person) WHERE n.name = '李晨' XOR n.id = 'p4' RETURN n.id", [["p5"]]],
  ["MATCH (n:Person {name: '𠮷田'}) RETURN n.id", [["p7"]]],
  ['MATCH (n:Person {name: "Mary O\'Brien"}) RETURN n.id', [["p6"]]],
  ["MATCH (n:Policy) WHERE n.name CONTAINS '《' RETURN n.name", [["《为民办实事清单》"]]],
  [
    "MATCH (n:Event)<-[r:ORGANIZES]-(a) WHERE r.date >= '2022-06-01' AND r.date < '2022-07-01' RETURN n.name, a.name, r.date",
    [["护林防火宣传活动", "云岭市公安局", "2022-06-16"]],
  ],
  ["MATCH (a:Agency), (v:Village) WHERE a.name STARTS WITH v.name RETURN a.id, v.id", [["a4", "v1"]]],
  [
    "MATCH (a)-[r:COOPERATES_WITH]-(b) RETURN a.id, b.id ORDER BY a.id",
    [
      ["a1", "a2"],
      ["a2", "a1"],
    ],
  ],
  [
    "MATCH (w:Person)-[r:WROTE]->(a:Article)-[:IN_DOCUMENT]->(d:Document) RETURN w.name, r.role, a.title, d.id ORDER BY a.id",
    [
      ["许明", "记者", "柳湾村里新事多", "d1"],
      ["王芳", "通讯员", "护林防火进石门", "d1"],
    ],
  ],
  ["MATCH (n:Nothing) RETURN n", []],
  ["MATCH (n:Person) WHERE n.unknown = 1 RETURN n.id", []],
  ["MATCH (n:Person) WHERE n.gbCode IS NULL RETURN count(*)", [[7]]],
  ["MATCH (n:Person) RETURN n.name AS name ORDER BY n.mentionCount DESC, n.id SKIP 1 LIMIT 2", [["Mary O'Brien"], ["王芳"]]],
  ["MATCH (n:Person) RETURN n.name ORDER BY n.id SKIP $skip LIMIT $limit", [["许明"]], { skip: 2, limit: 1 }],
];
