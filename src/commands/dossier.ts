/** `mailuo dossier`: all that is known of an entity, as one file to read, print or send. */
import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import type { Language } from "../../graph/value-text.ts";
import { dossierOf } from "../dossier/dossier.ts";
import { dossierFile, dossierFormats, type DossierFormat } from "../dossier/files.ts";
import { languageOfName } from "../dossier/making.ts";
import { packageVersion } from "../package-root.ts";
import { readSnapshot, type Snapshot } from "../serve/snapshot.ts";
import { shownName } from "../serve/summary.ts";
import { entityNamed } from "./entity-named.ts";
import { CommandError, exitCodes } from "./failure.ts";
import { openStore } from "./open-store.ts";
import { packedBeside } from "./served-store.ts";
import { checkOutputFile } from "./output-path.ts";
import { WorkspacePages } from "./served-pages.ts";
import { writeWhole } from "./whole-file.ts";

export interface DossierCommandOptions {
  readonly workspace: string;
  readonly output?: string;
  readonly format?: DossierFormat;
  readonly language?: Language;
  /** Of each relation. */
  readonly sentences: number;
}

export async function dossier(name: string, options: DossierCommandOptions): Promise<number> {
  const { workspace, output } = options;
  const format = formatOf(options);
  if (format === "docx" && output === undefined && process.stdout.isTTY)
    throw new CommandError("A Word document is no text to print: say where to write it, --output dossier.docx.");
  if (output !== undefined) await checkOutputFile(output, `dossier.${format}`);
  const snapshot = await readWhole(workspace);
  const at = entityNamed(snapshot, name);
  const printed = existsSync(join(workspace, "documents.jsonl")) ? new WorkspacePages(workspace) : undefined;
  const known = await dossierOf(snapshot, at, { sentences: options.sentences, printed });
  const language = options.language ?? languageOfName(shownName(snapshot.nodes.at(at)));
  const file = await dossierFile(format, known, { language, version: packageVersion(), date: new Date().toISOString().slice(0, 10) });
  if (output === undefined) process.stdout.write(file);
  else {
    await writeWhole(output, (part) => writeFile(part, file));
    console.error(`Wrote ${output}.`);
  }
  return exitCodes.ok;
}

function formatOf({ format, output }: DossierCommandOptions): DossierFormat {
  if (format !== undefined) return format;
  const extension = output === undefined ? "" : extname(output).slice(1).toLowerCase();
  const known: Readonly<Record<string, DossierFormat>> = {
    ...{ "": "html", html: "html", htm: "html" },
    ...{ docx: "docx", md: "md", markdown: "md" },
  };
  const found = known[extension];
  if (!found)
    throw new CommandError(
      `--output ${output}: a dossier is written as one of ${dossierFormats.join(", ")}. Name the file so, or say --format.`,
    );
  return found;
}

/** What a server keeps beside the store is opened far sooner than the store is read. */
async function readWhole(workspace: string): Promise<Snapshot> {
  const packed = await packedBeside(workspace)?.known();
  if (packed) return packed.snapshot;
  const store = await openStore(workspace);
  try {
    return await readSnapshot(store, () => undefined);
  } finally {
    await store.close();
  }
}
