/** English. */
import type { LanguagePack } from "../pack.ts";
import { englishBasics } from "./basics.ts";
import { mentions } from "./mentions/index.ts";
import { relations } from "./relations/index.ts";
import { segmentation } from "./segment/segmentation.ts";

export const english: LanguagePack = { ...englishBasics, segmentation, mentions, relations };
