/** English. */
import type { LanguagePack } from "../pack.ts";
import { englishBasics } from "./basics.ts";
import { coreference } from "./coreference/coreference.ts";
import { mentions } from "./mentions/index.ts";
import { relations } from "./relations/index.ts";
import { segmentation } from "./segment/segmentation.ts";
import { tables } from "./tables/index.ts";

export const english: LanguagePack = { ...englishBasics, segmentation, coreference, mentions, relations, tables };
