/** `the council`, `the hospital`, `the project`: what was named before with that word; `the village board`: that of the place the text is about. */
import { matchesIn } from "../../../rules/matches-in.ts";
import { typeOfHead } from "./words.ts";
import { isRegion } from "../vocabulary/regions.ts";
import type { Candidate } from "../../../mention/extractor.ts";
import type { Article, Sentence } from "../../../model.ts";

/** The name that candidates carry which point back; src/standoff.ts knows it. */
export const pointing = "anaphor:english";

const level = "county|town|city|district|parish|village|municipal|provincial|borough|state|shire|township|regional";
const kinds =
  "council|assembly|government|ministry|department|authority|commission|board|agency|service|bureau|committee|police|hospital|museum|library|club|school|university|college|society|association|foundation|trust|cooperative|co-operative|company|bank|project|scheme|programme|program|bridge|fence|act|bill|plan|strategy|ordinance|festival|fair|show|campaign|summit|workshop|commissioners|trustees|supervisors|diocese|archdiocese|corporation|institute|academy|collective|federation|network|consortium|centre|center|court|secretariat|directorate|church|newspaper|station|factory|party";
/** British and Irish papers write the Council, the Department. */
const either = (words: string): string => words.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => `[${letter.toUpperCase()}${letter}]`);
const pointer = new RegExp(
  `\\b[Tt]h(?:e|is)\\s+((?:${either(level)})\\s+(?:${either("government|council|assembly|board|commission")})|${either(kinds)})\\b(?!\\s+(?:of|for)\\b)(?!\\s+\\p{Lu})`,
  "gu",
);
const types = new Set(["Agency", "Organization", "Project", "Policy", "Event"]);

/** So many names back `the council` may point; a book has many more. */
const reach = 200;

export interface Body {
  readonly text: string;
  readonly type: Candidate["type"];
  /** `under the Renewal Scheme`: `the scheme` may be that, `the project` is what it pays for. */
  readonly frame?: boolean;
}

/**
 * Adds them to what was found in each sentence of the article, in reading order.
 * `county`: the county's own bodies, which every article of its paper may speak of; `heading`: whose minutes the page is.
 */
export function withAnaphors(
  article: Article,
  found: ReadonlyMap<string, readonly Candidate[]>,
  county: readonly Body[],
  heading: readonly Body[],
): Map<string, readonly Candidate[]> {
  const result = new Map<string, readonly Candidate[]>();
  const named: Body[] = [];
  const places: string[] = [];
  const towns: string[] = [];
  for (const sentence of article.sentences) {
    const own = [...(found.get(sentence.id) ?? [])].sort((a, b) => a.from - b.from);
    const bodies = own.filter((one) => types.has(one.type)).map((one) => ({ ...bodyOf(sentence, one), to: one.to }));
    const added = matchesIn(sentence.text, pointer).flatMap((match): Candidate[] => {
      const seen = [...heading, ...county, ...named.slice(-reach), ...bodies.filter(({ to }) => to <= match.index)];
      const ofTown = townBody.test(match[1] ?? "");
      const noun = (match[1] ?? "").toLowerCase();
      const place = ownPlace(noun, placesIn(sentence, own, match.index, ofTown), ofTown ? towns : places);
      const pointed = antecedentOf(noun, seen) ?? ownBody(noun, place);
      return pointed ? [anaphor(match, pointed, county)] : [];
    });
    named.push(...bodies, ...added.flatMap((one) => (one.name === undefined ? [] : [{ text: one.name, type: one.type }])));
    places.push(...placesIn(sentence, own, sentence.text.length));
    towns.push(...placesIn(sentence, own, sentence.text.length, true));
    result.set(sentence.id, [...own, ...added]);
  }
  return result;
}

/** The last of those here, or else of those before; of a city government, rather one that is called a city. */
function ownPlace(noun: string, here: readonly string[], before: readonly string[]): string | undefined {
  const city = noun.startsWith("city ") ? [...before, ...here].findLast((place) => / city$/i.test(place)) : undefined;
  return city ?? here.at(-1) ?? before.at(-1);
}

const bodyOf = (sentence: Sentence, one: Candidate): Body => ({
  ...{ text: one.name ?? sentence.text.slice(one.from, one.to), type: one.type },
  frame: one.type === "Project" && /\b(?:under|through|via|from) (?:the |its |a )?$/.test(sentence.text.slice(0, one.from)),
});

/** Streets and waters have no council. */
const site = /\b(?:Street|Road|Avenue|Lane|River|Lake|Creek|Park|Hall|Square|Highway|Bridge|Mountain|Forest|Stadium|Market)$/;

const townBody = /^(?:municipal|city|town|borough|township) /;

/** `ofTown`: of the places that have a town's bodies; a village has none of them. */
const placesIn = (sentence: Sentence, own: readonly Candidate[], before: number, ofTown = false): string[] =>
  own
    .filter(
      ({ type, from, to, confidence }) =>
        (type === "Place" || (type === "Village" && !ofTown)) &&
        to <= before &&
        !site.test(sentence.text.slice(0, to)) &&
        confidence >= 0.7 &&
        // `SIBALOM, Antique -- `: the piece is from Sibalom.
        !(own.some((other) => other.to === from - 2 && other.type === "Place") && /^\s*(?:--|[—–])/.test(sentence.text.slice(to))),
    )
    .map((one) => bodyOf(sentence, one).text);

const antecedentOf = (noun: string, seen: readonly Body[]): Body | undefined =>
  seen.findLast(
    ({ text, type, frame }) =>
      (holds(text, noun) && ofKind(type, noun) && !isRunning(text, noun)) ||
      (type === "Project" && !frame && /^(?:project|scheme|programme|program)$/.test(noun)),
  );

/** The village board of the place that was spoken of last; which county or province a place is in, it does not say. */
function ownBody(noun: string, place: string | undefined): Body | undefined {
  const own = /^(?:town|city|village|parish|municipal|borough|township) (?:council|board|government|assembly|commission)$/.test(noun);
  // A parish is no county.
  const tooLarge = /^(?:parish|village) /.test(noun) && place !== undefined && isRegion(place);
  return own && place !== undefined && !tooLarge
    ? { text: `${place.replace(/ (?:County|District|City|Sub-County)$/, "")} ${noun}`, type: "Agency" }
    : undefined;
}

function anaphor(match: RegExpExecArray, pointed: Body, county: readonly Body[]): Candidate {
  const noun = match[1] ?? "";
  const to = match.index + match[0].length;
  const whole = pointed.type === "Project" || (!noun.includes(" ") && !county.some(({ text }) => text === pointed.text));
  return {
    from: whole ? match.index : to - noun.length,
    to,
    type: pointed.type,
    extractor: pointing,
    confidence: 0.75,
    ...(whole ? { form: "anaphor" as const } : {}),
    name: pointed.text,
  };
}

/** The Library Trustees and the Village Hall Committee are no library and no hall. */
const isRunning = (name: string, noun: string): boolean => {
  const last = /\b(?:trustees|board|committee|association|federation|foundation|trust|friends)$/.exec(name.toLowerCase())?.[0];
  return last !== undefined && !noun.endsWith(last);
};

/** The Fair Board Election is no board, and the Board Policy neither; what is being built may be a hospital. */
const ofKind = (type: Candidate["type"], noun: string): boolean => {
  const kind = typeOfHead(noun.split(" ").at(-1)!);
  if (kind === "Agency") return type === "Agency" || type === "Organization";
  return kind !== "Organization" || (type !== "Event" && type !== "Policy");
};

/** `county government` fits `County Government of Narok` and `Narok County Government`; `hospital` any name that holds it. */
const holds = (name: string, noun: string): boolean =>
  ` ${name.toLowerCase().replace(/-/g, " ")} `.includes(` ${noun.replace(/-/g, " ")} `);
