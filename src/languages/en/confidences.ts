/** What the finds of each English rule are worth; as zh/confidences.ts. */
import type { Confidence } from "../../rules/rule.ts";

export const confidences: Readonly<Record<string, Confidence>> = {};
