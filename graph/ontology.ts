/** Labels, relation types and properties of the graph: the one place. Everything that writes or checks a graph asks here. */

export type PropertyValue = string | number | boolean | readonly string[];
export type PropertyType = "string" | "int" | "double" | "boolean" | "strings" | "date";

export const entityLabels = ["Person", "Agency", "Village", "Place", "Organization", "Project", "Policy", "Event", "Honor"] as const;
export type EntityLabel = (typeof entityLabels)[number];

/** Labels of nodes that hold text; they are not `:Entity`. */
export const sourceLabels = ["Article", "Document"] as const;
export type NodeLabel = EntityLabel | (typeof sourceLabels)[number];

export interface RelationDefinition {
  readonly from: readonly NodeLabel[];
  readonly to: readonly NodeLabel[];
  readonly properties: Readonly<Record<string, PropertyType>>;
  /** A B and B A are one statement; stored with the smaller id first. */
  readonly symmetric?: true;
}

const relation = (
  from: readonly NodeLabel[],
  to: readonly NodeLabel[],
  properties: Readonly<Record<string, PropertyType>> = {},
): RelationDefinition => ({ from, to, properties });

const actors: readonly NodeLabel[] = ["Agency", "Organization", "Place", "Village", "Person"];
const when = { date: "date", startDate: "date", endDate: "date" } as const;

export const relations = {
  WORKS_FOR: relation(["Person"], ["Agency", "Organization", "Village"], { title: "string" }),
  LIVES_IN: relation(["Person"], ["Village", "Place"], { occupation: "string" }),
  NATIVE_OF: relation(["Person"], ["Place", "Village"]),
  PART_OF: relation(
    ["Village", "Place", "Agency", "Event", "Organization", "Project"],
    ["Village", "Place", "Agency", "Event", "Organization", "Project"],
  ),
  LOCATED_IN: relation(["Organization", "Project", "Event", "Place", "Agency"], ["Place", "Village"]),
  HAS_JURISDICTION: relation(["Agency"], ["Place", "Village"]),
  COOPERATES_WITH: {
    ...relation(["Agency", "Organization", "Place", "Village"], ["Agency", "Organization", "Place", "Village"]),
    symmetric: true,
  },
  ORGANIZES: relation(actors, ["Event"], when),
  PARTICIPATES_IN: relation(actors, ["Event"], when),
  IMPLEMENTS: relation(actors, ["Project"], when),
  /** `amountForeign`: a sum in another currency than yuan, `USD 3000000`: its ISO 4217 code (or the sign as printed where that is all the text tells), then the number. */
  FUNDS: relation(actors, ["Project", "Event"], { amountCny: "double", amountForeign: "string" }),
  ISSUED: relation(actors, ["Policy"], { date: "date" }),
  RECEIVED: relation(actors, ["Honor"], { date: "date" }),
  WROTE: relation(["Person"], ["Article"], { role: "string" }),
  SUCCEEDED_BY: relation(["Agency", "Village", "Place", "Organization"], ["Agency", "Village", "Place", "Organization"], { date: "date" }),
  MENTIONED_IN: relation(entityLabels, ["Article"], { count: "int" }),
  IN_DOCUMENT: relation(["Article"], ["Document"]),
} as const satisfies Record<string, RelationDefinition>;

export type RelationType = keyof typeof relations;
export const relationTypes = Object.keys(relations) as readonly RelationType[];

/**
 * Whether what a text states holds, told of each statement and of each edge: the one list. What a text denies (没有, 拒绝, did not) is not
 * stated at all. An edge's is decided from its statements, by title and by the dates of their articles, in src/assemble/standing.ts.
 */
export const standings = {
  /** It is so, or was done: what an article simply says, as of its date. */
  done: "It holds, or was done.",
  /** 将, 拟, 计划, 征求意见稿; will, plans to: announced, and not yet so. */
  planned: "Announced, and not yet so.",
  /** 原, 时任, 曾任, 免去, 已故; former, then-, late, resigned as: it was so and is no more. Of what lasts (a post, a home), never of a deed. */
  ended: "It was so and is no more.",
  /** 据传, 疑似, 可能, 候选人, 冒充, a question; reportedly, candidate for, "Did …?": somebody says, asks or claims it; nobody reports it. */
  alleged: "Rumoured, asked, claimed or only a candidacy.",
} as const;
export type Standing = keyof typeof standings;
export const standingNames = Object.keys(standings) as readonly Standing[];
export const isStanding = (value: unknown): value is Standing => typeof value === "string" && Object.hasOwn(standings, value);

/** Each as `property=value@sentence id`: every value that a text states, those that the property itself does not show included; `status` of sentences that say another than the edge shows. */
const valueEvidence = {
  valueEvidence: "strings",
  /** Names of properties for which texts state other values as well; the best-supported one is shown. */
  conflicts: "strings",
} as const;

/** On every relation that the text states (all but IN_DOCUMENT and MENTIONED_IN). */
export const statedProperties = {
  /** Ids of the sentences that state it; `Sentence.id` of src/model.ts. */
  evidence: "strings",
  /** The sentences themselves, reflowed: the first ten of `evidence`. */
  quotes: "strings",
  /** In how many articles; rumours count only where there is nothing else. */
  support: "int",
  confidence: "double",
  extractors: "strings",
  /** One of `standings`. */
  status: "string",
  ...valueEvidence,
} as const satisfies Record<string, PropertyType>;

/** Computed from the whole graph by property-graph.ts, and stored with each node. */
export const metricProperties = {
  /** Stated relations at this node, MENTIONED_IN and IN_DOCUMENT not counted. */
  degree: "int",
  pageRank: "double",
  /** Louvain; 0 is the largest. */
  community: "int",
  x: "double",
  y: "double",
} as const satisfies Record<string, PropertyType>;

const everyEntity = {
  id: "string",
  name: "string",
  aliases: "strings",
  mentionCount: "int",
  gbCode: "string",
  ...valueEvidence,
  ...metricProperties,
} as const satisfies Record<string, PropertyType>;

const project = {
  totalInvestmentCny: "double",
  /** As `amountForeign` of FUNDS. */
  totalInvestmentForeign: "string",
  matchingFundsCny: "double",
  matchingFundsForeign: "string",
  households: "int",
  startDate: "date",
  endDate: "date",
} as const satisfies Record<string, PropertyType>;

/** Properties a node of each label may carry, with their types. */
export const nodeProperties: Readonly<Record<NodeLabel, Readonly<Record<string, PropertyType>>>> = {
  Person: everyEntity,
  Agency: everyEntity,
  Village: everyEntity,
  Place: everyEntity,
  Organization: everyEntity,
  Project: { ...everyEntity, ...project },
  Policy: everyEntity,
  Event: everyEntity,
  Honor: everyEntity,
  Article: {
    id: "string",
    /** The title, or the first words: what a label shows. */
    name: "string",
    title: "string",
    kicker: "string",
    date: "date",
    file: "string",
    text: "string",
    language: "string",
    index: "int",
    byline: "string",
    ...metricProperties,
  },
  Document: { id: "string", name: "string", title: "string", file: "string", published: "date", source: "string" },
};

export const isEntityLabel = (label: string): label is EntityLabel => (entityLabels as readonly string[]).includes(label);
export const isNodeLabel = (label: string): label is NodeLabel => label in nodeProperties;
export const isRelationType = (type: string): type is RelationType => Object.hasOwn(relations, type);
