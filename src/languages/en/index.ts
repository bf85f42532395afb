/** English. */
import type { LanguagePack } from "../pack.ts";
import { englishBasics } from "./basics.ts";
import { coreference } from "./coreference/coreference.ts";
import { segmentation } from "./segment/segmentation.ts";

export const english: LanguagePack = { ...englishBasics, segmentation, coreference };
