/**
 * The folder that is the source of truth: documents' text, statements and decisions as JSON Lines, only ever appended to.
 * A store is made from it and can be thrown away. A page counts once both its lines are whole; a kill between them leaves
 * a page that the next build reads again.
 */
import { existsSync } from "node:fs";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { isDecision, type Decision } from "../decisions/decision.ts";
import { relocate } from "../decisions/relocate.ts";
import { finishMigration, isOfBefore, migrate, noteFormatOnce, refuseNewer } from "./compact/migrate.ts";
import { lineOf, packed, PackedExtraction } from "./compact/packed.ts";
import { sumOfFacts, type Facts } from "./facts.ts";
import { refuseNoWorkspace, WorkspaceError } from "./failure.ts";
import { refuseImported } from "./imported-file.ts";
import { appendEncoded, appendLines, dropTornLine, notJson, readLines, type EncodedLine } from "./json-lines.ts";
import { makeFolder } from "./make-folder.ts";
import { changedTexts, lossesOf } from "./losses.ts";
import { appendIndex, readIndex, readSealedLines, type IndexedLogs, type Sealed } from "./page-index.ts";
import { nameKey } from "./page-names.ts";
import { bare, editionOf, isSame } from "./page-content.ts";
import {
  filesOf,
  PageTable,
  tableLineOfDocument,
  tableLineOfHead,
  type CompactHead,
  type PageSummary,
  type TableLine,
} from "./page-table.ts";
import type { PageIdentities } from "./identities.ts";
import type { DocumentLine, StoredDocument, StoredExtraction } from "./record.ts";
import type { Document } from "../model.ts";
import type { WorkspaceState } from "./state.ts";
import { StoredPages } from "./stored-pages.ts";
import { readLearned } from "../learning/learned-file.ts";
import type { Learned } from "../learning/learned.ts";
import { isReadBy } from "../versions.ts";

interface CreateOptions {
  readonly acceptLoss?: boolean;
  /** Is told before a workspace of before is brought into today's form, which may take a while. */
  readonly onMigration?: () => void;
  /** Is told once it is known that this version may write to it, and how: what it holds is read then. */
  readonly onChecked?: () => void;
}

export class Workspace {
  readonly #pages: PageTable;
  readonly #stored: StoredPages;
  /** What the logs held when it was opened to be written to. */
  #begun: WorkspaceState | undefined;
  /** The workspace as it was then, if somebody has asked for it. */
  #former: Workspace | undefined;
  /** How much of the index holds. */
  #sealed: Sealed = { bytes: 0, sum: 0 };

  private constructor(
    readonly folder: string,
    readonly at?: WorkspaceState,
    pages = new PageTable(),
  ) {
    this.#pages = pages;
    this.#stored = new StoredPages(this, pages);
  }

  /** Opens a workspace to read from, as it is or as it was at an earlier state; throws where there is none. */
  static async open(folder: string, { at }: { readonly at?: WorkspaceState } = {}): Promise<Workspace> {
    await refuseNoWorkspace(folder);
    await refuseNewer(folder);
    const workspace = new Workspace(folder, at);
    const lines = await readIndex(workspace.#logs);
    if (lines.changed.length > 0) throw changedTexts(folder, lines.changed);
    workspace.#load(lines);
    return workspace;
  }

  /**
   * Opens a workspace to write to, made if it is not there. The caller holds its lock. Throws, before anything is written, where a text
   * or a decision was cut off or changed, unless that is accepted. One of an earlier version's form is brought into today's.
   */
  static async create(
    folder: string,
    { acceptLoss = false, onMigration = () => {}, onChecked = () => {} }: CreateOptions = {},
  ): Promise<Workspace> {
    await makeFolder(folder);
    refuseImported(folder);
    await refuseNewer(folder);
    await finishMigration(folder);
    const isOld = await isOfBefore(folder);
    onChecked();
    const index = await readSealedLines(join(folder, "pages.jsonl"));
    const losses = acceptLoss ? [] : await lossesOf(folder, index);
    if (losses.length > 0) throw new WorkspaceError(losses.join("\n"));
    const workspace = new Workspace(folder);
    for (const file of [workspace.documentsFile, workspace.statementsFile, workspace.decisionsFile]) {
      await dropTornLine(file);
      await appendLines(file, []);
    }
    if (!isOld) await noteFormatOnce(folder);
    let lines = await readIndex(workspace.#logs, index);
    if (lines.changed.length > 0 && !acceptLoss) throw changedTexts(folder, lines.changed);
    if (isOld) {
      onMigration();
      await migrate(folder);
      lines = await readIndex(workspace.#logs);
    }
    workspace.#sealed = lines.sealed;
    if (lines.fresh.length > 0) workspace.#sealed = await appendIndex(workspace.#logs.index, lines.fresh, lines.sealed);
    workspace.#load(lines);
    workspace.#begun = await workspace.state();
    workspace.#pages.mark();
    return workspace;
  }

  /** The workspace as it was at an earlier state, to read from. */
  async asOf(at: WorkspaceState): Promise<Workspace> {
    // Mostly that in which it was opened: then it need not be read again.
    const former = isDeepStrictEqual(at, this.#begun) ? this.#pages.former() : undefined;
    return former ? (this.#former = new Workspace(this.folder, at, former)) : Workspace.open(this.folder, { at });
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

  async #append(lines: readonly DocumentLine[]): Promise<void> {
    if (lines.length === 0) return;
    const written = await appendLines(this.documentsFile, lines);
    await this.#note(written.map(({ value, ...place }) => tableLineOfDocument(value as DocumentLine, place)));
  }

  async #note(table: readonly TableLine[]): Promise<void> {
    for (const line of table) this.#pages.apply(line);
    this.#sealed = await appendIndex(this.#logs.index, table, this.#sealed);
  }

  /** Whether the page is here, whole, and made by this version of the extraction, or by that and a model. */
  has(id: string, version?: string): boolean {
    const statements = this.#pages.get(id)?.statements;
    return statements !== undefined && (version === undefined || isReadBy(statements.version, version));
  }

  get pageCount(): number {
    return this.#pages.wholeCount;
  }

  /** Whole pages, in id order. */
  pages(): readonly PageSummary[] {
    return this.#pages.summaries();
  }

  /** Undefined where the page is not here, or not whole. */
  summaryOf(id: string): PageSummary | undefined {
    return this.#pages.summaryOf(id);
  }

  /** Which extraction read each whole page, in id order. */
  versions(): Iterable<readonly [id: string, version: string]> {
    return this.#pages.versions();
  }

  /** The same of all of them, each once. */
  distinctVersions(): ReadonlySet<string> {
    return this.#pages.distinctVersions();
  }

  /** The names of each whole page, in id order. */
  *names(): Generator<readonly [id: string, names: readonly string[]]> {
    for (const [id, page] of this.#pages.whole()) yield [id, filesOf(page)];
  }

  /** Whole pages, in any order, that have a name of which this holds. */
  idsWithName(holds: (name: string) => boolean): string[] {
    return this.#pages.idsWithName(holds);
  }

  /** What tells things of whole pages from all others beyond their names, page by page in id order; pages that have nothing of that are left out. */
  identities(): readonly (readonly [page: string, identities: PageIdentities])[] {
    return this.#pages.identities();
  }

  /** Of whole pages, in order. */
  ids(): readonly string[] {
    return this.#pages.ids();
  }

  /** What tells one reading of a whole page from another: the page under other names, or read again, has another. */
  revisionOf(id: string): string | undefined {
    return this.#pages.revisionOf(id);
  }

  /** Pages that are otherwise in a workspace that `asOf` gave; undefined where that can't be told without looking at all. */
  changedSince(other: object): Iterable<string> | undefined {
    return other === this.#former ? this.#pages.changed : undefined;
  }

  /** Stores pages (articles may still hold their sentences, which are left out); what was known of the same documents is superseded. Durable when it returns. */
  async add(extractions: readonly StoredExtraction[], version: string | ((document: Document) => string)): Promise<void> {
    const lines: DocumentLine[] = [];
    const pages = extractions.map(({ document, articles }) => bare({ document, articles }));
    for (const page of pages)
      if (!(await this.#holds(page))) lines.push({ op: "add", ...editionOf(this.#pages.nextEdition(page.document.id)), ...page });
    await this.#append(lines);
    const statements = extractions.map((extraction, index): EncodedLine<CompactHead> => {
      const { id } = extraction.document;
      const of = { page: id, version: typeof version === "string" ? version : version(extraction.document) };
      const head = { ...of, ...editionOf(this.#pages.get(id)!.edition) };
      const findings = extraction instanceof PackedExtraction ? extraction.findings : packed({ ...extraction, ...pages[index]! });
      return { value: { ...head, ...(findings.identities && { identities: findings.identities }) }, bytes: lineOf(head, findings) };
    });
    if (statements.length === 0) return;
    const written = await appendEncoded(this.statementsFile, statements);
    await this.#note(written.map(({ value, ...place }) => tableLineOfHead(value, place)));
  }

  /** Whether the log says the same of a page word for word, but for its names. */
  async #holds(page: StoredDocument): Promise<boolean> {
    const stored = await this.#stored.document(page.document.id);
    return stored !== undefined && isSame(stored, page);
  }

  /** Where the documents' log last said that a file has this text: of a file's texts, the newest has the highest. Under any name unless given. */
  namedAt(id: string, file?: string): number {
    const key = file === undefined ? undefined : nameKey(file);
    const places = [...(this.#pages.get(id)?.names ?? [])].filter(([name]) => key === undefined || nameKey(name) === key);
    return Math.max(-1, ...places.map(([, offset]) => offset));
  }

  /** The names that a page was met under, in order; none where it is not here. */
  namesOf(id: string): readonly string[] {
    const page = this.#pages.get(id);
    return page ? filesOf(page) : [];
  }

  /** Whether just these facts are known of the page; false also where only its line tells (see `documents`). */
  hasFacts(id: string, facts: Facts): boolean {
    return this.#pages.get(id)?.facts === sumOfFacts(facts);
  }

  /** What is known of a page, also where nothing was found on it yet; undefined where it is not here, or is damaged. */
  async document(id: string): Promise<Document | undefined> {
    return (await this.#stored.document(id))?.document;
  }

  /** Notes under which names pages that are here were met (`also`), and are not any more (`gone`: the last name of a page stays). */
  async noteNames(lines: readonly { readonly op: "also" | "gone"; readonly id: string; readonly file: string }[]): Promise<void> {
    await this.#append(lines.filter(({ id }) => this.#pages.get(id)));
  }

  async remove(id: string): Promise<void> {
    await this.#append([{ op: "remove", id }]);
  }

  /** What people decided, oldest first; where a page was corrected, about the place in the page as it is now. */
  async decisions(): Promise<Decision[]> {
    const decisions: Decision[] = [];
    let number = 0;
    for await (const { value, offset } of readLines(this.decisionsFile)) {
      if (this.at && offset >= this.at.decisions) break;
      number++;
      if (!isDecision(value)) throw notJson(this.decisionsFile, number);
      decisions.push(value);
    }
    return relocate(decisions, this);
  }

  /** What they taught. Throws a WorkspaceError where its file was spoilt. */
  learned(): Learned {
    return readLearned(this.folder);
  }

  async decide(decision: Decision): Promise<void> {
    await appendLines(this.decisionsFile, [decision]);
  }

  /** One page, read back from disk. */
  async page(id: string): Promise<StoredExtraction | undefined> {
    for await (const page of this.extractions([id])) return page;
    return undefined;
  }

  /** Whole pages (all of them unless named), in id order, one at a time. Throws a DamagedPageError where one can't be read back. */
  extractions(ids?: readonly string[]): AsyncGenerator<StoredExtraction> {
    return this.#stored.extractions(this.#whole(ids));
  }

  /** Documents and articles of whole pages (all of them unless named), in id order, one at a time. */
  documents(ids?: readonly string[]): AsyncGenerator<StoredDocument> {
    return this.#stored.documents(this.#whole(ids));
  }

  #whole(ids: readonly string[] = this.#pages.ids()): readonly string[] {
    return ids.filter((id) => this.#pages.get(id)?.statements);
  }

  get halfCount(): number {
    return this.#pages.halves().length;
  }

  /** Documents of which nothing is known that was found on them: they are to be read again. */
  halves(): AsyncGenerator<StoredDocument> {
    return this.#stored.documents(this.#pages.halves());
  }

  /**
   * Reads all pages back. What was found on those whose line in the statements' log is damaged counts as not found yet (see `halves`);
   * throws a DamagedPageError where a text is, and a WorkspaceError where a decision is.
   */
  async verify(): Promise<void> {
    await this.decisions();
    for (const id of await this.#stored.withoutFindings(this.#whole())) this.#pages.loseStatements(id);
  }
}
