/** Which script a letter is of. */

export interface ScriptRange {
  readonly from: number;
  readonly to: number;
  /** ISO 15924. */
  readonly script: string;
}

/** Of the basic plane beyond ASCII, in order, without digits and punctuation as far as they have blocks of their own. */
const ranges: readonly ScriptRange[] = (
  [
    [0xc0, 0xd6, "Latn"],
    [0xd8, 0xf6, "Latn"],
    [0xf8, 0x24f, "Latn"],
    [0x370, 0x3ff, "Grek"],
    [0x400, 0x52f, "Cyrl"],
    [0x531, 0x58f, "Armn"],
    [0x5d0, 0x5f4, "Hebr"],
    [0x620, 0x65f, "Arab"],
    [0x66e, 0x6ef, "Arab"],
    [0x6fa, 0x6ff, "Arab"],
    [0x750, 0x77f, "Arab"],
    [0x780, 0x7bf, "Thaa"],
    [0x900, 0x963, "Deva"],
    [0x970, 0x97f, "Deva"],
    [0x980, 0x9ff, "Beng"],
    [0xa00, 0xa7f, "Guru"],
    [0xa80, 0xaff, "Gujr"],
    [0xb00, 0xb7f, "Orya"],
    [0xb80, 0xbff, "Taml"],
    [0xc00, 0xc7f, "Telu"],
    [0xc80, 0xcff, "Knda"],
    [0xd00, 0xd7f, "Mlym"],
    [0xd80, 0xdff, "Sinh"],
    [0xe01, 0xe4e, "Thai"],
    [0xe80, 0xecf, "Laoo"],
    [0xf00, 0xf00, "Tibt"],
    [0xf40, 0xfbc, "Tibt"],
    [0x1000, 0x109f, "Mymr"],
    [0x10a0, 0x10ff, "Geor"],
    [0x1100, 0x11ff, "Hang"],
    [0x1200, 0x137f, "Ethi"],
    [0x1780, 0x17d3, "Khmr"],
    [0x1820, 0x18aa, "Mong"],
    [0x1950, 0x197f, "Tale"],
    [0x1980, 0x19df, "Talu"],
    [0x1e00, 0x1eff, "Latn"],
    [0x3005, 0x3007, "Hani"],
    [0x3041, 0x3096, "Kana"],
    [0x30a1, 0x30fa, "Kana"],
    [0x3131, 0x318e, "Hang"],
    [0x31f0, 0x31ff, "Kana"],
    [0x3400, 0x4dbf, "Hani"],
    [0x4e00, 0x9fff, "Hani"],
    [0xa000, 0xa48c, "Yiii"],
    [0xa4d0, 0xa4f7, "Lisu"],
    [0xac00, 0xd7a3, "Hang"],
    // Surrogates of the rarer Han characters.
    [0xd840, 0xd888, "Hani"],
    [0xf900, 0xfaff, "Hani"],
    [0xfb50, 0xfdff, "Arab"],
    [0xfe70, 0xfefc, "Arab"],
    [0xff21, 0xff3a, "Latn"],
    [0xff41, 0xff5a, "Latn"],
    [0xff66, 0xff9d, "Kana"],
  ] as const
).map(([from, to, script]) => ({ from, to, script }));

/** Scripts that one language of today is written in, as far as pages go. */
export const languageOfScript: Readonly<Record<string, string>> = {
  Kana: "ja",
  Hang: "ko",
  Grek: "el",
  Armn: "hy",
  Hebr: "he",
  Thaa: "dv",
  Beng: "bn",
  Guru: "pa",
  Gujr: "gu",
  Orya: "or",
  Taml: "ta",
  Telu: "te",
  Knda: "kn",
  Mlym: "ml",
  Sinh: "si",
  Thai: "th",
  Laoo: "lo",
  Tibt: "bo",
  Mymr: "my",
  Geor: "ka",
  Ethi: "am",
  Khmr: "km",
  Mong: "mn",
  Yiii: "ii",
  Lisu: "lis",
};

/** Of a UTF-16 unit; undefined for what is no letter. Kana of both kinds are one, Hangul in letters or syllables too. */
export function scriptOf(unit: number): string | undefined {
  if (unit >= 0x4e00 && unit <= 0x9fff) return "Hani";
  if (unit < 0xc0) return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) ? "Latn" : undefined;
  let [low, high] = [0, ranges.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const { from, to, script } = ranges[middle] as ScriptRange;
    if (unit < from) high = middle - 1;
    else if (unit > to) low = middle + 1;
    else return script;
  }
  return undefined;
}

/** How much a letter of the script says, against one of an alphabet: a Han character says as much as three letters, a syllable as two. */
export const saidBy = (script: string): number =>
  script === "Hani" ? 3 : script === "Kana" || script === "Hang" || script === "Yiii" ? 2 : 1;
