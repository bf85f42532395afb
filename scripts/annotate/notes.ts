/** What an annotator wrote, line by line, before anything is checked against the page. The format is described in README.md. */

export interface SurfaceNote {
  readonly surface: string;
  /** Which occurrences, counted from 1 in page order; all of them if absent. */
  readonly picks?: readonly number[];
}

export interface EntityNote {
  readonly line: number;
  readonly type: string;
  /** How relations name it: the name, or `name#2` for a second bearer of the name. */
  readonly key: string;
  readonly name: string;
  readonly surfaces: readonly SurfaceNote[];
  /** The page does not name it: a post does. */
  readonly implied?: true;
  readonly attributes: Readonly<Record<string, string | number>>;
}

export interface RelationNote {
  readonly line: number;
  readonly sources: readonly string[];
  readonly type: string;
  readonly targets: readonly string[];
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly optional: boolean;
}

export interface ArticleNote {
  readonly line: number;
  /** The words that the article begins with. */
  readonly opening: string;
  readonly title: string;
}

export interface BylineNote {
  readonly line: number;
  readonly article: number;
  readonly role: string;
  readonly people: readonly string[];
}

export interface Notes {
  readonly page: string;
  readonly published?: string;
  readonly articles: readonly ArticleNote[];
  readonly entities: readonly EntityNote[];
  /** Stretches in which no shorter name is annotated. */
  readonly ignored: readonly SurfaceNote[];
  readonly relations: readonly RelationNote[];
  readonly bylines: readonly BylineNote[];
}
