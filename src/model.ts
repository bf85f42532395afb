/**
 * What flows through Mailuo. Offsets are UTF-16 units into `Document.text`, end exclusive, unless a field says otherwise.
 * Every value here is plain data: it survives JSON (see workspace/) and is never changed after it is made.
 */
import type { EntityLabel, PropertyValue, RelationType, Standing, ValueType } from "../graph/ontology.ts";

/** Part of a document's text: UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** ISO 639-1 code of a language that is registered: `zh`, `en`. */
export type Language = string;

/** A cell of a table: where it stands, from 0, and over how many rows and columns it reaches (1 where left out). */
export interface TableCell extends Span {
  readonly row: number;
  readonly column: number;
  readonly rows?: number;
  readonly columns?: number;
  /** The source calls it one that names what stands below or beside it. */
  readonly header?: true;
}

/** Where a stretch of the text is printed. */
export interface PrintedLine extends Span {
  /** From 1. */
  readonly page: number;
  /** In points (1/72 inch) from the page's top left corner. */
  readonly box?: readonly [left: number, top: number, right: number, bottom: number];
  /** Quarter turns, clockwise, from lines that run from left to right: 1 runs downwards. None where left out. */
  readonly turn?: 1 | 2 | 3;
}

/** A page of a document that is printed on pages. */
export interface PrintedPage {
  /** From 1. */
  readonly page: number;
  /** In points. */
  readonly width: number;
  readonly height: number;
}

/** The file that a text was read from, told by its bytes: whatever it is called by now, it can be shown only as long as it is the same. */
export interface OriginalFile {
  readonly mediaType: string;
  /** In hexadecimal digits. */
  readonly sha256: string;
}

/** What its reader knows of how a document was set, and its text alone does not show. Offsets into `Document.text`; each list in text order. */
export interface DocumentLayout {
  /** Where one report or notice ends and the next begins. */
  readonly articles?: readonly Span[];
  /** Whole lines of the text, as all spans below. */
  readonly headings?: readonly Span[];
  readonly captions?: readonly Span[];
  /** Running heads, page numbers, menus, footers: nothing is found there. */
  readonly furniture?: readonly Span[];
  /** In the text a row is a line, with a tab between cells; a cell that reaches over several stands in the first. */
  readonly tables?: readonly (readonly TableCell[])[];
  readonly lines?: readonly PrintedLine[];
  /** Those that have lines with boxes. */
  readonly pages?: readonly PrintedPage[];
  /** Whose pages those are, where a program can show them. */
  readonly original?: OriginalFile;
}

/** A file (or one line of a JSON Lines file) as read. Its text never changes. */
export interface Document {
  /** Made of `text` alone, line ends and white space at their ends apart (read/document-id.ts): the same page read twice is the same document. */
  readonly id: string;
  /** Where it was read from, as a person would name it; never used to find anything. */
  readonly file: string;
  /** All names it was met under, in order, `file` the first; absent where that is the only one. */
  readonly files?: readonly string[];
  readonly text: string;
  /** WHATWG label of the encoding it was decoded from, e.g. `utf-8`, `gb18030`, `big5`. */
  readonly encoding: string;
  readonly title?: string;
  /** YYYY-MM-DD, when the reader was told. */
  readonly published?: string;
  readonly source?: string;
  /** Its address on the web, as its reader was told. */
  readonly url?: string;
  /** What its source calls it: the `id` of a record. */
  readonly record?: string;
  readonly layout?: DocumentLayout;
}

/**
 * `cell` of a table, `item` of a list, `field`: a line with a key and its value; each stands by itself. `rule`: bars and dashes drawn
 * between cells. `furniture`: menus, links to other pages, footers, running heads; nothing is found in it.
 */
export type SentenceKind =
  "kicker" | "title" | "heading" | "caption" | "byline" | "body" | "cell" | "item" | "field" | "rule" | "furniture";

const alone: ReadonlySet<SentenceKind> = new Set(["cell", "item", "field", "rule"]);

/**
 * The cell, item or field that a sentence stands in, by a key that only its own sentences have; undefined in prose. What one of them
 * says is said of nothing in another.
 */
export const unitOf = ({ kind, article, paragraph }: Pick<Sentence, "kind" | "article" | "paragraph">): string | undefined =>
  alone.has(kind) ? `${article}.${paragraph}` : undefined;

/**
 * A sentence, reflowed: `text` is what a reader reads, with the line and column breaks of the page taken out
 * (Chinese: nothing in their place; English: one space) and with characters that only look like others read as those
 * (characters/fold.ts); `offsets[i]` is the document offset of `text[i]`.
 */
export interface Sentence extends Span {
  /** `<article id>:<start>-<end>`, offsets relative to the article's start: from an article's text alone it can be cut out. */
  readonly id: string;
  readonly article: number;
  readonly paragraph: number;
  readonly kind: SentenceKind;
  readonly text: string;
  readonly offsets: Int32Array;
  /** Units of `text` that stand for two of the document: a rare ideograph, read as the common one it looks like. */
  readonly wide?: ReadonlySet<number>;
}

/** One name in a byline: `通讯员 孙欢 柳莲漪` gives two. */
export interface Byline {
  /** As printed, e.g. 记者, 通讯员, reporter. */
  readonly role: string;
  readonly person: Span;
  /** The newspaper or body named in the byline, if any. */
  readonly employer?: Span;
}

/** One piece of a page: a report, a notice. */
export interface Article extends Span {
  /** `<document id>.<index>` */
  readonly id: string;
  /** From 1, in page order. */
  readonly index: number;
  readonly language: Language;
  /** Reflowed. */
  readonly title?: string;
  readonly kicker?: string;
  /** YYYY-MM-DD: from the dateline, else the document's `published`. */
  readonly date?: string;
  readonly bylines: readonly Byline[];
  /** In order; they do not overlap, and every character that is not white space lies in one. */
  readonly sentences: readonly Sentence[];
}

/** Kinds of mention that are no entity of their own: they become properties of statements. */
export type { ValueType };
/** A label of the schema, or a kind of value. */
export type MentionType = EntityLabel | ValueType;

/** The id of a mention; `document` is the document's. */
export const mentionId = (document: string, { start, end }: Span, type: MentionType): string => `${document}:${start}-${end}:${type}`;

/** A name, a pointer or a value where it stands in the text. */
export interface Mention extends Span {
  /** `<document id>:<start>-<end>:<type>` */
  readonly id: string;
  readonly sentence: string;
  readonly article: number;
  /** UTF-16 offsets into the sentence's reflowed `text`, end exclusive. */
  readonly from: number;
  readonly to: number;
  /** The surface form, reflowed: `sentence.text.slice(from, to)`. */
  readonly text: string;
  readonly type: MentionType;
  /** All who found it, never empty: the surest first, e.g. `gazetteer`, `pattern:agency`, `tagger`, `byline`; `page` (the page names it elsewhere) last. */
  readonly extractors: readonly string[];
  /** 0 to 1. */
  readonly confidence: number;
  /**
   * `anaphor`: 该乡, 该村, 该公司 – it stands for something named elsewhere.
   * `nested`: a name inside a longer mention (清镇市 in 清镇市公安局): relations may use it; `extract --json` leaves it out.
   */
  readonly form: "name" | "anaphor" | "nested";
  /**
   * Nothing is named here: the words imply what `name` names (县长 in 庐江县县长: 庐江县人民政府). Something is stated of it, or it would not be
   * there. What lists, shows or counts names passes it over; entities, statements and their evidence do not.
   */
  readonly implied?: true;
  /** The full form, where the extractor knows it: 清镇 → 清镇市. */
  readonly name?: string | undefined;
  /** Statistical code of a place that context has settled. */
  readonly gbCode?: string | undefined;
  /** Village: the township in which the text puts it, by its code, else by its name. */
  readonly township?: string | undefined;
  /** Date: YYYY-MM-DD (or YYYY-MM, YYYY; a range as `2022-06-14/2022-06-17`). Money: CNY unless `unit` says. Quantity: the number. */
  readonly value?: string | number | undefined;
  /** Money: ISO currency if not CNY. Quantity: the measure and what is counted, e.g. 户, 户农户. */
  readonly unit?: string | undefined;
}

/** What whom a mention means is called: the name that was made out, else what is printed. */
export const nameOf = ({ name, text }: Pick<Mention, "name" | "text">): string => name ?? text;

/** What begins first is first; of those that begin together the longest. */
export const inTextOrder = (a: Mention, b: Mention): number => a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : 1);

/** Whether what is stated holds: done, planned, ended or alleged; graph/ontology.ts says what each means. */
export type StatementStatus = Standing;

/** Where the text states it. */
export interface Evidence extends Span {
  /** A sentence of the article, or the row of a table, named as a sentence is. */
  readonly sentence: string;
  /** The words that state it, reflowed; of a row its cells, each with the words over its column. */
  readonly quote: string;
}

interface Stated {
  /** Content-derived: document, both ends, predicate, evidence span. */
  readonly id: string;
  readonly document: string;
  /** Mention id. */
  readonly subject: string;
  readonly evidence: Evidence;
  readonly extractor: string;
  /** Who else states it in this sentence, independently: `llm:NAME`. */
  readonly others?: readonly string[];
  readonly confidence: number;
  /** Names of the values that a person put right; never as stored with a page. */
  readonly corrected?: readonly string[];
}

/** A relation that the text states between two things. */
export interface RelationStatement extends Stated {
  readonly kind: "relation";
  readonly predicate: RelationType;
  /** Mention id; for WROTE the article's id. */
  readonly object: string;
  readonly status: StatementStatus;
  readonly properties: Readonly<Record<string, PropertyValue>>;
}

/** A value that the text states of a thing itself: a cost, a day. */
export interface AttributeStatement extends Stated {
  readonly kind: "attribute";
  readonly property: string;
  readonly value: PropertyValue;
}

/** What a sentence states. */
export type Statement = RelationStatement | AttributeStatement;

/** The mentions of one document that are one thing. Clusters of all documents are what resolution compares. */
export interface Cluster {
  /** `<document id>#<id of its first mention>` */
  readonly id: string;
  readonly document: string;
  readonly type: EntityLabel;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly gbCode?: string;
  /**
   * What tells it from others of its name: of a village without a code the township in which the text puts it (its code, else its name);
   * of a village's body the village (its code, else `township|name`, with nothing before the bar where no township is told).
   */
  readonly within?: string;
  /** Mention ids, in text order; never empty. Anaphors and nested mentions included. */
  readonly mentions: readonly string[];
  /** Why they are one, in words. */
  readonly reasons: readonly string[];
  /** Who it is by the list of names that the user gave. */
  readonly known?: KnownLink;
  /** Ids of the list that it could have: the page does not tell which, or whether any. */
  readonly mayBeKnown?: readonly string[];
}

/** Whom of a list of names a cluster is. */
export interface KnownLink {
  /** The user's. */
  readonly id: string;
  /** As the list has it. */
  readonly name: string;
  /** What tells that: the page agrees with the list beyond the name; states its credit code; or the name tells enough. */
  readonly by: "context" | "code" | "name";
  readonly creditCode?: string;
  readonly wikidataId?: string;
  /** `name=value`: whatever else the list says. */
  readonly attributes?: readonly string[];
}

/** Everything that reading one document gives: what the workspace keeps. A pure function of the document and the extractors. */
export interface Extraction {
  readonly document: Document;
  readonly articles: readonly Article[];
  readonly mentions: readonly Mention[];
  readonly statements: readonly Statement[];
  readonly clusters: readonly Cluster[];
}

/** A thing of the graph: clusters of one or many documents. */
export interface Entity {
  /** Content-derived and stable under the order of files. */
  readonly id: string;
  readonly type: EntityLabel;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly gbCode?: string;
  readonly clusters: readonly string[];
  readonly reasons: readonly string[];
  /** Whom of the user's list of names it is, by its clusters; several where people judged so. In order of their ids. */
  readonly known?: readonly KnownLink[];
}

/** The document span of `[from, to)` in a sentence's reflowed text. `to` must be above `from`. */
export function spanIn(sentence: Sentence, from: number, to: number): Span {
  const start = sentence.offsets[from];
  const last = sentence.offsets[to - 1];
  if (start === undefined || last === undefined || to <= from)
    throw new RangeError(`no span ${from}-${to} in sentence ${sentence.id} of ${sentence.text.length} characters`);
  return { start, end: last + (sentence.wide?.has(to - 1) ? 2 : 1) };
}
