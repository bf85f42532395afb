/** 288 queries: every clause with every pattern. In a clause #P stands for the pattern; each pattern binds `n`. */

const clauses = [
  "MATCH #P RETURN count(*) AS c",
  "MATCH #P RETURN count(DISTINCT n) AS c, collect(DISTINCT n.name)[0..0] AS none",
  "MATCH #P RETURN DISTINCT n.id AS id, n.name AS name ORDER BY id",
  "MATCH #P RETURN DISTINCT n.id AS id ORDER BY id SKIP 1 LIMIT 3",
  "MATCH #P RETURN n.id AS id, count(*) AS c ORDER BY c DESC, id",
  "MATCH #P WITH n, count(*) AS c WHERE c > 1 RETURN n.name AS name, c ORDER BY name, c",
  "MATCH #P WHERE n.name CONTAINS '村' RETURN DISTINCT n.name AS name ORDER BY name",
  "MATCH #P WHERE n.mentionCount > 2 AND NOT n.name STARTS WITH '石' RETURN DISTINCT n.id AS id ORDER BY id",
  "MATCH #P WITH DISTINCT n ORDER BY n.id RETURN collect(n.id) AS ids",
  "OPTIONAL MATCH #P RETURN count(n) AS c, min(n.name) AS first, max(n.mentionCount) AS most",
  "MATCH #P WITH DISTINCT n MATCH (n)-[s]->(x) RETURN n.id AS id, type(s) AS t, count(x) AS c ORDER BY id, t",
  "MATCH #P WITH DISTINCT n WHERE EXISTS { (n)-[:PART_OF]->() } RETURN n.id AS id ORDER BY id",
  "MATCH #P WITH DISTINCT n RETURN n.id AS id, size([(n)-[:WORKS_FOR]->(x) | x.name]) AS posts ORDER BY id",
  "MATCH #P RETURN labels(n)[0] IS NOT NULL AS labelled, count(*) AS c ORDER BY c",
  "MATCH #P WITH DISTINCT n UNWIND n.aliases AS alias RETURN alias ORDER BY alias",
  "MATCH #P RETURN DISTINCT n.id AS id ORDER BY id LIMIT 1 UNION MATCH (n:Project) RETURN n.id AS id",
] as const;

const patterns = [
  "(n)",
  "(n:Village)",
  "(n:Person {name: '李晨'})",
  "(n:Person|Agency)",
  "(n:!Article)",
  "(n)-[r]->(m)",
  "(n)<-[r]-(m)",
  "(n)-[r]-(m)",
  "(n:Person)-[r:WORKS_FOR]->(m)",
  "(n)-[r:WORKS_FOR|LIVES_IN]->(m)",
  "(n)-[r:WORKS_FOR {title: '第一书记'}]->(m)",
  "(n:Person)-[:WORKS_FOR]->()<-[:WORKS_FOR]-(m:Person)",
  "(n:Village)-[:PART_OF*1..2]->(m)",
  "(n:Village)-[:PART_OF*0..1]->(m)",
  "p = (n:Person)-[:WORKS_FOR]->(m)",
  "p = shortestPath((n:Person {id: 'p1'})-[*..4]-(m:Place {id: 'l1'}))",
  "(n:Person), (m:Project)",
  "(n:Village) (()-[:PART_OF]->()){1,2} (m)",
] as const;

export const crossedQueries: readonly string[] = clauses.flatMap((clause) =>
  patterns.map((pattern) => clause.replace("#P", () => pattern)),
);
