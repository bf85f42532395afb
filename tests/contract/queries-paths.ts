import type { QueryCase } from "./query-case.ts";

export const paths: readonly QueryCase[] = [
  ["MATCH (v:Village {id: 'v1'})-[:PART_OF*]->(x) RETURN x.name ORDER BY x.id", [["云岭市"], ["石桥乡"], ["滇东省"]]],
  [
    "MATCH p = (v:Village {id: 'v1'})-[:PART_OF*1..2]->(x) RETURN x.id, length(p) ORDER BY length(p)",
    [
      ["l2", 1],
      ["l1", 2],
    ],
  ],
  ["MATCH p = (v:Village {id: 'v1'})-[:PART_OF*2]->(x) RETURN [n IN nodes(p) | n.name] AS names", [[["柳湾村", "石桥乡", "云岭市"]]]],
  ["MATCH (v:Village {id: 'v1'})-[:PART_OF*0..1]->(x) RETURN x.id ORDER BY x.id", [["l2"], ["v1"]]],
  ["MATCH (l:Place {id: 'l3'})<-[:PART_OF*..3]-(x:Village) RETURN x.id ORDER BY x.id", [["v1"], ["v2"]]],
  ["MATCH (a:Entity {id: 'p1'}), (b:Entity {id: 'p2'}) MATCH p = shortestPath((a)-[*..6]-(b)) RETURN length(p)", [[2]]],
  [
    "MATCH p = shortestPath((a:Person {id: 'p6'})-[:LIVES_IN|LOCATED_IN|FUNDS*..5]-(b:Agency {id: 'a2'})) RETURN length(p), [r IN relationships(p) | type(r)][0] AS first",
    [[3, "LIVES_IN"]],
  ],
  [
    "MATCH p = shortestPath((a:Person {id: 'p1'})-[:WORKS_FOR|HAS_JURISDICTION|PART_OF*..6]-(b:Village {id: 'v2'})) RETURN [n IN nodes(p) | n.id] AS ids, [r IN relationships(p) | type(r)] AS types",
    [
      [
        ["p1", "a3", "l2", "v2"],
        ["WORKS_FOR", "HAS_JURISDICTION", "PART_OF"],
      ],
    ],
  ],
  ["MATCH p = shortestPath((a:Honor {id: 'h1'})-[:WORKS_FOR*..6]-(b:Person {id: 'p1'})) RETURN p", []],
  [
    "MATCH p = allShortestPaths((a:Village {id: 'v1'})-[:LOCATED_IN|FUNDS*..4]-(b:Agency {id: 'a2'})) RETURN [n IN nodes(p) | n.id] AS ids ORDER BY ids[1]",
    [[["v1", "j1", "a2"]], [["v1", "j2", "a2"]]],
  ],
  [
    "MATCH (p:Person)-[:WORKS_FOR]->()-[:HAS_JURISDICTION]->(l) RETURN p.id, l.id ORDER BY p.id",
    [
      ["p1", "l2"],
      ["p2", "l1"],
      ["p4", "l1"],
    ],
  ],
  ["MATCH (p:Person)-[:WORKS_FOR]->(a)<-[:WORKS_FOR]-(q:Person) WHERE p.id < q.id RETURN p.id, a.id, q.id", [["p2", "a1", "p4"]]],
  [
    "MATCH p = (a:Agency {id: 'a2'})-[:FUNDS]->(:Project)-[:LOCATED_IN]->(v) RETURN [r IN relationships(p) | r.support] AS supports, v.id",
    [
      [[1, 1], "v1"],
      [[1, 1], "v1"],
    ],
  ],
  [
    "MATCH p = (:Person {id: 'p7'})-[*1..2]-(x) WHERE all(n IN nodes(p) WHERE n:Entity) RETURN DISTINCT x.id ORDER BY x.id",
    [["a1"], ["e1"], ["l2"], ["v2"]],
  ],
  ["MATCH (a {id: 'p1'})-[:WORKS_FOR]->(x), (x)-[:IMPLEMENTS]->(j) RETURN x.id, j.id", [["a4", "j2"]]],
];
