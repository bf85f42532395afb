/** Queries that help to judge how far a statement can be trusted. */
import { goesBy, rowCount, statedTypes, textParameter } from "./fragments.ts";
import { standingNames } from "../ontology.ts";
import type { NamedQuery } from "./named-query.ts";

export const checkQueries: readonly NamedQuery[] = [
  {
    name: "standings",
    title: "Done, planned, ended, alleged",
    description: "How many relations of each type hold, are only planned, have ended, or are only alleged.",
    parameters: [],
    cypher: `MATCH (:Entity)-[r:${statedTypes}]->(:Entity)
RETURN type(r) AS relation, ${standingNames.map((one) => `sum(CASE WHEN r.status = '${one}' THEN 1 ELSE 0 END) AS ${one}`).join(",\n  ")}
ORDER BY relation`,
  },
  {
    name: "planned",
    title: "What is only planned",
    description: "Relations that a text announces and none reports as done.",
    parameters: [rowCount],
    cypher: `MATCH (a:Entity)-[r:${statedTypes}]->(b:Entity)
WHERE r.status = 'planned'
RETURN a.name AS subject, type(r) AS relation, b.name AS object, r.support AS articles
ORDER BY relation, subject, object
LIMIT $limit`,
  },
  {
    name: "alleged",
    title: "What is only alleged",
    description: "Relations that texts rumour, ask, claim or name a candidate for, and none reports: no facts to print.",
    parameters: [rowCount],
    cypher: `MATCH (a:Entity)-[r:${statedTypes}]->(b:Entity)
WHERE r.status = 'alleged'
RETURN a.name AS subject, type(r) AS relation, b.name AS object, r.quotes[0] AS quote
ORDER BY relation, subject, object
LIMIT $limit`,
  },
  {
    name: "single-source",
    title: "Single-source statements",
    description: "Relations that only one article states, least certain first: check these before you print them.",
    parameters: [rowCount],
    cypher: `MATCH (a:Entity)-[r:${statedTypes}]->(b:Entity)
WHERE coalesce(r.support, 1) <= 1
RETURN a.name AS subject, type(r) AS relation, b.name AS object, r.confidence AS confidence, r.evidence AS evidence
ORDER BY confidence, subject, relation, object
LIMIT $limit`,
  },
  {
    name: "evidence",
    title: "Evidence for a relation",
    description: "The sentences that relate two names, by id, with the extractors that found it.",
    parameters: [textParameter("from", "a name or alias"), textParameter("to", "another name or alias")],
    cypher: `MATCH (a:Entity)-[r:${statedTypes}]-(b:Entity)
WHERE ${goesBy("a", "from")} AND ${goesBy("b", "to")}
UNWIND coalesce(r.evidence, []) AS sentence
RETURN startNode(r).name AS subject, type(r) AS relation, endNode(r).name AS object, sentence, r.extractors AS extractors, r.confidence AS confidence
ORDER BY subject, relation, object, sentence`,
  },
];
