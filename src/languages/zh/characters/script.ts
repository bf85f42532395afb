/**
 * Traditional text read in simplified characters, one for one. Nothing but the characters changes: 資訊 is read as 资讯 and not as 信息. Of
 * several words that share a simplified character (後 and 后, 裡 and 里) all are read as that one, as everybody reads simplified text.
 */
import type { Spelling } from "../../spelling.ts";
import { asTraditional, inBoth, onlySimplified, simplified, traditional } from "./table.ts";

const units = 65536;
/** For each UTF-16 unit what it is read as. */
const folded = Uint16Array.from({ length: units }, (_, unit) => unit);
/** 1: traditional text alone has it; 2: simplified text alone; 0: both, or neither. */
const scriptOf = new Uint8Array(units);
const [ofTraditional, ofSimplified] = [1, 2];
for (let at = 0; at < traditional.length; at++) {
  folded[traditional.charCodeAt(at)] = simplified.charCodeAt(at);
  if (!inBoth.includes(traditional.charAt(at))) scriptOf[traditional.charCodeAt(at)] = ofTraditional;
}
for (let at = 0; at < onlySimplified.length; at++) scriptOf[onlySimplified.charCodeAt(at)] = ofSimplified;

const written: ReadonlyMap<string, string> = new Map([...onlySimplified].map((character, at) => [character, asTraditional.charAt(at)]));

interface Counts {
  readonly traditional: number;
  readonly simplified: number;
}

/** Every page is counted through: quick, and nothing is made. */
function countsOf(text: string, from: number, to: number): Counts {
  const counts = [0, 0, 0];
  for (let at = from; at < to; at++) counts[scriptOf[text.charCodeAt(at)]!]!++;
  return { traditional: counts[ofTraditional]!, simplified: counts[ofSimplified]! };
}

/** 計畫 is 計劃 in Taiwan. */
const planned = /(?<=[计规企策筹擘])画/g;

const fold = (text: string): string =>
  text.replace(/[\u3400-\u9fff]/g, (character) => String.fromCharCode(folded[character.charCodeAt(0)]!)).replace(planned, "划");

/** Only characters that no simplified text has: a word of traditional text (沒有, 據傳) in a page of simplified is read as what it is. */
export const foldTraditional = (text: string): string =>
  countsOf(text, 0, text.length).traditional === 0
    ? text
    : text.replace(/[\u3400-\u9fff]/g, (character) =>
        scriptOf[character.charCodeAt(0)] === ofTraditional ? String.fromCharCode(folded[character.charCodeAt(0)]!) : character,
      );

/** Fewer in a line of simplified text are a name that is printed so (李国強 is not 李国强), or a sign on a wall. */
const leastInLine = 4;

/** Whole where the page is traditional; else the lines that are. */
function read(text: string): string {
  const whole = countsOf(text, 0, text.length);
  if (whole.traditional === 0) return text;
  if (whole.traditional >= whole.simplified) return fold(text);
  return text.replace(/[^\n]+/g, (line) => {
    const own = countsOf(line, 0, line.length);
    return own.traditional >= leastInLine && own.traditional > own.simplified ? fold(line) : line;
  });
}

function readName(name: string): string {
  const own = countsOf(name, 0, name.length);
  return own.traditional > 0 && own.simplified === 0 ? fold(name) : name;
}

export const chineseSpelling: Spelling = { read, readName, write: (character) => written.get(character) ?? character };
