/** Bodies whose kind is in small letters: `Luzhai county agriculture and rural affairs bureau`, `Wundanyi hospital`. */
import { matchesIn } from "../../../rules/matches-in.ts";
import { isListedPlace } from "./lexicon.ts";
import { lower, touches, wordsOf, type Word } from "./tokens.ts";
import { noNames, peoples, starters, topics, typeOfHead } from "./words.ts";
import { isCountry } from "../vocabulary/regions.ts";
import { isPostWord } from "../vocabulary/posts.ts";
import { isRising } from "./rising.ts";
import { barangay, kindBehindName, kindBehindWord, setPhrase } from "./lower-rules.ts";
import type { Candidate } from "../../../mention/extractor.ts";
import type { EntityLabel } from "../../../../graph/ontology.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const heads: ReadonlyMap<string, EntityLabel> = new Map([
  ...[
    ...set(
      "bureau department commission committee government council court procuratorate authority office brigade administration police assembly directorate",
    ),
  ].map((word) => [word, "Agency"] as const),
  ...[
    ...set("hospital museum library school university college clinic dispensary mosque church temple cathedral polytechnic cooperative"),
  ].map((word) => [word, "Organization"] as const),
]);
/** What may stand between the name and the kind. */
const levels = set(
  "county city level local-level municipal provincial district township town village state prefecture regional borough parish city's public people's local",
);
const schools = set(
  "primary secondary high middle elementary general referral teaching district county public national vocational technical community maternity mission nursing grammar comprehensive",
);
const links = set("and of for");
const longest = 9;

/** `Chinese government`, `Muslim school`: of a people, and no name of one body. */
const names = (word: Word | undefined): boolean =>
  word !== undefined &&
  /^\p{Lu}\p{Ll}/u.test(word.text) &&
  !noNames.has(lower(word)) &&
  !peoples.has(lower(word)) &&
  !isPostWord(word.text);

/** `Brgy. Laligan`, `Barangay 12`. */
const barangays = /\bBrgy\.? (?:\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?|\d{1,3}(?:-[A-Z])?\b)|\bBarangay \d{1,3}(?:-[A-Z])?\b/gu;

const patterns: readonly (readonly [EntityLabel, RegExp])[] = [
  // `Campbell’s of Leyburn`.
  ["Organization", /\b\p{Lu}\p{L}+[’']s of \p{Lu}\p{L}+/gu],
  // `Wells for Hope`.
  [
    "Organization",
    /\b(?:Water|Wells|Hands|Hearts|Homes|Houses|Food|Friends|Citizens|Women|Youth|Farmers|Doctors|Engineers|Bread|Care|Help|Hope|Books|Bikes|Trees|Christians|Muslims|Lawyers|Voices?|Mothers|Parents|Children|Seeds|Action|Partners|Save|Teach|Link|Light|Love|Compassion|Medicines?|Toys|Teachers|Nurses|Journalists|Scientists|Residents|Communities|Habitat|Justice|Guide Dogs|Dogs|Tools|Wheels|Blankets) [Ff]or (?:[Tt]he )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?(?: \(\p{Lu}\p{Ll}+\))?(?: (?:Inc|Ltd|Limited|Trust|Foundation|International)\b)?(?! \(\p{Lu}\p{Ll})(?! (?:Program\p{L}*|Project|Campaign|Scheme|Act|Bill|Day|Week|Awards?|Conference|Initiative|Festival|Fair))\b(?= (?:\(|has\b|have\b|had\b|is an?\b|said|says|will\b|staff|officials?|which|country|programme|project|executive|director|coordinator|founder|chair|manager|spokes|handed|donated|launched|organi[sz]ed|built|drilled|constructed|distributed|in \p{Lu})|, \p{Lu}|,? for \p{Ll}+ing\b|[’'])/gu,
  ],
  // `Enshi Tujia and Miao autonomous prefecture`.
  ["Place", /\b\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)+(?: and \p{Lu}\p{L}+)? autonomous (?:county|prefecture|region|banner)\b/gu],
  // `St Senan’s national school`.
  [
    "Organization",
    /\b(?:St\.?|Saint) \p{Lu}\p{L}+[’']s (?:(?:national|primary|secondary|special|high|community|boys|girls) ){0,2}(?:school|college|hospital)\b/gu,
  ],
  // `Headteacher of St Mary’s`.
  [
    "Organization",
    /(?<=\b(?:[Hh]ead ?teacher|[Hh]ead [Tt]eacher|[Pp]rincipal|[Hh]eadmaster|[Hh]eadmistress|[Pp]upils?|[Ss]tudents?|[Tt]eachers?|[Gg]overnors|[Tt]aught|[Tt]eaches|[Cc]aptain) (?:of|at|from|for) )St\.? \p{Lu}\p{Ll}+[’']s\b(?! \p{Lu})/gu,
  ],
  // `Meppayur grama panchayat`.
  [
    "Agency",
    /\b(?!(?:The|Gram|Grama|Zilla|Taluk|Block)\b)\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? (?:grama|gram|taluk|zilla|block|nagar|mandal|village) panchayat\b/gu,
  ],
  // `Dooly’s Hotel`.
  [
    "Organization",
    /\b\p{Lu}[\p{L}’']+[’']s (?:Hotel|Bar|Pub|Inn|Restaurant|Garage|Pharmacy|Bakery|Butchers|Café|Cafe|Shop|Stores?|Supermarket|Bookshop|Centra|SuperValu|Spar|Foundry|Brewery|Farm|Centre|Center|House|Hospice|Kitchen|Trust|Foundation|Charity|Fund)\b/gu,
  ],
  // `Thomson’s Falls`.
  [
    "Place",
    /\b\p{Lu}\p{L}+[’']s (?:Falls|Point|Hill|Bay|Creek|Corner|Cross|Bridge|Gap|Quay|Wood|Well|Rock|Island|Head|Cove|Landing|Ferry|Ford|Mill|Cottage|Grove|Green|Delight|Retreat)\b/gu,
  ],
  // `in St John’s`, of towns.
  [
    "Place",
    /(?<=\b(?:in|from|near|to|outside) )St\.? \p{Lu}\p{Ll}+[’']s\b(?! \p{Lu}| (?:church|school|hospital|hall|college|parish|club))/gu,
  ],
  [
    "Place",
    /\b(?:(?:National|State|Provincial|County|Federal|Trunk|U\.?S\.?|US) )?(?:Highway|Route|Interstate|State Road|County Road) \d+[A-Z]?\b/gu,
  ],
  // `Region Four` of Guyana, `Region VI` of the Philippines.
  ["Place", /(?<!\) |[A-Z]{2} )\bRegion (?:# ?)?(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|\d{1,2}|[IVX]{1,4}(?:-[AB])?)\b/gu],
  // `along the N52`, `the A104 highway`; N52 alone may be a sum.
  [
    "Place",
    /(?<=\b(?:on|along|off|via|near|beside|onto|between|crosses|crossing|joins) the )[ABMNR]\d{1,3}\b(?! (?:billion|million|bn|m|crore)\b)|\b[ABMNR]\d{1,3}(?= (?:road|highway|motorway|dual carriageway|bypass|corridor|national road)\b)/gu,
  ],
  // `the Kapsa–Molo road`.
  [
    "Place",
    /\b\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?(?: ?– ?|-)\p{Lu}\p{Ll}+(?:(?:-| ?– ?)\p{Lu}\p{Ll}+)*(?: \p{Lu}\p{Ll}+)? (?:road|highway|railway|expressway|bypass)\b/gu,
  ],
  // `Mangala rural municipality`, of Nepal.
  ["Agency", /\b(?!(?:The|A|This|Our|Local)\b)\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)? (?:rural|sub-metropolitan) (?:municipality|city)\b/gu],
  // `the mayor of Nansana municipality`, `Nansana municipality mayor`.
  [
    "Agency",
    /(?<=\b[Mm]ayor of (?:the )?)\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)? municipality\b|\b(?!(?:The|A|This|Our|Local|Rural)\b)\p{Lu}\p{Ll}+ municipality(?= (?:mayor|deputy mayor|manager|spokes\p{Ll}+|council)\b)/gu,
  ],
  // `the provincial government of Leyte`.
  [
    "Agency",
    /\b(?:county|city|municipal|provincial|town|district|state|local) (?:government|council|assembly)(?: unit)? of \p{Lu}\p{L}+(?: (?:(?:del|de|de la|dela|la) )?\p{Lu}\p{L}+)?/gu,
  ],
];

/** `the government of Uganda`. */
const governmentOf = /\bgovernment of (?:the )?(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)/gu;

export function lowerNamesIn(text: string): Candidate[] {
  const words = wordsOf(text);
  const whole = patterns.flatMap(([type, pattern]) =>
    matchesIn(text, pattern)
      .filter(([name]) => !isListedPlace(name.split(/[’']s /)[0]!))
      .map((match) => ({
        ...{ from: match.index, to: match.index + match[0].length, type },
        ...{ extractor: setPhrase.id, confidence: setPhrase.confidence },
      })),
  );
  const governments = matchesIn(text, governmentOf).flatMap((match): Candidate[] =>
    isCountry(match[1] as string)
      ? [
          {
            ...{ from: match.index, to: match.index + match[0].length, type: "Agency" },
            ...{ extractor: setPhrase.id, confidence: setPhrase.confidence },
          },
        ]
      : [],
  );
  const bodies = words.flatMap((word, at) => {
    // `the Suriyawewa police division`: ground, and no police.
    const type =
      word.text === "police" && /^ (?:division|district|area|limits|jurisdiction)\b/.test(text.slice(word.to))
        ? undefined
        : // `the Morobe provincial education division`; a division alone is a part of the country.
          word.text === "division" && topics.has(words[at - 1]?.text ?? "")
          ? "Agency"
          : heads.get(word.text);
    const from = type && nameBefore(text, words, at, type);
    // `a Sri Lanka school` is one of many.
    const one = from !== undefined && !(type === "Organization" && isCountry(text.slice(words[from]!.from, words[at - 1]!.to)));
    const rule = from === at - 1 ? kindBehindWord : kindBehindName;
    const rises = type === "Organization" && from !== undefined && isToCome(text, words[from]!, word);
    return from === undefined || type === undefined || !one
      ? []
      : [
          {
            from: words[from]!.from,
            to: word.to,
            type: rises ? "Project" : type,
            extractor: rule.id,
            confidence: rule.confidence,
          },
        ];
  });
  const villages = matchesIn(text, barangays).map((match): Candidate => ({
    ...{ from: match.index, to: match.index + match[0].length, type: "Village" },
    ...{ extractor: barangay.id, confidence: barangay.confidence },
  }));
  return [...whole, ...governments, ...villages, ...bodies];
}

/** `the completion of Ngwara clinic`: as of names that end in a capital. */
function isToCome(text: string, { from }: Word, { text: last, to }: Word): boolean {
  const around = { before: text.slice(Math.max(0, from - 80), from), after: text.slice(to, to + 80), text };
  return /^(?:clinic|hospital|library|dispensary|museum)$/.test(last) && isRising(last, around);
}

/** Index of the name's first word, or undefined where no name stands before the kind. */
function nameBefore(text: string, words: readonly Word[], head: number, type: EntityLabel): number | undefined {
  const between = type === "Agency" ? [levels, topics, links] : [levels, schools];
  let at = head - 1;
  while (at >= 0 && head - at <= longest && touches(text, words[at], words[at + 1]) && between.some((list) => list.has(lower(words[at]))))
    at--;
  if (!touches(text, words[at], words[at + 1]) || !names(words[at])) return undefined;
  // The kind in capitals would have made a name of its own.
  if (typeOfHead(words[at]!.text) && typeOfHead(words[at]!.text) !== "Place") return undefined;
  while (
    (names(words[at - 1]) ||
      (lower(words[at]) === "lanka" && lower(words[at - 1]) === "sri") ||
      (/^(?:del|de|dela|la)$/.test(words[at - 1]?.text ?? "") && names(words[at - 2]))) &&
    touches(text, words[at - 1], words[at]) &&
    (!starters.has(lower(words[at - 1])) || isNewOf(text, words, at))
  )
    at--;
  return (starters.has(lower(words[at])) && !isNewOf(text, words, at + 1)) || words[head - 1]!.text === "and" ? undefined : at;
}

/** `New Zealand government`: what begins sentences begins that name too. */
const isNewOf = (text: string, words: readonly Word[], at: number): boolean =>
  words[at - 1]?.text === "New" && words[at] !== undefined && isCountry(text.slice(words[at - 1]!.from, words[at].to));
