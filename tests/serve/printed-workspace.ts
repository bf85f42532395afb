/** A workspace of PDFs in a folder of its own, the graph of it, and what it tells a server. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { GraphBatch } from "../../graph/batch.ts";
import { WorkspacePages } from "../../src/commands/served-pages.ts";
import { addPages } from "../../src/extraction/add-pages.ts";
import { graphInMemory } from "../../src/materialize/graph-in-memory.ts";
import { extractDocument } from "../../src/pipeline.ts";
import { readSources } from "../../src/read/read.ts";
import { Workspace } from "../../src/workspace/workspace.ts";
import { column, smallPdf } from "../../scripts/typeset/small-pdf.ts";

export interface PrintedWorkspace {
  /** Where the files are that were read. */
  readonly files: string;
  readonly pages: WorkspacePages;
  /** Reads all files that are there now, and gives the graph. */
  build(): Promise<GraphBatch>;
  /** Document's id, by the end of its name. */
  idOf(name: string): Promise<string>;
  remove(): void;
}

export function printedWorkspace(files: Readonly<Record<string, Uint8Array | string>>): PrintedWorkspace {
  const folder = mkdtempSync(join(tmpdir(), "mailuo-printed-"));
  const [into, workspaceFolder] = [join(folder, "in"), join(folder, "w")];
  mkdirSync(into);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(into, name), content);
  const ignore = (): void => {};
  return {
    files: into,
    pages: new WorkspacePages(workspaceFolder),
    async build() {
      const workspace = await Workspace.create(workspaceFolder);
      await addPages(workspace, readSources([into]), {
        jobs: 1,
        followMoves: true,
        pipeline: { version: "1", extract: (document) => Promise.resolve(extractDocument(document)) },
        observer: {
          added: ignore,
          known: ignore,
          warned: ignore,
          failed: ({ file, reason }) => {
            throw new Error(`${file} ${reason}`);
          },
        },
      });
      return (await graphInMemory(workspace)).batch;
    },
    async idOf(name) {
      const workspace = await Workspace.open(workspaceFolder);
      return workspace.pages().find(({ file, files = [file] }) => files.some((one) => one.endsWith(name)))!.id;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The sentence that states a post stands on the second page, nine points a character: 30 lines of filler are before it. */
export const stated = "青河县水利局局长石望川检查了第一水厂。";
export const statedAt = { page: 2, left: 90, baseline: 400, size: 9 } as const;
const filler = "会议强调各地要按照要求做好有关工作并及时报告进展情况。";

export const twoPages = (more = ""): Uint8Array =>
  smallPdf([
    { shown: column([filler, filler + more], { x: 60, y: 700 }) },
    { shown: column([stated], { x: statedAt.left, y: statedAt.baseline, size: statedAt.size }) },
  ]);
