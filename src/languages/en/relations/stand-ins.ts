/** Words that stand for what the article named before: `He`, `It`, `the scheme`, `the factory`, `Its chairman`. */
import { isOfMasthead } from "../mentions/masthead.ts";
import { matchesIn } from "../../../rules/matches-in.ts";
import {
  actingVerbs,
  agedNouns,
  bodyNouns,
  builtThings,
  firmNouns,
  happenings,
  insidePrepositions,
  personRoles,
  publicNouns,
  saidVerbs,
  siteNouns,
  townWords,
  workNouns,
} from "../vocabulary/stand-in-nouns.ts";
import type { Mention, MentionType } from "../../../model.ts";
import type { MentionStretch } from "../../../rules/typed-text.ts";
import { lastCalled } from "./called.ts";
import { whoIsMeant } from "./he-or-she.ts";
import { near, whatItIs } from "./it.ts";
import { council } from "../vocabulary/bodies-of-posts.ts";
import { isPostWord } from "../vocabulary/posts.ts";

/** What each sentence before named or spoke of, in its order. */
export type NamedBefore = readonly (readonly Mention[])[];

interface StandIn {
  readonly pattern: RegExp;
  readonly kinds: ReadonlySet<MentionType>;
  /** Of several of the kind, one whose name holds the word, or any. */
  readonly named: boolean;
  /** Of the kind, only those. */
  readonly alike?: (one: Mention) => boolean;
  /** Only who was called what the pattern holds, where it holds anything. */
  readonly called?: true;
}

/** Not a school, a society or a church, as far as the name tells. */
export const isFirm = ({ type, name, text }: Mention): boolean =>
  type === "Organization" &&
  !/\b(?:School|College|University|Academy|Hospital|Clinic|Church|Parish|Diocese|Association|Society|Club|Trust|Foundation|Museum|Library|Union|Federation|Party|Cooperative|UNICEF|Bank|Fund|Caucus|Committee|Council|Coalition|Network)\b/.test(
    name ?? text,
  );

const isCharity = ({ name, text }: Mention): boolean =>
  !/\b(?:Works|Company|Ltd|Limited|Contractors?|Construction|Co|Inc|Bank|University|School|Hospital|Church|Sacco)\b/.test(name ?? text);

const isFacility = ({ name, text }: Mention): boolean =>
  /\b(?:Hospital|Clinic|Cent(?:re|er)|Post|Dispensary|Compound|School|College|Institute|Academy|Library|Laboratory|Home|Hostel|Station|Depot|Plant|Mill|Factory|Market|Museum|Hall|Maternity|Orphanage|Hub|Store|Prison|Barracks)\b/i.test(
    name ?? text,
  );

const kinds = (...types: MentionType[]): ReadonlySet<MentionType> => new Set(types);
const sum =
  "(?:(?:(?:US|BZ|NZ|A|C|SBD|TT|EC|J|S|N|HK|FJ|G)?[$€£¥₱₹₦]|GH[¢₵]|GHS ?|UGX ?|Rs\\.? ?|T?Sh\\.? ?|KSh ?|P|R|K|N)[\\d.,]+[ -]?(?:million|m|billion|bn|crore|lakh|k)? |\\d+-\\p{L}+ |new |planned |proposed |whole |entire |joint |building |restoration |repair |electrical )?";
const rules: readonly StandIn[] = [
  {
    pattern: new RegExp(
      `\\b[Tt]h(?:e|is) ${sum}(?:${workNouns})\\b(?! (?:of|that|which|for|to|in|on) (?!(?:the|\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|record|good|time|under|less|about|just)\\b))(?!['’-])(?! \\p{Lu})(?! (?:committee|company|firm|team|site|workers?|industry|sector|manager|officer|board)\\b)`,
      "gu",
    ),
    kinds: kinds("Project"),
    named: false,
  },
  {
    pattern: new RegExp(String.raw`\b[Tt]h(?:e|is) (?:annual |${sum})(${builtThings})\b(?!['’-])(?! \p{Lu})(?! of\b)`, "gu"),
    kinds: kinds("Project"),
    named: true,
  },
  {
    pattern: new RegExp(
      String.raw`\b[Tt]h(?:e|is|is year[’']s) (?:annual |three-day |two-day |day-long |week-long )?(?:${happenings})\b(?! of\b)(?!['’-])(?! \p{Lu})`,
      "gu",
    ),
    kinds: kinds("Event"),
    named: false,
  },
  {
    pattern: new RegExp(
      String.raw`(?<!\b(?:is|was|as|are|were|be|been) )\b[Tt]he (?:${firmNouns})\b(?! of\b)(?!-)(?! \p{Lu})(?!(?<=, the \p{Ll}+)[.,;])`,
      "gu",
    ),
    kinds: kinds("Organization"),
    named: false,
    alike: isFirm,
  },
  {
    pattern: /(?<!\b(?:is|was|as) )\b[Tt]he (?:NGO|ngo|charity|non-?profit|aid agency|humanitarian organi[sz]ation)\b(?! of\b)(?!-)/gu,
    kinds: kinds("Organization"),
    named: false,
    alike: isCharity,
  },
  {
    pattern: /\b[Tt]he (sheriff|mayor|governor|assessor|auditor|attorney)['’]s (?:office|department)\b/gu,
    kinds: kinds("Agency"),
    named: true,
  },
  {
    pattern: new RegExp(String.raw`\b[Tt]he (?:new |local |same )?(${bodyNouns})\b(?! (?:of|for)\b)(?!-)`, "gu"),
    kinds: kinds("Agency", "Organization"),
    named: true,
  },
  {
    pattern:
      /\b[Tt]h(?:e|is) (?:organi[sz]ation|body|institution|outfit|agency|non-governmental organi[sz]ation)\b(?! of\b)(?!-)(?! \p{Lu})/gu,
    kinds: kinds("Organization", "Agency"),
    named: false,
  },
  {
    pattern: /\b[Tt]h(?:e|is) local authority\b(?! of\b)(?!-)(?! \p{Lu})/gu,
    kinds: kinds("Agency"),
    named: false,
    alike: ({ name, text }) => council.test(name ?? text),
  },
  // `the facility` heals, teaches or stores; no fund and no firm is one.
  {
    pattern: /\b[Tt]h(?:e|is) facility\b(?! of\b)(?!-)(?! \p{Lu})/gu,
    kinds: kinds("Organization", "Agency"),
    named: false,
    alike: isFacility,
  },
  {
    // `Esther Konadu, the headteacher, who hails from`: what she is, and nobody named before.
    pattern: new RegExp(
      String.raw`(?<!\p{Lu}[\p{L}'’-]*, )\b[Tt]he (?:\d{1,2}-year-old(?: (?:${agedNouns}))?|(?:mother|father)(?: of \p{Ll}+)?|(${personRoles}))(?=,? (?:${saidVerbs})\b)`,
      "gu",
    ),
    kinds: kinds("Person"),
    named: false,
    called: true,
  },
  {
    pattern: /\b[Tt]h(?:e|is) (?:new |proposed )?(?:law|bill|act|legislation|ordinance|by-?law|regulations)\b(?! of\b)(?!-)(?! \p{Lu})/gu,
    kinds: kinds("Policy"),
    named: false,
  },
  // As one who acts; `in the county` is the place.
  {
    pattern: new RegExp(String.raw`(?<!\b(?:${insidePrepositions}) )\b[Tt]he (${publicNouns})(?= (?:${actingVerbs})\b)`, "gu"),
    kinds: kinds("Agency"),
    named: true,
  },
  // The district is rather the one that is called so.
  {
    pattern:
      /\b[Tt]h(?:e|is) (county|district|province|municipality|city|island)\b(?=[,.;]| (?:is|was|has|had|and|said|in|since|where|which|last|this)\b)/gu,
    kinds: kinds("Place"),
    named: true,
  },
  {
    pattern: new RegExp(
      String.raw`\b[Tt]h(?:e|is) (?:town|city|municipality|county|district|province|island)\b(?! (?:${townWords}))(?![-’'])`,
      "gu",
    ),
    kinds: kinds("Place"),
    named: false,
  },
  {
    pattern: new RegExp(String.raw`(?:^|(?<=[“"‘;]\s?|, and |\. ))The (?:new |old )?(${siteNouns})\b(?! of\b)(?![’'-])(?! \p{Lu})`, "gu"),
    kinds: kinds("Place"),
    named: true,
  },
  {
    pattern:
      /\b[Tt]h(?:e|is) (?:village|barangay|sitio|parish|hamlet)\b(?! (?:of|council|hall|board|chief|head|elder|captain|development|health|water|youth|committee|chairman|chairperson|secretary|\p{Lu}))(?![-’'])/gu,
    kinds: kinds("Village"),
    named: false,
  },
  {
    pattern: /(?:^|(?<=[.;“"] ))(?:Its|Their)(?! (?:mayor|governor|people|residents|population))(?= \p{Ll}|(?: Party) \p{Ll})/gu,
    kinds: kinds("Agency", "Organization", "Village"),
    named: false,
  },
  { pattern: /(?:^|(?<=[“"‘;]\s?|, and |\. |, but ))It(?=\s)/gu, kinds: kinds("Project", "Agency", "Organization", "Event"), named: false },
  {
    pattern: /(?<=^On \p{Lu}\p{Ll}+,? |, and |, but |(?:in|to|into|towards|for) which )it(?=\s)/gu,
    kinds: kinds("Project", "Agency", "Organization", "Event"),
    named: false,
  },
  {
    pattern:
      /(?<=\b(?:supervise|build|built|fund|finance|organi[sz]e|sponsor|implement|construct|deliver|complete|design|maintain)(?:s|d|ed|ing)? )it(?=[.,;]| (?:with|from|in|by|and|through|for)\b)/gu,
    kinds: kinds("Project", "Event"),
    named: false,
  },
  {
    pattern:
      /(?:^|(?<=[“"‘;]\s?|, and |\. ))(?:He|She)(?=\s)|(?<=^On \p{Lu}\p{Ll}+,? |, and |, but |, |\bwhere |\bwhen )(?:he|she)(?=\s)/gu,
    kinds: kinds("Person"),
    named: false,
  },
];
/** `the count` of the Frog Count, `the trek` of the Tractor Trek: the last word of an undertaking’s name. */
const byLastWord = /\b[Tt]h(?:e|is) (\p{Ll}{4,})\b(?! (?:of|for|to)\b)(?!['’-])(?! \p{Lu})/gu;
const lastWordOf = ({ name, text }: Mention): string => (name ?? text).toLowerCase().split(" ").at(-1)!;

/** A subject that is only spoken of does not take `it`. */
const notIt =
  /^(?:seems|is (?:hoped|expected|understood|believed|likely|unclear|clear|important|not|time)|was (?:clear|not)|took|takes|would|will take)\b/;

/** `own`: the mentions of the sentence itself, in order; `textOf`: of the sentences before, by their ids; `only`: what `the project` is, where none was named before. */
export function standIns(
  text: string,
  own: readonly MentionStretch[],
  before: NamedBefore,
  textOf: (sentence: string) => string | undefined,
  only?: Mention,
): MentionStretch[] {
  const found: MentionStretch[] = [];
  for (const { pattern, kinds: wanted, named, alike, called } of rules)
    for (const match of matchesIn(text, pattern)) {
      const [from, to] = [match.index, match.index + match[0].length];
      // `the $66 million facility` holds a sum.
      const inside = (other: MentionStretch): boolean => other.mention.type === "Money" && from < other.from && other.to < to;
      if ([...own, ...found].some((other) => other.from < to && from < other.to && !inside(other))) continue;
      if (/^it$/i.test(match[0]) && notIt.test(text.slice(to + 1))) continue;
      if (/^(?:Its|Their)$/.test(match[0]) && isEithers(text.slice(to), before, wanted)) continue;
      const must = /^it$/i.test(match[0]) ? whatItIs(text.slice(to + 1)) : undefined;
      if (called && match[1] !== undefined) {
        const mention = lastCalled(match[1].toLowerCase(), before, textOf);
        if (mention) found.push({ from, to, mention });
        continue;
      }
      const pronoun = /^(he|she)$/i.exec(match[0])?.[1]?.toLowerCase();
      if (pronoun !== undefined) {
        const mention = whoIsMeant(pronoun, before, textOf);
        if (mention) found.push({ from, to, mention });
        continue;
      }
      const mention =
        (must && antecedent(own, before.slice(-near), from, must, undefined)) ??
        antecedent(own, before, from, wanted, named ? match[1]!.toLowerCase() : undefined, alike) ??
        (wanted.has("Project") && wanted.size === 1 && !named ? only : undefined);
      if (mention) found.push({ from, to, mention });
    }
  for (const match of matchesIn(text, byLastWord)) {
    const [from, to] = [match.index, match.index + match[0].length];
    const so = (one: Mention): boolean => /^(?:Event|Project)$/.test(one.type) && lastWordOf(one) === match[1] && /^\p{Lu}/u.test(one.text);
    const mention = before.flat().findLast(so);
    if (mention && ![...own, ...found].some((other) => other.from < to && from < other.to)) found.push({ from, to, mention });
  }
  return found;
}

/** `A gave beds to O. Its director, P, …`: whose director, nobody can tell. */
function isEithers(after: string, before: NamedBefore, wanted: ReadonlySet<MentionType>): boolean {
  const words = /^((?: [\p{L}-]+){1,4})/u.exec(after)?.[1]?.trim().toLowerCase().split(" ") ?? [];
  if (!words.some(isPostWord)) return false;
  const fits = (one: Mention): boolean => wanted.has(one.type);
  const last = before.findLast((sentence) => sentence.some(fits)) ?? [];
  return new Set(last.filter(fits).map(({ name, text }) => name ?? text)).size > 1;
}

function antecedent(
  own: readonly MentionStretch[],
  before: NamedBefore,
  at: number,
  wanted: ReadonlySet<MentionType>,
  word: string | undefined,
  alike: (one: Mention) => boolean = () => true,
): Mention | undefined {
  const fits = (one: Mention): boolean =>
    wanted.has(one.type) &&
    !one.extractors.some(isOfMasthead) &&
    alike(one) &&
    (word === undefined || (one.name ?? one.text).toLowerCase().includes(word));
  const here = own.filter(({ to }) => to <= at).map(({ mention }) => mention);
  if (
    word === "council" &&
    new Set(
      before
        .flat()
        .filter(fits)
        .map(({ name, text }) => name ?? text),
    ).size > 1
  )
    return undefined;
  // What the last sentence to name one began with, is what it was about.
  return (
    here.findLast((one) => (word !== undefined || one.type !== "Person") && fits(one)) ??
    before.findLast((sentence) => sentence.some(fits))?.find(fits)
  );
}
