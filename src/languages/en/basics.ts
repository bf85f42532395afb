/** What is known of English without reading a page in it. */
import type { LanguageBasics } from "../pack.ts";

export const englishBasics: LanguageBasics = { code: "en", script: "Latn", deputy: /^(?:deputy|vice|assistant)[ -]/iu };
