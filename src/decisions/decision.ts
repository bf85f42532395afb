/** What a person decided: a line of the workspace's decisions.jsonl, which a person can read, and edit (`rebuild --accept-loss` says that it was meant). */
import type { PropertyValue } from "../../graph/ontology.ts";

/** A mention, found again by where it stands and what it says: ids move when a better tagger reads the page again, these do not. */
export interface Anchor {
  /** A hash of the page's text. */
  readonly document: string;
  /** UTF-16 offsets into the document's text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** As printed. */
  readonly text: string;
  /** Finds the place again where the page was corrected, so that its text is another; white space left out. */
  readonly context?: { readonly file: string; readonly before: string; readonly after: string };
}

/** A statement, found again by its sentence and what it says. */
export interface StatementAnchor {
  readonly document: string;
  readonly predicate: string;
  readonly subject: string;
  /** The object's words, or the value of an attribute. */
  readonly object: string;
  readonly sentence: string;
  /** As an anchor's: the words that stated it. */
  readonly context?: { readonly file: string; readonly quote: string };
}

export type Choice =
  | { readonly kind: "same" | "different" | "unsure"; readonly a: Anchor; readonly b: Anchor }
  /** Takes one mention out of its entity. */
  | { readonly kind: "split"; readonly a: Anchor }
  | { readonly kind: "rename"; readonly a: Anchor; readonly name: string }
  /** The sentence does not state it, or does. */
  | { readonly kind: "retract" | "confirm"; readonly statement: StatementAnchor }
  /**
   * The sentence says another value of it than was read: `was` → `value`; null where there is none. `property` is one of the relation's own, or
   * `status`; of an attribute its own name.
   */
  | {
      readonly kind: "correct";
      readonly statement: StatementAnchor;
      readonly property: string;
      readonly was: PropertyValue | null;
      readonly value: PropertyValue | null;
    }
  | { readonly kind: "undo"; readonly undoes: string };

export type Decision = Choice & {
  readonly id: string;
  /** ISO 8601. */
  readonly time: string;
  readonly author: string;
};

/** Whether a line of the file, which a person may have edited, has what its kind must have. */
export function isDecision(value: unknown): value is Decision {
  if (!hasText(value, "id", "time", "author", "kind")) return false;
  const given = value as Readonly<Record<string, unknown>>;
  switch (given["kind"]) {
    case "same":
    case "different":
    case "unsure":
      return isAnchor(given["a"]) && isAnchor(given["b"]);
    case "split":
      return isAnchor(given["a"]);
    case "rename":
      return isAnchor(given["a"]) && hasText(value, "name");
    case "retract":
    case "confirm":
      return hasText(given["statement"], "document", "predicate", "subject", "object", "sentence");
    case "correct":
      return (
        hasText(value, "property") &&
        isValue(given["was"]) &&
        isValue(given["value"]) &&
        hasText(given["statement"], "document", "predicate", "subject", "object", "sentence")
      );
    case "undo":
      return hasText(value, "undoes");
    default:
      return false;
  }
}

const hasText = (value: unknown, ...names: readonly string[]): boolean =>
  typeof value === "object" && value !== null && names.every((name) => typeof (value as Record<string, unknown>)[name] === "string");

const isValue = (value: unknown): boolean =>
  value === null ||
  ["string", "number", "boolean"].includes(typeof value) ||
  (Array.isArray(value) && value.every((one) => typeof one === "string"));

const isAnchor = (value: unknown): boolean =>
  hasText(value, "document", "text") && Number.isInteger((value as Anchor).start) && Number.isInteger((value as Anchor).end);

/** Those that hold: undone ones and the undoing left out. */
export function standing(decisions: readonly Decision[]): Decision[] {
  const undone = new Set(decisions.flatMap((decision) => (decision.kind === "undo" ? [decision.undoes] : [])));
  return decisions.filter(({ id, kind }) => kind !== "undo" && !undone.has(id));
}

/** Ends the id of a cluster that a person took out of an entity. */
export const splitMark = "|split";
