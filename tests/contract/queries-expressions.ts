import type { QueryCase } from "./query-case.ts";

export const expressions: readonly QueryCase[] = [
  ["RETURN 7 / 2, 7 % 2, 7.0 / 2, 2 ^ 3, -5", [[3, 1, 3.5, 8, -5]]],
  [
    "RETURN size('柳湾村'), substring('柳湾村', 0, 2), left('柳湾村', 1), right('柳湾村', 1), reverse('柳湾村')",
    [[3, "柳湾", "柳", "村", "村湾柳"]],
  ],
  ["RETURN '柳湾' + '村', replace('石桥乡', '乡', '镇'), split('甲,乙', ',')", [["柳湾村", "石桥镇", ["甲", "乙"]]]],
  ["RETURN trim('  村 '), toUpper('abc'), toLower('ABC'), toString(12)", [["村", "ABC", "abc", "12"]]],
  ["RETURN toInteger('42'), toFloat('1.5'), toInteger('x'), toBoolean('true')", [[42, 1.5, null, true]]],
  ["RETURN coalesce(null, '无', 'x'), null = null, null IS NULL, 1 IN [1, null], 2 IN [1, null]", [["无", null, true, true, null]]],
  ["RETURN CASE WHEN 1 > 2 THEN 'a' ELSE 'b' END, CASE 2 WHEN 1 THEN 'x' WHEN 2 THEN 'y' END", [["b", "y"]]],
  [
    "MATCH (n:Entity) WHERE n.id IN ['p1','p4','v1'] RETURN n.id, CASE WHEN n.mentionCount >= 5 THEN '常见' ELSE '少见' END ORDER BY n.id",
    [
      ["p1", "常见"],
      ["p4", "少见"],
      ["v1", "常见"],
    ],
  ],
  ["RETURN [x IN range(1, 6) WHERE x % 2 = 0 | x * x] AS squares", [[[4, 16, 36]]]],
  [
    "RETURN range(0, 10, 5), [1, 2, 3][-1], [1, 2, 3][1..], size([]), head([1, 2]), last([1, 2]), tail([1, 2])",
    [[[0, 5, 10], 3, [2, 3], 0, 1, 2, [2]]],
  ],
  ["RETURN reduce(total = 0, x IN [1, 2, 3] | total + x) AS total", [[6]]],
  ["RETURN all(x IN [1, 2] WHERE x > 0), any(x IN [1, 2] WHERE x > 1), single(x IN [1, 2] WHERE x > 1)", [[true, true, true]]],
  ["UNWIND [3, 1, 2] AS x RETURN x ORDER BY x DESC", [[3], [2], [1]]],
  [
    "UNWIND $rows AS row MATCH (n:Entity {id: row.id}) RETURN row.note, n.name ORDER BY row.note",
    [
      ["一", "柳湾村"],
      ["二", "石门村"],
    ],
    {
      rows: [
        { id: "v2", note: "二" },
        { id: "v1", note: "一" },
      ],
    },
  ],
  ["UNWIND [] AS x RETURN x", []],
  ["WITH [1, 1, 2] AS xs UNWIND xs AS x RETURN DISTINCT x ORDER BY x", [[1], [2]]],
  ["MATCH (v:Village) RETURN v.name AS name UNION MATCH (h:Honor) RETURN h.name AS name", [["柳湾村"], ["石门村"], ["省级卫生村"]]],
  ["UNWIND [1, 2] AS x RETURN x UNION ALL UNWIND [2] AS x RETURN x", [[1], [2], [2]]],
  ["MATCH (n:Person {id: 'p2'}) RETURN properties(n)", [[{ aliases: [], id: "p2", mentionCount: 3, name: "王芳", pageRank: 0.25 }]]],
  [
    "MATCH (n:Person {id: 'p2'}) RETURN n {.name, .mentionCount, title: '局长'} AS card",
    [[{ name: "王芳", mentionCount: 3, title: "局长" }]],
  ],
  [
    "MATCH (n:Honor) UNWIND keys(n) AS k WITH k WHERE k <> 'mailuoOwned' RETURN k ORDER BY k",
    [["aliases"], ["id"], ["mentionCount"], ["name"]],
  ],
  ["MATCH (n {id: 'v1'}) UNWIND labels(n) AS l RETURN l ORDER BY l", [["Entity"], ["Village"]]],
  [
    "MATCH (:Person {id: 'p1'})-[r:WORKS_FOR]->(:Agency {id: 'a3'}) RETURN r.evidence, r.evidence[0], size(r.evidence), r.confidence / 2",
    [[["d1.1:10-20", "d1.2:5-9"], "d1.1:10-20", 2, 0.5]],
  ],
  [
    "MATCH ()-[r:FUNDS]->() WHERE r.amountCny > 600000 RETURN startNode(r).name, endNode(r).name, r.amountCny / 10000 AS wan",
    [["云岭市民政局", "农房改造项目", 100]],
  ],
  [
    "MATCH (j:Project) RETURN j.name, j.totalInvestmentCny / 3000000 > 1 AS large ORDER BY j.id",
    [
      ["农房改造项目", true],
      ["饮水工程", false],
    ],
  ],
  ["MATCH (j:Project {id: 'j1'}) RETURN j.households + 1, j.totalInvestmentCny / j.households", [[33, 130_000]]],
  [
    "WITH date('2022-06-14') AS d RETURN d, d.year, d < date('2022-06-15') AS before, d + duration('P1M') AS later",
    [["2022-06-14", 2022, true, "2022-07-14"]],
  ],
  ["MATCH (a:Article) WHERE date(a.date) = date('2022-06-16') RETURN a.id", [["d1.2"]]],
  ["MATCH (n:Person {id: 'p1'}) RETURN [(n)-[r:WORKS_FOR]->(b:Agency) WHERE r.title = '党委书记' | b.name] AS bodies", [[["石桥乡党委"]]]],
  [
    "MATCH (n:Person {id: 'p7'}) RETURN n {.*, label: 'Person'} AS card",
    [[{ aliases: [], id: "p7", label: "Person", mentionCount: 1, name: "𠮷田" }]],
  ],
  [
    "UNWIND [1, 2] AS x CALL (x) { RETURN x * 2 AS y } RETURN x, y ORDER BY x",
    [
      [1, 2],
      [2, 4],
    ],
  ],
  ["MATCH (n:Person) RETURN n.name ORDER BY n.pageRank, n.id LIMIT 3", [["王芳"], ["李玉林"], ["许明"]]],
  ["MATCH (n:Person) WHERE n.name =~ '(?i)mary.*' RETURN n.id", [["p6"]]],
  [
    "RETURN $text, $int, $float, $yes, $nothing, $list, $map",
    [["村", 3, 1.5, true, null, [1, "二"], { a: [1] }]],
    { text: "村", int: 3, float: 1.5, yes: true, nothing: null, list: [1, "二"], map: { a: [1] } },
  ],
  ["RETURN 'it\\'s', \"say \\\"hi\\\"\", 'a\\\\b', 'x\\ny' AS newline", [["it's", 'say "hi"', "a\\b", "x\ny"]]],
  ["RETURN '\\u67f3湾' AS name", [["柳湾"]]],
  ["RETURN abs(-3), sign(-2), ceil(1.2), floor(1.8), sqrt(16.0)", [[3, -1, 2, 1, 4]]],
  ["RETURN 9007199254740993 AS big", [[9007199254740993n]]],
  ["RETURN {name: '柳湾村', codes: [1, 2]} AS m, {a: {b: 1}}.a.b AS deep", [[{ name: "柳湾村", codes: [1, 2] }, 1]]],
  [
    "MATCH (n:Person) WITH n.name AS name, n.mentionCount * 2 AS doubled WHERE doubled > 5 RETURN name, doubled ORDER BY doubled DESC",
    [
      ["李玉林", 10],
      ["Mary O'Brien", 8],
      ["王芳", 6],
    ],
  ],
  [
    "MATCH (n:Person {id: 'p1'}) CALL { WITH n MATCH (n)-[:WORKS_FOR]->(a) RETURN count(a) AS posts } RETURN n.name, posts",
    [["李玉林", 2]],
  ],
  ["MATCH (n:Person {id: 'p6'}) // a comment\nRETURN n.name /* and one more; CREATE (x) */ AS name", [["Mary O'Brien"]]],
  ["MATCH (`名 字`:Person {id: 'p2'}) RETURN `名 字`.name AS `姓 名`", [["王芳"]]],
  ["MATCH (n:Person {id: 'p2'}) RETURN n['name'] AS name, n[$key] AS count", [["王芳", 3]], { key: "mentionCount" }],
];
