/** What is known of Chinese without reading a page in it. */
import type { LanguageBasics } from "../pack.ts";
import { openChina } from "./gazetteer/china.ts";

export const chineseBasics: LanguageBasics = { code: "zh", script: "Hani", spaced: false, openGazetteer: openChina };
