/** Finders of relations beside the rules of the languages: a model, a service, another program's answers. */
import type { Maybe } from "../maybe.ts";
import type { Draft } from "./draft.ts";
import type { MentionedPage } from "./relation-rules.ts";

/**
 * Proposes statements between mentions of a page; one that asks a server gives a promise. What the ontology does not allow, what joins two
 * cells, and what the sentence's own words deny is refused, whoever proposes it.
 */
export interface RelationExtractor {
  readonly name: string;
  /** Changes with whatever may change its answers. */
  readonly version: string;
  /** Drafts in any order; called once a page, after all its mentions are decided. */
  extract(page: MentionedPage): Maybe<Iterable<Draft>>;
}
