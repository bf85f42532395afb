/** What the workspace's files hold, line by line. */
import type { Article, Cluster, Document, Extraction, Mention, Statement } from "../model.ts";

/** An article without its sentences: those are spans of the text, and statements name them by id. */
export type StoredArticle = Omit<Article, "sentences">;

/** An extraction as the workspace keeps it. */
export interface StoredExtraction extends Omit<Extraction, "articles"> {
  readonly articles: readonly StoredArticle[];
}

export type StoredDocument = Pick<StoredExtraction, "document" | "articles">;

/** documents.jsonl */
export type DocumentLine =
  /** Of a page that is here already: what is known of it anew. Only statements of the same edition (0 where left out) were found on it. */
  | { readonly op: "add"; readonly edition?: number; readonly document: Document; readonly articles: readonly StoredArticle[] }
  /** The same text met under another name. */
  | { readonly op: "also"; readonly id: string; readonly file: string }
  /** It is not met under that name any more. */
  | { readonly op: "gone"; readonly id: string; readonly file: string }
  | { readonly op: "remove"; readonly id: string };

/** What was found on a page. A line of statements.jsonl as workspaces of before have it; compact/line.ts is what is written. The newest of a document holds. */
export interface StatementLine {
  readonly document: string;
  /** Which extraction made it; another version is made again by `rebuild --extract`. */
  readonly version: string;
  readonly edition?: number;
  readonly mentions: readonly MentionLine[];
  readonly statements: readonly Statement[];
  readonly clusters: readonly Cluster[];
}

const hasText = (value: unknown, ...names: readonly string[]): boolean =>
  typeof value === "object" && value !== null && names.every((name) => typeof (value as Record<string, unknown>)[name] === "string");

/** What `value` must have for a line to be one of ours; a person may have edited the file. */
export function isDocumentLine(value: unknown): value is DocumentLine {
  const { op, document, articles } = (value ?? {}) as { readonly op?: unknown; readonly document?: unknown; readonly articles?: unknown };
  if (op === "add") return hasText(document, "id", "file", "text") && Array.isArray(articles) && areOf((document as Document).id, articles);
  return op === "also" || op === "gone" ? hasText(value, "id", "file") : op === "remove" && hasText(value, "id");
}

/** An article's id says of what document it is. */
const areOf = (document: string, articles: readonly unknown[]): boolean =>
  articles.every((article) => hasText(article, "id") && (article as Article).id.startsWith(`${document}.`));

export function isStatementLine(value: unknown): value is StatementLine {
  const { mentions, statements, clusters } = (value ?? {}) as Partial<StatementLine>;
  return hasText(value, "document", "version") && [mentions, statements, clusters].every((list) => Array.isArray(list));
}

/** Workspaces of before name one finder of a mention, the surest. */
type MentionLine = Mention | (Omit<Mention, "extractors"> & { readonly extractor: string });

export const readMentions = (lines: readonly MentionLine[]): readonly Mention[] =>
  lines.map((line) => {
    if ("extractors" in line) return line;
    const { extractor, ...mention } = line;
    return { ...mention, extractors: [extractor] };
  });

export const storedArticles = (articles: readonly (StoredArticle | Article)[]): StoredArticle[] =>
  articles.map(({ sentences: _, ...article }: StoredArticle & Partial<Pick<Article, "sentences">>) => article);
