/** The 620,000 villages, in columns: no object is made for one until it is asked for. */
import { fromPlanes, sums } from "./columns.ts";
import { lowerBound, type Divisions } from "./divisions.ts";
import { GazetteerError, type GazetteerColumns, type GazetteerHeader } from "./file.ts";
import type { GazetteerPlace } from "../../../gazetteer/place.ts";
import type { Tables } from "../../../laid-out.ts";
import { printedVillage, stemsOf } from "./village-name.ts";

/** As `laidOut` keeps them. */
export interface VillageTables extends Tables {
  /** Index of the first village of each township, and the end. */
  readonly firsts: Uint32Array;
  /** Of each village: the last three digits of its code, its stem and its suffix. */
  readonly tails: Uint16Array;
  readonly stems: Uint32Array;
  readonly suffixes: Uint8Array;
  /** Stems in order of their UTF-16 units. */
  readonly stemText: Uint16Array;
  /** Where each stem begins, and the end. */
  readonly stemStarts: Uint32Array;
  /** UTF-8, a line a suffix: what the list puts behind a stem. */
  readonly suffixNames: Uint8Array;
}

/** Throws GazetteerError where they do not fit together. */
export function villageTables(header: GazetteerHeader, columns: GazetteerColumns): VillageTables {
  const firsts = startsOf(fromPlanes(columns.villageCounts, new Uint16Array(header.levels[3])));
  const stemStarts = startsOf(columns.stemLengths);
  if (firsts.at(-1) !== header.villages || stemStarts.at(-1) !== header.stemUnits)
    throw new GazetteerError("the gazetteer file contradicts itself: build it again with `npm run gazetteer`");
  const tails = fromPlanes(columns.villageTails, new Uint16Array(header.villages));
  // The file keeps, within a township, each tail less the one before.
  for (let i = 0; i + 1 < firsts.length; i++) sums(tails.subarray(firsts[i], firsts[i + 1]));
  return {
    firsts,
    tails,
    stems: fromPlanes(columns.villageStems, new Uint32Array(header.villages)),
    suffixes: columns.villageSuffixes.slice(),
    stemText: fromPlanes(columns.stemUnits, new Uint16Array(header.stemUnits)),
    stemStarts,
    suffixNames: Buffer.from(header.suffixes.join("\n")),
  };
}

export class Villages {
  private readonly firsts: Uint32Array;
  private readonly tails: Uint16Array;
  private readonly stems: Uint32Array;
  private readonly suffixes: Uint8Array;
  private readonly stemText: Uint16Array;
  private readonly stemStarts: Uint32Array;
  private readonly suffixNames: readonly string[];
  /** Villages in the order of their stems; made when the whole country has been searched a few times. */
  private byStem: { readonly firsts: Uint32Array; readonly villages: Uint32Array } | undefined;
  private searches = 0;

  constructor(
    tables: VillageTables,
    private readonly divisions: Divisions,
  ) {
    this.firsts = tables.firsts;
    this.tails = tables.tails;
    this.stems = tables.stems;
    this.suffixes = tables.suffixes;
    this.stemText = tables.stemText;
    this.stemStarts = tables.stemStarts;
    this.suffixNames = new TextDecoder().decode(tables.suffixNames).split("\n");
  }

  /** Villages of the townships whose codes begin with `code` (a township's or shorter): first index, and the end. */
  range(code: string): readonly [number, number] {
    const [first, end] = this.divisions.townships;
    const scale = 10 ** (9 - code.length);
    const low = lowerBound(this.divisions.codes, Number(code) * scale, first, end);
    const high = lowerBound(this.divisions.codes, (Number(code) + 1) * scale, first, end);
    return [this.firsts[low - first] ?? 0, this.firsts[high - first] ?? 0];
  }

  at(index: number): GazetteerPlace {
    const township = this.townshipOf(index);
    const listedName = this.stem(this.stems[index]!) + (this.suffixNames[this.suffixes[index]!] ?? "");
    return {
      code: `${this.divisions.codes[township]}${String(this.tails[index]).padStart(3, "0")}`,
      listedName,
      name: printedVillage(listedName, this.divisions.listed[township]),
      level: "village",
    };
  }

  get(code: string): GazetteerPlace | undefined {
    const township = this.divisions.indexOf(code.slice(0, 9));
    if (code.length !== 12 || township < 0) return undefined;
    const [first, end] = this.range(code.slice(0, 9));
    const at = lowerBound(this.tails, Number(code.slice(9)), first, end);
    return at < end && this.tails[at] === Number(code.slice(9)) ? this.at(at) : undefined;
  }

  /** Villages anywhere that are listed or printed as `name`, smallest code first. */
  named(name: string): readonly GazetteerPlace[] {
    const found: number[] = [];
    for (const form of searched(name, this.suffixNames)) {
      const stem = this.findStem(form);
      if (stem >= 0) found.push(...this.ofStem(stem));
    }
    const places = [...new Set(found)].sort((a, b) => a - b).map((index) => this.at(index));
    return places.filter((place) => place.name === name || place.listedName === name);
  }

  /** A single page asks for a few, and for those it does not wait until all are in order. */
  private ofStem(stem: number): Iterable<number> {
    this.searches += 1;
    if (this.searches <= searchesUnsorted) return indexesOf(this.stems, stem);
    this.byStem ??= inverted(this.stems, this.stemStarts.length - 1);
    return this.byStem.villages.subarray(this.byStem.firsts[stem], this.byStem.firsts[stem + 1]);
  }

  private stem(id: number): string {
    return String.fromCharCode(...this.stemText.subarray(this.stemStarts[id], this.stemStarts[id + 1]));
  }

  /** -1 where no village has this stem. */
  private findStem(stem: string): number {
    const count = this.stemStarts.length - 1;
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.compared(middle, stem) < 0) low = middle + 1;
      else high = middle;
    }
    return low < count && this.compared(low, stem) === 0 ? low : -1;
  }

  /** Below 0 where the stem of this number comes before `stem` in the order of UTF-16 units, 0 where it is that. No string is made of it: a page asks for thousands. */
  private compared(id: number, stem: string): number {
    const start = this.stemStarts[id]!;
    const length = this.stemStarts[id + 1]! - start;
    for (let i = 0; i < length && i < stem.length; i++) {
      const difference = this.stemText[start + i]! - stem.charCodeAt(i);
      if (difference !== 0) return difference;
    }
    return length - stem.length;
  }

  /** Index into the divisions. */
  private townshipOf(village: number): number {
    return this.divisions.townships[0] + lowerBound(this.firsts, village + 1) - 1;
  }
}

/** A printed name's stems, and a listed name's stem before its suffix. */
const searched = (name: string, suffixes: readonly string[]): readonly string[] => [
  ...stemsOf(name),
  ...suffixes.filter((suffix) => suffix !== "" && name.endsWith(suffix)).map((suffix) => name.slice(0, -suffix.length)),
];

/** 0, a, a+b, … */
function startsOf(counts: Uint8Array | Uint16Array): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  for (let i = 0; i < counts.length; i++) starts[i + 1] = starts[i]! + counts[i]!;
  return starts;
}

const searchesUnsorted = 32;

function* indexesOf(stems: Uint32Array, stem: number): Generator<number> {
  for (let at = stems.indexOf(stem); at >= 0; at = stems.indexOf(stem, at + 1)) yield at;
}

/** Counting sort of villages by stem. */
function inverted(stems: Uint32Array, count: number): { firsts: Uint32Array; villages: Uint32Array } {
  const firsts = new Uint32Array(count + 1);
  for (const stem of stems) firsts[stem + 1]!++;
  sums(firsts);
  const next = firsts.slice();
  const villages = new Uint32Array(stems.length);
  for (let i = 0; i < stems.length; i++) villages[next[stems[i]!]!++] = i;
  return { firsts, villages };
}
