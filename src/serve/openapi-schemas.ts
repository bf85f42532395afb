/** The shapes of graph/view.ts in OpenAPI's words; tests hold answers against them. */
import { standingNames } from "../../graph/ontology.ts";
import { questionNames } from "../../graph/questions.ts";
import { propertyTypes } from "../../graph/schema/graph-schema.ts";
import {
  type JsonSchema,
  string,
  integer,
  boolean,
  number,
  pageNumber,
  words,
  oneLine,
  anything,
  list,
  ref,
  map,
  object,
  sent,
} from "./json-schema.ts";

/** Which there are is the graph's own affair: openApiOf lists them, and parameters.ts checks them. */
export const label: JsonSchema = ref("Label");
export const relation: JsonSchema = ref("Relation");
const inBoth = (text: JsonSchema) => ({ en: text, zh: text });
const propertyKind: JsonSchema = { type: "string", enum: propertyTypes };
const propertyValue: JsonSchema = { description: "Text, number, true or false, or a list of texts." };
const properties = map(propertyValue);
const standingSaid: JsonSchema = {
  type: "string",
  enum: standingNames,
  description: "What this sentence says of the relation, where it is not what the relation shows.",
};
const positions = { ...list(integer), description: "Positions in the picture's `articles`." };

const node = { id: string, label, name: string, degree: integer, "x?": number, "y?": number, "community?": integer };
const standing: JsonSchema = {
  type: "string",
  enum: standingNames.filter((name) => name !== "done"),
  description: "planned: announced; ended: it was so and is no more; alleged: rumoured, asked or only a candidacy. Absent: done.",
};
const edge = {
  ...{ id: string, type: relation, source: string, target: string },
  ...{ confidence: { type: "number", minimum: 0, maximum: 1 } as const, support: integer, "status?": standing },
};
const article = { id: string, title: string, "date?": { type: "string", format: "date" } as const };
const head = { ...article, "language?": string, "kicker?": string, "byline?": string, "file?": string, "url?": string };
const direction: JsonSchema = { type: "string", enum: ["out", "in"] };

const decisionKind: JsonSchema = {
  type: "string",
  enum: ["same", "different", "unsure", "split", "rename", "retract", "confirm", "correct", "undo"],
};

const listed = (items: JsonSchema): JsonSchema => object({ total: integer, items: list(items) });
const changedSides = (item: JsonSchema): JsonSchema => object({ added: listed(item), removed: listed(item), changed: listed(item) });
const changedValues = list(object({ property: string, "before?": propertyValue, "after?": propertyValue }));
const changedEntity = { id: string, label: string, name: string, "changes?": changedValues };
const regrouped = object({ before: list(ref("ChangedEntity")), after: list(ref("ChangedEntity")) });

const inferred: JsonSchema = { ...list(string), description: "Names of dates whose year no sentence prints." };

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
  Status: object({
    engine: string,
    version: string,
    nodes: integer,
    edges: integer,
    decides: boolean,
    updating: boolean,
    builds: boolean,
    "names?": ref("ListedNames"),
  }),
  ListedNames: object({ known: integer, found: integer, open: list(string), never: list(string) }),
  Version: object({ version: string }),
  SearchAnswer: object({ results: list(object({ node: ref("NodeSummary"), matched: string })), more: boolean }),
  TextSearchAnswer: object({
    articles: list(ref("ArticleReference")),
    sentences: list(object({ id: string, article: ref("ArticleReference"), before: string, match: string, after: string })),
    titles: list(object({ title: string, edges: list(string), total: integer })),
    values: list(object({ node: ref("NodeSummary"), property: string, value: propertyValue, "edge?": string })),
    more: boolean,
  }),
  CardRelation: object({ edge: ref("EdgeSummary"), node: ref("NodeSummary"), properties, evidence: integer }),
  AnswerEntry: object({
    ...{ edge: ref("EdgeSummary"), direction, node: ref("NodeSummary"), "via?": ref("NodeSummary"), properties, evidence: integer },
    "about?": properties,
    "inferred?": inferred,
    "inferredAbout?": inferred,
    "told?": object({ first: string, last: string }),
    "elsewhere?": { ...boolean, description: "A payment to a project that lies elsewhere as well: in no sum of this place." },
    "quote?": ref("EvidenceSentence"),
  }),
  Answer: object({
    ...{ question: { type: "string", enum: questionNames }, total: integer, entries: list(ref("AnswerEntry")) },
    sums: list(object({ standing: { type: "string", enum: standingNames }, amountCny: number, payments: integer })),
  }),
  Card: object({
    ...{ node: ref("NodeSummary"), aliases: list(string), properties, "inferred?": inferred },
    conflicts: list(object({ property: string, value: propertyValue, sentences: list(ref("EvidenceSentence")) })),
    groups: list(object({ type: relation, direction, total: integer, relations: list(ref("CardRelation")) })),
    answers: list(ref("Answer")),
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
  EvidenceSentence: object({
    ...{ id: string, article: ref("ArticleHead"), runs: list(ref("Run")), "status?": standingSaid },
    ...{ "reprints?": list(ref("ArticleReference")), "printed?": ref("PrintedPlace"), "indirect?": ref("Indirect") },
  }),
  Indirect: {
    ...object({
      from: { type: "string", enum: ["name", "gazetteer", "context"] },
      named: list(object({ id: string, runs: list(ref("Run")) })),
    }),
    description:
      "Of a sentence that does not name both ends of its relation: what says the relation, and where the article names the ends that it does not.",
  },
  BuildList: object({ builds: list(object({ number: integer, time: string, pages: integer, nodes: integer, edges: integer })) }),
  ChangedEntity: object(changedEntity),
  ChangeAnswer: object({
    documents: object({ added: listed(string), removed: listed(string) }),
    entities: changedSides(object(changedEntity)),
    relations: changedSides(
      object({ id: string, source: string, type: string, target: string, ends: list(string), "quote?": string, "changes?": changedValues }),
    ),
    ...{ merged: listed(regrouped), split: listed(regrouped) },
  }),
  PlaceAnswer: object({
    places: list(object({ node: ref("NodeSummary"), "parent?": string, inside: map(integer) })),
    total: integer,
  }),
  Moment: object({
    when: { type: "string", pattern: "^\\d{4}(-\\d{2}){0,2}" },
    stated: { ...boolean, description: "A text gives the time; else it is the day of the first article that tells of it." },
    ...{ edge: ref("EdgeSummary"), source: ref("NodeSummary"), target: ref("NodeSummary"), properties },
  }),
  MomentAnswer: object({ moments: list(ref("Moment")), total: integer, cut: boolean }),
  QuoteAnswer: object({ quotes: map(ref("EvidenceSentence")) }),
  PrintedPlace: object({
    ...{ page: pageNumber, "lastPage?": { ...pageNumber, description: "Where they go on over the page: the last." } },
    boxes: {
      ...list(object({ page: pageNumber, x: number, y: number, width: number, height: number })),
      description: "In points from the page's top left corner, one for each line. None where the file tells the page alone.",
    },
    pages: { ...list(object({ page: pageNumber, width: number, height: number })), description: "Those of the boxes, in points." },
    "pdf?": { ...string, description: "The document's id, where its pages can be drawn." },
  }),
  EdgeEvidence: object({
    ...{ edge: ref("EdgeSummary"), properties, source: ref("NodeSummary"), target: ref("NodeSummary"), total: integer },
    corrected: { ...list(string), description: "Names of values that a person put right." },
    inferred,
    rules: list(string),
    sentences: list(ref("EvidenceSentence")),
  }),
  FullArticle: object({
    article: ref("ArticleHead"),
    otherFiles: list(string),
    "printed?": ref("PrintedPlace"),
    paragraphs: list(object({ runs: list(ref("Run")), "page?": pageNumber })),
  }),
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
  DecisionRequest: {
    description: "`a` and `b`: a mention, `document:start-end` or `article:start-end`, or an entity's id, or a name that only one has.",
    oneOf: [
      sent({ kind: { type: "string", enum: ["same", "different", "unsure"] }, a: words, b: words }),
      sent({ kind: { type: "string", enum: ["split"] }, a: words }),
      sent({ kind: { type: "string", enum: ["rename"] }, a: words, name: oneLine }),
      sent({
        ...{
          kind: { type: "string", enum: ["retract", "confirm"] } as const,
          edge: { ...words, description: "The relation that is not stated, or is." },
        },
        "sentence?": { ...words, description: "Of its evidence; all of it where none is given." },
      }),
      sent({
        ...{
          kind: { type: "string", enum: ["correct"] } as const,
          edge: { ...words, description: "A relation, a statement or an entity." },
          property: { ...words, description: "`status`, or a property of the relation or the entity." },
        },
        "value?": { type: "string", maxLength: 500, description: "As a person writes it: 2022-06-21, 3500000; none where it is empty." },
        "sentence?": { ...words, description: "The one of its evidence that states it; needed where there are several." },
      }),
      sent({ kind: { type: "string", enum: ["undo"] }, undoes: { ...words, description: "A decision's id." } }),
    ],
  },
  Facets: object({
    ...{ labels: map(integer), relations: map(integer) },
    communities: list(object({ community: integer, size: integer, name: string })),
    ...{ days: list(object({ date: string, articles: integer })), undated: integer },
  }),
  Label: string,
  Relation: string,
  Schema: object({ labels: map(list(string)), relations: map(list(string)) }),
  LabelSchema: object({ name: object(inBoth(string)), color: string, properties: map(propertyKind) }),
  RelationSchema: object({
    ...{ name: object(inBoth(list(string, { minItems: 2, maxItems: 2 }))), from: list(label), to: list(label) },
    ...{ "symmetric?": boolean, stated: boolean, properties: map(propertyKind) },
  }),
  Vocabulary: object({
    ...{ entities: map(ref("LabelSchema")), sources: map(ref("LabelSchema")), relations: map(ref("RelationSchema")) },
    propertyNames: map(object(inBoth(string))),
  }),
  NamedQueries: object({ queries: list(ref("NamedQuery")) }),
  NamedQuery: object({
    ...{ name: string, title: string, description: string, cypher: string },
    parameters: list(object({ name: string, description: string, "default?": anything })),
  }),
  QueryAnswer: object({
    ...{ columns: list(string), rows: list(list(anything)), truncated: boolean, milliseconds: integer },
    unknown: {
      ...list(
        object({
          kind: { type: "string", enum: ["label", "relation", "property"] },
          name: string,
          "meant?": string,
          line: integer,
          column: integer,
        }),
      ),
      description: "What the query names and the graph can't have, with what was meant perhaps.",
    },
  }),
  Problem: object({ error: object({ code: string, message: string, "position?": object({ line: integer, column: integer }) }) }),
};
