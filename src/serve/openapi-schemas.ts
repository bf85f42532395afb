/** The shapes of graph/view.ts in OpenAPI's words; tests hold answers against them. */
import { entityLabels, relationTypes, sourceLabels } from "../../graph/ontology.ts";

export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: "object" | "array" | "string" | "integer" | "number" | "boolean";
  readonly description?: string;
  readonly enum?: readonly (string | number | boolean)[];
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly default?: string | number | boolean;
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: JsonSchema | boolean;
  readonly allOf?: readonly JsonSchema[];
}

export const string: JsonSchema = { type: "string" };
export const integer: JsonSchema = { type: "integer" };
export const boolean: JsonSchema = { type: "boolean" };
const number: JsonSchema = { type: "number" };
const anything: JsonSchema = {};

export const list = (items: JsonSchema): JsonSchema => ({ type: "array", items });
export const ref = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });
const map = (values: JsonSchema): JsonSchema => ({ type: "object", additionalProperties: values });

/** An object; a property whose name ends in `?` may be absent. Nothing else may be there. */
export function object(properties: Readonly<Record<string, JsonSchema>>): JsonSchema {
  const named = Object.entries(properties).map(([name, schema]) => [name.replace(/\?$/, ""), schema] as const);
  const required = Object.keys(properties).filter((name) => !name.endsWith("?"));
  return { type: "object", properties: Object.fromEntries(named), required, additionalProperties: false };
}

const label: JsonSchema = { type: "string", enum: [...entityLabels, ...sourceLabels] };
const relation: JsonSchema = { type: "string", enum: relationTypes };
const propertyValue: JsonSchema = { description: "Text, number, true or false, or a list of texts." };
const properties = map(propertyValue);
const positions = { ...list(integer), description: "Positions in the picture's `articles`." };

const node = { id: string, label, name: string, degree: integer, "x?": number, "y?": number, "community?": integer };
const edge = {
  ...{ id: string, type: relation, source: string, target: string },
  ...{ confidence: { type: "number", minimum: 0, maximum: 1 } as const, support: integer, "planned?": boolean },
};
const article = { id: string, title: string, "date?": { type: "string", format: "date" } as const };
const head = { ...article, "kicker?": string, "byline?": string, "file?": string };
const direction: JsonSchema = { type: "string", enum: ["out", "in"] };

const decisionKind: JsonSchema = { type: "string", enum: ["same", "different", "unsure", "split", "rename", "retract", "undo"] };

export const schemas: Readonly<Record<string, JsonSchema>> = {
  NodeSummary: object(node),
  ViewNode: object({ ...node, articles: positions }),
  EdgeSummary: object(edge),
  ViewEdge: object({ ...edge, articles: positions }),
  ArticleReference: object(article),
  ArticleHead: object(head),
  Count: object({ shown: integer, total: integer }),
  Picture: object({
    ...{ nodes: list(ref("ViewNode")), edges: list(ref("ViewEdge")), articles: list(ref("ArticleReference")) },
    ...{ nodeCount: ref("Count"), edgeCount: ref("Count") },
    "cut?": { ...boolean, description: "The search was ended before it had seen everything: the totals are the least there are." },
  }),
  Status: object({ engine: string, version: string, nodes: integer, edges: integer, decides: boolean, updating: boolean }),
  Version: object({ version: string }),
  SearchAnswer: object({ results: list(object({ node: ref("NodeSummary"), matched: string })), more: boolean }),
  CardRelation: object({ edge: ref("EdgeSummary"), node: ref("NodeSummary"), properties, evidence: integer }),
  Card: object({
    ...{ node: ref("NodeSummary"), aliases: list(string), properties },
    conflicts: list(object({ property: string, value: propertyValue, sentences: list(ref("EvidenceSentence")) })),
    groups: list(object({ type: relation, direction, total: integer, relations: list(ref("CardRelation")) })),
    articles: object({ total: integer, items: list(object({ ...article, count: integer })) }),
  }),
  Run: object({
    text: string,
    "node?": string,
    "label?": label,
    "end?": { type: "string", enum: ["source", "target"] },
    "place?": string,
    "evidence?": boolean,
  }),
  EvidenceSentence: object({ id: string, article: ref("ArticleHead"), runs: list(ref("Run")) }),
  EdgeEvidence: object({
    ...{ edge: ref("EdgeSummary"), properties, source: ref("NodeSummary"), target: ref("NodeSummary"), total: integer },
    sentences: list(ref("EvidenceSentence")),
  }),
  FullArticle: object({ article: ref("ArticleHead"), paragraphs: list(object({ runs: list(ref("Run")) })) }),
  PathAnswer: object({
    paths: list(object({ nodes: list(string), edges: list(string) })),
    truncated: { ...boolean, description: "More of that length exist, or may." },
    cut: { ...boolean, description: "The search was ended before it had seen everything: where there is no path there may be one." },
    picture: ref("Picture"),
  }),
  LinkAnswer: object({
    connectors: list(object({ node: ref("NodeSummary"), joins: list(string) })),
    articles: list(object({ ...article, mentions: list(string) })),
    ...{ total: integer, picture: ref("Picture") },
    cut: { ...boolean, description: "The search was ended before it had seen everything: there may be more of both." },
  }),
  ReviewSide: object({ entity: string, name: string, mention: string, file: string, sentence: string }),
  ReviewFeature: object({ kind: string, about: list(string), score: number, reason: string }),
  ReviewPair: object({
    ...{ a: ref("ReviewSide"), b: ref("ReviewSide"), score: number, stake: integer, features: list(ref("ReviewFeature")) },
  }),
  ReviewAnswer: object({ pairs: list(ref("ReviewPair")), inDoubt: integer }),
  DecisionRecord: object({
    ...{ id: string, kind: decisionKind, time: string, author: string },
    ...{ state: { type: "string", enum: ["standing", "undone", "lapsed"] }, about: list(string) },
  }),
  DecisionList: object({ decisions: list(ref("DecisionRecord")) }),
  DecisionRequest: object({
    kind: decisionKind,
    "a?": { ...string, description: "A mention, `document:start-end` or `article:start-end`, or a node's id." },
    "b?": string,
    "name?": { ...string, description: "The new name, to rename." },
    "edge?": { ...string, description: "The relation to retract." },
    "sentence?": { ...string, description: "Of its evidence; all of it where none is given." },
    "undoes?": { ...string, description: "A decision's id." },
  }),
  Facets: object({
    ...{ labels: map(integer), relations: map(integer) },
    communities: list(object({ community: integer, size: integer, name: string })),
    ...{ days: list(object({ date: string, articles: integer })), undated: integer },
  }),
  Schema: object({ labels: map(list(string)), relations: map(list(string)) }),
  NamedQueries: object({ queries: list(ref("NamedQuery")) }),
  NamedQuery: object({
    ...{ name: string, title: string, description: string, cypher: string },
    parameters: list(object({ name: string, description: string, "default?": anything })),
  }),
  QueryAnswer: object({ columns: list(string), rows: list(list(anything)), truncated: boolean, milliseconds: integer }),
  Problem: object({ error: object({ code: string, message: string, "position?": object({ line: integer, column: integer }) }) }),
};
