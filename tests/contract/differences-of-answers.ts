/**
 * What the embedded store answers otherwise without a word: no check of a query finds these, or none is worth a refusal. Besides, id(n)
 * and elementId(n) are each engine's own, and so is the order of rows without ORDER BY, of db.labels() and its like.
 */
import type { Difference } from "./difference.ts";

export const answered: readonly Difference[] = [
  {
    reason: "Neo4j's keys show our mark, in an order of its own",
    cypher: "MATCH (n:Honor) UNWIND keys(n) AS k RETURN k ORDER BY k",
    rows: [["aliases"], ["id"], ["mailuoOwned"], ["mentionCount"], ["name"]],
    embedded: [["aliases"], ["id"], ["mentionCount"], ["name"]],
    instead: "MATCH (n:Honor) UNWIND keys(n) AS k WITH k WHERE k <> 'mailuoOwned' RETURN k ORDER BY k",
    meant: [["aliases"], ["id"], ["mentionCount"], ["name"]],
  },
  {
    reason: "the order of a list that is gathered without ORDER BY is the engine's own",
    cypher: "MATCH (p:Person {id: 'p1'})-[:WORKS_FOR]->(b) RETURN collect(b.id) AS bodies",
    rows: [[["a4", "a3"]]],
    varies: true,
    embedded: [[["a3", "a4"]]],
    instead: "MATCH (p:Person {id: 'p1'})-[:WORKS_FOR]->(b) WITH b ORDER BY b.id RETURN collect(b.id) AS bodies",
    meant: [[["a3", "a4"]]],
  },
  {
    reason: "means may differ in the last digit",
    cypher: "MATCH ()-[r]->() RETURN avg(r.confidence) AS mean",
    rows: [[0.5277777777777777]],
    varies: true,
    embedded: [[0.5277777777777778]],
    instead: "MATCH ()-[r]->() RETURN round(avg(r.confidence) * 1000) / 1000 AS mean",
    meant: [[0.528]],
  },
  {
    reason: "so may sin, exp and their like",
    cypher: "RETURN sin(2.5) AS x",
    rows: [[0.5984721441039564]],
    varies: true,
    embedded: [[0.5984721441039565]],
    instead: "RETURN round(sin(2.5) * 1000000) / 1000000 AS x",
    meant: [[0.598472]],
  },
  {
    reason: "Java before 19 writes some numbers with a digit more than they need",
    cypher: "RETURN toString(230585923418402.62) AS text",
    rows: [["2.3058592341840262E14"]],
    varies: true,
    embedded: [["2.3058592341840263E14"]],
    instead: "RETURN toString(230585923418402.5) AS text",
    meant: [["2.305859234184025E14"]],
  },
  {
    reason: "a whole number above 2^53 equals no rounded one",
    cypher: "RETURN 9007199254740993 = 9007199254740992.0 AS same",
    rows: [[true]],
    embedded: [[false]],
    instead: "RETURN toFloat(9007199254740993) = 9007199254740992.0 AS same",
  },
  {
    reason: "Neo4j compares parameters and texts that it made by UTF-16, stored and literal ones by code point",
    cypher: "UNWIND $names AS n RETURN n ORDER BY n",
    parameters: { names: ["𠮷", "，"] },
    rows: [["𠮷"], ["，"]],
    varies: true,
    embedded: [["，"], ["𠮷"]],
    instead: "UNWIND ['𠮷', '，'] AS n RETURN n ORDER BY n",
    meant: [["，"], ["𠮷"]],
  },
  {
    reason: "each NaN is another one",
    cypher: "UNWIND [0.0 / 0.0, 0.0 / 0.0] AS x RETURN count(DISTINCT x) AS n",
    rows: [[2]],
    embedded: [[1]],
    instead: "UNWIND [0.0 / 0.0, 0.0 / 0.0] AS x WITH x WHERE x = x RETURN count(DISTINCT x) AS n",
    meant: [[0]],
  },
  {
    reason: "years above 9999 have a sign",
    cypher: "RETURN toString(date('9999-12-31') + duration('P1D')) AS d",
    rows: [["+10000-01-01"]],
    embedded: [["10000-01-01"]],
    instead: "RETURN toString(date('9999-12-30') + duration('P1D')) AS d",
    meant: [["9999-12-31"]],
  },
];
