// Has V8 compile the large chunks of the programs when Mailuo is built, since compiling them takes a tenth of what reading one page takes. What V8
// keeps of a compilation it takes back for scripts alone, not for modules (in Node 20): so such a chunk becomes a script, one function of what it
// imports that returns what it exports, and the module calls that. The compiled code lies beside it; another V8, or one with other flags,
// refuses it and compiles the script as it would have compiled the module.
import { execFileSync } from "node:child_process";
import { copyFileSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** In bytes: less is compiled sooner than it is looked for. */
const leastSize = 15_000;

/** The programs' `chunks`, in place. What V8 has compiled of them when it has read `pages` is kept. */
export function compileAhead(chunks, pages) {
  makeScripts(chunks, leastSize);
  copyFileSync(join("scripts", "compiled-script.mjs"), join(chunks, "compiled-script.mjs"));
  execFileSync(process.execPath, [join("scripts", "write-compiled.mjs"), chunks, ...pages], { stdio: ["ignore", "ignore", "inherit"] });
}

/** Of the modules of a folder that have at least so many bytes, each that can be one. Returns their names. */
export function makeScripts(folder, least) {
  const modules = new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith(".js"))
      .map((name) => [name, parsed(join(folder, name))]),
  );
  const large = [...modules.keys()].filter((name) => statSync(join(folder, name)).size >= least && canBeScript(name, modules));
  for (const name of large) {
    const { module, script } = asScript(name, modules.get(name));
    writeFileSync(join(folder, name.replace(/js$/, "script")), script);
    writeFileSync(join(folder, name), module);
  }
  return large;
}

const parsed = (path) => ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, false, ts.ScriptKind.JS);

const importsOf = (module) => module.statements.filter(ts.isImportDeclaration);
const specifier = (statement) => statement.moduleSpecifier.text;
const local = (statement) => (specifier(statement).startsWith("./") ? specifier(statement).slice(2) : undefined);

/**
 * A script gets what it imports once, when it begins: so nothing of that may be set later (`let`), nor be of a module that imports it in turn.
 * And a script has no `import()`, no `import.meta` and no `await` of its own.
 */
function canBeScript(name, modules) {
  const module = modules.get(name);
  if (/\bimport\s*[.(]|^await\b|^(?:for )?await /mu.test(module.text)) return false;
  if (
    module.statements.some(
      (one) => ts.isExportAssignment(one) || (ts.isExportDeclaration(one) && (one.moduleSpecifier || !one.exportClause)),
    )
  )
    return false;
  const importedBy = (from) =>
    importsOf(modules.get(from))
      .map(local)
      .filter((one) => modules.has(one));
  const reached = new Set(importedBy(name));
  for (const one of reached) for (const next of importedBy(one)) reached.add(next);
  return !reached.has(name) && [name, ...importedBy(name)].every((one) => !exportsVariables(modules.get(one)));
}

/** Rolldown declares classes by `var`, which are set once; a declaration further in is of another variable of the name. */
const exportsVariables = (module) =>
  exportsOf(module).some(({ own }) => {
    const name = own.replaceAll("$", "\\$");
    const isSet = new RegExp(`(?<![.\\w$])(?<!\\b(?:const|let|var) )${name}(?: (?:[-+*/?&|]{1,3})?=(?!=) |\\+\\+|--)`);
    return isSet.test(module.text) || new RegExp(`^let ${name}\\b`, "m").test(module.text);
  });

const exportsOf = (module) =>
  module.statements
    .filter(ts.isExportDeclaration)
    .flatMap(({ exportClause }) =>
      exportClause.elements.map(({ name, propertyName }) => ({ name: name.text, own: (propertyName ?? name).text })),
    );

function asScript(name, module) {
  const imports = importsOf(module);
  const exported = exportsOf(module);
  const without = [...imports, ...module.statements.filter(ts.isExportDeclaration)].toSorted((a, b) => b.pos - a.pos);
  const body = without.reduce((text, { pos, end }) => text.slice(0, pos) + text.slice(end), module.text);
  const bound = imports.map(({ importClause }, i) => bindings(importClause, `imported${i}`)).join("\n");
  const script = `(function (${imports.map((_, i) => `imported${i}`).join(", ")}) {"use strict";\n${bound}\n${body}\nreturn { ${exported.map((one) => `${one.name}: ${one.own}`).join(", ")} };\n})`;
  const lines = [
    ...imports.map((one, i) => `import * as imported${i} from ${JSON.stringify(specifier(one))};`),
    `import { compiledScript } from "./compiled-script.mjs";`,
    `const exported = compiledScript(new URL(${JSON.stringify(`./${name.replace(/js$/, "script")}`)}, import.meta.url))(${imports.map((_, i) => `imported${i}`).join(", ")});`,
    ...exported.map((one, i) => `const exported${i} = exported.${one.name};`),
    `export { ${exported.map((one, i) => `exported${i} as ${one.name}`).join(", ")} };`,
  ];
  return { module: `${lines.join("\n")}\n`, script };
}

function bindings(clause, from) {
  if (clause === undefined) return "";
  const { name, namedBindings } = clause;
  const parts = name ? [`default: ${name.text}`] : [];
  if (namedBindings && ts.isNamespaceImport(namedBindings))
    return `${parts.length ? `const { ${parts} } = ${from};` : ""}const ${namedBindings.name.text} = ${from};`;
  for (const one of namedBindings?.elements ?? [])
    parts.push(one.propertyName ? `${one.propertyName.text}: ${one.name.text}` : one.name.text);
  return `const { ${parts.join(", ")} } = ${from};`;
}
