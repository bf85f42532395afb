/** Chinese, simplified and traditional. */
import type { LanguagePack } from "../pack.ts";
import { mentions } from "./mentions/index.ts";
import { relations } from "./relations/index.ts";

export const chinese: LanguagePack = { code: "zh", mentions, relations };
