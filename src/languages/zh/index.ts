/** Chinese, simplified and traditional. */
import type { LanguagePack } from "../pack.ts";
import { chineseBasics } from "./basics.ts";
import { coreference } from "./coreference/coreference.ts";
import { mentions } from "./mentions/index.ts";
import { relations } from "./relations/index.ts";
import { segmentation } from "./segment/segmentation.ts";
import { tables } from "./tables/index.ts";

export const chinese: LanguagePack = { ...chineseBasics, segmentation, coreference, mentions, relations, tables };
