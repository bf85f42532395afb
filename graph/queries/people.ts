/** Queries about people. */
import { anyText, goesBy, holds, kindOf, nameHolds, rowCount, statedTypes, textParameter } from "./fragments.ts";
import type { NamedQuery } from "./named-query.ts";

export const peopleQueries: readonly NamedQuery[] = [
  {
    name: "who-works-where",
    title: "Who works where",
    description: "People, their titles and the bodies they work for now, best supported first; former posts: former-posts.",
    parameters: [anyText("body", "part of the body's name"), rowCount],
    cypher: `MATCH (person:Person)-[r:WORKS_FOR]->(body:Entity)
WHERE ${holds("r")} AND ${nameHolds("body", "body")}
RETURN person.name AS person, r.title AS title, body.name AS body, ${kindOf("body")} AS kind, r.support AS articles
ORDER BY articles DESC, body, person
LIMIT $limit`,
  },
  {
    name: "former-posts",
    title: "Who was there before",
    description: "Posts that people held and hold no more: former, removed, resigned or dead, with the first sentence that says so.",
    parameters: [anyText("body", "part of the body's name"), rowCount],
    cypher: `MATCH (person:Person)-[r:WORKS_FOR]->(body:Entity)
WHERE r.status = 'ended' AND ${nameHolds("body", "body")}
RETURN person.name AS person, r.title AS title, body.name AS body, r.support AS articles, r.quotes[0] AS quote
ORDER BY body, person
LIMIT $limit`,
  },
  {
    name: "residents",
    title: "A village's residents",
    description: "People who live in a village or place, come from it or work for it now, and what they do.",
    parameters: [textParameter("place", "the village's or place's name")],
    cypher: `MATCH (person:Person)-[r:LIVES_IN|NATIVE_OF|WORKS_FOR]->(place:Entity)
WHERE ${holds("r")} AND ${goesBy("place", "place")}
RETURN person.name AS person, type(r) AS relation, coalesce(r.occupation, r.title) AS occupation, place.name AS place
ORDER BY person, relation, place`,
  },
  {
    name: "link-agencies",
    title: "People who link two bodies",
    description: "People who work for two different agencies, organizations or villages now.",
    parameters: [rowCount],
    cypher: `MATCH (first:Entity)<-[r:WORKS_FOR]-(person:Person)-[s:WORKS_FOR]->(second:Entity)
WHERE first.id < second.id AND ${holds("r")} AND ${holds("s")}
RETURN person.name AS person, first.name AS first, r.title AS firstTitle, second.name AS second, s.title AS secondTitle
ORDER BY person, first, second
LIMIT $limit`,
  },
  {
    name: "about",
    title: "All that is stated about a name",
    description: "Every stated relation of a person, body or place, in both directions.",
    parameters: [textParameter("name", "a name or alias")],
    cypher: `MATCH (n:Entity)-[r:${statedTypes}]-(other:Entity)
WHERE ${goesBy("n", "name")}
RETURN n.name AS name, type(r) AS relation, CASE WHEN startNode(r).id = n.id THEN '→' ELSE '←' END AS direction,
  other.name AS other, ${kindOf("other")} AS kind, r.status AS status, r.support AS articles
ORDER BY relation, direction, other, kind`,
  },
  {
    name: "namesakes",
    title: "Same name, different people",
    description: "Names that several people of the graph bear, with the bodies each works for: to be told apart or merged.",
    parameters: [],
    cypher: `MATCH (person:Person)
WITH person.name AS name, count(person) AS bearers
WHERE bearers > 1
MATCH (p:Person {name: name})
OPTIONAL MATCH (p)-[:WORKS_FOR]->(body:Entity)
WITH name, bearers, p, body ORDER BY body.name
RETURN name, bearers, p.id AS id, collect(body.name) AS bodies
ORDER BY name, id`,
  },
];
