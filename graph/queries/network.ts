/** Queries about who is connected to whom. */
import { anyText, goesBy, kindOf, nameHolds, rowCount, statedTypes, textParameter } from "./fragments.ts";
import type { NamedQuery } from "./named-query.ts";

export const networkQueries: readonly NamedQuery[] = [
  {
    name: "most-connected",
    title: "Most connected",
    description: "Entities by the number of others that a text relates them to.",
    parameters: [{ ...rowCount, default: 20 }],
    cypher: `MATCH (n:Entity)-[r:${statedTypes}]-(other:Entity)
RETURN n.name AS name, ${kindOf("n")} AS kind, count(DISTINCT other) AS neighbours, count(r) AS relations
ORDER BY neighbours DESC, relations DESC, name
LIMIT $limit`,
  },
  {
    name: "shortest-path",
    title: "Shortest path between two names",
    description: "How two names are connected, over at most six stated relations.",
    parameters: [textParameter("from", "a name or alias"), textParameter("to", "another name or alias")],
    cypher: `MATCH (a:Entity), (b:Entity)
WHERE ${goesBy("a", "from")} AND ${goesBy("b", "to")} AND a.id <> b.id
MATCH path = shortestPath((a)-[:${statedTypes}*..6]-(b))
RETURN [n IN nodes(path) | n.name] AS names, [r IN relationships(path) | type(r)] AS relations, length(path) AS steps
ORDER BY steps, names`,
  },
  {
    name: "cooperation",
    title: "Cooperation network",
    description: "Pairs of bodies that are said to work together, with whether they do, plan to, did once or are rumoured to.",
    parameters: [anyText("name", "part of either body's name")],
    cypher: `MATCH (a:Entity)-[r:COOPERATES_WITH]->(b:Entity)
WHERE ${nameHolds("a", "name")} OR ${nameHolds("b", "name")}
RETURN a.name AS body, b.name AS partner, r.support AS articles, r.status AS status
ORDER BY articles DESC, body, partner`,
  },
  {
    name: "events-by-agency",
    title: "Events by organizer",
    description: "Activities and campaigns, who organizes them and who takes part.",
    parameters: [anyText("organizer", "part of the organizer's name")],
    cypher: `MATCH (organizer:Entity)-[r:ORGANIZES]->(event:Event)
WHERE ${nameHolds("organizer", "organizer")}
OPTIONAL MATCH (guest:Entity)-[:PARTICIPATES_IN]->(event)
WITH organizer, r, event, guest ORDER BY guest.name
RETURN organizer.name AS organizer, event.name AS event, coalesce(r.date, r.startDate) AS date, collect(guest.name) AS participants
ORDER BY organizer, date, event`,
  },
  {
    name: "policies-by-issuer",
    title: "Policies by issuer",
    description: "Documents of rule or plan, and who issued them when.",
    parameters: [anyText("issuer", "part of the issuer's name")],
    cypher: `MATCH (issuer:Entity)-[r:ISSUED]->(policy:Policy)
WHERE ${nameHolds("issuer", "issuer")}
RETURN issuer.name AS issuer, policy.name AS policy, r.date AS date, r.status AS status
ORDER BY issuer, date, policy`,
  },
];
