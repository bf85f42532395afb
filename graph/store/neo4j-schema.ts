/** Constraints and indexes in Neo4j. Made when missing; one of another name that does the same is as good. */
import { entityLabel, sourceLabels } from "../ontology.ts";
import { entityLabelsOf, relationTypesOf, type GraphSchema } from "../schema/graph-schema.ts";
import type { CypherRunner } from "./cypher-runner.ts";
import { StoreError } from "./store.ts";

export const nameIndex = "mailuo_names";
export const idLabels = [entityLabel, ...sourceLabels] as const;

const constraint = (label: string): string =>
  `CREATE CONSTRAINT mailuo_${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`;

/** The index of the ids of a type's edges. */
const idIndex = (type: string): string => `mailuo_${type.toLowerCase()}_id`;

/** The edges' ids have an index a type: edges are taken out, and read in order, by them. */
const indexesOf = (schema: GraphSchema): readonly string[] => [
  "CREATE INDEX mailuo_entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name)",
  "CREATE INDEX mailuo_article_date IF NOT EXISTS FOR (n:Article) ON (n.date)",
  `CREATE FULLTEXT INDEX ${nameIndex} IF NOT EXISTS FOR (n:${entityLabelsOf(schema).join("|")}) ON EACH [n.name, n.aliases] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'cjk'}}`,
  ...relationTypesOf(schema).map((type) => `CREATE INDEX ${idIndex(type)} IF NOT EXISTS FOR ()-[r:${type}]-() ON (r.id)`),
];

export async function makeSchema(runner: CypherRunner, schema: GraphSchema): Promise<void> {
  for (const label of idLabels) await makeConstraint(runner, label);
  await dropNarrowNameIndex(runner, schema);
  for (const index of indexesOf(schema)) await runner.schema(index);
  await runner.schema("CALL db.awaitIndexes(300)");
}

async function makeConstraint(runner: CypherRunner, label: string): Promise<void> {
  try {
    await runner.schema(constraint(label));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (/already exists an index/i.test(message))
      throw new StoreError(
        "corrupt",
        `An index of this database on :${label}(id) stands where Mailuo needs a uniqueness constraint. Find it with SHOW INDEXES, drop it with DROP INDEX name, and run again.`,
        { cause: error },
      );
    const twice = `MATCH (n:${label}) WITH n.id AS id, count(*) AS times WHERE id IS NOT NULL AND times > 1 RETURN id, times`;
    const duplicates: string[] = [];
    for await (const [id] of runner.rows(`${twice} LIMIT 5`, {})) duplicates.push(String(id));
    if (duplicates.length === 0) throw error;
    throw new StoreError(
      "corrupt",
      `Several :${label} nodes of this database have the same id (${duplicates.join(", ")}${duplicates.length === 5 ? ", …" : ""}). ` +
        `See them with: ${twice}  Then delete or renumber all but one of each, and run again.`,
      { cause: error },
    );
  }
}

/** The index of names is of certain labels, and can't be widened: where the schema has others now, it is made again. */
async function dropNarrowNameIndex(runner: CypherRunner, schema: GraphSchema): Promise<void> {
  for await (const [labels] of runner.rows(
    `SHOW FULLTEXT INDEXES YIELD name, labelsOrTypes WHERE name = '${nameIndex}' RETURN labelsOrTypes`,
    {},
  )) {
    const wanted = entityLabelsOf(schema);
    const has = labels as readonly string[];
    if (has.length !== wanted.length || !wanted.every((label) => has.includes(label)))
      await runner.schema(`DROP INDEX ${nameIndex} IF EXISTS`);
  }
}
