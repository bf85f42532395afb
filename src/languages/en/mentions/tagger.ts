/** The trained tagger on English pages: set to a guideline, loaded with its lists when the first page is read. */
import { layOutModel, shippedModel } from "../../../tagger/asset.ts";
import type { Mixture } from "../../../tagger/head.ts";
import { GUIDELINES, type Guideline } from "../tagger/kinds.ts";
import { layOutLists, shippedLists } from "../tagger/shipped-lists.ts";
import { taggerOf, type Tagger } from "../tagger/tagger.ts";

export const MODEL_PATH = "src/languages/en/tagger/model.bin";

/** How local news is read; see the model card for how it was chosen. */
const NEWS: Mixture<Guideline> = { uner: 0.2, wiki: 0.2, gum: 0.2, pages: 0.4 };

const taggers = new Map<Guideline | "news", Tagger>();

/** The shipped model set to one guideline; made once. Throws ModelError where the model or its lists cannot be read. */
export function taggerFor(guideline: Guideline | "news" = "news"): Tagger {
  let tagger = taggers.get(guideline);
  if (tagger === undefined) {
    tagger = taggerOf(shippedModel(MODEL_PATH, GUIDELINES.length), shippedLists(), guideline === "news" ? NEWS : { [guideline]: 1 });
    taggers.set(guideline, tagger);
  }
  return tagger;
}

/** What a build does so that the first page need not wait for it to be unpacked. */
export function layOutTagger(): void {
  layOutModel(MODEL_PATH, GUIDELINES.length);
  layOutLists();
}
