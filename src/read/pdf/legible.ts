/**
 * Whether what a font prints can be told. A font without a map to Unicode gives the numbers of its glyphs for characters: control
 * characters, private ones, or ideographs that nobody writes. Nothing of it may be taken for text.
 */
import type { PageRuns, Run } from "./runs.ts";

const noText = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffd\ufffe\uffff]|\p{Co}|\p{Cn}|\p{Cs}/gu;
/** Shares of a font's characters. */
const mostWithoutText = 0.03;
const leastUsual = 0.6;
/** Of the ideographs, so many are needed to tell. */
const enough = 12;
const ideographs = /\p{Script=Han}/gu;

/** Ideographs that the two old Chinese standards have for everyday use: those of GB 2312, and the first level of Big5. */
let usual: ReadonlySet<string> | undefined;

function usualIdeographs(): ReadonlySet<string> {
  if (usual) return usual;
  const set = new Set<string>();
  const add = (label: string, first: number, last: number, trails: readonly (readonly [number, number])[]): void => {
    const bytes: number[] = [];
    for (let lead = first; lead <= last; lead++)
      for (const [from, to] of trails) for (let trail = from; trail <= to; trail++) bytes.push(lead, trail);
    for (const character of new TextDecoder(label).decode(Uint8Array.from(bytes))) set.add(character);
  };
  add("gb2312", 0xb0, 0xf7, [[0xa1, 0xfe]]);
  add("big5", 0xa4, 0xc6, [
    [0x40, 0x7e],
    [0xa1, 0xfe],
  ]);
  return (usual = set);
}

/** Fonts by name whose glyphs can't be told. */
export function illegibleFonts(runs: Iterable<Run>): ReadonlySet<string> {
  const texts = new Map<string, string[]>();
  for (const { font, text } of runs) {
    const there = texts.get(font);
    if (there) there.push(text);
    else texts.set(font, [text]);
  }
  return new Set([...texts].filter(([, pieces]) => !isLegible(pieces.join(""))).map(([font]) => font));
}

/** The pages without what is printed in these fonts. */
export function withoutFonts(pages: readonly PageRuns[], fonts: ReadonlySet<string>): readonly PageRuns[] {
  const isKept = ({ font }: Run): boolean => !fonts.has(font);
  return fonts.size === 0 ? pages : pages.map((page) => ({ ...page, runs: page.runs.filter(isKept), aslant: page.aslant.filter(isKept) }));
}

function isLegible(text: string): boolean {
  if ((text.match(noText)?.length ?? 0) > mostWithoutText * text.length) return false;
  // Radicals and compatibility ideographs stand for usual ones.
  const han = (text.normalize("NFKC").match(ideographs) ?? []).filter((character) => character >= "\u3400");
  if (han.length < enough) return true;
  const set = usualIdeographs();
  return han.filter((character) => set.has(character)).length >= leastUsual * han.length;
}
