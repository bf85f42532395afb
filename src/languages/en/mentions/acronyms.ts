/** Letters that a page uses for a body it names in full: `Kenya Wildlife Service (KWS)`, or without saying so. */
import type { Named } from "./names.ts";
import type { Candidate } from "../../../mention/extractor.ts";
import { isPostWord } from "../vocabulary/posts.ts";

/** A name that the page may use again, and what it is short for. */
export interface Short {
  readonly type: Candidate["type"];
  readonly name: string;
  readonly confidence: number;
  /** Only with a possessive behind it, which belongs to it: `St Cecilia’s`. */
  readonly possessive?: boolean;
}

/** The town may stand between: `University of Agriculture, Umudike (MOUAU)`. */
const acronymAfter = /^(?:, \p{Lu}[\p{L}-]+)?\s*[([]\s*(?:the\s+)?([A-Z][A-Za-z&]{1,9})\s*[)\]]/u;
const bodies = new Set(["Agency", "Organization", "Project", "Policy", "Event"]);

/** What the text puts in brackets goes before what the letters only allow. */
export function acronymsOf(named: readonly Named[]): [string, Short][] {
  const acronyms = new Map<string, Short>();
  for (const { type, text, sentence, to } of named) {
    if (!bodies.has(type)) continue;
    const letters = acronymAfter.exec(sentence.text.slice(to))?.[1];
    // `Notwane Civils (Pty) Ltd`: what kind of company.
    const told = /^(?:Pty|Pvt)$/i.test(letters ?? "") ? undefined : letters;
    for (const [short, full] of type === "Agency" || type === "Organization" ? endsInLetters(text) : [])
      if (!acronyms.has(short)) acronyms.set(short, { type, name: full, confidence: 0.9 });
    for (const short of [...(told === undefined ? [] : [told]), ...initials(text)]) {
      const before = acronyms.get(short);
      if (!before || (short === told && before.confidence < 0.95))
        acronyms.set(short, { type, name: text, confidence: short === told ? 0.95 : 0.85 });
      // `Ruwasa`, as some papers go on.
      if (short === told && /^[A-Z]{5,}$/.test(short))
        acronyms.set(short[0] + short.slice(1).toLowerCase(), { type, name: text, confidence: 0.9 });
    }
  }
  return [...acronyms];
}

/** Kinds of bodies by whose letters papers call them: `Holm RDC`, `Powys CC`, `Wabal DDA`. */
const kindsByLetters =
  /^(.*?\p{Ll}) (Rural District Council|District Development Authority|County Council|District Council|Town Council|City Council|Borough Council|Parish Council|Community Council|Municipal Council|Local Government Council|Local Council Development Area|Community Development Council|Regional Council|Municipal Corporation|District Assembly|County Assembly)$/u;

/** `Holm RDC` of Holm Rural District Council. */
function* endsInLetters(name: string): Generator<[short: string, full: string]> {
  const [, place, kind] = kindsByLetters.exec(name) ?? [];
  if (place !== undefined && kind !== undefined) yield [`${place} ${kind.replace(/(\p{Lu})\p{Ll}+ ?/gu, "$1")}`, name];
}

/** With and without the small words: `DOC` for Department of Conservation. An MCA is somebody, whatever Makuyu County Assembly begins with. */
function initials(name: string): string[] {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word));
  const letters = (some: readonly string[]): string => some.map((word) => word[0]!.toUpperCase()).join("");
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  const withOf = words.filter((word) => /^\p{Lu}/u.test(word) || word === "of");
  return [...new Set([letters(capitals), letters(withOf), letters(words)])].filter((short) => short.length >= 3 && !isPostWord(short));
}
