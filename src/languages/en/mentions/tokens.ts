/** The words of an English sentence. */
import { matchesIn } from "../../../rules/matches-in.ts";
import { isPostWord } from "../vocabulary/posts.ts";
import { noNames, typeOfHead } from "./words.ts";

export interface Word {
  readonly text: string;
  /** Offsets into the sentence's text. */
  readonly from: number;
  readonly to: number;
}

const token = /[\p{L}\p{N}](?:[\p{L}\p{N}’'.&/–]|-(?!-))*[\p{L}\p{N}]|[\p{L}\p{N}&]/gu;
/** In Irish a small letter may go before: Mná na hÉireann. */
/** `nGaeilge`, `iTaukei`, `eThekwini`; not what machines and shops are called. */
const capital =
  /^(?:\p{Lu}|[hnt](?=\p{Lu}\p{Ll})|(?!i(?:Phone|Pad|Pod|Tunes|Cloud|OS)|e(?:Bay|Book|Commerce|Learning|Health|Gov|Waste|Citizen|Visa))[ieu](?=\p{Lu}\p{Ll}{2}))/u;

/** `the P96-million Nueva Vida Road`. */
const sum = /^\p{L}{0,3}\d[\d.,]*-?(?:million|billion|crore|lakh|m|bn)\b/u;

/** By text: a sentence is asked for its words by each who reads it. */
const known = new Map<string, readonly Word[]>();
/** In characters. */
const mostRemembered = 50_000;
let remembered = 0;

export function wordsOf(text: string): readonly Word[] {
  const before = known.get(text);
  if (before !== undefined) return before;
  if (remembered > mostRemembered) {
    known.clear();
    remembered = 0;
  }
  const words = wordsIn(text);
  known.set(text, words);
  remembered += text.length;
  return words;
}

function wordsIn(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of matchesIn(text, token)) {
    const word = match[0].replace(/[’']s$/u, "");
    // `Oneonta-based` names Oneonta, and is no part of the name behind it.
    const base = /^(.+)-(?:based|area|funded|led|backed|sponsored|run|owned|supported|financed|built|born|raised|bred|educated)$/u.exec(
      word,
    )?.[1];
    const name = base ?? word;
    // `Mr.Anil Perera`, where the space was forgotten.
    const address = /^(?:Mr|Mrs|Ms|Dr|Prof|Hon|Rev|Engr?|Cllr|Ven)\.(?=\p{Lu}\p{L})/u.exec(name)?.[0];
    if (address !== undefined) {
      words.push({ text: address.slice(0, -1), from: match.index, to: match.index + address.length - 1 });
      words.push({ text: name.slice(address.length), from: match.index + address.length, to: match.index + name.length });
      continue;
    }
    // `Ex-Holm Bank chairman`; the Ex-Servicemen have it in their name.
    const once = /^Ex-(?=\p{Lu}\p{Ll}+$)(?!\p{L}*(?:s|men)$|(?:Service|Student|Pupil|Police|Army)$)/u.exec(name)?.[0];
    if (once !== undefined && !isPostWord(name.slice(once.length))) {
      words.push({ text: name.slice(once.length), from: match.index + once.length, to: match.index + name.length });
      continue;
    }
    const stroke = name.indexOf("/");
    // `Woods County/Woods County Conservation District`; `Nguu/Masumba Ward` is one.
    if (stroke > 0 && typeOfHead(name.slice(0, stroke)) !== undefined) {
      words.push({ text: name.slice(0, stroke), from: match.index, to: match.index + stroke });
      words.push({ text: name.slice(stroke + 1), from: match.index + stroke + 1, to: match.index + name.length });
    } else words.push({ text: name, from: match.index, to: match.index + name.length });
    if (base !== undefined)
      words.push({ text: word.slice(base.length + 1), from: match.index + base.length + 1, to: match.index + word.length });
  }
  return words;
}

export const lower = (word: Word | undefined): string => word?.text.toLowerCase() ?? "";

/** `Holm Nov.04 (LENA)`: a day. */
const monthDay = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?\d{1,2}$/;

/** A word that can stand in a name: capitalised, and no day, month or language. */
export const isNameWord = (word: Word | undefined): boolean =>
  word !== undefined &&
  (capital.test(word.text) || word.text === "4-H") &&
  !sum.test(word.text) &&
  !monthDay.test(word.text) &&
  !noNames.has(lower(word));

export const touches = (text: string, left: Word | undefined, right: Word | undefined): boolean =>
  left !== undefined && right !== undefined && /^\s+$/u.test(text.slice(left.to, right.from));
