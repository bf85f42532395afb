/** How mentions are found in English. */
import type { MentionRules } from "../../../mention/mention-rules.ts";
import { englishExtractor } from "./extractor.ts";

export const mentions: MentionRules = { extractors: [englishExtractor], families: [] };
