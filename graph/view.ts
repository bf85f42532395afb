/**
 * What the HTTP interface says and the viewer draws: types alone, so that both sides agree. Every list is cut to a limit
 * and says of how many it was cut; `Picture` is the one shape in which a part of the graph travels. What panels list is in
 * view-lists.ts, what people judge in view-review.ts.
 */
import type { PropertyValue, Standing } from "./ontology.ts";
import type { ShownPlace } from "./printed-place.ts";
import type { Direction, Question } from "./questions.ts";
import type { GraphSchema } from "./schema/graph-schema.ts";

export interface NodeSummary {
  readonly id: string;
  readonly label: string;
  readonly name: string;
  /** Relations to other entities (MENTIONED_IN, IN_DOCUMENT and WROTE left out), in the whole graph. */
  readonly degree: number;
  /** Laid out already; absent where nothing is known about the node's place. */
  readonly x?: number;
  readonly y?: number;
  readonly community?: number;
}

export interface ViewNode extends NodeSummary {
  /** Positions in the picture's `articles`: those that mention it. */
  readonly articles: readonly number[];
}

export interface EdgeSummary {
  readonly id: string;
  readonly type: string;
  readonly source: string;
  readonly target: string;
  /** 0 to 1; 1 where the graph says nothing. */
  readonly confidence: number;
  /** In how many articles. */
  readonly support: number;
  /** Absent where it is done, and of what no text states. */
  readonly status?: Exclude<Standing, "done">;
}

export interface ViewEdge extends EdgeSummary {
  /** Positions in the picture's `articles`: those that state it. */
  readonly articles: readonly number[];
}

export interface ArticleReference {
  readonly id: string;
  readonly title: string;
  /** YYYY-MM-DD */
  readonly date?: string;
}

export interface Count {
  readonly shown: number;
  readonly total: number;
}

export interface Picture {
  readonly nodes: readonly ViewNode[];
  readonly edges: readonly ViewEdge[];
  readonly articles: readonly ArticleReference[];
  readonly nodeCount: Count;
  readonly edgeCount: Count;
  /** The search was ended before it had seen everything: the totals are the least there are. */
  readonly cut?: true;
}

export interface Status {
  readonly engine: string;
  readonly nodes: number;
  readonly edges: number;
  /** Changes whenever the graph was read anew. */
  readonly version: string;
  /** People may judge here: their decisions are kept in the workspace. */
  readonly decides: boolean;
  /** Decisions are being carried out: the graph will be read anew. */
  readonly updating: boolean;
  /** What changed between two builds can be told. */
  readonly builds: boolean;
  /** What was found of the user's list of names, where there is one. */
  readonly names?: ListedNames;
}

/** Of a list of names: how many it has, how many of them pages tell, and the names of the first hundred of the others. */
export interface ListedNames {
  readonly known: number;
  readonly found: number;
  /** They stand on a page that does not tell whether they are meant. */
  readonly open: readonly string[];
  readonly never: readonly string[];
}

export interface SearchResult {
  readonly node: NodeSummary;
  /** The name or alias that matched. */
  readonly matched: string;
}

export interface SearchAnswer {
  /** Best first. */
  readonly results: readonly SearchResult[];
  readonly more: boolean;
}

export interface CardRelation {
  readonly edge: EdgeSummary;
  readonly node: NodeSummary;
  readonly properties: Readonly<Record<string, PropertyValue>>;
  /** How many sentences state it. */
  readonly evidence: number;
}

export interface CardGroup {
  readonly type: string;
  /** `out`: from the card's node. */
  readonly direction: "out" | "in";
  readonly total: number;
  readonly relations: readonly CardRelation[];
}

/** A relation that answers a question on a card. */
export interface AnswerEntry {
  readonly edge: EdgeSummary;
  /** As seen from the card's node, or from `via`. */
  readonly direction: Direction;
  /** The other end. */
  readonly node: NodeSummary;
  /** What lies between the card's node and the relation: the project that is paid for, the committee that somebody heads. */
  readonly via?: NodeSummary;
  readonly properties: Readonly<Record<string, PropertyValue>>;
  /** What is known of the other end itself where that is part of the answer: a project's sums and dates. */
  readonly about?: Readonly<Record<string, PropertyValue>>;
  /** Names of dates whose year no sentence prints: 去年. Told where there is a quote. */
  readonly inferred?: readonly string[];
  /** The same of `about`. */
  readonly inferredAbout?: readonly string[];
  /** How many sentences state it. */
  readonly evidence: number;
  /** Dates of the first and the last article that state it; absent where none has a date. */
  readonly told?: { readonly first: string; readonly last: string };
  /** A payment to a project that lies elsewhere as well: in no sum of this place. */
  readonly elsewhere?: true;
  /** One sentence that states it, with both its ends if there is such a one. Absent further down a long list. */
  readonly quote?: EvidenceSentence;
}

/** Payments added up, of one standing. A sum that one sentence gives for several payers is counted once. */
export interface PaymentSum {
  readonly standing: Standing;
  readonly amountCny: number;
  readonly payments: number;
}

export interface Answer {
  readonly question: Question;
  readonly total: number;
  readonly entries: readonly AnswerEntry[];
  /** Where two payments or more with a sum in yuan were added up; what is rumoured is in none. */
  readonly sums: readonly PaymentSum[];
}

export interface Card {
  readonly node: NodeSummary;
  readonly aliases: readonly string[];
  /** What is left of the node's properties: codes, sums, dates. */
  readonly properties: Readonly<Record<string, PropertyValue>>;
  /** Names of those that are dates whose year no sentence prints. */
  readonly inferred?: readonly string[];
  /** Properties of which texts state several values: each value with its sentences, the one that is shown first. */
  readonly conflicts: readonly {
    readonly property: string;
    readonly value: PropertyValue;
    readonly sentences: readonly EvidenceSentence[];
  }[];
  /** All its relations by type. */
  readonly groups: readonly CardGroup[];
  /** The same by the questions that they answer, in the order in which people ask. */
  readonly answers: readonly Answer[];
  /** Newest first. */
  readonly articles: { readonly total: number; readonly items: readonly (ArticleReference & { readonly count: number })[] };
}

/** A stretch of reflowed text; `node` where it names a node of the graph. */
export interface Run {
  readonly text: string;
  readonly node?: string;
  readonly label?: string;
  /** One end of the relation whose evidence is shown. */
  readonly end?: "source" | "target";
  /** `article:start-end` of the words, offsets into the article's text; of names in a sentence of evidence. */
  readonly place?: string;
  /** It lies in the sentence that was asked for. */
  readonly evidence?: true;
}

export interface ArticleHead extends ArticleReference {
  /** ISO 639-1; absent where it is not known. */
  readonly language?: string;
  readonly kicker?: string;
  readonly byline?: string;
  /** Where it stands on the web: http or https. */
  readonly url?: string;
  readonly file?: string;
}

/** What has to be said of a sentence that does not name both ends of its relation. */
export interface Indirect {
  /** `name`: the one that is named has the other in its name; `gazetteer`: the list of places says it, and no text; `context`: it was read from what stands around. */
  readonly from: "name" | "gazetteer" | "context";
  /** Where the article names what this sentence does not: of each such end the nearest sentence, one before it rather than one behind. */
  readonly named: readonly { readonly id: string; readonly runs: readonly Run[] }[];
}

export interface EvidenceSentence {
  /** `<article id>:<start>-<end>` */
  readonly id: string;
  readonly article: ArticleHead;
  /** What this sentence says of the relation, where it is not what the relation shows. */
  readonly status?: Standing;
  /** Empty when the article's text is not in the graph. */
  readonly runs: readonly Run[];
  /** Absent where the sentence names both ends. */
  readonly indirect?: Indirect;
  /** Other articles that state the relation in the same words, newest first, 10 at most: reprints, all one source. */
  readonly reprints?: readonly ArticleReference[];
  /** Absent where no page is known. */
  readonly printed?: ShownPlace;
}

/** One sentence a relation, by the relation's id; none of what no sentence states. */
export interface QuoteAnswer {
  readonly quotes: Readonly<Record<string, EvidenceSentence>>;
}

export interface EdgeEvidence {
  readonly edge: EdgeSummary;
  readonly properties: Readonly<Record<string, PropertyValue>>;
  readonly source: NodeSummary;
  readonly target: NodeSummary;
  /** Names of values that a person put right, `status` among them. */
  readonly corrected: readonly string[];
  /** Names of dates whose year no sentence prints. */
  readonly inferred: readonly string[];
  /** Ids of the rules that state it, and names of other extractors. */
  readonly rules: readonly string[];
  readonly total: number;
  readonly sentences: readonly EvidenceSentence[];
}

export interface FullArticle {
  readonly article: ArticleHead;
  /** Other names that the page was met under. */
  readonly otherFiles: readonly string[];
  /** Of the sentence that was asked for. */
  readonly printed?: ShownPlace;
  /** `page`: where it begins, if that is known. */
  readonly paragraphs: readonly { readonly runs: readonly Run[]; readonly page?: number }[];
}

export interface PathAnswer {
  /** Node and edge ids in walking order; all of one, the least, length. */
  readonly paths: readonly { readonly nodes: readonly string[]; readonly edges: readonly string[] }[];
  /** More of that length exist, or may. */
  readonly truncated: boolean;
  /** The search was ended before it had seen everything: where there is no path in the answer there may be one. */
  readonly cut: boolean;
  readonly picture: Picture;
}

export interface LinkAnswer {
  /** Nodes joined to two or more of those asked about, most first. */
  readonly connectors: readonly { readonly node: NodeSummary; readonly joins: readonly string[] }[];
  /** Articles that mention two or more of them. */
  readonly articles: readonly (ArticleReference & { readonly mentions: readonly string[] })[];
  readonly total: number;
  /** The search was ended before it had seen everything: there may be more of both. */
  readonly cut: boolean;
  readonly picture: Picture;
}

export interface Facets {
  readonly labels: Readonly<Record<string, number>>;
  readonly relations: Readonly<Record<string, number>>;
  readonly communities: readonly { readonly community: number; readonly size: number; readonly name: string }[];
  /** Articles a day, in order; those without a date are in `undated`. */
  readonly days: readonly { readonly date: string; readonly articles: number }[];
  readonly undated: number;
}

/** What the graph may hold, with colours and names in both languages. */
export type Vocabulary = Omit<GraphSchema, "own">;

/** What is there. */
export interface Schema {
  readonly labels: Readonly<Record<string, readonly string[]>>;
  readonly relations: Readonly<Record<string, readonly string[]>>;
}

/** Every error of the interface, whatever the status. */
export interface Problem {
  readonly error: {
    readonly code: string;
    readonly message: string;
    /** From 1; where in the query. */
    readonly position?: { readonly line: number; readonly column: number };
  };
}
