/** Nodes, relations and paths as values, maps of them and the order of rows: what the embedded engine by itself answers otherwise. */
import type { QueryCase } from "./query-case.ts";

const v2 = {
  kind: "node",
  id: "v2",
  labels: ["Entity", "Village"],
  properties: { aliases: [], gbCode: "530199101202", id: "v2", mentionCount: 2, name: "石门村" },
} as const;

const path = "MATCH p = (n:Village {id: 'v2'})-[:PART_OF*2]->(t)";

const values: readonly QueryCase[] = [
  ["MATCH (n:Village {id: 'v2'}) RETURN n, count(*)", [[v2, 1]]],
  [
    "MATCH (n:Village {id: 'v2'})<-[:LIVES_IN]-(p) WITH n, collect(p.id) AS people RETURN {village: n, people: people}, count(*)",
    [[{ village: v2, people: ["p7"] }, 1]],
  ],
  ["MATCH (n:Village {id: 'v2'}) RETURN coalesce(n, null), CASE WHEN true THEN n END, reduce(s = null, x IN [n] | x)", [[v2, v2, v2]]],
  [`${path} RETURN [x IN nodes(p) WHERE x:Village], head([x IN nodes(p) | x])`, [[[v2], v2]]],
  ["MATCH (n:Village) WITH n ORDER BY n.id WITH collect(n) AS ns RETURN ns[-1..], [x IN ns WHERE x.id = 'v2'][0]", [[[v2], v2]]],
  ["MATCH (n:Village {id: 'v2'})-[r:PART_OF]->() RETURN [x IN [r] | x.id], [x IN [r] | x][0] = r", [[["v2-PART_OF-l2"], true]]],
  [
    "MATCH (n:Village {id: 'v2'}) OPTIONAL MATCH (n)-[:RECEIVED]->(h) RETURN coalesce(h, n).name, labels(coalesce(h, n)), coalesce(h, n):Village",
    [["石门村", ["Entity", "Village"], true]],
  ],
  [
    `${path} RETURN head([x IN nodes(p) WHERE x:Place]).name, nodes(p)[1..][0].name, type(head([x IN relationships(p) | x])), properties(nodes(p)[0]).name`,
    [["石桥乡", "石桥乡", "PART_OF", "石门村"]],
  ],
  [
    `${path} RETURN n IN nodes(p), NOT t IN nodes(p), nodes(p)[0] = n, last(nodes(p)) <> t, head(nodes(p)) = t`,
    [[true, false, true, false, false]],
  ],
  ["MATCH (n:Village) WITH collect(n) AS ns MATCH (m:Entity) WHERE NOT m IN ns RETURN count(m)", [[22]]],
  [
    "OPTIONAL MATCH (z:Nothing) MATCH p = (n:Village {id: 'v1'})-[:PART_OF]->() RETURN z IN nodes(p), startNode(relationships(p)[0]) = z, n IN []",
    [[null, null, false]],
  ],
];

const kindsOfRelation: readonly QueryCase[] = [
  ["MATCH ()-[r]->() WHERE r:FUNDS RETURN count(r)", [[3]]],
  ["MATCH ()-[r]->() WHERE NOT r:FUNDS RETURN count(r)", [[34]]],
  ["MATCH ()-[r]->() WHERE r:FUNDS OR r:IMPLEMENTS RETURN count(r)", [[4]]],
  [
    "MATCH ()-[r]->() RETURN r:FUNDS AS funds, count(*) ORDER BY funds",
    [
      [false, 34],
      [true, 3],
    ],
  ],
  ["OPTIONAL MATCH (n:Nothing)-[r]->() RETURN r:FUNDS", [[null]]],
  [
    "MATCH p = (:Village {id: 'v1'})-[:PART_OF*2]->() RETURN [x IN relationships(p) | x:PART_OF], head(relationships(p)):FUNDS",
    [[[true, true], false]],
  ],
];

const projections: readonly QueryCase[] = [
  ["OPTIONAL MATCH (n:Nothing) RETURN n {.name} AS a, n {.*} AS b, n {.name, one: 1} AS c, n {one: 1} AS d", [[null, null, null, null]]],
  [
    "MATCH (v:Village) OPTIONAL MATCH (v)-[r:RECEIVED]->(h) RETURN v.id, collect(h {.name}) AS honors, r {.date} ORDER BY v.id",
    [
      ["v1", [{ name: "省级卫生村" }], { date: "2021-12-01" }],
      ["v2", [], null],
    ],
  ],
  [
    "MATCH (n:Village {id: 'v1'}) WITH n, 3 AS three RETURN n {.id, three} AS a, n {three} AS b, n {.id, three: three} AS c, n {four: three + 1} AS d",
    [[{ id: "v1", three: 3 }, { three: 3 }, { id: "v1", three: 3 }, { four: 4 }]],
  ],
  ["UNWIND $maps AS m RETURN m {.a, more: 2}", [[{ a: 1, more: 2 }], [null]], { maps: [{ a: 1 }, null] }],
];

const orders: readonly QueryCase[] = [
  ["UNWIND [3, 1, 2] AS x RETURN x AS y ORDER BY x % 2, y", [[2], [1], [3]]],
  ["UNWIND [3, 1, 2] AS x RETURN x AS y ORDER BY x", [[1], [2], [3]]],
  [
    "UNWIND [3, 1, 2] AS x RETURN x AS y, x AS `the same` ORDER BY -x",
    [
      [3, 3],
      [2, 2],
      [1, 1],
    ],
  ],
  ["UNWIND ['bb', 'a'] AS s RETURN s AS t ORDER BY size(s)", [["a"], ["bb"]]],
  ["UNWIND [[2], [1]] AS xs WITH xs AS ys ORDER BY xs[0] RETURN collect(ys[0])", [[[1, 2]]]],
  [
    "MATCH (p:Person) WITH p.name AS name, p.id AS id WITH name AS n, id AS i ORDER BY size(name) DESC, id LIMIT 2 RETURN collect(i)",
    [[["p6", "p1"]]],
  ],
];

const hours: readonly QueryCase[] = [
  [
    "RETURN date('2022-06-14') + duration('PT23H'), date('2022-06-14') + duration('PT24H'), date('2022-06-14') - duration('P1DT49H')",
    [["2022-06-14", "2022-06-15", "2022-06-11"]],
  ],
  ["RETURN date('2022-01-30') + duration('P1MT24H'), date('2022-06-14') + duration({minutes: 2880})", [["2022-03-01", "2022-06-16"]]],
  ["WITH duration('P2D') AS d MATCH (a:Article) RETURN date(a.date) + d ORDER BY a.id", [["2022-06-17"], ["2022-06-18"]]],
  [
    "UNWIND [1, 2, 3, 4] AS x RETURN percentileDisc(x, 0.5), percentileDisc(x, 0), percentileDisc(x, 1), percentileCont(x, 0.3)",
    [[2, 1, 4, 1.9]],
  ],
];

export const graphAnsweredAsNeo4j: readonly QueryCase[] = [...values, ...kindsOfRelation, ...projections, ...orders, ...hours];
