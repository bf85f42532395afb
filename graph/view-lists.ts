/** What the HTTP interface says and panels of the viewer list: what a search finds in texts, moments, places, builds. See view.ts. */
import type { PropertyValue } from "./ontology.ts";
import type { ArticleReference, EdgeSummary, NodeSummary } from "./view.ts";

/** A sentence that holds what was searched for. */
export interface FoundSentence {
  /** `<article id>:<start>-<end>` */
  readonly id: string;
  readonly article: ArticleReference;
  readonly before: string;
  readonly match: string;
  readonly after: string;
}

/** A post or an occupation, and who is said to have it. */
export interface FoundTitle {
  readonly title: string;
  /** Relations that state it, 100 at most, and how many there are. */
  readonly edges: readonly string[];
  readonly total: number;
}

/** A sum or a date of a node, or of a relation of it. */
export interface FoundValue {
  readonly node: NodeSummary;
  readonly property: string;
  readonly value: PropertyValue;
  /** Where a relation has it. */
  readonly edge?: string;
}

/** What is found beside names. */
export interface TextSearchAnswer {
  /** By title, newest first. */
  readonly articles: readonly ArticleReference[];
  /** Of the newest articles first. */
  readonly sentences: readonly FoundSentence[];
  /** Those that most have first. */
  readonly titles: readonly FoundTitle[];
  readonly values: readonly FoundValue[];
  /** There are more of some kind, or may be. */
  readonly more: boolean;
}

/** A place among those that it lies in and that lie in it. */
export interface NestedPlace {
  readonly node: NodeSummary;
  /** The id of the place that it lies in. */
  readonly parent?: string;
  /** By label: how many things are joined to it, or to a place in it; places in it count as well. */
  readonly inside: Readonly<Record<string, number>>;
}

export interface PlaceAnswer {
  /** Those with most in them first. */
  readonly places: readonly NestedPlace[];
  readonly total: number;
}

/** A relation at its time. */
export interface Moment {
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly when: string;
  /** A text gives the time; else it is the day of the first article that tells of it. */
  readonly stated: boolean;
  readonly edge: EdgeSummary;
  readonly source: NodeSummary;
  readonly target: NodeSummary;
  readonly properties: Readonly<Record<string, PropertyValue>>;
}

export interface MomentAnswer {
  /** Oldest first; of too many the newest. */
  readonly moments: readonly Moment[];
  readonly total: number;
  /** The search was ended before it had seen everything. */
  readonly cut: boolean;
}

export interface BuildList {
  /** Newest first. */
  readonly builds: readonly {
    readonly number: number;
    /** ISO 8601. */
    readonly time: string;
    readonly pages: number;
    readonly nodes: number;
    readonly edges: number;
  }[];
}

export interface Listed<Item> {
  readonly total: number;
  readonly items: readonly Item[];
}

export interface ChangedValue {
  readonly property: string;
  /** Absent where it had none, or has none. */
  readonly before?: PropertyValue | undefined;
  readonly after?: PropertyValue | undefined;
}

export interface ChangedEntity {
  readonly id: string;
  readonly label: string;
  readonly name: string;
  readonly changes?: readonly ChangedValue[];
}

export interface ChangedRelation {
  readonly id: string;
  /** Names. */
  readonly source: string;
  readonly type: string;
  readonly target: string;
  /** Ids of its ends, as they were or are. */
  readonly ends: readonly [string, string];
  readonly quote?: string;
  readonly changes?: readonly ChangedValue[];
}

interface ChangedSides<Item> {
  readonly added: Listed<Item>;
  readonly removed: Listed<Item>;
  readonly changed: Listed<Item>;
}

/** What differs between two builds. */
export interface ChangeAnswer {
  readonly documents: { readonly added: Listed<string>; readonly removed: Listed<string> };
  readonly entities: ChangedSides<ChangedEntity>;
  readonly relations: ChangedSides<ChangedRelation>;
  /** Several that became one, and one that became several. */
  readonly merged: Listed<{ readonly before: readonly ChangedEntity[]; readonly after: readonly ChangedEntity[] }>;
  readonly split: Listed<{ readonly before: readonly ChangedEntity[]; readonly after: readonly ChangedEntity[] }>;
}
