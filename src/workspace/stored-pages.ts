/** Pages read back from the two logs, line by line where the table says that they stand. */
import { open, type FileHandle } from "node:fs/promises";
import { ownCommand } from "../own-command.ts";
import { foundIn, type FoundOnPage } from "./compact/decode.ts";
import { isCompactLine } from "./compact/line.ts";
import { DamagedPageError, workspaceOption } from "./failure.ts";
import { readLine } from "./json-lines.ts";
import { isTextOf } from "./page-content.ts";
import { fileOf, namesIn, type PageTable } from "./page-table.ts";
import { isStatementLine, readMentions, type DocumentLine, type StoredDocument, type StoredExtraction } from "./record.ts";

interface PageLogs {
  /** The workspace's folder. */
  readonly folder: string;
  readonly documentsFile: string;
  readonly statementsFile: string;
}

export class StoredPages {
  constructor(
    private readonly logs: PageLogs,
    private readonly table: PageTable,
  ) {}

  /** Undefined where the page is not here, or its line is damaged. */
  async document(id: string): Promise<StoredDocument | undefined> {
    if (!this.table.get(id)) return undefined;
    return reading(this.logs.documentsFile, (file) => this.#document(file, id));
  }

  /** One at a time. Throws a DamagedPageError where one can't be read back. */
  async *documents(ids: readonly string[]): AsyncGenerator<StoredDocument> {
    const file = await open(this.logs.documentsFile, "r");
    try {
      for (const id of ids) {
        const page = this.#document(file, id);
        if (!page) throw this.#damagedText(id);
        yield page;
      }
    } finally {
      await file.close();
    }
  }

  /** The same of whole pages, with what was found on them. */
  async *extractions(ids: readonly string[]): AsyncGenerator<StoredExtraction> {
    const file = await open(this.logs.statementsFile, "r");
    try {
      for await (const page of this.documents(ids)) {
        const found = this.#found(file, page);
        if (!found) throw this.#damagedFindings(page.document.id);
        yield { ...page, ...found };
      }
    } finally {
      await file.close();
    }
  }

  /** Of whole pages, those of which the line in the statements' log is damaged. Throws a DamagedPageError where a text is. */
  async withoutFindings(ids: readonly string[]): Promise<string[]> {
    const { documentsFile, statementsFile } = this.logs;
    const lost: string[] = [];
    await reading(documentsFile, (documents) =>
      reading(statementsFile, (statements) => {
        for (const id of ids) {
          const page = this.#document(documents, id);
          if (!page || !isTextOf(id, page.document.text)) throw this.#damagedText(id);
          if (!this.#found(statements, page)) lost.push(id);
        }
      }),
    );
    return lost;
  }

  #document(file: FileHandle, id: string): StoredDocument | undefined {
    const entry = this.table.get(id)!;
    const line = readLine(file, entry.document) as Extract<DocumentLine, { op: "add" }> | undefined;
    return line && { document: { ...line.document, ...namesIn(entry.names) }, articles: line.articles };
  }

  /** Undefined where the line in the statements' log is damaged. */
  #found(file: FileHandle, page: StoredDocument): FoundOnPage | undefined {
    const line = readLine(file, this.table.get(page.document.id)!.statements!);
    if (isCompactLine(line)) return foundIn(line, page);
    if (!isStatementLine(line)) return undefined;
    const { mentions, statements, clusters } = line;
    return { mentions: readMentions(mentions), statements, clusters };
  }

  #damagedFindings(id: string): DamagedPageError {
    const { folder, statementsFile } = this.logs;
    return new DamagedPageError(
      `What was found on ${this.#nameOf(id)} is damaged in ${statementsFile}. Read the page again with: ${ownCommand()} rebuild${workspaceOption(folder)}`,
    );
  }

  #damagedText(id: string): DamagedPageError {
    const { folder, documentsFile } = this.logs;
    return new DamagedPageError(
      `The text of ${this.#nameOf(id)} is damaged in ${documentsFile}. Put that file back from a copy; or take the page out with ${ownCommand()} remove ${id}${workspaceOption(folder)}, and build it again from its file.`,
    );
  }

  #nameOf(id: string): string {
    return `${fileOf(this.table.get(id)!)} (${id})`;
  }
}

async function reading<Result>(path: string, read: (file: FileHandle) => Result | Promise<Result>): Promise<Result> {
  const file = await open(path, "r");
  try {
    return await read(file);
  } finally {
    await file.close();
  }
}
