/** How English pages are set. */
import type { Segmentation } from "../../../segment/segmentation.ts";
import { boilerplate } from "./boilerplate.ts";
import { englishBlocks } from "./blocks.ts";
import { bylineOf, capitalSignature } from "./byline.ts";
import { englishDateline, englishDay } from "./dateline.ts";
import { endsSentence } from "./full-stop.ts";
import { marks } from "./marks.ts";

import { recordIn } from "./record.ts";

export const segmentation: Partial<Segmentation> = {
  ...marks,
  ...boilerplate,
  recordIn,
  bylineOf,
  signatureOf: capitalSignature,
  datelineLength: englishDateline,
  dayIn: englishDay,
  endsSentence,
  blocksOf: englishBlocks,
};
