import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, test } from "vitest";
import { all, failureOf } from "./outcome.ts";
import type { Subject } from "./subject.ts";

const refused: readonly string[] = [
  "CREATE (n:Person {id: 'x'})",
  "create (n)",
  "MATCH (n) SET n.name = 'x'",
  "MATCH (n:Person) SET n:Agency",
  "MATCH (n) SET n = {}",
  "MATCH (n) DELETE n",
  "MATCH (n) DETACH DELETE n",
  "MERGE (n:Person {id: 'x'}) ON CREATE SET n.name = 'y'",
  "MATCH (a), (b) MERGE (a)-[:PART_OF]->(b)",
  "MATCH (n) REMOVE n.name",
  "MATCH (n) REMOVE n:Person",
  "FOREACH (x IN [1] | CREATE (:Person))",
  "MATCH (n) FOREACH (x IN [n] | SET x.name = 'y')",
  "CALL { CREATE (n:Person) RETURN n } RETURN n",
  "MATCH (n) CALL { WITH n SET n.x = 1 } RETURN n",
  "MATCH (n) CALL (n) { SET n.x = 1 } RETURN n",
  "UNWIND [1] AS x CALL { WITH x CREATE (:Person) } IN TRANSACTIONS OF 1 ROWS RETURN x",
  "CREATE INDEX name_index FOR (n:Person) ON (n.name)",
  "CREATE CONSTRAINT FOR (n:Person) REQUIRE n.name IS UNIQUE",
  "CREATE FULLTEXT INDEX f FOR (n:Person) ON EACH [n.name]",
  "DROP INDEX Entity_id",
  "DROP CONSTRAINT Entity_id_unique IF EXISTS",
  "CREATE DATABASE other",
  "CREATE USER eve SET PASSWORD 'longenough'",
  "ALTER USER neo4j SET PASSWORD 'longenough'",
  "GRANT ROLE admin TO eve",
  "SHOW INDEXES",
  "SHOW USERS",
  "TERMINATE TRANSACTIONS 'neo4j-transaction-1'",
  "USE system MATCH (n) RETURN n",
  "INSERT (:Person)",
  "PROFILE MATCH (n) RETURN n",
  "EXPLAIN MATCH (n) RETURN n",
  "CYPHER runtime=slotted MATCH (n) RETURN n",
  "CYPHER 5 runtime=slotted MATCH (n) RETURN n",
  "CYPHER 25 `planner`=dp MATCH (n) RETURN n",
  "CYPHER 4.4 MATCH (n) RETURN n",
  "CYPHER 5.0 MATCH (n) RETURN n",
  "CYPHER 5 CYPHER 25 MATCH (n) RETURN n",
  "CYPHER 5 EXPLAIN MATCH (n) RETURN n",
  "EXPLAIN CYPHER 5 MATCH (n) RETURN n",
  "CYPHER 5 PROFILE MATCH (n) DETACH DELETE n",
  "CYPHER 5 CREATE (n:Person {id: 'x'})",
  "CYPHER 25 MATCH (n) SET n.name = 'x'",
  "CYPHER 5 SHOW INDEXES",
  "CYPHER 25 SHOW USERS",
  "CYPHER 5 USE system MATCH (n) RETURN n",
  "CYPHER 5 LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
  "CYPHER 5 CALL dbms.listConfig()",
  "CYPHER /* 5 */ 5 // RETURN 1\nMATCH (n) DELETE n",
  "CYPHER 5 RETURN 1; MATCH (n) DELETE n",
  "CYPHER 5 RETURN '\\u0027 CREATE (:Person) //'",
  "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
  "LOAD CSV WITH HEADERS FROM $url AS line RETURN line",
  "load\ncsv FROM 'file:///etc/passwd' AS line RETURN line",
  "CALL { LOAD CSV FROM 'file:///etc/passwd' AS l RETURN l } RETURN l",
  "CALL dbms.listConfig()",
  "CALL dbms.procedures()",
  "CALL db.createLabel('X')",
  "CALL `db`.`createLabel`('X')",
  "CALL db . createLabel('X')",
  "CALL apoc.load.json('http://127.0.0.1/') YIELD value RETURN value",
  "CALL grafeo.procedures()",
  "CALL db.clearQueryCaches",
  "RETURN apoc.cypher.runFirstColumnSingle('LOAD CSV FROM \"file:///etc/passwd\" AS l RETURN l', {})",
  "RETURN `apoc`.util.sha1(['x'])",
  // Tricks to hide a clause from a check that does not know Cypher's tokens.
  "MATCH (n) /* a comment */ DELETE n",
  "MATCH (n)// RETURN n\nDELETE n",
  "MATCH (n) DETACH/**/DELETE n",
  "MATCH (n) RETURN n; MATCH (n) DELETE n",
  "RETURN 'a\\'' CREATE (:Person)",
  "RETURN '\\\\' CREATE (:Person)",
  'RETURN "\'" CREATE (:Person) RETURN "\'"',
  "RETURN `a``b` CREATE (:Person)",
  "RETURN '/*' CREATE (:Person) RETURN '*/'",
  "MATCH (n)\\u0020SET n.x = 1",
  "MATCH (n) \\u0053ET n.x = 1",
  "MATCH (n) \\uuu0053ET n.x = 1",
  "RETURN '\\u0027 CREATE (:Person) //'",
  "/\\u002a RETURN 1 \\u002a/ CREATE (:Person)",
  "MATCH (n:Person {name: 'x'})\u00a0SET n.x = 1",
  "MATCH (n)\rSET n.x = 1",
];

const allowed: readonly string[] = [
  "MATCH (n) WHERE n.name CONTAINS 'CREATE (n) SET' RETURN n.id",
  "MATCH (n) WHERE n.`set` = 1 OR n.load = 2 OR n.call = 3 RETURN n.id",
  "MATCH (n:`Merge`)-[:`SET`]->(`delete`) RETURN `delete`.id",
  "RETURN {`set`: 1, load: 2, call: 3} AS m",
  "RETURN 1 AS one /* CREATE (n) */ // DELETE n",
  "RETURN $`set` AS s",
  "RETURN 1 AS `CREATE`;",
  "MATCH (start)-[r]->(end) WHERE start.id = 'none' RETURN start.id",
  "CALL db.labels() YIELD label RETURN count(label) > 0 AS some",
  "CALL db.relationshipTypes() YIELD relationshipType RETURN count(*) > 0 AS some",
];

export function refusalsContract(subject: Subject): void {
  describe("refusals", () => {
    test.each(refused)("%j is refused", async (cypher) => {
      const error = await failureOf(subject().query(cypher, { url: "file:///etc/passwd" }));
      expect(error.code).toBe("refused");
      expect(error.message).not.toContain("root:");
    });

    test.each(allowed)("%j is allowed", async (cypher) => {
      expect(await subject().query(cypher, { set: 1 })).toMatchObject({ truncated: false });
    });

    test("a refusal tells where", async () => {
      const { details } = await failureOf(subject().query("MATCH (n)\nWHERE n.name = 'SET'\n  DELETE n"));
      expect(details).toMatchObject({ line: 3, column: 3 });
    });

    test("nothing was written by any of them", async () => {
      const before = [await all(subject().nodes()), await all(subject().edges()), await subject().describe()];
      for (const cypher of refused) await failureOf(subject().query(cypher, { url: "" }));
      expect([await all(subject().nodes()), await all(subject().edges()), await subject().describe()]).toEqual(before);
    });

    test("a loopback address is not reached", async () => {
      let visits = 0;
      const server = createServer((_, response) => {
        visits += 1;
        response.end("a,b\n");
      });
      await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
      const { port } = server.address() as AddressInfo;
      try {
        for (const start of ["LOAD CSV FROM", "LOAD/**/CSV FROM", "LOAD\u3000CSV FROM"]) {
          const error = await failureOf(subject().query(`${start} 'http://127.0.0.1:${port}/x.csv' AS line RETURN line`));
          expect(error.code).toBe("refused");
        }
        expect(visits).toBe(0);
      } finally {
        server.close();
      }
    });

    test("an error of syntax tells line and column", async () => {
      const error = await failureOf(subject().query("MATCH (n:Person)\nWHERE n.name = = 1 RETURN n"));
      expect(error.code).toBe("syntax");
      expect(error.details.line).toBe(2);
      expect(error.details.column).toBeGreaterThan(10);
    });

    test.each(["", "   ", "// nothing", "MATCH (n RETURN n", "RETURN", "FOO BAR", "RETURN 'open", "MATCH (n) RETURN m"])(
      "%j is an error of syntax",
      async (cypher) => {
        expect((await failureOf(subject().query(cypher))).code).toBe("syntax");
      },
    );
  });
}
