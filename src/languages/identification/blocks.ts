/** Text → stretches that are likely of one language, with how much of each script is in them. */
import { saidBy, scriptOf } from "./scripts.ts";

/** Offsets in UTF-16 units of the text. */
export interface Block {
  readonly start: number;
  readonly end: number;
  /** The script that says most; undefined for a line without a letter. */
  readonly script: string | undefined;
  /** Script → how much is said in it: letters of an alphabet, each Han character as three. */
  readonly said: ReadonlyMap<string, number>;
}

/** Scripts that Chinese, Japanese and Korean mix within a word: a line of them is of one of these languages. */
const eastAsian: ReadonlySet<string> = new Set(["Hani", "Kana", "Hang"]);

/**
 * Lines; those that follow each other in one alphabet are one block, as a paragraph that is broken into lines is, up to a blank line.
 * A line in which Han characters, kana and Hangul together say most is a block of its own.
 */
export function* languageBlocks(text: string): Generator<Block> {
  let open: { start: number; end: number; script: string; said: Map<string, number> } | undefined;
  for (const [start, end] of lines(text)) {
    const said = saidIn(text, start, end);
    const script = mainScript(said);
    if (open && (script === undefined ? isBlank(text, start, end) : script !== open.script)) {
      yield open;
      open = undefined;
    }
    if (script === undefined) continue;
    if (eastAsian.has(script)) yield { start, end, script, said };
    else if (!open) open = { start, end, script, said };
    else {
      open.end = end;
      for (const [of, much] of said) open.said.set(of, (open.said.get(of) ?? 0) + much);
    }
  }
  if (open) yield open;
}

function* lines(text: string): Generator<readonly [number, number]> {
  let start = 0;
  while (start < text.length) {
    const feed = text.indexOf("\n", start);
    const end = feed < 0 ? text.length : feed;
    yield [start, end];
    start = end + 1;
  }
}

const isBlank = (text: string, start: number, end: number): boolean => text.slice(start, end).trim() === "";

function saidIn(text: string, start: number, end: number): Map<string, number> {
  const said = new Map<string, number>();
  let [last, much]: [string | undefined, number] = [undefined, 0];
  for (let at = start; at < end; at++) {
    const script = scriptOf(text.charCodeAt(at));
    if (script === undefined) continue;
    if (script !== last) {
      if (last !== undefined) said.set(last, (said.get(last) ?? 0) + much);
      [last, much] = [script, 0];
    }
    much += saidBy(script);
  }
  if (last !== undefined) said.set(last, (said.get(last) ?? 0) + much);
  return said;
}

/** Han, kana and Hangul against the rest as one, so that a Chinese line with a long English name stays Chinese. */
function mainScript(said: ReadonlyMap<string, number>): string | undefined {
  const together = (said.get("Hani") ?? 0) + (said.get("Kana") ?? 0) + (said.get("Hang") ?? 0);
  let [main, most]: [string | undefined, number] = [together > 0 ? "Hani" : undefined, together];
  for (const [script, much] of said) if (!eastAsian.has(script) && much > most) [main, most] = [script, much];
  return main;
}
