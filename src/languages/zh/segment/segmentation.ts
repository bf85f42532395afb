/** How Chinese pages are set. */
import type { Segmentation } from "../../../segment/segmentation.ts";
import { boilerplate } from "./boilerplate.ts";
import { chineseByline } from "./byline.ts";
import { chineseDateline, chineseDay, signedDateline, writerBehindDateline } from "./dateline.ts";
import { endsSentence } from "./full-stop.ts";
import { columnHead, fields } from "./fields.ts";
import { marks } from "./marks.ts";
import { isPostLine } from "./post-line.ts";
import { metaBylines } from "./meta-byline.ts";
import { numerals } from "./numerals.ts";
import { recordIn } from "./record.ts";
import { beginsArticle } from "./scene.ts";
import { headlineEnding, headlineOverLines, reportOpening, runsOn, sentenceOpening } from "./sentence-words.ts";
import { signatureIn } from "./signature.ts";

export const segmentation: Partial<Segmentation> = {
  ...marks,
  ...boilerplate,
  recordIn,
  sentenceOpening,
  reportOpening,
  headlineEnding,
  headlineOverLines,
  postLine: { test: isPostLine },
  columnHead,
  signedDateline,
  bylineOf: (line) => {
    const bylines = chineseByline(line);
    return bylines.length > 0 ? bylines : signatureIn(line);
  },
  datelineLength: chineseDateline,
  writerBehindDateline,
  metaBylines,
  dateMarks: ["年", "月"],
  dayIn: chineseDay,
  endsSentence,
  runsOn,
  beginsArticle,
  numerals,
  fields,
};
