/** What is known of Chinese without reading a page in it. */
import type { LanguageBasics } from "../pack.ts";
import { openChina } from "./gazetteer/china.ts";
import { chineseNames } from "./names/comparison.ts";

export const chineseBasics: LanguageBasics = {
  code: "zh",
  script: "Hani",
  spaced: false,
  names: chineseNames,
  deputy: /^(?:常务)?副/u,
  openGazetteer: openChina,
};
