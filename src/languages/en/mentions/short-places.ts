/** Places by their short names: `Mwatate` of Mwatate Sub-county, and the towns that bodies are named after. */
import { isGivenName, isListedPlace } from "./lexicon.ts";
import { peoples, starters, topics, typeOfHead } from "./words.ts";
import { isPostWord } from "../vocabulary/posts.ts";
import type { Named } from "./names.ts";
import type { Short } from "./acronyms.ts";

export const general =
  /^(?:St|Saint|Holy|Royal|National|International|Federal|Local|Public|Social|Regional|Rural|Urban|Global|Annual|United|General|Great|Greater|Central|Christian|Catholic|Grand|Good|Women|Men|Sacred|Our|Lady|First|Special|Senior|Junior|Joint|Free|Green|Red|Blue|White|Black|Provincial|District|Municipal|State|County|Constituency|Community|Civil|Basic|Common)$/;

export function placeNames(named: readonly Named[]): [string, Short][] {
  const sure = named.filter(({ type, confidence }) => type === "Place" && confidence >= 0.75).map(({ text }) => text);
  const withKind = sure.filter((text) => withoutKind(text) !== text);
  const places = new Map([
    ...sure.map((text) => [text, text] as const),
    ...withKind.toReversed().map((text) => [withoutKind(text), text] as const),
  ]);
  const villages = named.flatMap(({ type, text }): [string, Short][] => {
    const short = type === "Village" ? text.replace(/^Barangay (?=\p{Lu})|(?<=\p{L}) Village$/u, "") : text;
    return short === text ? [] : [[short, { type: "Village", name: text, confidence: 0.8 }]];
  });
  return [...[...places].map(([short, name]): [string, Short] => [short, { type: "Place", name, confidence: 0.8 }]), ...villages];
}

/** Shanxiahu of Shanxiahu Town; Iloilo City is not Iloilo, and Cape Town no cape. */
function shortTown(name: string): string | undefined {
  const short = /^(\p{Lu}\p{Ll}{3,}) (?:Town|City|Subdistrict)$/u.exec(name)?.[1];
  return short === undefined || short === "Cape" || isListedPlace(short) || isGivenName(short) || typeOfHead(short) || general.test(short)
    ? undefined
    : short;
}

/** `Mwatate` is `Mwatate Sub-county`, where the page says so; `Duke Street` is not Duke. */
const withoutKind = (name: string): string =>
  shortTown(name) ?? name.replace(/(?<=\p{L} )(?:County|Sub-[Cc]ounty|District|Ward|Township|Municipality|Region|Province)$/u, "").trim();

const civic =
  /\b(?:Council|Committee|School|College|Hospital|Clinic|Library|Museum|Club|Station|Parish|Association|Society|Municipality|Board|Town Hall|Cooperative|Community|Municipal|Festival|Market|Tidy Towns)\b/;

/** Kilgarvan Tidy Towns Committee is of Kilgarvan; firms are named after people. */
export function homesOfBodies(named: readonly Named[]): [string, Short][] {
  const places = new Set(named.flatMap(({ type, text }) => (type === "Place" ? [text] : [])));
  return named.flatMap(({ type, text }) => {
    const village = type === "Agency" ? /^(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}) Village Council$/u.exec(text)?.[1] : undefined;
    if (village !== undefined) return [[village, { type: "Village", name: village, confidence: 0.8 }] as [string, Short]];
    const [first, second] = text.split(" ");
    const local =
      (type === "Agency" || type === "Organization" || type === "Event") &&
      civic.test(text) &&
      /^\p{Lu}\p{Ll}{3,}$/u.test(first!) &&
      /^\p{Lu}/u.test(second ?? "");
    const word = first!.toLowerCase();
    if (
      !local ||
      general.test(first!) ||
      topics.has(word) ||
      peoples.has(word) ||
      starters.has(word) ||
      isPostWord(word) ||
      typeOfHead(word)
    )
      return [];
    return [[first!, { type: "Place", name: first!, confidence: places.has(first!) ? 0.76 : 0.56 }] as [string, Short]];
  });
}
