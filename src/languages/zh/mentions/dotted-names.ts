/** Names with a middle dot, 买买提·艾力 and 乔治·布什: on each side, as far as the characters are those of transcriptions. */
import type { Candidate } from "../../../mention/extractor.ts";
import type { Neighbours } from "./person-evidence.ts";
import { dotted, dottedShort } from "./person-rules.ts";
import type { Reading } from "./reading.ts";
import { foreignCharacters } from "./tables/surnames.ts";

const longestPart = 8;
/** What such a name may follow without a break. */
const bounds: ReadonlySet<Candidate["type"] | undefined> = new Set(["Title", "Occupation", "Agency"]);
const functionWord = /^[和与及在是也就都对将把被为向从到又还并等说称]/u;
/** 阿不都拉, 阿不力孜: neither a negation nor 都 alone. */
const inName = /^不(?:都|力|来|拉|里|列|热)/u;

export function* findDottedNames(reading: Reading, near: Neighbours): Generator<Candidate> {
  const { text } = reading;
  for (let dot = text.indexOf("·"); dot >= 0;) {
    const from = partStart(text, dot, near);
    let to = partEnd(reading, dot);
    let next = text.indexOf("·", dot + 1);
    while (next === to && to > dot + 1) {
      to = partEnd(reading, next);
      next = text.indexOf("·", next + 1);
    }
    if (from < dot && to > dot + 1 && text.charAt(to - 1) !== "·") {
      const rule = to - from >= 5 ? dotted : dottedShort;
      yield { from, to, type: "Person", extractor: rule.id, confidence: rule.confidence };
    }
    dot = next;
  }
}

function partStart(text: string, dot: number, { endingAt }: Neighbours): number {
  let at = dot;
  while (at > 0 && dot - at < longestPart && transcribes(text, at - 1) && !bounds.has(endingAt.get(at))) at--;
  return at;
}

function partEnd({ text, words, wordAt }: Reading, dot: number): number {
  let at = dot + 1;
  while (at < text.length && at - dot <= longestPart && transcribes(text, at)) {
    const word = words[wordAt[at] ?? 0];
    const transcribed = inName.test(text.slice(at, at + 2)) || inName.test(text.slice(at - 1, at + 1));
    if (
      !transcribed &&
      at > dot + 1 &&
      word?.from === at &&
      (functionWord.test(word.text) || (word.to - at > 1 && /^[vdp]/u.test(word.tag)))
    )
      break;
    at++;
  }
  return at;
}

const transcribes = (text: string, at: number): boolean =>
  inName.test(text.slice(at, at + 2)) ||
  inName.test(text.slice(at - 1, at + 1)) ||
  text.slice(at - 1, at + 1) === "来提" ||
  foreignCharacters.has(text.charAt(at)) ||
  /[A-Z.]/u.test(text.charAt(at));
