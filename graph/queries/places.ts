/** Queries about villages, places, and what is done and paid for there. */
import { anyText, goesBy, holds, kindOf, nameHolds, rowCount, textParameter } from "./fragments.ts";
import type { NamedQuery } from "./named-query.ts";

const place = textParameter("place", "the village's or place's name");

export const placeQueries: readonly NamedQuery[] = [
  {
    name: "projects-and-payers",
    title: "A village's projects and who pays",
    description:
      "Projects located in a place or carried out by it, with who pays how much, in yuan, and sums in other currencies as stated.",
    parameters: [place],
    cypher: `MATCH (project:Project)-[:LOCATED_IN|IMPLEMENTS]-(place:Entity)
WHERE ${goesBy("place", "place")}
WITH DISTINCT project, place
OPTIONAL MATCH (payer:Entity)-[r:FUNDS]->(project)
RETURN place.name AS place, project.name AS project, project.totalInvestmentCny AS totalCny, project.totalInvestmentForeign AS totalForeign, payer.name AS payer, r.amountCny AS amountCny, r.amountForeign AS amountForeign
ORDER BY project, payer`,
  },
  {
    name: "payers",
    title: "Who pays for most",
    description:
      "Payers by the sum of all amounts in yuan stated for them, given or promised; sums in other currencies are listed as stated, not added.",
    parameters: [rowCount],
    cypher: `MATCH (payer:Entity)-[r:FUNDS]->(target:Entity)
WHERE coalesce(r.status, 'done') <> 'alleged'
RETURN payer.name AS payer, count(target) AS projects, sum(coalesce(r.amountCny, 0)) AS amountCny, collect(r.amountForeign) AS amountsForeign
ORDER BY amountCny DESC, payer
LIMIT $limit`,
  },
  {
    name: "honours",
    title: "Honours of a place or body",
    description: "Titles and awards received, with their dates; of all where no name is given.",
    parameters: [anyText("name", "part of the receiver's name")],
    cypher: `MATCH (receiver:Entity)-[r:RECEIVED]->(honor:Honor)
WHERE ${holds("r")} AND ${nameHolds("receiver", "name")}
RETURN receiver.name AS receiver, honor.name AS honour, r.date AS date, r.support AS articles
ORDER BY receiver, date, honour`,
  },
  {
    name: "agencies-of-area",
    title: "Agencies of an area",
    description: "Agencies that have jurisdiction over an area, are located in it or are part of one that is.",
    parameters: [textParameter("area", "the area's name")],
    cypher: `MATCH (agency:Agency)-[r:HAS_JURISDICTION|LOCATED_IN]->(area:Entity)
WHERE ${goesBy("area", "area")}
OPTIONAL MATCH (agency)-[:PART_OF]->(parent:Agency)
RETURN agency.name AS agency, type(r) AS relation, area.name AS area, parent.name AS partOf
ORDER BY agency, relation, partOf`,
  },
  {
    name: "within",
    title: "What lies in an area",
    description: "Villages and places that are part of an area, over at most four steps.",
    parameters: [textParameter("area", "the area's name")],
    cypher: `MATCH path = (inner:Entity)-[:PART_OF*1..4]->(area:Entity)
WHERE ${goesBy("area", "area")} AND (inner:Village OR inner:Place)
RETURN inner.name AS name, ${kindOf("inner")} AS kind, inner.gbCode AS code, min(length(path)) AS steps
ORDER BY steps, name`,
  },
  {
    name: "succession",
    title: "What became of what",
    description: "Bodies and places that were renamed, merged or replaced.",
    parameters: [],
    cypher: `MATCH (earlier:Entity)-[r:SUCCEEDED_BY]->(later:Entity)
WHERE ${holds("r")}
RETURN earlier.name AS earlier, later.name AS later, r.date AS date
ORDER BY date, earlier`,
  },
];
