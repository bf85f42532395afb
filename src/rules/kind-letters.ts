/** The letter by which rules, and the tests' markup, name each kind of mention. */
import type { MentionType } from "../model.ts";

export const kindLetters = {
  P: "Person",
  A: "Agency",
  V: "Village",
  L: "Place",
  O: "Organization",
  J: "Project",
  D: "Policy",
  E: "Event",
  H: "Honor",
  T: "Date",
  M: "Money",
  Q: "Quantity",
} as const satisfies Record<string, MentionType>;
