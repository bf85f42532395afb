/** Rules of the user's own, as they are tried. */
import type { GraphSchema, RelationSchema } from "../../graph/schema/graph-schema.ts";
import type { StatingRule } from "../relate/by-rules.ts";
import type { OwnSigns } from "./own-pattern.ts";

export interface OwnRule extends StatingRule {
  /** ISO 639-1; of every language where left out. */
  readonly language?: string;
  /** As the schema has the relation. */
  readonly relation: RelationSchema;
}

/** The rules of a file, and what they are read by. */
export interface RuleBook {
  readonly rules: readonly OwnRule[];
  readonly signs: OwnSigns;
  readonly schema: GraphSchema;
}
