/** Identifiers that others give: unified social credit codes (GB 32100-2015) and Wikidata's. */

/** Digits and capitals without I, O, S, V and Z: the value of a character is its place. */
const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
/** Who registered it, what it is, the division in digits, the body's own nine characters, and the check. */
const codeForm = /^[1-9ANY][0-9A-HJ-NP-RTUWXY]\d{6}[0-9A-HJ-NP-RTUWXY]{10}$/;

/** Whether a text is a unified social credit code: eighteen characters of which the last fits those before it. */
export function isCreditCode(text: string): boolean {
  return codeForm.test(text) && text.endsWith(checkCharacter(text));
}

/** What the last of the eighteen characters has to be. */
export function checkCharacter(text: string): string {
  let [sum, weight] = [0, 1];
  for (let at = 0; at < 17; at++) {
    sum += alphabet.indexOf(text.charAt(at)) * weight;
    weight = (weight * 3) % 31;
  }
  return alphabet.charAt((31 - (sum % 31)) % 31);
}

/** Whether a text is the id of a Wikidata item. */
export const isWikidataId = (text: string): boolean => /^Q[1-9]\d{0,11}$/.test(text);

/** Properties of the schema that hold one. */
export const identifierProperties = ["creditCode", "wikidataId"] as const;
export type IdentifierProperty = (typeof identifierProperties)[number];

/** Those of one thing. */
export type Identifiers = { readonly [property in IdentifierProperty]?: string };

/** An identifier in a text; offsets in UTF-16 units, `to` exclusive. */
export interface FoundIdentifier {
  readonly from: number;
  readonly to: number;
  readonly property: IdentifierProperty;
  readonly value: string;
}

const eighteen = /(?<![0-9A-Za-z])[0-9A-Z]{18}(?![0-9A-Za-z])/g;
/** Q42 alone may be a quarter or a gene: its source has to be named. */
const ofWikidata =
  /(?:wikidata(?:\.org)?|维基数据)(?:\/(?:wiki|entity))?[\s:：/（(#]{0,4}(?:(?:id|item|编号)[\s:：]{0,2})?(Q[1-9]\d{0,11})(?![0-9A-Za-z])/gi;

/** Those of a sentence, in text order; a code whose check does not fit is none. */
export function identifiersIn(text: string): readonly FoundIdentifier[] {
  const found: FoundIdentifier[] = [];
  for (const { 0: value, index: from } of text.matchAll(eighteen))
    if (isCreditCode(value)) found.push({ from, to: from + value.length, property: "creditCode", value });
  for (const { 0: whole, 1: value = "", index } of text.matchAll(ofWikidata)) {
    const to = index + whole.length;
    found.push({ from: to - value.length, to, property: "wikidataId", value: value.toUpperCase() });
  }
  return found.sort((a, b) => a.from - b.from);
}
