/** What reads pages for this process elsewhere than in this thread: threads beside it, or workers at a queue. */
import type { Document } from "../model.ts";
import type { StoredExtraction } from "../workspace/record.ts";

/** How much may be under way, results that wait for their turn included. One page always may. */
export interface UnderWay {
  readonly pages: number;
  /** UTF-16 units of text. */
  readonly characters: number;
}

export interface PageExtractor {
  /** Asked for anew at each page: it may grow and shrink with the workers there are. */
  readonly most: UnderWay;
  /** Rejects where this page can't be extracted; with an ExtractionEnded where no further one can. */
  extract(document: Document): Promise<StoredExtraction>;
  /** Gives up what is under way, and leaves nothing behind. */
  close(): Promise<void>;
}

/** No further page is read; what was read till then is kept. */
export class ExtractionEnded extends Error {
  override readonly name: string = "ExtractionEnded";
  /** Whoever reads has asked for it: no failure. */
  readonly wasAsked: boolean = false;
}

export class ExtractionStopped extends ExtractionEnded {
  override readonly name = "ExtractionStopped";
  override readonly wasAsked = true;
}
