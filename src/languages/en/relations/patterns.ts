/** English patterns over typed text, and how English enumerates. */
import { patternsOf } from "../../../rules/pattern.ts";

/** A global pattern with the indices of its groups; `{AO}` is an agency or an organization, `{AO+}` one or several of them, as prose lists them. */
export const pattern = patternsOf({
  flags: "u",
  joins:
    "(?:, and |, | and | & |,? together with |,? along with |,? alongside |,? in (?:partnership|collaboration|conjunction) with |, with support from )(?:the |its |their |local )?",
});
