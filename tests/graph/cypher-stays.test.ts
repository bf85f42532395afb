/** The stores' language stays with the stores: everybody else calls methods of `GraphStore`. People's own Cypher passes through `query`. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { globSync } from "tinyglobby";
import ts from "typescript";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
/** What the console colours, the first query that it shows, and those that the command line's help shows. */
const forPeople = /^(?:viewer\/src\/console\/|src\/commands\/help\/)/;

const cypher = /\b(?:MATCH|MERGE|CREATE)\s*\(|\b(?:UNWIND|RETURN|FOREACH|WITH)\s+[\w$*([{'`]|\bDETACH\s+DELETE\b|\bCALL\s+(?:db\.|\{)/;

/** The texts of string and template literals that look like Cypher. Comments are none. */
function cypherIn(file: string, source: string): string[] {
  // Most files need not be taken apart.
  if (!cypher.test(source)) return [];
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const text = ts.isTemplateExpression(node) ? node.getText() : ts.isStringLiteralLike(node) ? node.text : "";
    if (cypher.test(text)) found.push(`${file}: ${text.slice(0, 80)}`);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS));
  return found;
}

test("what looks like Cypher is found in a literal, and nowhere else", () => {
  expect(cypherIn("a.ts", "ask(`MATCH (n:${label} {id: $id}) RETURN n`)")).toHaveLength(1);
  expect(cypherIn("a.ts", 'ask("UNWIND $ids AS id\\nMATCH (n) RETURN n"); ask("RETURN 1 AS one");')).toHaveLength(2);
  expect(cypherIn("a.ts", '// MATCH (n) RETURN n\nconst words = ["MATCH", "RETURN"]; say("a match (of two) to return to");')).toEqual([]);
});

test("no Cypher stands outside graph/", () => {
  const files = globSync("{src,scripts,viewer/src}/**/*.{ts,tsx}", { cwd: root });
  expect(files.length).toBeGreaterThan(300);
  const found = files.filter((file) => !forPeople.test(file)).flatMap((file) => cypherIn(file, readFileSync(`${root}/${file}`, "utf8")));
  expect(found).toEqual([]);
});
