import { expect, test } from "vitest";
import { mailuoSchema } from "../../graph/ontology.ts";
import { namedQueriesIn } from "../../graph/queries/queries.ts";
import { unknownNames } from "../../graph/store/unknown-names.ts";

const told = (cypher: string): readonly string[] =>
  unknownNames(cypher, mailuoSchema).map(({ kind, name, meant, line, column }) => `${line}:${column} ${kind} ${name} → ${meant ?? ""}`);

test.each([
  ["MATCH (p:Persn) RETURN p", ["1:10 label Persn → Person"]],
  [
    "MATCH (p:person)\nMATCH (p)-[r:WORK_FOR|LIVES_IN|:FUND]->(x) RETURN p.nmae",
    ["1:10 label person → Person", "2:14 relation WORK_FOR → WORKS_FOR", "2:33 relation FUND → FUNDS", "2:53 property nmae → name"],
  ],
  ["MATCH (n) WHERE n:Vilage OR n:Spaceship RETURN n", ["1:19 label Vilage → Village", "1:31 label Spaceship → "]],
  ["MATCH (n:`Per son`) RETURN n", ["1:10 label Per son → Person"]],
])("%s", (cypher, wanted) => expect(told(cypher)).toEqual(wanted));

test("what only looks like a name that nobody has is passed over", () => {
  for (const cypher of [
    "MATCH (n:Person {name: persn}) RETURN {labl: n.name, x: 1}.labl",
    "RETURN ':Persn' AS a // (p:Persn)",
    "MATCH (a)-[:PART_OF*1..3]->(b) RETURN [x IN nodes(p) WHERE x:Person | x.name] AS names, date().year",
    "MATCH (n:Entity)-[r]->(:Article|Document) RETURN r.valueEvidence, r.amountCny, n.pageRank",
  ])
    expect(told(cypher), cypher).toEqual([]);
});

test("the named queries name nothing that is not there", () => {
  for (const { cypher } of namedQueriesIn(mailuoSchema)) expect(told(cypher), cypher).toEqual([]);
});
