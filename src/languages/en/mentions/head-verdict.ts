/** What a name is whose last word says so, from what stands around it: a hall may be a house, a place or a project. */
import type { Chunk } from "./chunks.ts";
import { isJoined, type Verdict } from "./place-context.ts";
import type { EntityLabel } from "../../../../graph/ontology.ts";
import * as rule from "./head-rules.ts";
import { isVillageByFirstWord, lastWord } from "./heads.ts";
import { actingVerbs } from "../vocabulary/stand-in-nouns.ts";
import { isPlanned, isRising, speaksOfBuilding, type Surroundings } from "./rising.ts";

const awardsNight =
  /\b(?:at|during|host(?:ed|s|ing)?|organi[sz](?:ed|es|ing)|sponsor(?:ed|s|ing)?) (?:the |this year[’']s |last year[’']s )?(?:\d{4} )?$/;

/** Where people meet is a place, whoever runs it. */
/** A shire holds posts, says and does. */
const actsAfter =
  /^ (?:\p{Ll}+ ){0,2}(?:mayor|manager|engineer|ceo|chief executive|councillors?|council|officer|planner|president|spokes\p{Ll}+)\b|^ (?:will|has|said|gave|voted|approved|plans|spent|funded|put)\b/u;

const governs = new RegExp(
  `^(?:,[^,.;]{3,50},)? (?:${actingVerbs}|says|handed|decided|has handed)\\b|^(?:[’']s)? (?:(?:\\p{Lu}|\\p{Ll})[\\p{L}-]* ){0,3}(?:[Mm]ayor|[Cc]hairperson|[Cc]hairman|[Cc]ouncill?or|[Oo]fficer|[Ss]pokes\\p{Ll}+|[Ee]ngineer|[Mm]anager|[Aa]dministrator|[Pp]lanner|[Tt]reasurer|[Cc]lerk|CAO|CEO)\\b`,
  "u",
);
const opens = /(?:^|[.,;:“"—–] ?|\b(?:[Ff]ormer|[Aa]cting|[Nn]ew|and|that|by|with|of|the|[Tt]he|from|for) )$/;
const heldThere =
  /\b(?:[Mm]ayor|[Cc]hairperson|[Cc]hairman|[Oo]fficer|[Ee]ngineer|[Ss]pokes\p{Ll}+|[Ss]ecretary|[Mm]anager|[Mm]embers?) of (?:the )?$|\b(?:by|with) (?:the )?$/u;

const venue =
  /\b(?:Theatre|Theater|Cinema|Hotel|Lodge|Resort|Inn|Pub|Restaurant|Playhouse|(?:Community|Arts|Sports|Civic|Cultural|Convention|Parish|Leisure|Heritage|Town|Youth|Resource|Visitor|Recreation|Conference|Social) Cent(?:re|er))$/;

const gathering =
  /\b(?:held|hold|hosted|took place|takes? place|gather(?:ed|ing)?|meeting|met|launch(?:ed)?|celebrat\w+|exhibition|concert|workshop|ceremony|event|festival|conference|attended|unveiled|performed?|staged|opens?|screening|party|dinner|night|festivities|awards?|honou?red|named|gala)\b/;

export function ofHead(head: EntityLabel, chunk: Chunk, around: Surroundings): Verdict {
  const { before, after, text } = around;
  const last = lastWord(chunk).toLowerCase();
  if (head === "Organization" && /\p{L} (?:and|&) (?:Sons?|Bro(?:ther)?s|Daughters) \p{Lu}/u.test(chunk.text))
    return ["Organization", rule.familyFirm];
  if (
    head === "Honor" &&
    last === "awards" &&
    (awardsNight.test(before) || /^ (?:were|was|are|is|will be) (?:organi[sz]ed|held|hosted|sponsored|run)/.test(after))
  )
    return ["Event", rule.awardsNight];
  if (
    head === "Event" &&
    /^(?:cup|shield)$/.test(last) &&
    /\b(?:won|win|wins|lifted|retained|took|claimed|collected|presented|with) (?:the |their |its )(?:coveted )?$/.test(before)
  )
    return ["Honor", rule.cupWon];
  // `took part in the Scarecrow Trail`.
  if (head === "Place" && /^(?:trail|drive|cycle|walkway)$/.test(last) && isJoined(before, after)) return ["Event", rule.trailJoined];
  const houses =
    head === "Organization" ||
    (head === "Place" && !/^(?:shire|county|district|city|town|municipality|borough|province|state|region|ward|township)$/.test(last));
  // `in the Council Offices, Burn Road, Holm`: an address.
  if (/^(?:road|street|avenue|lane)$/.test(last) && /\p{L}, $/u.test(before) && /^(?:, \p{Lu}|[.;]|$)/u.test(after))
    return ["Place", rule.byHead];
  if (/^Municipality of the (?:District|County) of \p{Lu}/u.test(chunk.text)) return ["Agency", rule.municipality];
  const rises = isRising(last, around);
  if (houses && !/^(?:river|lake|mountain|stream|hill)$/.test(last) && (rises || isPlanned(last, around))) return ["Project", rule.rising];
  if (head === "Place" && /\b(?:Infantry|Army|Police|Armoured|Airborne) (?:Division|Brigade)$/.test(chunk.text))
    return ["Agency", rule.armyDivision];
  if (
    head === "Place" &&
    /\b(?:Local|District|Metropolitan|Regional|Rural) Municipality$|\b(?:Municipal|Borough) District$/.test(chunk.text)
  )
    return ["Agency", rule.municipality];
  // `Rainas Municipality has built`, `mayor of Rainas Municipality`: what governs the town.
  const isTown = last === "municipality" || /^(?:City|Town|Township|Village|Borough|Municipality) of \p{Lu}/u.test(chunk.text);
  if (isTown && chunk.words.length > 1 && ((governs.test(after) && opens.test(before)) || heldThere.test(before)))
    return ["Agency", rule.municipality];
  // `Corangamite Shire works manager`, `paid for by Corangamite Shire`.
  if (last === "shire" && (actsAfter.test(after) || /\bby (?:the )?$/.test(before))) return ["Agency", rule.shire];
  if (last === "estate" && /\b(?:Industrial|Housing|Business|Road|Street|Residential|Enterprise|Council)\b/.test(chunk.text))
    return ["Place", rule.estate];
  const other = head === "Agency" ? notPublic(chunk.text, last) : undefined;
  if (other) return [other, rule.notPublic];
  if (head === "Event" && last === "walk" && /\b(?:River|Canal|Lake|Forest|Nature|Heritage|Coastal|Cliff|Wood)\b/.test(chunk.text))
    return rises || speaksOfBuilding(text) ? ["Project", rule.walkRising] : ["Place", rule.walk];
  // `Robin Creek Water District`, `Laurel County Fiscal Court`: governed by a board, and no district of a map.
  if (
    /\b(?:School|Hospital|Natural Resources|Reclamation|Improvement|Abatement|Water|Fire|Fire Protection|Sanitary|Sanitation|Sewer|Drainage|Levee|Flood Control|Park|Recreation|Transit|Ambulance|Irrigation|Conservation|Health|Library|Utility) District$|\bCounty (?:Fiscal|Commissioners[’']?) Court$/.test(
      chunk.text,
    )
  )
    return ["Agency", rule.specialDistrict];
  if (head === "Organization" && ofTheState(chunk, last)) return ["Agency", rule.publicBody];
  // `Caribbean Catastrophe Risk Insurance Facility`, `Civil Society Forum of Tonga`: who pays, and who speaks for others.
  if (/\b(?:Insurance|Credit|Loan|Funding|Finance|Financing|Environment|Climate|Investment|Lending) Facility$/.test(chunk.text))
    return ["Organization", rule.byHead];
  if (head === "Event" && speakingForum.test(chunk.text) && !isJoined(before, after)) return ["Organization", rule.byHead];
  if (head === "Organization" && venue.test(chunk.text) && /\b(?:at|in|inside|outside)(?: the)? $/.test(before) && gathering.test(text))
    return ["Place", rule.venue];
  if (
    /^(?:congress|convention|assembly|forum)$/.test(last) &&
    /\b(?:join(?:ed|s)?|attend(?:ed|s|ing)?|during|host(?:ed|s)?|held|to|at)(?: the)? $/.test(before) &&
    head !== "Agency"
  )
    return ["Event", rule.convention];
  if (/^(?:Village|Place)$/.test(head) && isVillageByFirstWord(chunk)) return [head, rule.namedVillage];
  if (head === "Village" && last === "parish" && ofChurch.test(chunk.text)) return ["Organization", rule.church];
  if (head === "Village" && chunk.words.length > 3) return ["Place", rule.longVillage];
  return [head, head === "Event" && chunk.words.length < 3 ? rule.shortEvent : rule.byHead];
}

const speakingForum =
  /\b(?:Civil Society|NGO|Women[’']?s?|Youth|Elders|Leaders|Residents|Landowners|People[’']?s|Disability) Forum of \p{Lu}/u;

const ownCommittee =
  /\b(?:Tidy Towns|Festival|Fair|Show|Parents['’]?|Carnival|Week|Sports|Church|Parish|Club|Hall|Fundraising|Organi[sz]ing|Memorial|Celebrations?|Twinning|Strike|Reunion|Women['’]?s|Mothers['’]?|Ladies['’]?|Supporters['’]?|Fans['’]?|Regatta|Ploughing|Vintage|Arts|Gala|Parade|Party|Wedding|Residents['’]?|Users?['’]?|Homestay|(?:School|Tourism|Market|Temple|Hospital|Homestay) (?:Development |Operation )?Management)\b/;

const lawCourt =
  /\b(?:High|District|Magisterial|Probate|Traditional|Customary|Circuit|Supreme|Magistrates?|County|Crown|Regional|Appeals?|Federal|Trial|Labour|Labor|Employment|Family|Coroners?|Childrens?|Youth|Superior|Municipal|Criminal|Sessions|Law|Anti-Corruption|Environment)\b|\bCourt of\b/;

/** A parish that is a church's, and no area. */
const ofChurch =
  /^(?:St|Saint|Holy|Our|Sacred|Immaculate|Blessed|Christ)\b|\b(?:Catholic|Anglican|Lutheran|Methodist|Presbyterian|Orthodox|Episcopal|Reformed) Parish$/;

/** A parish's fête committee, a bus service, a bus station, a food court: no body of government. */
function notPublic(name: string, last: string): EntityLabel | undefined {
  if (last === "committee") return ownCommittee.test(name) ? "Organization" : undefined;
  if (last === "court") return lawCourt.test(name) ? undefined : "Place";
  if (last === "station" && /\b(?:Radio|Television|TV)\b/.test(name)) return "Organization";
  if (last === "station")
    return /\b(?:Bus|Train|Railway|Rail|Power|Petrol|Filling|Service|Gas|Pumping|Polling|Metro|Tube|Space)\b/.test(name)
      ? "Place"
      : undefined;
  const firm =
    /\b(?:News|Media|Press|Bar|Civil Society|Youths?|Engineering|Taxi|Courier|Cleaning|Catering|Bus|Funeral|Home Care|Home Help|Childcare|Financial|Recruitment|Travel|Student|Students|Drilling)\b/;
  return firm.test(name) && /^(?:services?|agency|agencies|council|board|bureau|force)$/.test(last) ? "Organization" : undefined;
}

/** `Karnataka State Road Transport Corporation`, `National Irrigation Institute`. */
const ofTheState = ({ text }: Chunk, last: string): boolean =>
  (/^(?:corporation|company)$/.test(last) &&
    /\b(?:State|Municipal|City|National|Regional Corporation$|Borough Corporation$|Road Transport|Electricity|Utilities|Infrastructure|Housing|Industrial Development)\b/.test(
      text,
    )) ||
  (/^(?:institute|cent(?:er|re)|academy)$/.test(last) && /\b(?:State|National)\b/.test(text) && !/\bUniversity\b/.test(text)) ||
  /\bSurvey of \p{Lu}/u.test(text);
