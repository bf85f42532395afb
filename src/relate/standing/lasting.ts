/** What lasts and can end, and what is done once and stays done. */
import type { RelationType } from "../../../graph/ontology.ts";
import type { Article, Mention } from "../../model.ts";

const states: ReadonlySet<RelationType> = new Set([
  "WORKS_FOR",
  "LIVES_IN",
  "PART_OF",
  "LOCATED_IN",
  "HAS_JURISDICTION",
  "COOPERATES_WITH",
]);

/** A post, a home and a seat end; an honour once received, a festival once held and where it was held stay so. */
export const lasts = (predicate: RelationType, subject: Mention | Article): boolean =>
  states.has(predicate) && !("type" in subject && (subject.type === "Event" || subject.type === "Project"));
