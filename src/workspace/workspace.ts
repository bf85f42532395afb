/**
 * The folder that is the source of truth: documents' text, statements and decisions as JSON Lines, only ever appended to.
 * A store is made from it and can be thrown away. A page counts once both its lines are whole; a kill between them leaves
 * a page that the next build reads again.
 */
import { existsSync } from "node:fs";
import { mkdir, open, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Decision } from "../decisions/decision.ts";
import type { Extraction } from "../model.ts";
import { appendLines, dropTornLine, readLine, readLines, type Line } from "./json-lines.ts";
import { storedArticles, type DocumentLine, type StatementLine, type StoredExtraction } from "./record.ts";

type Place = Pick<Line, "offset" | "length">;

interface PageEntry {
  /** The smallest of the names it was read under, so that the order of reading does not matter. */
  file: string;
  readonly document: Place;
  statements?: Place & { version: string };
}

const format = 1;

export interface PageSummary {
  readonly id: string;
  readonly file: string;
  readonly version: string;
}

export class Workspace {
  readonly #pages = new Map<string, PageEntry>();
  private constructor(readonly folder: string) {}

  /** Opens a workspace to read from; throws where there is none. */
  static async open(folder: string): Promise<Workspace> {
    if (!existsSync(join(folder, "documents.jsonl")))
      throw new Error(`No workspace at ${folder}. Make one with: mailuo build PATH… --workspace ${folder}`);
    return new Workspace(folder).#load();
  }

  /** Opens a workspace to write to, made if it is not there. The caller holds its lock. */
  static async create(folder: string): Promise<Workspace> {
    await mkdir(folder, { recursive: true });
    const about = join(folder, "workspace.json");
    if (!existsSync(about)) {
      await writeFile(`${about}.new`, `${JSON.stringify({ mailuo: "workspace", format })}\n`);
      await rename(`${about}.new`, about);
    }
    const workspace = new Workspace(folder);
    for (const file of [workspace.documentsFile, workspace.statementsFile, workspace.decisionsFile]) {
      await dropTornLine(file);
      await appendLines(file, []);
    }
    return workspace.#load();
  }

  get documentsFile(): string {
    return join(this.folder, "documents.jsonl");
  }
  get statementsFile(): string {
    return join(this.folder, "statements.jsonl");
  }
  get decisionsFile(): string {
    return join(this.folder, "decisions.jsonl");
  }

  async #load(): Promise<this> {
    for await (const line of readLines(this.documentsFile)) this.#applyDocument(line.value as DocumentLine, line);
    for await (const line of readLines(this.statementsFile)) {
      const { document, version } = line.value as StatementLine;
      const page = this.#pages.get(document);
      if (page) page.statements = { offset: line.offset, length: line.length, version };
    }
    return this;
  }

  #applyDocument(line: DocumentLine, { offset, length }: Place): void {
    if (line.op === "remove") this.#pages.delete(line.id);
    else if (line.op === "also") {
      const page = this.#pages.get(line.id);
      if (page && line.file < page.file) page.file = line.file;
    } else this.#pages.set(line.document.id, { file: line.document.file, document: { offset, length } });
  }

  /** Whether the page is here, whole, and made by this version of the extraction. */
  has(id: string, version?: string): boolean {
    const statements = this.#pages.get(id)?.statements;
    return statements !== undefined && (version === undefined || statements.version === version);
  }

  /** Whole pages, in id order. */
  pages(): PageSummary[] {
    const whole = [...this.#pages].flatMap(([id, { file, statements }]) => (statements ? [{ id, file, version: statements.version }] : []));
    return whole.sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** Stores pages; what was known of the same documents is superseded. Durable when it returns. */
  async add(extractions: readonly Extraction[], version: string): Promise<void> {
    const fresh = extractions.filter(({ document }) => !this.#pages.has(document.id));
    const lines = fresh.map(({ document, articles }): DocumentLine => ({ op: "add", document, articles: storedArticles(articles) }));
    for (const line of await appendLines(this.documentsFile, lines)) this.#applyDocument(line.value as DocumentLine, line);
    const statements = extractions.map(({ document, mentions, statements, clusters }): StatementLine => ({
      document: document.id,
      version,
      mentions,
      statements,
      clusters,
    }));
    for (const line of await appendLines(this.statementsFile, statements)) {
      const page = this.#pages.get((line.value as StatementLine).document);
      if (page) page.statements = { offset: line.offset, length: line.length, version };
    }
  }

  /** Notes that a page that is here was met under another name. */
  async alsoSeen(id: string, file: string): Promise<void> {
    const page = this.#pages.get(id);
    if (!page || page.file <= file) return;
    await appendLines(this.documentsFile, [{ op: "also", id, file } satisfies DocumentLine]);
    page.file = file;
  }

  async remove(id: string): Promise<void> {
    await appendLines(this.documentsFile, [{ op: "remove", id } satisfies DocumentLine]);
    this.#pages.delete(id);
  }

  /** What people decided, oldest first. */
  async decisions(): Promise<Decision[]> {
    const decisions: Decision[] = [];
    for await (const { value } of readLines(this.decisionsFile)) decisions.push(value as Decision);
    return decisions;
  }

  async decide(decision: Decision): Promise<void> {
    await appendLines(this.decisionsFile, [decision]);
  }

  /** One page, read back from disk. */
  async page(id: string): Promise<StoredExtraction | undefined> {
    for await (const page of this.extractions([id])) return page;
    return undefined;
  }

  /** Whole pages (all of them unless named), in id order, one at a time. */
  async *extractions(ids: readonly string[] = this.pages().map(({ id }) => id)): AsyncGenerator<StoredExtraction> {
    const documents = await open(this.documentsFile, "r");
    const statements = await open(this.statementsFile, "r");
    try {
      for (const id of ids) {
        const entry = this.#pages.get(id);
        if (!entry?.statements) continue;
        const { document, articles } = (await readLine(documents, entry.document)) as Extract<DocumentLine, { op: "add" }>;
        const found = (await readLine(statements, entry.statements)) as StatementLine;
        yield {
          document: { ...document, file: entry.file },
          articles,
          mentions: found.mentions,
          statements: found.statements,
          clusters: found.clusters,
        };
      }
    } finally {
      await documents.close();
      await statements.close();
    }
  }
}
