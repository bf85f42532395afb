/** English. */
import type { LanguagePack } from "../pack.ts";
import { mentions } from "./mentions/index.ts";
import { relations } from "./relations/index.ts";

export const english: LanguagePack = { code: "en", mentions, relations };
