/** All rules by which mentions are found in English. */
import type { RuleFamily } from "../../../rules/rule.ts";
import { contextRules } from "./context-rules.ts";
import { honourRules } from "./honour-rules.ts";
import { lowerRules } from "./lower-rules.ts";
import { officeRules } from "./office-rules.ts";
import { phraseRules } from "./phrase-rules.ts";
import { valueRules } from "./value-rules.ts";
import { headRules } from "./head-rules.ts";
import { mastheadRules } from "./masthead.ts";
import { nameRules } from "./name-rules.ts";
import { placeRules } from "./place-rules.ts";

export const families: readonly RuleFamily[] = [
  ...[nameRules, headRules, placeRules, contextRules, mastheadRules],
  ...[officeRules, lowerRules, phraseRules, honourRules, valueRules],
];
