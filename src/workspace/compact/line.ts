/**
 * A line of statements.jsonl as it is written: what was found on one page, each fact once. What the page's text and the offsets tell (surfaces,
 * quotes, ids) is left out, confidences are thousandths, and what comes again (labels, rules) stands once in `words` and goes by its number
 * there. docs/workspace.md shows a line. What is left out is told by the rules of this folder alone, never by the extraction of the day,
 * so that a line reads the same for good. Offsets are UTF-16 units into the document's text.
 */
import type { Cluster, Evidence, Mention, RelationStatement } from "../../model.ts";
import type { PageIdentities } from "../identities.ts";

export interface CompactLine {
  /** Document id. */
  readonly page: string;
  /** Which extraction made it; another version is made again by `rebuild --extract`. */
  readonly version: string;
  readonly edition?: number;
  readonly words: readonly unknown[];
  /** Those that a mention or a statement stands in, in text order. */
  readonly sentences: readonly SentenceRow[];
  readonly mentions: readonly MentionRow[];
  readonly statements: readonly StatementRow[];
  readonly clusters: readonly ClusterRow[];
  /** What tells its things from all others beyond their names; left out where nothing does. */
  readonly identities?: PageIdentities;
}

/** The number of its article, from 1, and its offsets in the document; or the whole id, where it is none that is made of these. */
export type SentenceRow = readonly [article: number, start: number, end: number] | string;

/** How a stretch of the text is read: its line breaks out, or a space for each; as it stands where left out. */
export type Breaks = "out" | "space";

/** What the rest of a mention's row does not tell. */
export type MentionMore = Partial<Omit<Mention, "start" | "end" | "type" | "extractors" | "confidence" | "sentence">> & {
  /** Its number, where it is not the last that begins before the mention. */
  readonly in?: number;
  readonly breaks?: Breaks;
};

/** `kind` is the number of `[type, ...extractors]` in the words, `more` that of a MentionMore. */
export type MentionRow = readonly [start: number, length: number, confidence: number, kind: number, more?: number];

/** The number of a mention; or an id, without the document's at its beginning where it begins with `.`, `:` or `#`. */
export type MentionRef = number | string;

export type StatementMore = Partial<Pick<RelationStatement, "status" | "properties" | "others" | "id" | "document">> &
  Partial<Pick<Evidence, "start" | "quote">> & {
    /** Of the evidence, in UTF-16 units. */
    readonly length?: number;
    /** The number of the evidence's sentence. */
    readonly in?: number;
    readonly breaks?: Breaks;
  };

/**
 * `kind` is the number of `[predicate, extractor]` in the words, of an attribute of `[property, extractor, "value"]`. The evidence reaches
 * from the first end to the last unless `more` says otherwise.
 */
export type StatementRow = readonly [kind: number, subject: MentionRef, object: unknown, confidence: number, more?: StatementMore];

export type ClusterMore = Partial<Omit<Cluster, "mentions" | "reasons">>;

/** One mention, and nothing that it does not tell; or its mentions, the numbers of its reasons in the words, and what its first mention does not tell. */
export type ClusterRow = number | readonly [mentions: readonly MentionRef[], reasons?: readonly number[], more?: ClusterMore];

export function isCompactLine(value: unknown): value is CompactLine {
  const { page, version, words, sentences, mentions, statements, clusters } = (value ?? {}) as Partial<CompactLine>;
  const lists = [words, sentences, mentions, statements, clusters];
  return typeof page === "string" && typeof version === "string" && lists.every((list) => Array.isArray(list));
}

/** In a reason the name, and the code, of the cluster that it is told of. */
export const placeholders = { name: "{name}", code: "{code}" } as const;

export const thousandths = (confidence: number): number => Math.round(confidence * 1000);

/** What no thousandth is stands as it is. */
export const readConfidence = (stored: number): number => (Number.isInteger(stored) ? stored / 1000 : stored);
