/** The mention rules of a language that is registered. */
import { packOf } from "../languages/registry.ts";
import type { MentionRules } from "./mention-rules.ts";

/** Of a language that brings none. */
export const plainMentions: MentionRules = { extractors: [], families: [] };

/** Throws a RangeError where no pack has the code. */
export const mentionRulesOf = (language: string): MentionRules => ({ ...plainMentions, ...packOf(language).mentions });
