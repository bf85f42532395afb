/** How mentions are found in English. */
import type { MentionRules } from "../../../mention/mention-rules.ts";
import { weighTagger } from "./agreement.ts";
import { families } from "./families.ts";
import { englishExtractor } from "./extractor.ts";
import { ofPage } from "./repeated.ts";
import { taggerExtractor } from "./tagger-spans.ts";

export const mentions: MentionRules = {
  ...{ extractors: [englishExtractor, taggerExtractor], families, weigh: weighTagger },
  isShort: ({ extractor, type, name }) => extractor === ofPage && type === "Person" && name !== undefined,
};
