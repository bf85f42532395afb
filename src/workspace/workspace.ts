/**
 * The folder that is the source of truth: documents' text, statements and decisions as JSON Lines, only ever appended to.
 * A store is made from it and can be thrown away. A page counts once both its lines are whole; a kill between them leaves
 * a page that the next build reads again.
 */
import { existsSync } from "node:fs";
import { mkdir, open, rename, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Decision } from "../decisions/decision.ts";
import { relocate } from "../decisions/relocate.ts";
import { appendLines, dropTornLine, readLine, readLines } from "./json-lines.ts";
import { mendIndex, readIndex, type IndexedLogs } from "./page-index.ts";
import { PageTable, tableLineOfDocument, tableLineOfStatements, type TableLine } from "./page-table.ts";
import {
  readMentions,
  storedArticles,
  type DocumentLine,
  type StatementLine,
  type StoredDocument,
  type StoredExtraction,
} from "./record.ts";

const format = 1;

export interface PageSummary {
  readonly id: string;
  readonly file: string;
  readonly version: string;
}

/** How long the logs are, in bytes of whole lines. They only grow, so an earlier state is a prefix of them. */
export interface WorkspaceState {
  readonly documents: number;
  readonly statements: number;
  readonly decisions: number;
}

export class Workspace {
  readonly #pages = new PageTable();
  private constructor(
    readonly folder: string,
    readonly at?: WorkspaceState,
  ) {}

  /** Opens a workspace to read from, as it is or as it was at an earlier state; throws where there is none. */
  static async open(folder: string, { at }: { readonly at?: WorkspaceState } = {}): Promise<Workspace> {
    if (!existsSync(join(folder, "documents.jsonl")))
      throw new Error(`No workspace at ${folder}. Make one with: mailuo build PATH… --workspace ${folder}`);
    const workspace = new Workspace(folder, at);
    workspace.#load(await readIndex(workspace.#logs));
    return workspace;
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
    await mendIndex(workspace.#logs);
    const lines = await readIndex(workspace.#logs);
    if (lines.fresh.length > 0) await appendLines(workspace.#logs.index, lines.fresh);
    workspace.#load(lines);
    return workspace;
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
  get #logs(): IndexedLogs {
    return { index: join(this.folder, "pages.jsonl"), documents: this.documentsFile, statements: this.statementsFile };
  }

  #load({ documents, statements }: { documents: readonly TableLine[]; statements: readonly TableLine[] }): void {
    const within = (limit: number | undefined) => (line: TableLine) => limit === undefined || line.place.offset + line.place.length < limit;
    for (const line of documents.filter(within(this.at?.documents))) this.#pages.apply(line);
    for (const line of statements.filter(within(this.at?.statements))) this.#pages.apply(line);
  }

  /** What the logs hold now (or, opened at an earlier state, held then). */
  async state(): Promise<WorkspaceState> {
    if (this.at) return this.at;
    const [documents, statements, decisions] = await Promise.all(
      [this.documentsFile, this.statementsFile, this.decisionsFile].map(async (file) => (existsSync(file) ? (await stat(file)).size : 0)),
    );
    return { documents: documents!, statements: statements!, decisions: decisions! };
  }

  async #append(file: string, lines: readonly (DocumentLine | StatementLine)[]): Promise<void> {
    if (lines.length === 0) return;
    const table = (await appendLines(file, lines)).map(({ value, ...place }) => {
      const line = value as DocumentLine | StatementLine;
      return "op" in line ? tableLineOfDocument(line, place) : tableLineOfStatements(line, place);
    });
    for (const line of table) this.#pages.apply(line);
    await appendLines(this.#logs.index, table, { durable: false });
  }

  /** Whether the page is here, whole, and made by this version of the extraction. */
  has(id: string, version?: string): boolean {
    const statements = this.#pages.get(id)?.statements;
    return statements !== undefined && (version === undefined || statements.version === version);
  }

  /** Whole pages, in id order. */
  pages(): PageSummary[] {
    return this.#pages.whole().map(([id, { file, statements }]) => ({ id, file, version: statements.version }));
  }

  /** What tells one reading of a page from another: the page under another name, or read again, has another. */
  revisions(): Map<string, string> {
    return new Map(this.#pages.whole().map(([id, { file, statements }]) => [id, `${statements.offset}:${file}`]));
  }

  /** Stores pages (articles may still hold their sentences, which are left out); what was known of the same documents is superseded. Durable when it returns. */
  async add(extractions: readonly StoredExtraction[], version: string): Promise<void> {
    const fresh = extractions.filter(({ document }) => !this.#pages.get(document.id));
    const lines = fresh.map(({ document, articles }): DocumentLine => ({ op: "add", document, articles: storedArticles(articles) }));
    await this.#append(this.documentsFile, lines);
    const statements = extractions.map(({ document, mentions, statements, clusters }): StatementLine => ({
      document: document.id,
      version,
      mentions,
      statements,
      clusters,
    }));
    await this.#append(this.statementsFile, statements);
  }

  /** Notes that a page that is here was met under another name. */
  async alsoSeen(id: string, file: string): Promise<void> {
    const page = this.#pages.get(id);
    if (page && file < page.file) await this.#append(this.documentsFile, [{ op: "also", id, file }]);
  }

  async remove(id: string): Promise<void> {
    await this.#append(this.documentsFile, [{ op: "remove", id }]);
  }

  /** What people decided, oldest first; where a page was corrected, about the place in the page as it is now. */
  async decisions(): Promise<Decision[]> {
    const decisions: Decision[] = [];
    for await (const { value, offset } of readLines(this.decisionsFile)) {
      if (this.at && offset >= this.at.decisions) break;
      decisions.push(value as Decision);
    }
    return relocate(decisions, this);
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
  async *extractions(ids?: readonly string[]): AsyncGenerator<StoredExtraction> {
    const file = await open(this.statementsFile, "r");
    try {
      for await (const page of this.documents(ids)) {
        const { mentions, statements, clusters } = (await readLine(file, this.#pages.get(page.document.id)!.statements!)) as StatementLine;
        yield { ...page, mentions: readMentions(mentions), statements, clusters };
      }
    } finally {
      await file.close();
    }
  }

  /** Documents and articles of whole pages (all of them unless named), in id order, one at a time. */
  async *documents(ids: readonly string[] = this.pages().map(({ id }) => id)): AsyncGenerator<StoredDocument> {
    const file = await open(this.documentsFile, "r");
    try {
      for (const id of ids) {
        const entry = this.#pages.get(id);
        if (!entry?.statements) continue;
        const { document, articles } = (await readLine(file, entry.document)) as Extract<DocumentLine, { op: "add" }>;
        yield { document: { ...document, file: entry.file }, articles };
      }
    } finally {
      await file.close();
    }
  }
}
