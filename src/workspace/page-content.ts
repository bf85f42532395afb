/** A page as the documents' log has it. */
import { isDeepStrictEqual } from "node:util";
import { idOfExactText, idOfText } from "../read/document-id.ts";
import { storedArticles, type StoredDocument } from "./record.ts";

/** An id is a hash of its text. */
export const isTextOf = (id: string, text: string): boolean =>
  !/^[0-9a-f]{16}$/.test(id) || idOfText(text) === id || idOfExactText(text) === id;

export const editionOf = (edition: number): { readonly edition?: number } => (edition === 0 ? {} : { edition });

/** Without sentences and other names. */
export function bare({ document: { files: _, ...document }, articles }: StoredDocument, file = document.file): StoredDocument {
  return { document: { ...document, file }, articles: storedArticles(articles) };
}

/** As it is once it was written and read back. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Whether two say the same but for the names they were met under. */
export const isSame = (one: StoredDocument, other: StoredDocument): boolean =>
  isDeepStrictEqual(plain(bare(one, "")), plain(bare(other, "")));
