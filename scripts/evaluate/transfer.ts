/**
 * What was found in a page that was set in some format and read again → the same with offsets into the annotated page. Both texts are compared
 * character by character without white space (radicals and ligatures as what they look like): stretches are looked for block by block, the
 * longest first, so that another order of the articles does no harm; signs that stand in one text only (a hyphen at a line's end, a colon
 * that a table has not) are passed over. What stands in no block keeps no place on the page, and counts as wrong.
 */
import { denseText, type DenseText } from "../annotate/dense-text.ts";
import { fold } from "../../src/characters/fold.ts";
import type { Standoff } from "../../src/standoff.ts";

const denseOf = (text: string): DenseText => denseText(text, (character) => fold(character).normalize("NFKC"));

/** In characters: what is looked for anew where the texts part, at first and at last, and how far on. */
const [long, short] = [14, 5];
const farthestSkip = 3;

/** Offset into the text that was read → offset into the annotated page. */
export function alignTexts(page: string, blocks: readonly string[], read: string): ReadonlyMap<number, number> {
  const [own, other] = [denseOf(page), denseOf(read)];
  const places = placesOf(own.text, blocks);
  const found = new Map<number, number>();
  const taken = new Uint8Array(other.text.length);
  for (const { start, end } of places.sort((a, b) => b.end - b.start - (a.end - a.start)))
    for (const [from, to] of alignBlock(own.text.slice(start, end), other.text, taken)) {
      taken[to] = 1;
      found.set(other.offsets[to]!, own.offsets[start + from]!);
    }
  return found;
}

/** Where the blocks stand on the page, each behind the one before. */
function placesOf(page: string, blocks: readonly string[]): { readonly start: number; readonly end: number }[] {
  let from = 0;
  return blocks.map((block) => {
    const { text } = denseOf(block);
    const start = page.indexOf(text, from);
    if (start < 0) throw new Error(`not on the page: ${block}`);
    from = start + text.length;
    return { start, end: from };
  });
}

/** Pairs of positions. */
function* alignBlock(block: string, read: string, taken: Uint8Array): Generator<readonly [number, number]> {
  let at = 0;
  let to = -1;
  while (at < block.length) {
    if (to >= 0 && block[at] === read[to] && taken[to] === 0) {
      yield [at++, to++];
      continue;
    }
    const next = (to < 0 ? undefined : near(block, at, read, to)) ?? far(block, at, read, Math.max(0, to), taken);
    if (next) [at, to] = next;
    else at++;
  }
}

/** A few signs on, in one text or the other. */
function near(block: string, at: number, read: string, to: number): [number, number] | undefined {
  for (let skip = 1; skip <= farthestSkip; skip++) {
    if (read.startsWith(block.slice(at, at + short), to + skip)) return [at, to + skip];
    const on = block.slice(at + skip, at + skip + short);
    if (on !== "" && read.startsWith(on, to)) return [at + skip, to];
  }
  return undefined;
}

function far(block: string, at: number, read: string, to: number, taken: Uint8Array): [number, number] | undefined {
  for (const length of [long, short]) {
    const wanted = block.slice(at, at + length);
    const first = freeAt(wanted, read, to, taken) ?? freeAt(wanted, read, 0, taken);
    if (first !== undefined) return [at, first];
  }
  return undefined;
}

function freeAt(wanted: string, read: string, from: number, taken: Uint8Array): number | undefined {
  for (let at = read.indexOf(wanted, from); at >= 0; at = read.indexOf(wanted, at + 1)) if (taken[at] === 0) return at;
  return undefined;
}

/** The page with what was found elsewhere behind it, and what was found with offsets into that. */
export interface Transferred {
  readonly text: string;
  readonly predicted: Standoff;
}

/** `passedOver`: what is set around the text and may hold names: they count neither way. */
export function transfer(
  page: string,
  read: string,
  found: Standoff,
  places: ReadonlyMap<number, number>,
  passedOver: string,
): Transferred {
  let text = page;
  const around = denseOf(passedOver).text;
  const mentions = found.mentions.flatMap((mention) => {
    const surface = read.slice(mention.start, mention.end);
    const [first, last] = [places.get(mention.start), places.get(mention.end - 1)];
    if (first !== undefined && last !== undefined && last >= first && sameLength(page.slice(first, last + 1), surface))
      return [{ ...mention, start: first, end: last + 1 }];
    if (around.includes(denseOf(surface).text)) return [];
    text += `\n${surface}`;
    return [{ ...mention, start: text.length - surface.length, end: text.length }];
  });
  return { text, predicted: { ...found, mentions } };
}

/** But for signs that only one of both has. */
const sameLength = (one: string, other: string): boolean => Math.abs(denseOf(one).text.length - denseOf(other).text.length) <= farthestSkip;
