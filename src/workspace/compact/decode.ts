/** A line of statements.jsonl → what was found on the page. */
import { attributeId, relationId } from "../../statement-id.ts";
import { mentionId, type Cluster, type Evidence, type Mention, type RelationStatement, type Span, type Statement } from "../../model.ts";
import type { PropertyValue } from "../../../graph/ontology.ts";
import type { StatementLine, StoredDocument } from "../record.ts";
import {
  placeholders,
  readConfidence,
  type ClusterRow,
  type CompactLine,
  type MentionMore,
  type MentionRef,
  type MentionRow,
  type StatementMore,
  type StatementRow,
} from "./line.ts";
import { absoluteId, PageText, SentenceRows } from "./page-text.ts";
import { aliasesOf, hullOf, PlacesInSentence } from "./told.ts";

export type FoundOnPage = Pick<StatementLine, "statements" | "clusters"> & { readonly mentions: readonly Mention[] };

/** Undefined where the line is not whole: somebody has edited it. @param page the document and articles that the line is kept beside */
export function foundIn(line: CompactLine, page: StoredDocument): FoundOnPage | undefined {
  try {
    return new Decoder(line, page).found();
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return undefined;
    throw error;
  }
}

class Decoder {
  readonly #text: PageText;
  readonly #sentences: SentenceRows;
  readonly #mentions: readonly Mention[];
  readonly #places: PlacesInSentence;

  constructor(
    private readonly line: CompactLine,
    page: StoredDocument,
  ) {
    this.#text = new PageText(page);
    this.#sentences = new SentenceRows(line.sentences, this.#text);
    this.#places = new PlacesInSentence(this.#sentences);
    this.#mentions = line.mentions.map((row) => this.#mention(row));
  }

  found(): FoundOnPage {
    return {
      mentions: this.#mentions,
      statements: this.line.statements.map((row) => this.#statement(row)),
      clusters: this.line.clusters.map((row) => this.#cluster(row)),
    };
  }

  #word<Word>(number: number): Word {
    const word = this.line.words[number];
    if (word === undefined) throw new RangeError(`no word ${number}`);
    return word as Word;
  }

  #sentence(number: number): string {
    const id = this.#sentences.ids[number];
    if (id === undefined) throw new RangeError(`no sentence ${number}`);
    return id;
  }

  #mention([start, length, confidence, kind, extra]: MentionRow): Mention {
    const [type, ...extractors] = this.#word<readonly [Mention["type"], ...string[]]>(kind);
    const more: MentionMore = extra === undefined ? {} : this.#word(extra);
    const { in: number = this.#sentences.at(start), breaks, name, ...others } = more;
    const span = { start, end: start + length };
    const { text = this.#text.words(span, breaks), from = this.#places.begin(start, number) } = others;
    this.#places.note(start, from, number);
    return {
      id: mentionId(this.#text.id, span, type),
      ...span,
      sentence: this.#sentence(number),
      article: this.#sentences.articleOf(number) ?? 0,
      ...{ from, to: from + length, text, type, extractors },
      confidence: readConfidence(confidence),
      form: "name",
      ...(name !== undefined && { name: name === "=" ? text : name.startsWith("=") ? name.slice(1) : name }),
      ...others,
    };
  }

  #id(ref: MentionRef): string {
    return typeof ref === "number" ? this.#mentionAt(ref).id : absoluteId(ref, this.#text.id);
  }

  #mentionAt(number: number): Mention {
    const mention = this.#mentions[number];
    if (!mention) throw new RangeError(`no mention ${number}`);
    return mention;
  }

  #statement([kind, subject, object, confidence, more = {}]: StatementRow): Statement {
    const [what, extractor, value] = this.#word<readonly [RelationStatement["predicate"], string, string?]>(kind);
    const { status = "done", properties = {}, others, id, document = this.#text.id } = more;
    const isRelation = value === undefined;
    const refs = isRelation ? [subject, object as MentionRef] : [subject];
    const evidence = this.#evidence(more, hullOf(refs.flatMap((ref): Span[] => (typeof ref === "number" ? [this.#mentionAt(ref)] : []))));
    const stated = { document, subject: this.#id(subject) };
    const rest = { evidence, extractor, ...(others !== undefined && { others }), confidence: readConfidence(confidence) };
    if (!isRelation) {
      const attribute = { ...stated, property: what, value: object as PropertyValue };
      return { kind: "attribute", id: id ?? attributeId(attribute, evidence), ...attribute, ...rest };
    }
    const relation = { ...stated, predicate: what, object: this.#id(object as MentionRef) };
    return { kind: "relation", id: id ?? relationId(relation, evidence), ...relation, status, properties, ...rest };
  }

  #evidence({ start: begin, length, in: number, breaks, quote }: StatementMore, hull: Span): Evidence {
    const start = begin ?? hull.start;
    const end = start + (length ?? hull.end - hull.start);
    const sentence = this.#sentence(number ?? this.#sentences.at(start));
    return { start, end, sentence, quote: quote ?? this.#text.words({ start, end }, breaks) };
  }

  #cluster(row: ClusterRow): Cluster {
    const [refs, why = [], more = {}] = typeof row === "number" ? [[row]] : row;
    const own = refs.map((ref) => (typeof ref === "number" ? this.#mentionAt(ref) : undefined));
    const mentions = refs.map((ref) => this.#id(ref));
    const [first] = own;
    const name = more.name ?? first?.name ?? first?.text;
    const type = more.type ?? (first?.type as Cluster["type"] | undefined);
    if (name === undefined || type === undefined) throw new RangeError("a cluster of nothing");
    const { gbCode = first?.gbCode, ...others } = more;
    const cluster = { name, ...(gbCode !== undefined && gbCode !== "" && { gbCode }) };
    return {
      id: `${this.#text.id}#${mentions[0]}`,
      document: this.#text.id,
      type,
      aliases: aliasesOf(own, name),
      ...cluster,
      ...others,
      mentions,
      reasons: why.map((number) => withoutPlaceholders(this.#word(number), cluster)),
    };
  }
}

function withoutPlaceholders(
  reason: string | readonly [string],
  { name, gbCode = "" }: { readonly name: string; readonly gbCode?: string },
): string {
  if (typeof reason !== "string") return reason[0];
  return reason.replaceAll(placeholders.code, () => gbCode).replaceAll(placeholders.name, () => name);
}
