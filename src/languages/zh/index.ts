/** Chinese, simplified and traditional. */
import type { LanguagePack } from "../pack.ts";

export const chinese: LanguagePack = { code: "zh" };
