/** `Minister for Education`, `Agriculture Minister Peter Moses`: whose minister, and with that the ministry. */
import { matchesIn } from "../../../rules/matches-in.ts";
import type { Candidate } from "../../../mention/extractor.ts";
import type { Rule } from "../../../rules/rule.ts";
import { behindMinister, beforeMinister, chiefExecutive } from "./office-rules.ts";

/** What ministries deal with, as their names have it. */
const matter =
  "(?:Agriculture|Agro-based|Education|Health|Finance|Treasury|Water|Sanitation|Environment|Environmental|Climate|Change|Lands?|Works|Public|Transport|Energy|Power|Electricity|Mines|Mining|Minerals?|Petroleum|Tourism|Culture|Youth|Sports?|Labou?r|Employment|Justice|Defen[cs]e|Interior|Home|Foreign|External|Internal|Affairs|Local(?:-[Ll]evel)?|(?:Inter-?)?[Gg]overnment(?:al)?|Trade|Industry|Industries|Commerce|Cooperatives|Co-operatives|Housing|Urban|Rural|Planning|Surveys?|Economic|National|Development|Communications?|Information|Broadcasting|Science|Technology|Innovation|Gender|Women|Children|Social|Welfare|Community|Family|Forests?|Forestry|Fisheries|Marine|Maritime|Livestock|Animal|Husbandry|Irrigation|Infrastructure|Roads?|Highways|Railways?|Aviation|Natural|Resources|Heritage|Arts|Religious|Indigenous|Immigration|Security|Safety|Higher|Basic|Primary|Secondary|Tertiary|Training|Vocational|Skills|Investment|Enterprise|Small|Business|Consumer|Protection|Food|Nutrition|Disaster|Management|Administration|Services?|Medical|Human|Settlement|Settlements|Chieftaincy|Traditional|Provincial|Regional|District|Ports|Shipping|Post|Posts|Telecommunications|Digital|Panchayats?|Panchayat|Raj|Revenue|Budget|Population|Wildlife|Parks|Constitutional|Legal|Parliamentary|Institutional|Strengthening|Relations|Coordination|Reform|Integration|Creative|Economy|Unity|Reconciliation|Peace|Coastal|Governance|Refugees?|Stabili[sz]ation|Media|Mobili[sz]ation|Prevention|Disability|Blue|Civil|Supplies|Port|Inland|Cities|Empowerment|Transformation|Tinkhundla|Inclusion|Mobility|Physical|Spatial|Aquaculture|Grassroots|Oceans?|Fishing|Communities|Cohesion|Amerindian|Citizenship|Diaspora|ICT|Elections?|Hospitality|Minorit(?:y|ies)|Textiles?|Excise|Endowments?|Horticulture|Sericulture|Dairy(?:ing)?|Wellbeing|Ageing|Seniors|Veterans|Multicultural|Racing|Lotteries|Hydrocarbons|Ecology|Conservation|Sustainab(?:le|ility)|Emergenc(?:y|ies)|Police|Policing|Prisons|Correction(?:s|al)|Statistics|Productivity|Ethnic|Hinterland|Solidarity|Privati[sz]ation|Petrochemicals|Steel|Coal|Fertili[sz]ers|Chemicals|Pharmaceuticals|Procurement|Delivery|Monitoring|Evaluation|Presidential|Pensions|Poverty|Alleviation|Drainage|Sewerage|Squatter|Cane|Sugar|Plantation|Mass|Archives|Hydraulics)";
const wholeMatter = new RegExp(`^${matter}$`, "u");
/** Whether a word may stand in a ministry's name. */
export const isMatter = (word: string): boolean => wholeMatter.test(word);
const list = `${matter}(?:(?:, | and | & |, and | )${matter})*`;
const behind = new RegExp(
  `(?<!\\b(?:[Ss]hadow|[Oo]pposition|[Pp]rime|[Ff]irst|[Pp]rovincial) (?:[Dd]eputy )?)\\b[Mm]inister(?: of [Ss]tate)?(?: responsible| in charge)? (?:for|of) (?:the )?(${list})(?![\\p{L}-])`,
  "gu",
);
const before = new RegExp(
  `(?<!\\b(?:[Ss]hadow|[Oo]pposition) (?:\\p{Lu}\\p{L}+ )?)(?<!\\b(?:Province|Provincial|State|County|Territory) )(?<![\\p{L}-])(${list})(?= [Mm]inister(?:,? (?:(?:Mr|Mrs|Ms|Dr|Hon|Prof|Eng|Engr)\\.? )*\\p{Lu}\\p{L}|(?<=\\p{Lu}\\p{Ll}+, the [^.;,]{4,60})[,.;]))`,
  "gu",
);

/** `the Deputy Northern Regional Minister`: whose minister, and no matter of a ministry. */
const levels =
  /^(?:Regional|Provincial|District|Local|National|Public|Social|Rural|Urban|Civil|Higher|Basic|Primary|Secondary|Tertiary|Small|Digital|Traditional|Natural|Animal|Human|Blue|Coastal|Inland|Internal|Legal|Indigenous)$/;

/** Where a minister heads a department, or a page of such a country calls something otherwise. */
const departmental =
  /\b(?:TDs?|Taoiseach|Dáil|Oireachtas|Senedd|Holyrood|Stormont|Westminster|Whitehall|(?:Scottish|Welsh|UK|British|Australian|Queensland|Victorian|NSW|Tasmanian|Western Australian|South Australian|Canadian) Government|Queensland|New South Wales|Tasmania|Ontario|Alberta|Manitoba|Saskatchewan|Nova Scotia|South Africa\p{L}*|MECs?)\b/u;

/** Whether a page is of a country whose ministers have departments: it names no ministries. */
export const hasDepartments = (page: string): boolean => departmental.test(page);

/** Names of ministries. */
export const ministriesIn = (text: string): Candidate[] => [...found(text, behind, behindMinister), ...found(text, before, beforeMinister)];

function* found(text: string, pattern: RegExp, { id, confidence }: Rule): Generator<Candidate> {
  for (const match of matchesIn(text, pattern)) {
    const words = match[1]!;
    if (words.split(/, and |, | and | & /).every((word) => levels.test(word))) continue;
    const from = match.index + match[0].length - words.length;
    yield {
      from,
      to: from + words.length,
      type: "Agency",
      extractor: id,
      confidence,
      name: `Ministry of ${words}${/^(?:Foreign|Home)$/.test(words) ? " Affairs" : ""}`,
    };
  }
}

const districtHead =
  /(?<![\p{L}-])((?:\p{Lu}[\p{L}'’-]+ ){1,3}?(?:District|Municipal|Metropolitan|Sub-[Cc]ounty|Division))(?= Chief Executive\b(?! Officer))/gu;

/** `District Chief Executive (DCE) for Bodi`. */
const executiveFor =
  /\b(District|Municipal|Metropolitan) Chief Executive(?: \((?:DCE|MCE|MDCE)\))?,? (?:for|of) (?:the )?(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}?)(?= (?:District|Municipality|Metropolis)\b|[,.;]| [\p{Ll}(]|$)/gu;
/** `The Bodi DCE, Mr P`. */
const lettersOf = /(?<![\p{L}-])((?:\p{Lu}[\p{L}'’-]+ ){1,3}?)(?=([DM])CE\b)/gu;

/** The assembly that a district's chief executive heads; `page`: a page that names one itself needs no other. */
function* assembliesIn(text: string, page: string): Generator<Candidate> {
  const found = [
    ...matchesIn(text, executiveFor).map((match) => ({ end: match.index + match[0].length, name: match[2]!, level: match[1]! })),
    ...matchesIn(text, lettersOf).map((match) => ({
      end: match.index + match[1]!.length - 1,
      name: match[1]!.trim().replace(/^(?:(?:The|A|An|Former|Acting|Then|Immediate|Past|Current|New|And|District|Municipal|Area) ?)+/, ""),
      level: match[2] === "D" ? "District" : "Municipal",
    })),
  ];
  for (const { end, name, level } of found) {
    if (name === "" || new RegExp(`${name} (?:(?:District|Municipal|Metropolitan) )?Assembly\\b`).test(page)) continue;
    yield {
      ...{ from: end - name.length, to: end, type: "Agency" },
      ...{ extractor: chiefExecutive.id, confidence: chiefExecutive.confidence, name: `${name} ${level} Assembly` },
    };
  }
}

/** `the Bodi District Chief Executive`: the district as what is governed. */
export const chiefExecutivesIn = (text: string, page: string): Candidate[] => [...districtsIn(text), ...assembliesIn(text, page)];

const districtsIn = (text: string): Candidate[] =>
  matchesIn(text, districtHead).flatMap((match) => {
    const name = match[1]!.replace(/^(?:The|A|Former|Acting|Then|Mr|Mrs|Ms) /, "");
    const from = match.index + match[1]!.length - name.length;
    return /^(?:District|Municipal|Metropolitan)$/.test(name)
      ? []
      : [{ from, to: from + name.length, type: "Agency" as const, extractor: chiefExecutive.id, confidence: chiefExecutive.confidence }];
  });
