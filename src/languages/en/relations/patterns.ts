/** English patterns over typed text, how English enumerates, and rules that such patterns make. */
import { patternsOf } from "../../../rules/pattern.ts";
import type { Rule, RuleFamily } from "../../../rules/rule.ts";

/** A global pattern with the indices of its groups; `{AO}` is an agency or an organization, `{AO+}` one or several of them, as prose lists them. */
export const pattern = patternsOf({
  flags: "u",
  joins:
    "(?:, and |, | and | & |,? together with |,? along with |,? alongside |,? in (?:partnership|collaboration|conjunction) with |, with support from )(?:the |its |their |local )?",
});

/** Before a verb that opens a pattern, for its `mid`: what denies it stands there. */
export const auxiliaries = "(?<mid>(?:\\b(?:has|have|had|was|were|been|not|never|(?:has|have|had|was|were)n['’]t) ){0,3})";

export type Examples = string | readonly string[];

/** Makes the rules of a family: each of a pattern, of what it must read, and of what it must not. */
export const patternRules =
  (family: RuleFamily) =>
  (name: string, source: string, yields: Examples, never?: Examples, states?: readonly string[]): Rule =>
    family.rule(name, { pattern: pattern(source), yields, ...(never !== undefined && { never }), ...(states && { states }) });
