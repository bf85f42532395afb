/** Chinese, simplified and traditional. */
import type { LanguagePack } from "../pack.ts";
import { relations } from "./relations/index.ts";

export const chinese: LanguagePack = { code: "zh", relations };
