/** Where the dialects differ: what Neo4j answers, what the embedded engine does instead, and the form that both answer alike. */
import { describe, expect, test } from "vitest";
import type { QueryValue } from "../../graph/store/store.ts";
import { failureOf } from "./outcome.ts";
import type { Dialect, Subject } from "./subject.ts";

type Rows = readonly (readonly QueryValue[])[];

interface Difference {
  readonly reason: string;
  readonly cypher: string;
  /** Neo4j's answer. */
  readonly rows: Rows;
  /** The embedded engine's: an error whose text names the form to write, or, alas, another answer. */
  readonly embedded: RegExp | Rows;
  /** The form that gives Neo4j's answer on both; none where the language has none. */
  readonly instead: string;
}

export const differences: readonly Difference[] = [
  {
    reason: "labels can't be combined with | inside a node",
    cypher: "MATCH (n:Village|Honor) RETURN n.id ORDER BY n.id",
    rows: [["h1"], ["v1"], ["v2"]],
    embedded: /WHERE n:A OR n:B/,
    instead: "MATCH (n) WHERE n:Village OR n:Honor RETURN n.id ORDER BY n.id",
  },
  {
    reason: "nor with | or & in WHERE",
    cypher: "MATCH (n) WHERE n:Entity&Village RETURN n.id ORDER BY n.id",
    rows: [["v1"], ["v2"]],
    embedded: /n:A AND n:B/,
    instead: "MATCH (n) WHERE n:Entity AND n:Village RETURN n.id ORDER BY n.id",
  },
  {
    reason: "no label negation inside a node",
    cypher: "MATCH (n:!Entity) RETURN count(n)",
    rows: [[3]],
    embedded: /WHERE NOT n:A/,
    instead: "MATCH (n) WHERE NOT n:Entity RETURN count(n)",
  },
  {
    reason: "SHORTEST k is not known",
    cypher: "MATCH p = SHORTEST 1 (a {id: 'p2'})-[:WORKS_FOR]-+(b {id: 'p4'}) RETURN length(p)",
    rows: [[2]],
    embedded: /shortestPath\(/,
    instead: "MATCH p = shortestPath((a {id: 'p2'})-[:WORKS_FOR*]-(b {id: 'p4'})) RETURN length(p)",
  },
  {
    reason: "a quantifier behind a relation is not known",
    cypher: "MATCH (a:Village {id: 'v1'})-[:PART_OF]->{1,2}(b) RETURN b.id ORDER BY b.id",
    rows: [["l1"], ["l2"]],
    embedded: /-\[:T\*1\.\.3\]->/,
    instead: "MATCH (a:Village {id: 'v1'})-[:PART_OF*1..2]->(b) RETURN b.id ORDER BY b.id",
  },
  {
    reason: "a quantified path pattern is not known",
    cypher: "MATCH (a:Village {id: 'v1'}) (()-[:PART_OF]->()){1,3} (b) RETURN b.id ORDER BY b.id",
    rows: [["l1"], ["l2"], ["l3"]],
    embedded: /-\[:T\*1\.\.3\]->/,
    instead: "MATCH (a:Village {id: 'v1'})-[:PART_OF*1..3]->(b) RETURN b.id ORDER BY b.id",
  },
  {
    reason: "COLLECT subqueries are not known",
    cypher: "MATCH (n {id: 'p1'}) RETURN COLLECT { MATCH (n)-[:WORKS_FOR]->(b) RETURN b.id ORDER BY b.id } AS bodies",
    rows: [[["a3", "a4"]]],
    embedded: /collect\(x\) AS xs/,
    instead: "MATCH (n {id: 'p1'}) OPTIONAL MATCH (n)-[:WORKS_FOR]->(b) WITH n, b ORDER BY b.id RETURN collect(b.id) AS bodies",
  },
  {
    reason: "an aggregate can't be indexed where it stands",
    cypher: "MATCH (p:Village) WITH p ORDER BY p.id RETURN collect(p.name)[0] AS first",
    rows: [["柳湾村"]],
    embedded: /WITH collect\(x\) AS xs RETURN xs\[0\]/,
    instead: "MATCH (p:Village) WITH p ORDER BY p.id WITH collect(p.name) AS names RETURN names[0] AS first",
  },
  {
    reason: "a condition inside a node is not known",
    cypher: "MATCH (n:Village WHERE n.mentionCount > 5) RETURN n.id",
    rows: [["v1"]],
    embedded: /behind the pattern/,
    instead: "MATCH (n:Village) WHERE n.mentionCount > 5 RETURN n.id",
  },
  {
    reason: "a part of a date is read from a variable only",
    cypher: "RETURN date('2022-06-14').year AS year",
    rows: [[2022]],
    embedded: /cannot read from it/,
    instead: "WITH date('2022-06-14') AS d RETURN d.year AS year",
  },
  {
    reason: "functions with a dot are not known",
    cypher: "RETURN toString(date.truncate('month', date('2022-06-14'))) AS month",
    rows: [["2022-06-01"]],
    embedded: /substring\(r\.date, 0, 7\)/,
    instead: "RETURN substring('2022-06-14', 0, 7) + '-01' AS month",
  },
  {
    reason: "round takes no number of places",
    cypher: "RETURN round(3.14159, 2) AS pi",
    rows: [[3.14]],
    embedded: /round\(x \* 100\) \/ 100/,
    instead: "RETURN round(3.14159 * 100) / 100 AS pi",
  },
  {
    reason: "|| does not join texts",
    cypher: "RETURN '柳湾' || '村' AS name",
    rows: [["柳湾村"]],
    embedded: /with \+/,
    instead: "RETURN '柳湾' + '村' AS name",
  },
  {
    reason: "type predicates are not known",
    cypher: "MATCH (n:Village) WHERE n.name IS :: STRING RETURN count(n)",
    rows: [[2]],
    embedded: /Type predicates/,
    instead: "MATCH (n:Village) WHERE n.name IS NOT NULL RETURN count(n)",
  },
  {
    reason: "a word of Cypher as a name needs backticks",
    cypher: "RETURN {in: 1, set: 2} AS m",
    rows: [[{ in: 1, set: 2 }]],
    embedded: /goes in backticks/,
    instead: "RETURN {`in`: 1, `set`: 2} AS m",
  },
  {
    reason: "the sum of nothing is null",
    cypher: "MATCH ()-[f:FUNDS]->(j {id: 'j2'}) RETURN sum(f.amountCny) AS total",
    rows: [[0]],
    embedded: [[null]],
    instead: "MATCH ()-[f:FUNDS]->(j {id: 'j2'}) RETURN sum(coalesce(f.amountCny, 0)) AS total",
  },
  {
    reason: "a text added to a number is null",
    cypher: "MATCH (v:Village {id: 'v1'}) RETURN v.mentionCount + '次' AS label",
    rows: [["7次"]],
    embedded: [[null]],
    instead: "MATCH (v:Village {id: 'v1'}) RETURN toString(v.mentionCount) + '次' AS label",
  },
  {
    reason: "an item added to a list is null",
    cypher: "RETURN [1, 2] + 3 AS list",
    rows: [[[1, 2, 3]]],
    embedded: [[null]],
    instead: "RETURN [1, 2] + [3] AS list",
  },
  {
    reason: "a whole floating-point number is written without its fraction",
    cypher: "RETURN toString(1.0) AS text",
    rows: [["1.0"]],
    embedded: [["1"]],
    instead: "RETURN '1.0' AS text",
  },
];

export function differencesContract(subject: Subject, dialect: Dialect): void {
  describe("differences of dialect", () => {
    test.each(differences)("$reason: $cypher", async ({ cypher, rows, embedded, instead }) => {
      if (dialect === "neo4j") expect((await subject().query(cypher)).rows).toEqual(rows);
      else if (embedded instanceof RegExp) {
        const error = await failureOf(subject().query(cypher));
        expect(error.code).toBe("syntax");
        expect(error.message).toMatch(embedded);
      } else expect((await subject().query(cypher)).rows).toEqual(embedded);
      expect((await subject().query(instead)).rows).toEqual(rows);
    });
  });
}
