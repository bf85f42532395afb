/** What bytes are read as, for tests of readers. */
import { failureText, readContent, type Document } from "../../src/index.ts";

export interface Told {
  readonly documents: readonly Document[];
  readonly types: readonly string[];
  readonly warnings: readonly string[];
  /** As they are printed. */
  readonly failures: readonly string[];
}

export async function told(content: Uint8Array, file: string): Promise<Told> {
  const [documents, types, warnings, failures]: [Document[], string[], string[], string[]] = [[], [], [], []];
  for await (const result of readContent(content, { file })) {
    if ("failure" in result) failures.push(failureText(result.failure));
    else {
      documents.push(result.document);
      types.push(result.mediaType);
      if (result.warning !== undefined) warnings.push(result.warning);
    }
  }
  return { documents, types, warnings, failures };
}

/** The only document. */
export async function onlyDocument(content: Uint8Array, file: string): Promise<Document> {
  const { documents, failures } = await told(content, file);
  if (documents.length !== 1) throw new Error(`${documents.length} documents; ${failures.join("\n")}`);
  return documents[0]!;
}

/** `row,column: text` of the cells of each table; spans and header cells as such. */
export const cellsOf = ({ text, layout }: Document): string[][] =>
  (layout?.tables ?? []).map((cells) =>
    cells.map(({ row, column, rows = 1, columns = 1, header, start, end }) => {
      const reach = rows > 1 || columns > 1 ? ` ${rows}x${columns}` : "";
      return `${row},${column}${reach}${header ? " header" : ""}: ${text.slice(start, end)}`;
    }),
  );

export const marked = ({ text, layout }: Document, list: "headings" | "captions" | "furniture"): string[] =>
  (layout?.[list] ?? []).map(({ start, end }) => text.slice(start, end));
