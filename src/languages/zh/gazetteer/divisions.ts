/** Provinces to townships: names, codes and who lies in whom. Some 45,000, each made an object when it is first asked for. */
import { fromPlanes, sums } from "./columns.ts";
import { GazetteerError, type GazetteerColumns, type GazetteerHeader } from "./file.ts";
import { isPlaceholder, nameForms } from "./names.ts";
import type { GazetteerPlace, PlaceLevel } from "../../../gazetteer/place.ts";
import type { Tables } from "../../../laid-out.ts";

export const levelsAbove = ["province", "city", "county", "township"] as const;
/** Digits of a code at each level. */
export const digitsOf: Readonly<Record<PlaceLevel, number>> = { province: 2, city: 4, county: 6, township: 9, village: 12 };

/** First of `codes[low..high)` that is not below `value`. */
export function lowerBound(codes: ArrayLike<number>, value: number, low = 0, high = codes.length): number {
  while (low < high) {
    const middle = (low + high) >> 1;
    if (codes[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** As `laidOut` keeps them. */
export interface DivisionTables extends Tables {
  /** How many places each level has. */
  readonly levels: Uint32Array;
  readonly codes: Uint32Array;
  /** UTF-8, a line a name. */
  readonly names: Uint8Array;
}

export const divisionTables = ({ levels }: GazetteerHeader, { codes, names }: GazetteerColumns): DivisionTables => ({
  levels: Uint32Array.from(levels),
  codes: sums(fromPlanes(codes, new Uint32Array(levels.reduce((sum, count) => sum + count, 0)))),
  names,
});

export class Divisions {
  /** By level, then by code; an index into it is what the rest of the gazetteer keeps. */
  readonly codes: Uint32Array;
  readonly listed: readonly string[];
  /** Where each level begins, and the end. */
  private readonly starts: readonly number[];
  private readonly made = new Map<number, GazetteerPlace>();

  constructor({ levels, codes, names }: DivisionTables) {
    this.starts = Array.from(sums(Uint32Array.of(0, ...levels)));
    this.codes = codes;
    this.listed = Buffer.from(names.buffer, names.byteOffset, names.length).toString("utf8").split("\n");
    if (this.listed.length !== codes.length)
      throw new GazetteerError(`the gazetteer file has ${this.listed.length} names for ${codes.length} places`);
  }

  get length(): number {
    return this.codes.length;
  }

  /** Townships: their first index, and the end. */
  get townships(): readonly [number, number] {
    return [this.starts[3] ?? 0, this.starts[4] ?? 0];
  }

  levelAt(index: number): PlaceLevel {
    const level = this.starts.findIndex((start) => start > index) - 1;
    return levelsAbove[level] ?? "township";
  }

  /** -1 where no such place is listed. */
  indexOf(code: string): number {
    const level = levelsAbove.findIndex((name) => digitsOf[name] === code.length);
    if (level < 0 || !/^\d+$/u.test(code)) return -1;
    const at = lowerBound(this.codes, Number(code), this.starts[level], this.starts[level + 1]);
    return at < (this.starts[level + 1] ?? 0) && this.codes[at] === Number(code) ? at : -1;
  }

  at(index: number): GazetteerPlace {
    let place = this.made.get(index);
    if (place === undefined) {
      const level = this.levelAt(index);
      const listedName = this.listed[index] ?? "";
      place = { code: String(this.codes[index]), listedName, name: nameForms(listedName, level).name, level };
      this.made.set(index, place);
    }
    return place;
  }

  get(code: string): GazetteerPlace | undefined {
    const index = this.indexOf(code);
    return index < 0 || isPlaceholder(this.listed[index] ?? "") ? undefined : this.at(index);
  }
}
