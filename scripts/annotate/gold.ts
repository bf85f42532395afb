/** The shape of an annotated page: that of `extract --json` plus what an annotator adds. Offsets are UTF-16, end exclusive. */
import type { EntityLabel, PropertyValue, RelationType, Standing } from "../../graph/ontology.ts";

export type GoldAttributes = Readonly<Record<string, PropertyValue>>;

export interface GoldArticle {
  /** From 1, in page order. */
  readonly n: number;
  readonly start: number;
  readonly end: number;
  readonly title: string;
}

export interface GoldEntity {
  readonly id: string;
  readonly type: EntityLabel;
  readonly name: string;
  /** It has no mentions: the page names only a post held in it. */
  readonly implied?: true;
  readonly attributes?: GoldAttributes;
}

export interface GoldMention {
  readonly start: number;
  readonly end: number;
  /** The surface form, without the page's line breaks. */
  readonly text: string;
  readonly entity: string;
}

export interface GoldRelation {
  readonly source: string;
  readonly type: RelationType;
  readonly target: string;
  readonly attributes?: GoldAttributes;
  /** Absent means done. */
  readonly status?: Exclude<Standing, "done">;
}

export interface GoldByline {
  readonly article: number;
  /** Entity id. */
  readonly person: string;
  readonly role: string;
}

export interface GoldPage {
  /** File name of the page, in the same folder. */
  readonly page: string;
  /** YYYY-MM-DD, where the reader is told when the page appeared. */
  readonly published?: string;
  readonly articles: readonly GoldArticle[];
  readonly entities: readonly GoldEntity[];
  readonly mentions: readonly GoldMention[];
  readonly relations: readonly GoldRelation[];
  readonly bylines: readonly GoldByline[];
  /** True, but a reader need not find them: neither right nor wrong when scored. */
  readonly optionalRelations: readonly GoldRelation[];
}
