/** What a named query consists of. */

/** What a ready question asks to be told. */
export interface QueryParameter {
  readonly name: string;
  readonly description: string;
  /** Taken where none is given; a parameter without one must be given. */
  readonly default?: string | number;
}

/** A ready question. */
export interface NamedQuery {
  /** In kebab-case, for the command line. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly parameters: readonly QueryParameter[];
  readonly cypher: string;
}
