/** What a language brings: all that Mailuo knows of it. The core asks the registry for the pack of a page's language and knows no language itself. */
import type { MentionRules } from "../mention/mention-rules.ts";
import type { RelationRules } from "../relate/relation-rules.ts";

export interface LanguagePack {
  /** ISO 639-1, as `Article.language` has it: `zh`. */
  readonly code: string;
  readonly mentions: MentionRules;
  readonly relations: RelationRules;
}
