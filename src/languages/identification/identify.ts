/** Which language a page is in, and which parts of it are in none that is read. */
import { alphabeticLanguage } from "./alphabetic.ts";
import { languageBlocks } from "./blocks.ts";
import { eastAsianLanguage } from "./east-asian.ts";
import { languagesRead } from "./names.ts";
import type { Block } from "./blocks.ts";

/** Of a page no more is looked at, in UTF-16 units, in as many samples as it takes from beginning to end. */
const sampled = { size: 6_000, most: 5 };

/** Read languages on a page stand against so much in others: below a third of it they are its headers, captions and names. */
const mostForeign = 2;
/** How much of what may be in any language (names, a few words) counts for one that is read, beside text that surely is in another. */
const uncertainShare = 0.1;
/** Less than this in another language, in letters, is no reason to keep a page out. */
const leastForeign = 8;

/** A line or paragraph, told what it is in. Offsets in UTF-16 units of the text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** How much is said in it: letters, a Han character as three. */
  readonly weight: number;
  /** The script that says most. */
  readonly script: string | undefined;
  /** BCP 47; undefined where it may be in any language that is read. */
  readonly language: string | undefined;
}

/** In order; what holds no letter is left out. Linear in the length of the text: whoever asks several things of a page asks for these once. */
export const stretchesOf = (text: string): readonly Stretch[] =>
  Array.from(languageBlocks(text), (block) => {
    const { start, end, script } = block;
    const stretch = text.slice(start, end);
    return { start, end, text: stretch, weight: weightOf(block), script, language: languageOf(stretch, script) };
  });

/** What a page that must be kept out is in, BCP 47; undefined for one that is read. `stretches` are the text's. */
export function foreignLanguage(text: string, stretches = stretchesOf(text), title?: string): string | undefined {
  const amounts = new Map<string | undefined, number>();
  const uncertain: string[] = [];
  for (const { language, script, weight, text: stretch } of sampledStretches(text, stretches, title)) {
    if (language === undefined && script === "Latn") uncertain.push(stretch);
    else amounts.set(language, (amounts.get(language) ?? 0) + weight);
  }
  // What is uncertain line by line, as the cells of a table are, may tell as a whole.
  const whole = uncertain.join("\n");
  const language = whole === "" ? undefined : alphabeticLanguage(whole, "Latn");
  amounts.set(language, (amounts.get(language) ?? 0) + whole.length);
  return leading(amounts);
}

/** Offsets in UTF-16 units of the text. */
export interface ForeignPart {
  readonly start: number;
  readonly end: number;
  /** BCP 47. */
  readonly language: string;
}

/** Less than this in another language, in letters (a Han character as three), is a name, a motto or a quotation within what is read. */
const leastPart = 30;

/** The lines and paragraphs of a page that are surely in a language that is not read, in order. */
export function* foreignParts(stretches: readonly Stretch[]): Generator<ForeignPart> {
  for (const { start, end, weight, language } of stretches)
    if (weight >= leastPart && language !== undefined && !isRead(language)) yield { start, end, language };
}

/** With spaces in the place of those parts: every offset is right in both. */
export function blankForeign(text: string): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of foreignParts(stretchesOf(text))) {
    pieces.push(text.slice(from, start), text.slice(start, end).replace(/\S/g, " "));
    from = end;
  }
  return from === 0 ? text : pieces.join("") + text.slice(from);
}

function leading(amounts: ReadonlyMap<string | undefined, number>): string | undefined {
  let [read, foreign, most]: [number, number, number] = [0, 0, 0];
  let leader: string | undefined;
  for (const [language, amount] of amounts) {
    if (language === undefined) read += (amounts.has("ja") ? uncertainShare : 1) * amount;
    else if (isRead(language)) read += amount;
    else {
      foreign += amount;
      if (amount > most) [leader, most] = [language, amount];
    }
  }
  return foreign >= leastForeign && foreign > mostForeign * read ? leader : undefined;
}

const isRead = (language: string): boolean => languagesRead().includes(language);

const weightOf = ({ said }: Block): number => [...said.values()].reduce((sum, much) => sum + much, 0);

function languageOf(stretch: string, script: string | undefined): string | undefined {
  return script === "Hani" ? eastAsianLanguage(stretch) : alphabeticLanguage(stretch, script as string);
}

/** Of the title and the text. A blank line between them keeps their stretches apart. */
function sampledStretches(text: string, stretches: readonly Stretch[], title: string | undefined): readonly Stretch[] {
  const head = title === undefined ? "" : `${title}\n\n`;
  if (head.length + text.length <= sampled.size * sampled.most) return [...stretchesOf(head), ...stretches];
  return [...samplesOf(head + text)].flatMap(stretchesOf);
}

function* samplesOf(text: string): Generator<string> {
  const { size, most } = sampled;
  const step = (text.length - size) / (most - 1);
  for (let index = 0; index < most; index++) yield text.slice(Math.round(index * step), Math.round(index * step) + size);
}
