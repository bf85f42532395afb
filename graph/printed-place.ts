/** Where words are printed. Pages from 1; boxes and sizes in points. */

/** A stretch of one line on its page: in points from the page's top left corner, to a tenth. */
export interface PageBox {
  /** From 1. */
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Pages from 1: the first, and the last where it goes on over the page. */
export interface PagesOfSpan {
  readonly page: number;
  readonly lastPage?: number;
}

/** The pages and boxes of a stretch of text. */
export interface PrintedPlace extends PagesOfSpan {
  /** One for each line, in the order of reading; none where the format does not tell where on the page. */
  readonly boxes: readonly PageBox[];
}

/** The same with what is needed to draw it. */
export interface ShownPlace extends PrintedPlace {
  /** The pages of the boxes. */
  readonly pages: readonly Pick<PageBox, "page" | "width" | "height">[];
  /** The id of the document, where its pages can be drawn: see `/documents/{id}/pdf`. */
  readonly pdf?: string;
}
