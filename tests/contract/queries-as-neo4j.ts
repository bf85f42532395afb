/** Expressions that the embedded engine by itself answers otherwise, with Neo4j's answers: every store must give those. */
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

const texts: readonly QueryCase[] = [
  ["RETURN toString(1.0), toString(-2.0), toString(0.5), toString(100.0), toString(0.0)", [["1.0", "-2.0", "0.5", "100.0", "0.0"]]],
  [
    "RETURN toString(1e6), toString(1e7), toString(12345678.9), toString(1e21), toString(0.001), toString(1e-4), toString(-1.5e-7)",
    [["1000000.0", "1.0E7", "1.23456789E7", "1.0E21", "0.001", "1.0E-4", "-1.5E-7"]],
  ],
  [
    "RETURN toString(2.0 * 3), toString(sqrt(16)), toString(floor(2.7)), toString(2 ^ 3), toString(abs(-2.0)), toString(toFloat('3')), toString(round(2.5))",
    [["6.0", "4.0", "2.0", "8.0", "2.0", "3.0", "3.0"]],
  ],
  [
    "RETURN toString(4 / 2.0), toString(7 / 2), toString(1.0 / 3), toString(1.0 / 0.0), toString(0.0 / 0.0)",
    [["2.0", "3", "0.3333333333333333", "Infinity", "NaN"]],
  ],
  ["RETURN 'a' + 1.0, 1.0 + 'a', 1 + 'a', 1 + 2 + 'a', 'a' + 1 + 2, 0.5 + '%'", [["a1.0", "1.0a", "1a", "3a", "a12", "0.5%"]]],
  [
    "MATCH (n:Person {id: 'p1'}) RETURN toString(n.x), n.x + '度', n.mentionCount + '次', n.name + ':' + n.y",
    [["1.0", "1.0度", "5次", "李玉林:-2.5"]],
  ],
  ["MATCH (j:Project) RETURN j.totalInvestmentCny / 10000 + '万元' ORDER BY j.id", [["416.0万元"], ["125.00005万元"]]],
  [
    "MATCH (j:Project) RETURN toString(sum(j.totalInvestmentCny)) AS sum, toString(sum(j.households)) AS households, toString(avg(j.households)) AS mean",
    [["5410000.5", "32", "32.0"]],
  ],
  ["MATCH (j:Nothing) RETURN toString(sum(j.totalInvestmentCny)) AS sum", [["0"]]],
  ["RETURN 'a' + $f + $i + $s, toString($f)", [["a2.52x", "2.5"]], { f: 2.5, i: 2, s: "x" }],
  ["UNWIND [1, 2.0, 2.5, null] AS x RETURN toString(x)", [["1"], ["2.0"], ["2.5"], [null]]],
  ["RETURN '柳湾' || '村', [1] || [2]", [["柳湾村", [1, 2]]]],
  [
    "RETURN 'a\\bb' = 'ab', size('a\\bb'), '\\uD842\\uDFB7', 'C:\\\\new', '\\u67f3', \"it's\", 'say \"hi\"'",
    [[false, 3, "𠮷", "C:\\new", "柳", "it's", 'say "hi"']],
  ],
  [
    "RETURN substring('柳湾村', 1), substring('柳湾村', 3), substring('柳湾村', 0, 0), left('柳湾村', 9), right('柳湾村', 9)",
    [["湾村", "", "", "柳湾村", "柳湾村"]],
  ],
  [
    "RETURN substring('柳湾村', $from, $count), left($text, $count), right(null, $count)",
    [["湾", "石", null]],
    { from: 1, count: 1, text: "石桥" },
  ],
];

const conversions: readonly QueryCase[] = [
  [
    "RETURN toInteger('12.7'), toInteger('-12.7'), toInteger('1e3'), toInteger('.5'), toInteger('５.'), toInteger('5.'), toInteger('+5')",
    [[12, -12, 1000, 0, 5, 5, 5]],
  ],
  [
    "RETURN toInteger('１２'), toInteger('１２.７'), toInteger('１２年'), toInteger(' 12 '), toInteger('12abc'), toInteger('')",
    [[12, 12, null, null, null, null]],
  ],
  ["UNWIND ['12.7', '１２', '', null, 'x', '-3', '1E2'] AS x RETURN toInteger(x)", [[12], [12], [null], [null], [null], [-3], [100]]],
  ["RETURN toInteger(12.7), toInteger(-12.7), toInteger(true), toInteger(null)", [[12, -12, 1, null]]],
  [
    "RETURN toFloat(' 1.5 '), toFloat('1.5f'), toFloat('inf'), toFloat('nan'), toFloat('Infinity') > 1, toFloat('１.５'), toFloat('1e3'), toFloat('.5')",
    [[1.5, 1.5, null, null, true, null, 1000, 0.5]],
  ],
  [
    "RETURN toBoolean(' true '), toBoolean('FALSE'), toBoolean('yes'), toBoolean(0), toBoolean(2), toBoolean(null)",
    [[true, false, null, false, true, null]],
  ],
  ["UNWIND [' true', 'x', null] AS x RETURN toBoolean(x)", [[true], [null], [null]]],
  ["RETURN trim(' 村 '), trim('　村　'), ltrim('\t村 '), rtrim(' 村\n')", [["村", "村", "村 ", " 村"]]],
  ["RETURN isEmpty(''), isEmpty([1]), isEmpty({}), char_length('𠮷田')", [[true, false, true, 2]]],
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

const patterns: readonly QueryCase[] = [
  ["RETURN '柳湾村' =~ '\\\\w+', 'abc_1' =~ '\\\\w+', '柳湾' =~ '\\\\W+', 'é' =~ '\\\\w'", [[false, true, true, false]]],
  [
    "RETURN '２０２２' =~ '\\\\d+', '2022' =~ '\\\\d+', '２０２２年' =~ '\\\\d{4}年', '２０２２年' =~ '[0-9０-９]{4}年', '٣' =~ '\\\\d'",
    [[false, true, false, true, false]],
  ],
  ["RETURN '柳　湾' =~ '柳\\\\s湾', '柳 湾' =~ '柳\\\\s湾', '柳　湾' =~ '柳\\\\S湾', '石　桥' =~ '[^\\\\s]+'", [[false, true, true, true]]],
  [
    "RETURN '柳湾村' =~ '\\\\p{IsHan}+', '柳湾村' =~ '[一-龥]+', '柳湾村' =~ '\\\\p{L}+', '，' =~ '\\\\p{Punct}', '，' =~ '\\\\p{P}'",
    [[true, true, true, false, true]],
  ],
  [
    "RETURN 'ÉCOLE' =~ '(?i)école', 'ABC' =~ '(?i)abc', 'ſ' =~ '(?i)s', 'ａ' =~ '(?i)Ａ', 'aBc' =~ '(?i)a[a-c]C', 'AX' =~ '(?i:a)x'",
    [[false, true, false, false, true, false]],
  ],
  [
    "RETURN 'a\\nb' =~ 'a.b', 'a\\rb' =~ 'a.b', 'a\\nb' =~ '(?s)a.b', 'abc' =~ 'b', 'abcd' =~ 'abc|x', 'abc' =~ '^abc$'",
    [[false, false, true, false, false, true]],
  ],
  [
    "RETURN 'a-b' =~ '[\\\\w-]+', 'a.b' =~ '[\\\\w.]+', '2022年' =~ '[\\\\d年]+', '村12' =~ '[\\\\D]\\\\d+', 'C:\\\\x' =~ 'C:\\\\\\\\x', 'a+b' =~ 'a\\\\+b'",
    [[true, true, true, true, true, true]],
  ],
  ["RETURN '柳湾村' =~ $any, '柳湾村' =~ '.*' + $part + '.*', '12村' =~ $any + '村'", [[false, true, true]], { any: "\\w+", part: "湾" }],
  ["MATCH (n:Person) WHERE n.name =~ '\\\\w+.*' RETURN n.id", [["p6"]]],
  ["MATCH (n:Entity) WHERE NOT n.gbCode =~ '\\\\d{6}' RETURN count(n)", [[3]]],
];

const dates: readonly QueryCase[] = [
  [
    "RETURN date('2022-06'), date('2022'), date('20220614'), date('202206'), date('2022-6-4')",
    [["2022-06-01", "2022-01-01", "2022-06-14", "2022-06-01", "2022-06-04"]],
  ],
  [
    "UNWIND $dates AS d RETURN date(d), date(d).year, date(d).month",
    [
      ["2022-01-01", 2022, 1],
      ["2022-06-01", 2022, 6],
      ["2022-06-14", 2022, 6],
      ["2022-06-14", 2022, 6],
      [null, null, null],
    ],
    { dates: ["2022", "2022-06", "2022-06-14", "20220614", null] },
  ],
  [
    "MATCH (a:Article) RETURN date(a.date), date(a.date) < date('2022-06-16'), date(substring(a.date, 0, 7)) = date('2022-06') ORDER BY a.id",
    [
      ["2022-06-15", true, true],
      ["2022-06-16", false, true],
    ],
  ],
  [
    "RETURN date('2022-06') + duration('P1M'), date('2022-03-31') - duration('P1M'), date({year: 2022, month: 6})",
    [["2022-07-01", "2022-02-28", "2022-06-01"]],
  ],
  [
    "RETURN date('2022-06-14').week, date('2022-06-14').quarter, date('2022-06-14').weekDay, duration('P1DT2H').hours, datetime('2022-06-14T10:00:00Z').hour",
    [[24, 2, 2, 2, 10]],
  ],
  [
    "RETURN duration('P1D'), duration('P14M'), duration('P1W'), duration('P1M') + duration('P1D'), duration('PT36H')",
    [["P1D", "P1Y2M", "P7D", "P1M1D", "PT36H"]],
  ],
];

export const answeredAsNeo4j: readonly QueryCase[] = [
  ...slices,
  ...numbers,
  ...texts,
  ...conversions,
  ...nulls,
  ...sums,
  ...labels,
  ...patterns,
  ...dates,
];
