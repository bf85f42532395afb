// Node 20 gives every object of a literal that begins with a spread and goes on, `{ ...mention, name }`, a hidden class of its own (findings/node-20-a-literal-…): it
// takes microseconds to make, and whatever reads such objects is slow from then on. Behind another entry, be it the prototype that they have
// anyway, a spread costs no more than elsewhere. So that sources may say it as everybody does, the build puts one there.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const entry = " __proto__: Object.prototype,";

/** The source of a module, JavaScript or TypeScript, with the entry where a literal begins with a spread and goes on; the lines stay. */
export function withEntryBeforeSpreads(source) {
  if (!/\{\s*\.\.\./.test(source)) return source;
  const places = [];
  const visit = (node) => {
    if (ts.isObjectLiteralExpression(node) && node.properties.length > 1 && ts.isSpreadAssignment(node.properties[0]))
      places.push(node.properties.pos);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("module.ts", source, ts.ScriptTarget.Latest, false, ts.ScriptKind.TS));
  return places.toSorted((a, b) => b - a).reduce((text, at) => text.slice(0, at) + entry + text.slice(at), source);
}

/** Over the compiled modules of a folder. */
export function rewriteCompiled(folder) {
  for (const file of readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(".js"))) {
    const path = join(folder, file);
    const source = readFileSync(path, "utf8");
    const rewritten = withEntryBeforeSpreads(source);
    if (rewritten !== source) writeFileSync(path, rewritten);
  }
}

/** For Vite, before it takes the types out. */
export const entryBeforeSpreads = {
  name: "entry-before-spreads",
  enforce: "pre",
  transform: (source, id) =>
    id.endsWith(".ts") && !id.includes("node_modules") ? { code: withEntryBeforeSpreads(source), map: null } : null,
};
