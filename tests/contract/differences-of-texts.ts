/** Differences of regular expressions, dates and times. */
import type { Difference } from "./difference.ts";

/** Regular expressions */
export const patternsOfText: readonly Difference[] = [
  {
    reason: "a pattern of the graph's own values",
    cypher: "MATCH (n:Village) WHERE n.name =~ n.name + '.*' RETURN n.id ORDER BY n.id",
    rows: [["v1"], ["v2"]],
    embedded: /STARTS WITH/,
    instead: "MATCH (n:Village) WHERE n.name STARTS WITH n.name RETURN n.id ORDER BY n.id",
  },
  {
    reason: "word boundaries",
    cypher: "RETURN 'the village' =~ '.*\\\\bvillage' AS found",
    rows: [[true]],
    embedded: /A-Za-z/,
    instead: "RETURN 'the village' =~ '(.*[^A-Za-z])?village' AS found",
  },
  {
    reason: "look-ahead",
    cypher: "RETURN 'ab' =~ 'a(?!c).*' AS found",
    rows: [[true]],
    embedded: /NOT … =~/,
    instead: "RETURN 'ab' =~ 'a.*' AND NOT 'ab' =~ 'ac.*' AS found",
  },
  {
    reason: "back references",
    cypher: "RETURN '村村' =~ '(.)\\\\1' AS found",
    rows: [[true]],
    embedded: /not known/,
    instead: "RETURN left('村村', 1) = right('村村', 1) AS found",
  },
  {
    reason: "flags other than i and s",
    cypher: "RETURN 'ÉCOLE' =~ '(?iu)école' AS found",
    rows: [[true]],
    embedded: /\(\?i\)/,
    instead: "RETURN toLower('ÉCOLE') =~ 'école' AS found",
  },
  {
    reason: "possessive quantifiers",
    cypher: "RETURN 'aaa' =~ 'a++' AS found",
    rows: [[true]],
    embedded: /a\+ or a\*/,
    instead: "RETURN 'aaa' =~ 'a+' AS found",
  },
  {
    reason: "classes in classes",
    cypher: "RETURN 'b' =~ '[a-c&&[^a]]' AS found",
    rows: [[true]],
    embedded: /characters that are meant/,
    instead: "RETURN 'b' =~ '[bc]' AS found",
  },
  {
    reason: "Unicode blocks",
    cypher: "RETURN '村' =~ '\\\\p{InCJKUnifiedIdeographs}' AS found",
    rows: [[true]],
    embedded: /\\p\{IsHan\}/,
    instead: "RETURN '村' =~ '\\\\p{IsHan}' AS found",
  },
  {
    reason: "$ before the end",
    cypher: "RETURN 'a' =~ '(a$|b)' AS found",
    rows: [[true]],
    embedded: /whole text/,
    instead: "RETURN 'a' =~ '(a|b)' AS found",
  },
];

/** Dates and times */
export const times: readonly Difference[] = [
  {
    reason: "dates by week, quarter and day of the year",
    cypher: "RETURN date('2022-W24-2') AS d",
    rows: [["2022-06-14"]],
    embedded: /'2022-06-14'/,
    instead: "RETURN date('2022-06-14') AS d",
  },
  {
    reason: "and of a row",
    cypher: "UNWIND ['2022-165'] AS x RETURN date(x) AS d",
    rows: [["2022-06-14"]],
    embedded: /'2022-06-14'/,
    instead: "UNWIND ['2022-06-14'] AS x RETURN date(x) AS d",
  },
  {
    reason: "times of a property",
    cypher: "MATCH (a:Article {id: 'd1.1'}) RETURN localdatetime(a.date) AS t",
    rows: [["2022-06-15T00:00:00"]],
    embedded: /text in the query/,
    instead: "MATCH (a:Article {id: 'd1.1'}) RETURN toString(date(a.date)) + 'T00:00:00' AS t",
  },
  {
    reason: "parts of a second",
    cypher: "RETURN toString(localdatetime('2022-06-14T10:00:00.5')) AS t",
    rows: [["2022-06-14T10:00:00.5"]],
    embedded: /2022-06-14T10:00:00/,
    instead: "RETURN '2022-06-14T10:00:00.5' AS t",
  },
  {
    reason: "zones by name",
    cypher: "RETURN datetime('2022-06-14T10:00:00[Asia/Shanghai]').hour AS h",
    rows: [[10]],
    embedded: /\+08:00/,
    instead: "RETURN datetime('2022-06-14T10:00:00+08:00').hour AS h",
  },
  {
    reason: "parts of days in a duration",
    cypher: "RETURN duration('P1.5D') = duration('P1DT12H') AS same",
    rows: [[true]],
    embedded: /P1Y2M3DT4H5M6S/,
    instead: "RETURN duration('P1DT12H') = duration('P1DT12H') AS same",
  },
  {
    reason: "arithmetic with durations",
    cypher: "RETURN date('2022-06-14') + duration('P1D') * 2 AS d",
    rows: [["2022-06-16"]],
    embedded: /takes a whole number or a number/,
    instead: "RETURN date('2022-06-14') + duration('P2D') AS d",
  },
  {
    reason: "parts of a time without a date",
    cypher: "RETURN localtime('10:00').hour AS h",
    rows: [[10]],
    embedded: /not known/,
    instead: "RETURN localdatetime('2022-06-14T10:00').hour AS h",
  },
  {
    reason: "functions with a dot",
    cypher: "RETURN toString(date.truncate('month', date('2022-06-14'))) AS month",
    rows: [["2022-06-01"]],
    embedded: /substring\(r\.date, 0, 7\)/,
    instead: "RETURN substring('2022-06-14', 0, 7) + '-01' AS month",
  },
];
