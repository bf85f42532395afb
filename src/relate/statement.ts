/** Makes statements: content-derived ids, evidence spans, and nothing that the ontology does not allow. */
import {
  isNodeLabel,
  isRelationType,
  isValueType,
  nodeProperties,
  type PropertyValue,
  relations,
  type RelationType,
  structure,
} from "../../graph/ontology.ts";
import {
  type Article,
  type AttributeStatement,
  type Document,
  type Evidence,
  type Mention,
  type RelationStatement,
  type Sentence,
  spanIn,
  type Statement,
  type StatementStatus,
} from "../model.ts";
import { attributeId, relationId } from "../statement-id.ts";

/** Where it is stated and who says so. `from` and `to` are offsets into `sentence.text`, `to` exclusive and above `from`. */
interface Source {
  readonly document: Document;
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
  /** A rule's id, `zh/post/before-name`, or the name of another finder. */
  readonly extractor: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** How sure an end is; its own confidence where left out. */
  readonly sureness?: Sureness;
}

/** 0 to 1, of a mention on its page. */
export type Sureness = (end: Mention) => number;

export interface RelationInput extends Source {
  readonly subject: Mention;
  readonly predicate: RelationType;
  readonly object: Mention | Article;
  /** Entries that are undefined are left out. */
  readonly properties?: Readonly<Record<string, PropertyValue | undefined>>;
  /** As standing/standing.ts settled it. */
  readonly status: StatementStatus;
}

export interface AttributeInput extends Source {
  readonly subject: Mention;
  readonly property: string;
  readonly value: PropertyValue;
}

function evidenceOf({ sentence, from, to }: Source): Evidence {
  return { ...spanIn(sentence, from, to), sentence: sentence.id, quote: sentence.text.slice(from, to) };
}

const isArticle = (end: Mention | Article): end is Article => "sentences" in end;
const labelOf = (end: Mention | Article): string | undefined =>
  isArticle(end) ? structure.article : isValueType(end.type) ? undefined : end.type;

/** Whether Mailuo's ontology has this relation between these kinds of node; of a relation or a label that a workspace adds its own schema decides. */
export function allows(predicate: RelationType, subject: Mention | Article, object: Mention | Article): boolean {
  const [source, target] = [labelOf(subject), labelOf(object)];
  if (source === undefined || target === undefined) return false;
  if (!isRelationType(predicate) || !isNodeLabel(source) || !isNodeLabel(target)) return true;
  const { from, to } = relations[predicate];
  return from.includes(source) && to.includes(target);
}

const defined = (properties: RelationInput["properties"] = {}): Record<string, PropertyValue> =>
  Object.fromEntries(
    Object.entries(properties).filter((entry): entry is [string, PropertyValue] => entry[1] !== undefined && entry[1] !== ""),
  );

/** Some of what goes wrong at one end goes wrong at the other too. */
const shared = 0.05;

/** How sure a statement can be at most whose ends are as sure as this. */
export const surestOf = (...ends: readonly number[]): number => ends.reduce((product, end) => product * end, 1) + shared;

/** No statement is surer than its ends are: each of them is right on its own account. */
export function noSurer(confidence: number, ends: readonly (Mention | Article)[], sureness: Sureness = (end) => end.confidence): number {
  const most = surestOf(...ends.map((end) => (isArticle(end) ? 1 : sureness(end))));
  return Math.round(Math.min(confidence, most) * 100) / 100;
}

const sameName = (one: Mention, other: Mention | Article): boolean =>
  !isArticle(other) && one.type === other.type && (one.name ?? one.text) === (other.name ?? other.text);

/** `undefined` where the ontology does not allow the relation between these two kinds, or where both ends are one mention or have one name. */
export function makeRelation(input: RelationInput): RelationStatement | undefined {
  const { document, subject, predicate, object } = input;
  if (!allows(predicate, subject, object) || subject.id === object.id || sameName(subject, object)) return undefined;
  const evidence = evidenceOf(input);
  const ends = { document: document.id, subject: subject.id, predicate, object: object.id };
  return {
    kind: "relation",
    id: relationId(ends, evidence),
    ...ends,
    status: input.status,
    properties: defined(input.properties),
    evidence,
    extractor: input.extractor,
    confidence: noSurer(input.confidence, [subject, object], input.sureness),
  };
}

/** In the order of their evidence. */
export const byEvidence = (a: Statement, b: Statement): number =>
  a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end || (a.id < b.id ? -1 : 1);

/** The same, stated elsewhere: its id hangs on where. */
export const withEvidence = (statement: Statement, evidence: Evidence): Statement =>
  statement.kind === "relation"
    ? { ...statement, evidence, id: relationId(statement, evidence) }
    : { ...statement, evidence, id: attributeId(statement, evidence) };

/** `undefined` where the subject's label has no such property in the ontology. */
export function makeAttribute(input: AttributeInput): AttributeStatement | undefined {
  const { document, subject, property, value } = input;
  const label = labelOf(subject);
  if (label === undefined || (isNodeLabel(label) && !Object.hasOwn(nodeProperties[label], property))) return undefined;
  const evidence = evidenceOf(input);
  const stated = { document: document.id, subject: subject.id, property, value };
  return {
    kind: "attribute",
    id: attributeId(stated, evidence),
    ...stated,
    evidence,
    extractor: input.extractor,
    confidence: noSurer(input.confidence, [subject], input.sureness),
  };
}
