/** Capitalised words that name nothing: a kind alone, a minister's portfolio, a holiday, who sent the piece. */
import type { Chunk } from "./chunks.ts";
import { knownBody } from "./known-bodies.ts";
import { hasSumBefore } from "./rising.ts";
import { lower } from "./tokens.ts";
import { peoples, topics, typeOfHead } from "./words.ts";
import { isPostWord } from "../vocabulary/posts.ts";

const levels =
  /^(?:county|city|town|district|village|parish|state|province|region|municipal|national|local|school|church|police|community|public|high|division|ward|street|road|market|government|council|university|college|hospital|company|project|club)$/;

/** County, Bridge, The Council: a kind, and no name of one. */
export function isKindAlone({ words, text }: Chunk): boolean {
  if (knownBody(text)) return false;
  // `Rural Municipality chairman P`, of Nepal: of the one that was named.
  if (/^(?:Rural|Sub-Metropolitan|Metropolitan) Municipality$/.test(text)) return true;
  // `Rep. P, R-Holm`: a party, and where.
  if (/^[DIR]-\p{Lu}\p{L}*$/u.test(text)) return true;
  if (/^(?:Punong Barangays?|Brgys?)$/.test(text) || /[’']s (?:Head|Director|Chief|Chair|Representative)$/.test(text)) return true;
  if (
    /^(?:Management Team|Draft Minutes|Group Village|Health (?:Post|Cent(?:re|er)|Facility)|(?:Senior |Sub )?Traditional Authority|Paramount Chiefs?)$/.test(
      text,
    )
  )
    return true;
  if (/^Community-?[Bb]ased Health Planning|^Grant (?:Assistance|Agreement|Aid|Application|Program(?:me)?|Scheme|Funding)$/.test(text))
    return true;
  // `has opened a Primary Health Centre`, `the area Dispensary and Primary School`.
  if (
    /^(?:(?:Primary|Community|Rural|Comprehensive) Health(?: Care)? (?:Cent(?:re|er)s?|Posts?|Units?|Facility)|(?:Primary|Secondary|Elementary|Middle|High|Junior High|Senior High) Schools?)$/.test(
      text,
    )
  )
    return true;
  if (
    /^(?:City|Town|District|County|Parish|Borough) (?:&|and) (?:City|Town|District|County|Parish|Borough)$|^Annual Parish$|^Customer Service$/.test(
      text,
    )
  )
    return true;
  if (
    text === "Local Government" ||
    /^(?:Administration|Office|Classroom|Staff|Conference) (?:Building|Block|House|Room|Quarters)$/.test(text)
  )
    return true;
  if (/^(?:Non-?[Gg]overnmental|Community-[Bb]ased|Faith-[Bb]ased|Civil Society) Organi[sz]ations?$/.test(text)) return true;
  if (/^(?:(?:Annual|Extraordinary|Special|Regular|Ordinary|Monthly) )?(?:(?:General|Board|Council|Committee|Public) )?Meeting$/.test(text))
    return true;
  if (
    /^(?:Special|Regular|Full|Ordinary|Extraordinary|Annual|Monthly|Inaugural) (?:(?:Parish|Town|City|County|District|Village) )?(?:Council|Board|Assembly|Committee)$|^(?:State|Regional|District|Provincial|County) Capital$/.test(
      text,
    )
  )
    return true;
  if (/^(?:Level|Grade|Phase|Class|Category|Stage|Group|Zone|Form|Type|Section|Lot|District) (?:[A-Z]|\d+)$/.test(text)) return true;
  if (
    words.length === 1 &&
    (peoples.has(lower(words[0])) ||
      /^(?:level|grade|phase|class|form|type|category|stage|step|figure|table|chapter|part|group|zone|purok|sitio|house)$/.test(
        lower(words[0]),
      ))
  )
    return true;
  // `a Memorandum of Understanding`; `Science Technology, Engineering and Maths`.
  if (/\b(?:[Mm]emorandum|Letter|Articles) of \p{Lu}\p{L}+$/u.test(text)) return true;
  if (
    words.length > 1 &&
    words.length < 4 &&
    words.every((word) => topics.has(lower(word))) &&
    !/^Public (?:Health|Works|Safety)$/.test(text)
  )
    return true;
  if (words.length > 1 && /^(?:ltd|limited|inc|corp|llc|plc|co|street|road|avenue|square|lane)$/.test(lower(words.at(-1)))) return false;
  if (!words.every((word) => typeOfHead(word.text) !== undefined || isPostWord(word.text))) return false;
  // Cooperative Bank, Library Extension, Teachers Service Commission are names all the same; Town Council and Director are not.
  return (
    words.length === 1 ||
    words.every((word) => isPostWord(word.text)) ||
    (words.length === 2 && levels.test(lower(words[0])) && !/^(?:Event|Honor|Policy|Project)$/.test(typeOfHead(words[1]!.text) ?? ""))
  );
}

/** `Republic Act No. 11478`, `the $19 million Justice Center`, `the Mayor’s Cup`: kinds alone, and yet names. */
export const tellsOne = (text: string, { from, to, text: name, words }: Chunk): boolean =>
  (/^(?:Government|General|Community|Central|District|State|Federal|County|Public) (?:College|High School|Secondary School|Primary School|Hospital|School)$/.test(
    name,
  ) &&
    /^, \p{Lu}/u.test(text.slice(to))) ||
  (name !== "Ward" && /^ (?:No|town|village|ward|location|sub-county)\b/.test(text.slice(to))) ||
  // `the bid was awarded to Bridge Specialists, of Canfield,`.
  (words.length > 1 && /\b(?:awarded|let) to (?:the )?$/.test(text.slice(0, from))) ||
  (words.length > 1 &&
    (hasSumBefore(text.slice(Math.max(0, from - 40), from)) ||
      /^\p{Lu}\p{L}+[’']s (?:\p{Lu}\p{L}+ )?(?:Cup|Award|Awards|Trophy|Shield|Prize|Medal)$/u.test(name)));

const office =
  /\b(?:Minister|Secretary|Commissioner|Director|Head|Officer|Executive|Superintendent|Supervisor|Cabinet Member|Portfolio Holder|[Ss]pokes(?:person|man|woman)|CEC|CECM|MEC|Committee Member|Department) (?:of State )?(?:for|of|on) (?:the )?(?:(?:\p{Lu}\p{L}+|and|the),? ){0,8}$/u;
/** `Minister for the Environment, Community and Local Government`: what somebody is in charge of; and `the Chief Guest`. */
export const isPortfolio = (text: string, { from, text: name, words }: Chunk): boolean =>
  (name === "Guest" && /\bChief $/.test(text.slice(0, from))) ||
  (words.every(
    (word) =>
      topics.has(lower(word)) ||
      lower(word) === "and" ||
      /^(?:Government|Outdoor|Leisure|Communities|Climate|Decarbonisation|Sustainability|Language|Welsh|Gaelic|Regeneration|Workforce|Homes|Policy|Learning|Wellbeing|Partnerships|Assets|Customer|Regulatory|Property|Democratic|Civil|Supplies|Institutional|Strengthening|Unity|Reconciliation|Reform|Coordination|Services?|Works|Highways?|Roads?|Bridges?|Buildings?|Parks?|Programmes?|Projects?)$/.test(
        word.text,
      ),
  ) &&
    office.test(text.slice(Math.max(0, from - 90), from)));

/** `a Community-based Health Planning and Services (CHPS) compound`: what is done there, and no body. */
export const isWayOfCare = (text: string, { from }: Chunk): boolean =>
  /\b(?:community|home|school|village)-based $/i.test(text.slice(Math.max(0, from - 20), from));

/** `LUSAKA (ZANIS) --`, `SEFWI-BODI, June 4, GNA -`: who sent the piece. */
export const isOfDateline = (text: string, { from, to }: Chunk): boolean =>
  from < 60 &&
  ((/^\p{Lu}[^().;:]{1,48}\($/u.test(text.slice(0, from)) && /^\)\s*(?:--|[—–]|- )/.test(text.slice(to))) ||
    (/^\p{Lu}[^.;:]{1,48}\d{1,2},? $/u.test(text.slice(0, from)) && /^\s*(?:--|[—–]|- )/.test(text.slice(to))));

/** Public holidays and wars are dates. */
export const namesADay = (name: string): boolean =>
  /^(?:(?:New Year|Christmas|Boxing|Easter|Good|Labou?r|Independence|Memorial|Republic|Arbou?r|Mother|Father|Valentine|Patrick|Mashujaa|Madaraka|Jamhuri|Anzac|Australia|Canada|Columbus|Veterans|Thanksgiving|Remembrance|Heritage|Freedom|Heroes|Waitangi|Bank)[’']?s?[’']? ?(?:Day|Eve|Monday|Friday|Sunday|Holiday|Night))$|^(?:First |Second )?World War\b|^(?:Covid|Great Depression|Civil War)/.test(
    name,
  );
