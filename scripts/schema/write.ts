/** Writes what is made of graph/schema/mailuo.schema.json: the style for Neo4j Browser, and the tables of docs/schema.md. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as prettier from "prettier";
import { packageRoot } from "../../src/package-root.ts";
import { grass } from "./grass.ts";
import { withTables } from "./tables.ts";

writeFileSync(join(packageRoot(), "scripts/neo4j/mailuo.grass"), grass());
const page = join(packageRoot(), "docs/schema.md");
const options = await prettier.resolveConfig(page);
writeFileSync(page, await prettier.format(withTables(readFileSync(page, "utf8")), { ...options, filepath: page }));
