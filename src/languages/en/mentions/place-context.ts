/** What stands beside a name and tells that it is a place. */
import type { Chunk } from "./chunks.ts";
import { isGivenName, isListedPlace } from "./lexicon.ts";
import { placeBefore } from "./people.ts";
import { isSeatOfPublicOfficer } from "./officer-area.ts";
import { isSiteInList } from "./site-lists.ts";
import { lower } from "./tokens.ts";
import { callings, isPostWord } from "../vocabulary/posts.ts";
import { starters, topics, typeOfHead } from "./words.ts";
import type { EntityLabel } from "../../../../graph/ontology.ts";
import * as told from "./place-rules.ts";
import * as undertaking from "./context-rules.ts";
import type { Rule } from "../../../rules/rule.ts";
import type { Sentence } from "../../../model.ts";

/** What the chunk is, by which rule, and how sure where that is not the rule's own. */
export type Verdict = readonly [type: EntityLabel, rule: Rule, confidence?: number];

/** `before` and `after`: the text on either side of the chunk. */
export interface Beside {
  readonly sentence: Sentence;
  readonly before: string;
  readonly after: string;
}

/** `Pat Doyle, 52, of Boyup Flat, said`: the home, and not who spoke. */
const ofHome = /\p{Lu}\p{Ll}+, (?:aged? )?(?:\d{2},? )?(?:of|from) $/u;
const homeBefore = /\b(?:grew up|born|raised|brought up|lives?|lived|living|resides) in $|\b(?:hails from|native of) $/;
const homeAfter =
  /^ (?:native|resident|man|woman|teen|teenager|villager|farmer|nurse|teacher|trader|driver|builder|businessman|businesswoman|pensioner|schoolboy|schoolgirl|pupil|couple|family|residents|homeowner|mother|father|grandmother|grandfather|student)\b/;
/** `Rural families`, `A Young couple`: no home. */
const kindOfPeople =
  /^(?:Rural|Urban|Young|Old|Elderly|Local|Poor|Rich|Single|Married|Retired|Former|Another|Every|Many|School|Dairy|Primary|Secondary|Senior|Junior|Head|Class|Bus|Taxi|Truck|Student)$/;
const villageAfter =
  /^\s+(?:village|parish|hamlet)\b|^\s+community(?=[,.;]|$| (?:in|of|who|which|is|was|has|said|says|where|on|near|outside|and|members?|elders?)\b)/;
const townAfter =
  /^\s+(town|city|county|district|ward|township|estate|area|region|sub-county|division|road|river|centre|market|taluk|mandal|upazila|thana|gewog|block|tehsil|barangay|suburb|municipality|province|prefecture|island|valley|peninsula|neighbourhood|neighborhood|pier|harbour|beach|hobli|panchayat|police (?:division|district|area|limits)|subdistrict|sub-district|local government area|electoral area|council area|chiefdom|constituency|sub-location|union|woreda|kebele|locality)\b/;
/** `Coun Peter Wilkinson, who represents Upper Dales`. */
const seatBefore =
  /\b(?:represents?|representing|constituency of|seat of|ward of|(?:MP|MLA|MEP|TD|MCA|MSP|[Ss]enator|[Mm]ember|[Rr]epresentative|[Cc]ouncillor|[Cc]andidate|Parliament)(?: \(MP\)|\))? for) (?:the )?$/;
/** `Ndaragwa MP George Gachagua`, `the Kolb assemblyman`. */
const seatAfter =
  /^ (?:(?:Vice|Deputy|Acting|Lord|Former) )?(?:MP|MLA|MCA|MEP|MSP|TD|DCE|MCE|RDC|LC\s?[35]|Mayor|Senator|Woman Rep(?:resentative)?|Governor|Deputy Governor|[Aa]ssembly(?:man|woman)|[Aa]ssembly [Mm]ember|lawmaker|parish councillor|(?:Resident|Municipal|District) (?:District )?(?:Chief Executive|Commissioner))\b/;
/** `Stanhope -- The city council …`, `DELHI — …`, `MIAGAO, Iloilo – …`, `SERIAN (May 3): …`, `KOHAT, (Kolb News - 3rd May, 2024) …`: where a piece is from. */
const lead =
  /^(?:, \p{Lu}[\p{L}. ]{1,24})?(?:,? \([A-Z][A-Za-z./ ]+\))?(?:,? (?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{Ll}{2,8})(?:, \d{4})?)?(?:,? (?:[A-Z]{2,6}|\([A-Z][A-Za-z ]+(?: \d{1,2})?\)))?(?:\s*(?:--|[—–])\s*|:\s|\s-\s)|^,? \([^()]{4,60}\b\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{Ll}{2,8},? \d{4}\s?\)/u;
const leadBefore = /^\p{Lu}[\p{L}. ]{1,24}, $/u;
/** `the Lisdoonvarna Bioblitz, will be held`. */
const isStaged =
  /^(?:, [^,.;]{3,50},|,)? (?:(?:is|was|will|are|were|to|has|had)(?: be| been| being)? (?:held|staged|hosted|organi[sz]ed)|takes place|took place|will take place|returns (?:on|to|this|in)|kicks off|gets under way)\b/;
/** `took part in Seachtain na Gaeilge`. */
const joined =
  /\b(?:host(?:ed|s|ing)?|stag(?:ed|es|ing)|organi[sz](?:ed|es|ing)) (?:the|its|their|a|an) (?:annual )?$|\b(?:took|takes?|taking) part in (?:the )?$|\b(?:participat(?:ed|es|ing)|compet(?:ed|es|ing)) (?:in|at) (?:the )?$/;
/** What people take part in, or what is held. */
export const isJoined = (before: string, after: string): boolean => joined.test(before) || isStaged.test(after);
/** `the SuperValu TidyTowns competition`: no place, and an event even without the word. */
const isContest =
  /^ (?:(?:traditional|annual|cultural|music|food|arts|harvest|thanksgiving|initiation|charity|football|netball|road) )?(?:competition|tournament|league|championships?|festival|contest|exhibition|conference|ceremony|event)\b/;
/** `Blenheim’s Karen Shearer`. */
const ownPerson = /^[’']s \p{Lu}\p{Ll}+ \p{Lu}/u;

/** Kinds of place in the plural, before or behind a list of their names. */
const plurals =
  "villages|barangays|sitios|hamlets|towns|districts|wards|parishes|municipalities|settlements|suburbs|landing sites|counties|sub-counties|sub-locations|locations|constituencies|divisions|estates|islands|townships|neighbourhoods|neighborhoods|communities|areas|gewogs|chiwogs|woredas|kebeles|upazilas|tikinas";
/** `barangays Bongsod, Igparas and Lagdo`, `in the wards of`. */
const inList = new RegExp(
  `(?<!\\b[Pp]unong )\\b(${plurals}|Barangays|Tikinas|Villages|Sitios|Puroks|Wards|Districts|Towns|Counties|Municipalities)(?: (?:which|that) [^.,;:]{3,40}?)?(?: of| as| like| such as| including| are| were| included?|(?: are)?,? namely[;:,]?|:)? (?:\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)?(?:, and |, | and ))*$`,
  "u",
);

/** `Barangay captain Dionisio Lumain of`. */
const villageHead =
  /\b(?:[Bb]arangay (?:[Cc]aptain|[Cc]hair\p{Ll}*|chief)|[Pp]unong [Bb]arangay|[Vv]illage (?:head|chief|chair\p{Ll}*|captain|elder|headman)|[Hh]eadman|[Hh]eadwoman|[Ss]arpanch) (?:\p{Lu}[\p{L}.]+ ){0,4}of $/u;
/** `by Kilrush contractor Moloney Brothers`. */
const firmOfPlace =
  /^ (?:\p{Ll}+ )?(?:contractors?|builders?|company|firm|developers?|architects?|charity|sawmill|brewery|bakery|garage|consultancy) \p{Lu}/u;
const chunkWord = ([first]: Chunk["words"]): string => first!.text.toLowerCase();
/** `Karapu and Nalma villages`, `Lurambi and Ikolomani Sub-Counties`. */
const listBehind = new RegExp(
  `^(?:(?:, |,? and )\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?)*? (${plurals}|Villages|Districts|Wards|Counties|Sub-[Cc]ounties|Townships|Municipalities|Constituencies)\\b`,
  "u",
);
const kindBehind = new RegExp(`^ (?:${plurals})\\b`);
const settlement = (kind: string): EntityLabel => (/^(?:barangay|village|sitio|hamlet|chiwog)/i.test(kind) ? "Village" : "Place");
/** `Story Bus, a project funded by`. */
const apposedKind =
  /^, (?:an? |the )(?:[\p{Ll}-]+ ){0,4}?(project|scheme|programme|program|initiative|festival|fair|tournament|race|concert|conference|competition)\b(?![’'])(?! (?:[Mm]anager|[Oo]fficer|[Dd]irector|[Cc]oordinator|[Ll]eader|[Oo]rgani[sz]er|[Cc]onsultant|[Ee]ngineer|[Cc]ontractor|[Ss]upervisor|[Cc]hair|[Aa]ssistant|[Aa]ccountant|team|committee))/u;

/** `Katara, a village in`, `Coldstream, a small farming town`. */
const apposedSettlement =
  /^, (?:(?:an?|the) |(?=capital of ))(?:\p{Lu}\p{Ll}+ )?(?:(?!from |of |in |at )[\p{Ll}\d-]+ ){0,4}?(village|hamlet|barangay|town|township|settlement|community|suburb|municipality|parish|district|neighbou?rhood|locality|townland|capital)\b(?! (?:chief|head|elder|council|hall|leader|member|worker|nurse|clerk|officer|captain|school|health|development))/u;
/** `Jajarkot, one of the ten districts of`. */
const oneOfThem = new RegExp(`^,? (?:is )?(?:one of|among) (?:[\\p{L}’'-]+ ){0,5}?(${plurals})\\b`, "u");
/** A settlement stands behind a preposition or begins the sentence, or is one of a row. */
const placing =
  /^$|\b(?:[Ii]n|[Aa]t|[Nn]ear|[Ff]rom|[Oo]f|[Tt]o|[Tt]hrough|[Oo]utside|around|and|visited|reached|between) (?:the )?(?:\p{Ll}+ )?$/u;
/** `resident of village Haji Wahid Bux`. */
/** `Alkalo of the village Bakary Jan`, `the headman of the village, …`: who heads it comes next. */
const headOfVillage =
  /\b(?:[Aa]lkalo|[Hh]ead|[Hh]eadman|[Cc]hief|[Ee]lder|[Cc]hairman|[Cc]hairperson|[Ss]arpanch|[Ii]mam) of the [Vv]illage $/;
const villageNamed =
  /\b(?:[Vv]illagers|VILLAGERS) (?:of|in|from|at) (?:\p{Lu}[\p{L}-]+(?:, | and |, and )){0,6}$|\b(?:of|in|at|from|near) (?:the )?(?:nearby )?[Vv]illage $/u;
/** Firms and charities have the others: a Helvetas engineer. */
const callingWords = [...callings]
  .filter(
    (one) =>
      !/^(?:engineer|scientist|researcher|nurse|doctor|driver|worker|volunteer|coach|operator|dealer|broadcaster|architect|conductor|photographer|biologist|ecologist|geologist|campaigner|activist|pilot|technician|paramedic)$/.test(
        one,
      ),
  )
  .join("|");
const ofCalling = new RegExp(
  `^(?:-based)? (?:\\p{Ll}+ ){0,2}(?:${callingWords})(?:,? (?:who|and|with|said|told|has|was|is)\\b|[,.;)]|$)`,
  "u",
);
const ownCalling = new RegExp(`^(?:-based)? (?:\\p{Ll}+ ){0,1}(?:${callingWords})s? \\p{Lu}\\p{Ll}+ \\p{Lu}`, "u");
/** A Methodist minister, a Danish farmer: of a faith, a party or a people. */
const peopleWord = /(?:ian|ish|ese|ist|ists|can|ic|an|im|du|sh|ch|al|our)$/;

/** `Menzies, a Tuatapere dairy farmer,`, `by Adelaide artist Jo Bloggs`. */
function homeOfCalling({ words, text }: Chunk, { before, after }: Beside): boolean {
  if (
    words.length > 2 ||
    starters.has(chunkWord(words)) ||
    typeOfHead(words.at(-1)!.text) ||
    topics.has(chunkWord(words)) ||
    isPostWord(words.at(-1)!.text)
  )
    return false;
  if (callings.has(words.at(-1)!.text.toLowerCase()) || /^[A-Z]+$/.test(text) || isGivenName(words[0]!.text)) return false;
  if (peopleWord.test(text) && !isListedPlace(text)) return false;
  return /, an? (?:(?:retired|former|young|elderly|local|veteran|part-time|fellow) )?$/.test(before)
    ? ofCalling.test(after)
    : words.length === 1 && /\p{Ll},? $/u.test(before) && !/\b(?:[Mm]r|[Dd]r|[Tt]he) $/.test(before) && ownCalling.test(after);
}

/** Said outright, whatever the name's own words say: a place called Center or Park is told by whoever lives there. */
export function toldPlace(chunk: Chunk, { before, after }: Beside): Verdict | undefined {
  const { words } = chunk;
  const size = words.length;
  if (isSiteInList(chunk, before, after)) return ["Place", told.inSiteList];
  // `the A924 at Enochdhu`.
  if (
    size === 1 &&
    /^[ABMN]\d{1,4}$/.test(chunk.text) &&
    /\b(?:the|on|of|along) $/.test(before) &&
    !/^(?: (?:million|billion)|\.\d)/.test(after)
  )
    return ["Place", told.ofKind];
  if (/^-(?:based|area|born|raised|bred|educated|trained)\b/.test(after)) return ["Place", told.based];
  if (size <= 3 && villageHead.test(before) && !typeOfHead(words.at(-1)!.text)) return ["Village", told.ofVillageHead];
  if (size === 1 && firmOfPlace.test(after) && /\p{Ll} $|^$/u.test(before) && !topics.has(chunkWord(words)) && !typeOfHead(words[0]!.text))
    return ["Place", told.homeOfFirm];
  const list = size <= 2 ? inList.exec(before)?.[1] : undefined;
  const many = size <= 2 ? listBehind.exec(after)?.[1] : undefined;
  // `Isolated villages`, at the beginning.
  const anyWord = size === 1 && before === "" && kindBehind.test(after);
  if (many !== undefined && !anyWord && !typeOfHead(words.at(-1)!.text) && !isGivenName(words[0]!.text))
    return [settlement(many), told.listedBeforeKind];
  const kind = size <= 5 ? apposedKind.exec(after)?.[1] : undefined;
  if (kind !== undefined && !typeOfHead(words.at(-1)!.text))
    return [/^(?:proj|sch|prog|init)/.test(kind) ? "Project" : "Event", undertaking.apposedKind];
  if (list !== undefined && !typeOfHead(words.at(-1)!.text)) return [settlement(list), told.listedAfterKind];
  // `the Mayor of Anna Regina`: a given name, and the town's.
  if (size <= 3 && /\b[Mm]ayor of $/.test(before) && !typeOfHead(words.at(-1)!.text) && !/^ \p{Lu}/u.test(after))
    return ["Place", told.ofMayor];
  if (size <= 3 && homeBefore.test(before) && !villageAfter.test(after) && !/^(?:Village|Barangay)$/.test(words.at(-1)!.text))
    return ["Place", told.home];
  // `a resident of Dzivarasekwa Extension`
  if (size <= 3 && /\bresidents? of (?:the )?$/.test(before) && /^(?:Project|undefined)$/.test(String(typeOfHead(words.at(-1)!.text))))
    return ["Place", told.home];
  if (size <= 3 && /\b(?:barangay|sitio|purok|kampung|kampong|chiwog) $/.test(before) && !typeOfHead(words.at(-1)!.text))
    return ["Village", told.namedVillage];
  if (size <= 3 && villageNamed.test(before) && !headOfVillage.test(before) && !typeOfHead(words.at(-1)!.text))
    return ["Village", told.namedVillage];
  const one = size <= 3 && !typeOfHead(words.at(-1)!.text) ? oneOfThem.exec(after)?.[1] : undefined;
  if (one !== undefined && placing.test(before)) return [settlement(one), told.oneOfMany];
  const settled = size <= 3 && !typeOfHead(words.at(-1)!.text) ? apposedSettlement.exec(after)?.[1] : undefined;
  if (settled !== undefined && placing.test(before)) return [settlement(settled), told.apposedSettlement];
  const ofPeople =
    homeAfter.test(after) &&
    !kindOfPeople.test(words[0]!.text) &&
    /\b(?:[Aa]|[Tt]he|an|and|,|year-old) $|^$/.test(before) &&
    !typeOfHead(words.at(-1)!.text);
  if (size <= 2 && (ofPeople || /^ native\b/.test(after))) return ["Place", told.homeOfPeople];
  if (
    size <= 3 &&
    ((/\bvillage of $/.test(before) && !townAfter.test(after)) ||
      (villageAfter.test(after) &&
        !(after.startsWith(" community") && /\b[Aa]n? $/.test(before)) &&
        !(before === "" && size === 1 && /(?:ing|ed)$/.test(words[0]!.text)) &&
        !/^(?:County|Co) /.test(words.map(({ text }) => text).join(" "))))
  )
    return /\bThe $/.test(before) && isListedPlace(words.map(({ text }) => text).join(" "))
      ? ["Place", told.listedVillage]
      : ["Village", told.village];
  return undefined;
}

/** `a road linking Ilemo with Ipele`. */
const isLinked = (before: string, after: string): boolean =>
  /(?:link|connect)/.test(before) &&
  ((/\b(?:linking|connecting|links|connects) $/.test(before) && /^ (?:with|to|and) \p{Lu}/u.test(after)) ||
    /\b(?:linking|connecting|links|connects) \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)? (?:with|to|and) $/u.test(before));

const ofParty =
  /^(?:Independent|Labour|Labor|Conservative|Tory|Liberal|Greens?|Local|Former|Ward|District|County|City|Town|Borough|Parish|Fellow|Community|Opposition|Republican|Democrats?|Democratic|Reform|Unionist|Nationalist|Progressive|Ruling|Senior|Veteran|Retired|Ex|Another|Newly|Deputy|Village|Division|Shire|Regional|Municipal|Nominated|New|The|And|[A-Z]{2,6}s?|\p{Lu}\p{Ll}+(?:ist|crat|ican))$/u;

/** Where nothing in the name says what it is. */
export function placeByPosition(chunk: Chunk, { sentence, before, after }: Beside): Verdict | undefined {
  if (chunk.words.length > 3 && !(chunk.words.length <= 5 && /^[\p{Lu} .]+$/u.test(chunk.text) && isLead(sentence, chunk, after)))
    return undefined;
  if (ofHome.test(before)) return ["Place", told.home];
  // `at Ward No. 8, Chune Odar of Jenla VDC`.
  if (/\b[Ww]ard(?:[ -]| [Nn]o\.? ?)\d{1,2},? $/.test(before) && /^ (?:of|in) \p{Lu}/u.test(after)) return ["Place", told.ofKind];
  if (chunk.words.length < 3 && isLinked(before, after) && !isGivenName(chunk.words[0]!.text)) return ["Place", told.afterPreposition];
  // `Kingussie councillor Isla Tomatin`, where no party is called so.
  if (
    chunk.words.length === 1 &&
    /^ councill?or \p{Lu}\p{Ll}+ \p{Lu}/u.test(after) &&
    !isGivenName(chunk.text) &&
    !ofParty.test(chunk.text)
  )
    return ["Place", told.seat];
  if (isSeatOfPublicOfficer(chunk, after)) return ["Place", told.seat];
  if (seatBefore.test(before) || (seatAfter.test(after) && !isGivenName(chunk.words[0]!.text))) return ["Place", told.seat];
  // `Tomavi and surrounding villages`.
  if (
    chunk.words.length < 3 &&
    /^ and (?:the |its )?(?:surrounding|nearby|neighbou?ring|adjoining|adjacent) (?:villages|communities|areas|towns|districts|islands)\b/.test(
      after,
    ) &&
    /^$|\b(?:in|of|from|at|to|for|around|across|serving|and) $/.test(before) &&
    !isGivenName(chunk.text)
  )
    return ["Place", told.ofKind];
  // `Ballyroan community hall`.
  if (
    chunk.words.length === 1 &&
    /^ (?:community|parish|village) (?:hall|cent(?:re|er)|group|playground|garden)s?\b/.test(after) &&
    !starters.has(lower(chunk.words[0]))
  )
    return ["Place", told.withHall];
  // `Dhami in ward-2`, of Nepal.
  if (chunk.words.length < 3 && /^ in [Ww]ard(?:[ -]| no\.? ?)\d/.test(after) && !isGivenName(chunk.words[0]!.text))
    return ["Place", told.ofKind];
  if (/^\p{Lu}\p{Ll}+-(?:on|upon|in|by|under|le|next|cum)-(?:the-)?\p{Lu}/u.test(chunk.text)) return ["Place", told.hyphened];
  if (homeOfCalling(chunk, { sentence, before, after })) return ["Place", told.homeOfCalling];
  return isLead(sentence, chunk, after) ? ["Place", told.dateline] : undefined;
}

/** `and the food council run Truffle Kerfuffle`. */
const runs = /\b(?:runs?|ran|hosts?|hosted|stages?|staged|holds?|held) (?:the |its |their |an? )?(?:annual )?$/;
/** `Deniliquin hosts the`. */
const hosts = /^ (?:hosts?|will host|will also host|is home to|residents|has a population|lies|sits|locals)\b/;

const winsTitle =
  /^ (?:won|wins|claimed|scooped|clinched|also (?:won|claimed)|was (?:named|crowned|declared)|has (?:just )?been (?:named|announced|crowned)) /;

/** `the Sipalaynons`: who lives there. */
const ofTown = /^\p{Lu}\p{Ll}{3,}(?:nons|anons|enos|eños|itans|ites)$/u;
/** `the Olosi of Osi, Oba P`: the title of who rules there. */
const ruler =
  /^ of \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?,? (?:Oba|Ooni|Igwe|Eze|Nana|Naa|Togbe|HRM|HRH|His|Her|Alhaji|Chief|Emir|Sultan|King|Dr|Osagyefo|Odeneho|Barima)\b/u;
/** `the needs of Ghanaians`, `Guest of Honour`, `Pledge of Allegiance`, `a contribution of Shs. 5 million`. */
const noPlace =
  /^(?:\p{Lu}\p{L}+(?:ians|eans|ese)|Kenyans|Ugandans|Americans|Filipinos|Pakistanis|Bangladeshis|Nepalis|Honou?r|Allegiance|Merit|Appreciation|Excellence|Recognition|Attendance|Interest|Absence|Agribusiness|Shs?|Ksh|Ugx|Rd|Dist|(?:K|Gh[cs]|N|R|Le|Sh|Rs|UGX|TSh|US)\d+)$/u;

/** `through our innovative Targeted Growth Support program`. */
export const programmeBehind =
  /^ (?:program|programme|scheme|initiative)(?=[,.;”"’]| \p{Ll})(?! (?:manager|officer|director|coordinator|co-ordinator|leader|staff|team|head|assistant)\b)/u;
export const isProgramme = ({ words, text }: Chunk, before: string, after: string): boolean =>
  words.length >= 2 &&
  words.length <= 5 &&
  programmeBehind.test(after) &&
  /\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Oo]ur|[Uu]nder|[Tt]hrough|[Vv]ia)(?: \p{Ll}+)? $/u.test(before) &&
  !words.some((word) => isGivenName(word.text) || isListedPlace(word.text) || isPostWord(word.text) || /^[A-Z]{2,}$/.test(word.text)) &&
  !isListedPlace(text) &&
  !words.every((word) => topics.has(lower(word)) || typeOfHead(word.text) !== undefined);

/** After people and bodies were thought of. */
export function placeAtLast(chunk: Chunk, { sentence, before, after }: Beside): Verdict | undefined {
  const size = chunk.words.length;
  // `Discussions were held`, at the beginning.
  const anyWord = size === 1 && before === "" && /(?:s|ing|ion|ment)$/.test(chunk.text);
  if (size <= 4 && /\b[Tt]he $|^$/.test(before) && isStaged.test(after) && !anyWord) return ["Event", undertaking.staged];
  if ((size >= 2 || /\b(?:the|its|this year[’']s) $/.test(before)) && size <= 5 && joined.test(before) && !isListedPlace(chunk.text))
    return ["Event", undertaking.joinedEvent];
  if (size === 1 && /^\p{Lu}\p{Ll}{2,}(?:fest|athon|palooza)$/u.test(chunk.text)) return ["Event", undertaking.fest];
  if (size >= 2 && size <= 4 && runs.test(before) && !/^ (?:programme|program|project|scheme|initiative)s?\b/.test(after))
    return ["Event", undertaking.runByBody];
  if (size <= 2 && hosts.test(after) && /^\W*$/.test(before) && !starters.has(chunk.text.toLowerCase())) return ["Place", told.hosts];
  if (townAfter.test(after) && size <= 2 && !/^(?:Grama?|Zilla|Taluk|Block|Nagar)$/.test(chunk.text)) return ["Place", told.withKind];
  // `Ennis won … Tidiest Town`.
  if (
    size === 1 &&
    winsTitle.test(after) &&
    /\b(?:Tid(?:y|iest)|Villages?|Towns?)\b/.test(sentence.text) &&
    !isGivenName(chunk.text) &&
    !starters.has(lower(chunk.words[0]))
  )
    return ["Place", told.winsTitle];
  if (size === 1 && ownPerson.test(after) && !isGivenName(chunk.text)) return ["Place", told.homeOfPerson];
  // DA-13, DA-PRDP: offices more often than places.
  if (size > 3 || topics.has(chunk.text.toLowerCase()) || /^[A-Z]{2,6}-[A-Z\d]/.test(chunk.text)) return undefined;
  if (isListedPlace(chunk.text)) return ["Place", told.listedPlace];
  // `the official Commissioning ceremony`: what was done.
  if (isContest.test(after) && !(size === 1 && /(?:ing|tion)$/.test(chunk.text))) return ["Event", undertaking.contest];
  if (
    !placeBefore.test(before) ||
    starters.has(chunk.text.toLowerCase()) ||
    (size === 1 && (noPlace.test(chunk.text) || (/\bthe $/.test(before) && (ofTown.test(chunk.text) || ruler.test(after)))))
  )
    return undefined;
  const kindOf =
    /\b(?:town|city|municipality|county|parish|district|province|suburb|island|region|ward|township|borough) of (?:the )?$/.test(before);
  return ["Place", kindOf ? told.ofKind : /\b(?:of|to)\s+$/.test(before) ? told.ofPlace : told.afterPreposition];
}

/** `OLD BUSINESS:`, as minutes head what was spoken of. */
const agendaItem =
  /\b(?:BUSINESS|REPORTS?|MINUTES|ADJOURN(?:MENT|ED)?|CORRESPONDENCE|COMMENTS?|DISCUSSIONS?|SESSION|PRESENT|ABSENT|ATTENDANCE|APOLOGIES|AGENDA|UPDATES?|ITEMS?|BIDS?|WELCOME|APPOINTMENTS?|RESOLUTIONS?|ORDINANCES?|HEARINGS?|PLANNING|FINANCE|HIGHWAYS?|ROADS?|WATER|SEWER|MOTION|MOTIONS|VOTE|NOTE|NOTICE|PLANS?|POLICE|FIRE|LIBRARY|PERSONNEL|BUDGET|PAYMENTS?|ACCOUNTS?|TREASURER|CLERK|CHAIRMAN|MAYOR|COUNCIL|COMMITTEES?|BOARD|STUFF|VISITORS|GUESTS?|STAFF|DATE|TIME|PLACE|VENUE|CONTACT|SUBJECT|FROM|TO|RE|GENERAL|OTHER|OLD|NEW)\b/;

/** It stands at the beginning; before a colon it is set in capitals. */
function isLead({ text, kind }: Sentence, { from, text: name }: Chunk, after: string): boolean {
  const opening = text.slice(0, from);
  if (kind !== "body" || !lead.test(after) || !(/^\W*$/.test(opening) || leadBefore.test(opening))) return false;
  return !after.startsWith(":") || (/^[A-Z -]+$/.test(name) && !agendaItem.test(name));
}
