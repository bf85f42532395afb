/** English bylines: `By Jane Doe`, `By Jane Doe and John Roe, Narok Weekly`, `Jane Doe, Staff Writer`. */
import { isListedPlace } from "../mentions/lexicon.ts";
import type { Byline, Span } from "../../../model.ts";

const roles = "(?:[a-z-]+ ){0,3}(?:writer|reporter|correspondent|editor|columnist|contributor|journalist)s?";
const roleText = new RegExp(`^(?:a |our |the )?${roles}$`, "i");
const opening =
  /^(?:[—–-]{1,2}\s*|[■□●*]\s*)?(?:(?:[Ss]tory|[Tt]ext|[Ww]ords|[Rr]eport|[Rr]eporting|[Ww]ritten|(?:[Ss]tory|[Tt]ext) and photos)\s+by|(?:STORY|TEXT|WORDS|REPORT|REPORTING) BY|By|BY|by(?= \p{Lu}[\p{L}’'-]+(?: \p{Lu}\.)? \p{Lu}[\p{L}’'-]+$)|From(?= \p{Lu}\p{Ll}+ \p{Lu}[\p{L}’'-]+, \p{Lu}[\p{L}-]+$))\s*:?\s+/u;
/** Photographs and editing are not writing. */
const notWriting = /^(?:photos?|photographs?|pictures?|edited|editing|illustrations?|image)\b/i;
const particle = "(?:de|van|von|der|den|da|del|di|la|le|bin|binti|binte|ibn|al|el|ole|wa|arap)";
const word = "\\p{Lu}[\\p{L}'’.-]*";
const name = new RegExp(`^(?:(?:Dr|Mr|Mrs|Ms|Prof)\\.? )?(${word}(?: (?:${word}|${particle})){1,4})$`, "u");
/** Words that stand in names of bodies and headlines, never in a person's. */
const notAName =
  /^(?:Commissioner|Councill?or|Mayor|Chair(?:man|woman|person)?|Governor|Senator|Minister|President|Supervisor|Trustee|Alderman|Sheriff|Chief|Treasurer|Clerk|Director|Member|Cllr|Coun|Vice|Deputy|Secretary|Warden|Reeve|Convener|Officer|Hon|Honou?rable)\b|\b(?:The|Of|And|For|News|Times|Herald|Gazette|Post|Star|Tribune|Journal|Service|County|Agency|Press|Staff|Bureau|Correspondent|Reporter|Writer|Department|Ministry|Government|School|University|Daily|Weekly|Media|Nation|Standard|Council|Board|Committee|Commission|Meeting|Minutes|Agenda|New|In|To|On|At|With|By)\b/;

/** Offsets into `line`; empty for a byline that names nobody, `By Our Reporter`; undefined unless the whole line is a byline. */
export function bylineOf(line: string): readonly Byline[] | undefined {
  const bylines = englishByline(line);
  return bylines.length > 0 || /^by (?:our|a|the|staff)\b[\w ]{3,30}$/i.test(line) ? bylines : undefined;
}

function englishByline(line: string): readonly Byline[] {
  if (notWriting.test(line)) return [];
  const open = opening.exec(line);
  const parts = partsOf(line, open ? open[0].length : 0);
  const roleAt = parts.findIndex((part) => roleText.test(part.text));
  if (!open && roleAt < 1) return [];
  const people: Span[] = [];
  let employer: Span | undefined;
  for (const [index, part] of parts.entries()) {
    if (index === roleAt) continue;
    const names = namesIn(part);
    if (names && employer === undefined && (roleAt < 0 || index < roleAt)) people.push(...names);
    else if (people.length > 0 && employer === undefined) employer = { start: part.start, end: part.end };
    else return [];
  }
  // `From Ighomuaye Lucky, Benin`, `By Jane Doe, Abuja`: where the piece is from.
  if (line.startsWith("From ") || (employer && isListedPlace(line.slice(employer.start, employer.end)))) employer = undefined;
  const role = roleAt < 0 ? "reporter" : singular(parts[roleAt]?.text ?? "");
  return people.map((person) => ({ role, person, ...(employer && { employer }) }));
}

const singular = (role: string): string => role.replace(/^(?:a|our|the) /i, "").replace(/s$/i, "");

interface Part extends Span {
  readonly text: string;
}

/** What commas, bars and ` for ` set apart. */
function partsOf(line: string, from: number): Part[] {
  const parts: Part[] = [];
  const end = line.replace(/[\s)\].]+$/, "").length;
  let start = from;
  for (const match of [...line.slice(0, end).matchAll(/\s*[,|;•·/]\s*|\s+[—–-]\s+|\s+for\s+(?=\p{Lu})|$/gu)]) {
    if (match.index < start) continue;
    if (match.index > start) parts.push({ text: line.slice(start, match.index), start, end: match.index });
    start = match.index + match[0].length;
  }
  return parts;
}

/** The people of `Jane Doe and John Roe`, or nothing if the words are no names. */
function namesIn(part: Part): Span[] | undefined {
  const found: Span[] = [];
  let at = part.start;
  for (const piece of part.text.split(/(\s+(?:and|&|with)\s+|\s+in\s+(?=\p{Lu}[\p{L} ]+$).*)/iu)) {
    const match = /\p{Ll}/u.test(piece) ? name.exec(piece) : capitals(piece);
    if (match && !notAName.test(match[1] ?? "")) {
      const lead = piece.length - (match[1] ?? "").length;
      found.push({ start: at + lead, end: at + piece.length });
    } else if (!/^(?:\s+(?:and|&|with)\s+|\s+in\s.*)?$/iu.test(piece)) return undefined;
    at += piece.length;
  }
  return found.length > 0 ? found : undefined;
}

/** A person's name and nothing else: `Jess Tamihana`. Where it stands decides whether it is a byline. */
export function nameAlone(line: string): Byline | undefined {
  const found = line.length <= 40 && !section.test(line.toUpperCase()) ? namesIn({ text: line, start: 0, end: line.length }) : undefined;
  return found?.length === 1 ? { role: "reporter", person: found[0]! } : undefined;
}

/** Words of section heads and notices that are set in capitals. */
const section =
  /\b(?:NEWS|SPORTS?|BRIEFS?|LOCAL|COUNTY|ROAD|WEATHER|LETTERS?|OPINION|EVENTS?|NOTICES?|PUBLIC|BUSINESS|POLITICS|HEALTH|EDUCATION|COMMUNITY|CORRECTIONS?|ADVERTISEMENT|CONTINUED|PAGE|THE|OF|AND|IN|FOR|TO|STORY|STORIES|REPORT|WEEKLY|DAILY|GAZETTE|HERALD|TIMES)\b/;

/** A name in capitals alone on its line, as some papers sign what is above: `TOM HADLEY`. Where it stands decides whether it is one. */
export const capitalSignature = (line: string): readonly Byline[] =>
  line.length <= 40 && capitals(line) !== null && !section.test(line) ? [{ role: "reporter", person: { start: 0, end: line.length } }] : [];

const capitals = (piece: string): RegExpExecArray | null => /^(\p{Lu}[\p{Lu}'’-]+(?: (?:\p{Lu}\.|\p{Lu}[\p{Lu}'’-]+)){1,3})$/u.exec(piece);
