/** What a rule proposes; relate.ts makes statements of it, once each, with the standing that standing/ decides. */
import type { PropertyValue, RelationType } from "../../graph/ontology.ts";
import type { Article, Mention } from "../model.ts";
import type { Stretch } from "./evidence.ts";
import type { Basis } from "./standing/basis.ts";

interface Stated extends Stretch {
  readonly subject: Mention;
  /** How it is told. No rule decides whether it holds: what bears on that is found from here. */
  readonly by: Basis;
  /** What else may tell it, of one who does not know which words do: it counts no more than the most cautious of all says. */
  readonly orBy?: readonly Basis[];
  readonly extractor: string;
  readonly confidence: number;
  /**
   * Of one who reads by itself and not by the languages' rules: what it takes of the doubt that is left, 0 to 1, where a rule states the
   * same in the same sentence. None where left out.
   */
  readonly relief?: number;
  /** What it joins may stand in two fields: the rule has seen that the lines are one record. */
  readonly ofOneRecord?: true;
}

/** A relation of the schema; entries of `properties` that are undefined are left out. */
export interface RelationDraft extends Stated {
  readonly predicate: RelationType;
  readonly object: Mention | Article;
  readonly properties?: Readonly<Record<string, PropertyValue | undefined>>;
}

/** A value of the subject's own, as its label has it in the schema. */
export interface AttributeDraft extends Stated {
  readonly property: string;
  readonly value: PropertyValue;
}

/** What is proposed, and not yet checked. */
export type Draft = RelationDraft | AttributeDraft;
