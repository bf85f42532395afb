/** What is to be judged, and what words may say of it. */
import type { RelationType } from "../../../graph/ontology.ts";
import type { Article, Mention, StatementStatus } from "../../model.ts";
import type { Basis } from "./basis.ts";

/** What is to be judged, whichever language tells it. */
export interface Told {
  readonly by: Basis;
  /** Undefined for a value of the subject's own: its cost, its dates. */
  readonly predicate: RelationType | undefined;
  readonly subject: Mention;
  readonly object: Mention | Article | undefined;
  /** What the title without its 原, former says of it, see title.ts. */
  readonly titleSays: StatementStatus | undefined;
  /** The evidence: offsets into the sentence's text. */
  readonly from: number;
  readonly to: number;
}

/** What words may say of a statement; undefined where they say nothing. */
export type Says = StatementStatus | "denied" | undefined;

/** What the first rule that fits says. */
export const firstOf = <Word extends Says>(rules: readonly (readonly [RegExp, Word])[], text: string): Word | undefined =>
  rules.find(([rule]) => rule.test(text))?.[1];

/** By id: rules may hand on a copy. -1 where it stands in another sentence. */
export const indexOf = (mentions: readonly (Mention | undefined)[], { id }: Mention): number => mentions.findIndex((one) => one?.id === id);
