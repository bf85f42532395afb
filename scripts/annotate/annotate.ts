/** `node dist/scripts/annotate/main.js FOLDER…`: compiles every x.annotation there to x.gold.json beside it. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { compile, type Compiled } from "./compile.ts";
import { goldText } from "./gold-text.ts";
import { readNotes } from "./read-notes.ts";

export const annotationsIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".annotation"))
    .sort()
    .map((name) => join(folder, name));

export function compileFile(file: string): Compiled {
  const notes = readNotes(readFileSync(file, "utf8"));
  return compile(readFileSync(join(dirname(file), notes.page), "utf8"), notes);
}

export function annotate(folders: readonly string[]): number {
  let faults = 0;
  for (const file of folders.flatMap(annotationsIn)) {
    const compiled = compileFile(file);
    const { mentions, relations, optionalRelations } = compiled.gold;
    faults += compiled.problems.length;
    for (const problem of compiled.problems) console.error(`${file}: ${problem}`);
    if (compiled.problems.length === 0) writeFileSync(file.replace(/\.annotation$/, ".gold.json"), goldText(compiled.gold));
    console.log(`${file}: ${mentions.length} mentions, ${relations.length} relations, ${optionalRelations.length} optional`);
  }
  return faults === 0 ? 0 : 1;
}
