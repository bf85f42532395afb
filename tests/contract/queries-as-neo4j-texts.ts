/** Texts, patterns and dates that the embedded engine by itself answers otherwise, with Neo4j's answers. */
import type { QueryCase } from "./query-case.ts";

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

export const textsAnsweredAsNeo4j: readonly QueryCase[] = [...texts, ...conversions, ...patterns, ...dates];
