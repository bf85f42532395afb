/** English. */
import type { LanguagePack } from "../pack.ts";
import { relations } from "./relations/index.ts";

export const english: LanguagePack = { code: "en", relations };
