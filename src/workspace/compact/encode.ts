/** What was found on a page → its line of statements.jsonl. Reading the line back (decode.ts) gives the same, but for confidences of mentions beyond thousandths. */
import { attributeId, relationId } from "../../statement-id.ts";
import { mentionId, type Cluster, type Mention, type Statement } from "../../model.ts";
import { identitiesOf } from "../identities.ts";
import type { StatementLine, StoredDocument } from "../record.ts";
import {
  placeholders,
  readConfidence,
  thousandths,
  type ClusterMore,
  type ClusterRow,
  type CompactLine,
  type MentionMore,
  type MentionRef,
  type MentionRow,
  type StatementMore,
  type StatementRow,
} from "./line.ts";
import { inOrder, PageText, relativeId, SentenceRows } from "./page-text.ts";
import { aliasesOf, hullOf, PlacesInSentence } from "./told.ts";

/** What of a line the page alone tells. */
export type CompactFindings = Omit<CompactLine, "page" | "version" | "edition">;

/** @param page the document and articles that the line is kept beside */
export function compactLine(found: StatementLine & { readonly mentions: readonly Mention[] }, page: StoredDocument): CompactLine {
  const { document, version, edition, mentions, statements, clusters } = found;
  const encoder = new Encoder(page, mentions, statements);
  const identities = identitiesOf(found);
  return {
    page: document,
    version,
    ...(edition !== undefined && { edition }),
    ...encoder.rows(mentions, statements, clusters),
    ...(identities && { identities }),
  };
}

/** What is said again, by number. */
class Words {
  readonly list: unknown[] = [];
  readonly #numbers = new Map<string, number>();

  numberOf(word: unknown): number {
    const key = JSON.stringify(word);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.list.length);
    return this.list.push(word) - 1;
  }
}

class Encoder {
  readonly #text: PageText;
  readonly #sentences: SentenceRows;
  readonly #words = new Words();
  /** Mention id → its number. */
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #mentions: readonly Mention[];
  readonly #sentenceNumbers: ReadonlyMap<string, number>;
  readonly #places: PlacesInSentence;

  constructor(page: StoredDocument, mentions: readonly Mention[], statements: readonly Statement[]) {
    this.#text = new PageText(page);
    const ids = new Set([...mentions.map(({ sentence }) => sentence), ...statements.map(({ evidence }) => evidence.sentence)]);
    this.#sentences = new SentenceRows([...ids].map((id) => this.#text.sentenceRow(id)).sort(inOrder), this.#text);
    this.#places = new PlacesInSentence(this.#sentences);
    this.#sentenceNumbers = new Map(this.#sentences.ids.map((id, number) => [id, number]));
    this.#numbers = new Map(mentions.map(({ id }, number) => [id, number]));
    this.#mentions = mentions;
  }

  rows(mentions: readonly Mention[], statements: readonly Statement[], clusters: readonly Cluster[]) {
    const rows = {
      mentions: mentions.map((mention) => this.#mention(mention)),
      statements: statements.map((statement) => this.#statement(statement)),
      clusters: clusters.map((cluster) => this.#cluster(cluster)),
    };
    return { words: this.#words.list, sentences: this.#sentences.rows, ...rows };
  }

  #mention(mention: Mention): MentionRow {
    const { start, end, type, extractors, confidence, id, sentence, article, from, to, text, form, name, ...rest } = mention;
    const { gbCode, township, value, unit, ...others } = rest;
    const number = this.#sentenceNumbers.get(sentence)!;
    const [begin, reading] = [this.#places.begin(start, number), this.#text.readAs(mention, text)];
    this.#places.note(start, from, number);
    const more: MentionMore = {
      ...(form !== "name" && { form }),
      ...(name !== undefined && { name: name === text ? "=" : name.startsWith("=") ? `=${name}` : name }),
      ...known({ gbCode, township, value, unit, ...others }),
      ...(reading ?? { text }),
      ...(id !== mentionId(this.#text.id, mention, type) && { id }),
      ...(number !== this.#sentences.at(start) && { in: number }),
      ...(article !== this.#sentences.articleOf(number) && { article }),
      ...(from !== begin && { from }),
      ...(to !== from + end - start && { to }),
    };
    const row = [start, end - start, thousandths(confidence), this.#words.numberOf([type, ...extractors])] as const;
    return Object.keys(more).length === 0 ? row : [...row, this.#words.numberOf(more)];
  }

  #ref(id: string): MentionRef {
    return this.#numbers.get(id) ?? relativeId(id, this.#text.id);
  }

  #statement(statement: Statement): StatementRow {
    const { kind, subject, extractor, confidence, document } = statement;
    const isRelation = kind === "relation";
    const object = isRelation ? this.#ref(statement.object) : statement.value;
    const word = isRelation ? [statement.predicate, extractor] : [statement.property, extractor, "value"];
    const exact = thousandths(confidence);
    const made = isRelation ? relationId(statement, statement.evidence) : attributeId(statement, statement.evidence);
    const more: StatementMore = {
      ...(isRelation && statement.status !== "done" && { status: statement.status }),
      ...(isRelation && Object.keys(statement.properties).length > 0 && { properties: statement.properties }),
      ...(statement.others !== undefined && { others: statement.others }),
      ...this.#evidence(statement),
      ...(statement.id !== made && { id: statement.id }),
      ...(document !== this.#text.id && { document }),
    };
    const row = [
      this.#words.numberOf(word),
      this.#ref(subject),
      object,
      readConfidence(exact) === confidence ? exact : confidence,
    ] as const;
    return Object.keys(more).length === 0 ? row : [...row, more];
  }

  #evidence({ evidence, subject, ...rest }: Statement): StatementMore {
    const { start, end, sentence, quote } = evidence;
    const ends = rest.kind === "relation" ? [subject, rest.object] : [subject];
    const hull = hullOf(ends.flatMap((id) => this.#mentions[this.#numbers.get(id) ?? -1] ?? []));
    const number = this.#sentenceNumbers.get(sentence)!;
    return {
      ...(start !== hull.start && { start }),
      ...(end - start !== hull.end - hull.start && { length: end - start }),
      ...(number !== this.#sentences.at(start) && { in: number }),
      ...(this.#text.readAs(evidence, quote) ?? { quote }),
    };
  }

  #cluster(cluster: Cluster): ClusterRow {
    const { id, document, type, name, aliases, gbCode, mentions, reasons, ...others } = cluster;
    const own = mentions.map((mention) => this.#mentions[this.#numbers.get(mention) ?? -1]);
    const [first] = own;
    const told = aliasesOf(own, name);
    const more: ClusterMore = {
      ...(name !== (first?.name ?? first?.text) && { name }),
      ...(JSON.stringify(aliases) !== JSON.stringify(told) && { aliases }),
      ...(type !== first?.type && { type }),
      ...(gbCode !== first?.gbCode && { gbCode: gbCode ?? "" }),
      ...others,
      ...(id !== `${this.#text.id}#${mentions[0]}` && { id }),
      ...(document !== this.#text.id && { document }),
    };
    const refs = mentions.map((mention) => this.#ref(mention));
    const why = reasons.map((reason) => this.#words.numberOf(withPlaceholders(reason, cluster)));
    if (Object.keys(more).length > 0) return [refs, why, more];
    if (why.length > 0) return [refs, why];
    return refs.length === 1 && typeof refs[0] === "number" ? refs[0] : [refs];
  }
}

/** Without entries that stand there for nothing. */
const known = <Entries extends object>(entries: Entries): Partial<Entries> =>
  Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) as Partial<Entries>;

/** What holds a placeholder already stands in a list of its own. */
function withPlaceholders(reason: string, { name, gbCode }: Cluster): string | readonly [string] {
  if (Object.values(placeholders).some((one) => reason.includes(one))) return [reason];
  const named = name === "" ? reason : reason.replaceAll(name, () => placeholders.name);
  return gbCode === undefined || gbCode === "" ? named : named.replaceAll(gbCode, () => placeholders.code);
}
