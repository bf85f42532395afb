/** Expressions that the embedded engine by itself answers otherwise, with Neo4j's answers: every store must give those. */
import { graphAnsweredAsNeo4j } from "./queries-as-neo4j-graph.ts";
import { textsAnsweredAsNeo4j } from "./queries-as-neo4j-texts.ts";
import type { QueryCase } from "./query-case.ts";

const slices: readonly QueryCase[] = [
  [
    "RETURN [1, 2, 3, 4, 5][-2..], [1, 2, 3, 4, 5][..-2], [1, 2, 3, 4, 5][-3..-1], [1, 2, 3, 4, 5][1..-1]",
    [
      [
        [4, 5],
        [1, 2, 3],
        [3, 4],
        [2, 3, 4],
      ],
    ],
  ],
  ["RETURN [1, 2, 3][-9..2], [1, 2, 3][-9..-9], [1, 2, 3][2..9], [1, 2, 3][2..1], [][-1..]", [[[1, 2], [], [3], [], []]]],
  ["RETURN [1, 2, 3][null..2], [1, 2, 3][0..null], null[-1..]", [[null, null, null]]],
  [
    "WITH [1, 2, 3] AS xs, -2 AS from UNWIND [-1, 0, 2, null] AS to RETURN xs[from..to], xs[..to]",
    [
      [[2], [1, 2]],
      [[], []],
      [[2], [1, 2]],
      [null, null],
    ],
  ],
  ["RETURN $names[-1..], $names[..$to]", [[["丙"], ["甲"]]], { names: ["甲", "乙", "丙"], to: -2 }],
  [
    "MATCH (n:Person) RETURN n.id, n.aliases[-1..] ORDER BY n.id LIMIT 2",
    [
      ["p1", ["李书记"]],
      ["p2", []],
    ],
  ],
  ["UNWIND [1, 2, 3] AS x WITH collect(x) AS xs RETURN xs[-2..] AS last, [x IN xs[-2..] | x * 10][-1..] AS more", [[[2, 3], [30]]]],
  ["RETURN [[1, 2], [3]][-1..][0][-1..]", [[[3]]]],
  ["RETURN split('甲-乙-丙', '-')[-1..] /* a comment [-1..] */ AS x // [..-1]", [[["丙"]]]],
];

const numbers: readonly QueryCase[] = [
  ["RETURN 2 ^ 3 ^ 2, 2 ^ (3 ^ 2), -2 ^ 2, 2 ^ -1, 2^1^2^1", [[64, 512, 4, 0.5, 4]]],
  ["MATCH (n {id: 'v2'}) RETURN n.mentionCount ^ 3 ^ 2", [[64]]],
  [
    "RETURN round(-2.5), round(-1.5), round(-0.5) = 0, round(2.5), round(0.49999999999999994), round(-3.49), round(7)",
    [[-2, -1, true, 3, 0, -3, 7]],
  ],
  [
    "UNWIND [-2.5, 2.5, -7.5, null] AS x RETURN round(x), floor(x), ceil(x)",
    [
      [-2, -3, -2],
      [3, 2, 3],
      [-7, -8, -7],
      [null, null, null],
    ],
  ],
  ["MATCH (n:Person {id: 'p1'}) RETURN round(n.y), round(n.y * 10) / 10", [[-2, -2.5]]],
  ["RETURN floor(7) / 2, ceil(7) / 2, round(7) / 2, 7 / 2", [[3.5, 3.5, 3.5, 3]]],
  ["RETURN 5 % 0.0 <> 5 % 0.0 AS isNaN, 7.5 % 2, -7 % 3", [[true, 1.5, -1]]],
  ["RETURN 1 <-1 AS less, - -1 AS one, 1 - -1 AS two", [[false, 1, 2]]],
  ["RETURN 1_000_000 AS million", [[1000000]]],
];

const nulls: readonly QueryCase[] = [
  [
    "RETURN any(x IN [2, null] WHERE x = 1), all(x IN [1, null] WHERE x = 1), none(x IN [2, null] WHERE x = 1), single(x IN [1, null] WHERE x = 1)",
    [[null, null, null, null]],
  ],
  [
    "RETURN any(x IN [1, null] WHERE x = 1), all(x IN [2, null] WHERE x = 1), none(x IN [1, null] WHERE x = 1), single(x IN [1, 1, null] WHERE x = 1)",
    [[true, false, false, false]],
  ],
  [
    "RETURN NOT any(x IN [null] WHERE x > 0), NOT none(x IN [null] WHERE x > 0), any(x IN [] WHERE x = 1), all(x IN null WHERE x = 1)",
    [[null, null, false, null]],
  ],
  [
    "RETURN any(x IN [null, 1] WHERE x IS NULL), none(x IN [null] WHERE x IS NULL), all(x IN [[1, null]] WHERE any(y IN x WHERE y = 2))",
    [[true, false, null]],
  ],
  [
    "RETURN all(x IN $list WHERE x > 0), none(x IN $list WHERE x > 1), single(x IN $list WHERE x > 0)",
    [[null, null, null]],
    { list: [1, null] },
  ],
  ["MATCH (n:Person) WHERE NOT any(a IN [n.pageRank] WHERE a > 0.3) RETURN n.id", [["p2"]]],
  ["MATCH (n:Person) WHERE none(a IN [n.pageRank] WHERE a > 0.3) RETURN n.id", [["p2"]]],
  ["RETURN null IN [], 1 IN [], NOT null IN [], 2 IN [1, null], null IN [1]", [[false, false, true, null, null]]],
  ["MATCH (n:Person) WHERE NOT n.gbCode IN $codes RETURN count(n)", [[7]], { codes: [] }],
  ["MATCH (n:Person) WHERE NOT n.gbCode IN $codes RETURN count(n)", [[0]], { codes: ["1"] }],
  ["RETURN [1, 2] + 3, 1 + [2], [] + 'a', 'a' + ['b'], [1] + null, [[1]] + [2]", [[[1, 2, 3], [1, 2], ["a"], ["a", "b"], null, [[1], 2]]]],
  [
    "MATCH (n:Person {id: 'p1'}) RETURN n.aliases + '新', n.aliases + n.name, n.gbCode + n.aliases, n.aliases + n.gbCode",
    [[["老李", "李书记", "新"], ["老李", "李书记", "李玉林"], null, null]],
  ],
  ["RETURN reduce(s = [], x IN [1, 2] | s + x) AS list, reduce(s = '', x IN [1.0, 2.0] | s + x) AS text", [[[1, 2], "1.02.0"]]],
  ["MATCH (n:Entity {gbCode: null}) RETURN count(n)", [[0]]],
  ["MATCH (n {gbCode: $code}) RETURN count(n)", [[0]], { code: null }],
  ["MATCH (p:Person {id: 'p1'}) MATCH (n {gbCode: p.gbCode}) RETURN count(n)", [[0]]],
  ["UNWIND 5 AS x RETURN x", [[5]]],
  ["MATCH (n:Person {id: 'p2'}) UNWIND n.gbCode AS x RETURN x", []],
];

const sums: readonly QueryCase[] = [
  ["MATCH ()-[f:FUNDS]->(j {id: 'j2'}) RETURN sum(f.amountCny) AS total", [[0]]],
  [
    "MATCH (x)-[f:FUNDS]->(j) RETURN x.id, j.id, sum(f.amountCny) AS total ORDER BY total DESC, x.id",
    [
      ["a2", "j1", 1000000],
      ["o2", "j1", 500000],
      ["a2", "j2", 0],
    ],
  ],
  [
    "MATCH (x)-[f:FUNDS]->(j) RETURN x.id, j.id, sum(f.amountCny) ORDER BY sum(f.amountCny), x.id",
    [
      ["a2", "j2", 0],
      ["o2", "j1", 500000],
      ["a2", "j1", 1000000],
    ],
  ],
  [
    "MATCH (x)-[f:FUNDS]->(j) WITH j.id AS j, x.id AS x, sum(f.amountCny) AS total WHERE total < 600000 RETURN j, x, total ORDER BY total, j",
    [
      ["j2", "a2", 0],
      ["j1", "o2", 500000],
    ],
  ],
  [
    "MATCH ()-[r]->() RETURN r.status AS s, sum(r.amountCny) AS total ORDER BY total, s",
    [
      [null, 0],
      ["planned", 500000],
      ["done", 1000000],
    ],
  ],
  ["MATCH (n:Nothing) RETURN sum(n.x), avg(n.x), min(n.x), count(*), collect(n.x), stDev(n.x)", [[0, null, null, 0, [], null]]],
  ["UNWIND [1] AS x RETURN stDev(x), stDevP(x)", [[0, 0]]],
  ["MATCH (n:Person) RETURN n.id ORDER BY n.pageRank DESC, n.id LIMIT 3", [["p3"], ["p4"], ["p5"]]],
  [
    "MATCH (n:Person) RETURN n.mentionCount > $least AS often, sum(n.mentionCount) ORDER BY often",
    [
      [false, 5],
      [true, 12],
    ],
    { least: 2 },
  ],
];

const labels: readonly QueryCase[] = [
  [
    "MATCH (n) WHERE n.id IN ['a1', 'j1', 'v1', 'd1.1'] RETURN labels(n) ORDER BY n.id",
    [[["Entity", "Agency"]], [["Article"]], [["Entity", "Project"]], [["Entity", "Village"]]],
  ],
  [
    "MATCH (n:Entity {id: 'a1'}) RETURN labels(n)[0], labels(n)[-1], head(labels(n)), 'Agency' IN labels(n), size(labels(n))",
    [["Entity", "Agency", "Entity", true, 2]],
  ],
  [
    "MATCH (n:Entity) RETURN labels(n) AS l, count(*) AS c ORDER BY c DESC, l LIMIT 3",
    [
      [["Entity", "Person"], 7],
      [["Entity", "Agency"], 4],
      [["Entity", "Place"], 3],
    ],
  ],
  ["MATCH ()-[r:HAS_JURISDICTION]->() RETURN labels(startNode(r)) AS l, count(*)", [[["Entity", "Agency"], 2]]],
  ["OPTIONAL MATCH (n:Nothing) RETURN labels(n)", [[null]]],
  ["MATCH (v:Village {id: 'v1'})-[r:PART_OF]->(a:Place) WITH v.id AS v, r.id AS r, a.id AS a RETURN *", [["l2", "v1-PART_OF-l2", "v1"]]],
];

export const answeredAsNeo4j: readonly QueryCase[] = [
  ...slices,
  ...numbers,
  ...nulls,
  ...sums,
  ...labels,
  ...textsAnsweredAsNeo4j,
  ...graphAnsweredAsNeo4j,
];
