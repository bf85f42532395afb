/** Whose post it is, where the title names no body: that of the article which has such posts. */
import { isOfMasthead } from "../mentions/masthead.ts";
import type { Mention } from "../../../model.ts";
import { isFirm } from "./stand-ins.ts";
import type { TitlePhrase } from "./title-phrase.ts";
import type { Token } from "./tokens.ts";

/** Bodies by how near they are to the sentence. */
export interface SpokenOf {
  /** Of this sentence, with their positions in the masked text. */
  readonly here: readonly { readonly mention: Mention; readonly at: number }[];
  /** Named in the article's sentences before, last to first. */
  readonly before: readonly Mention[];
  /** Named in the article behind this sentence, first to last. */
  readonly after: readonly Mention[];
  /** Agencies of the whole page, each name once. */
  readonly page: readonly Mention[];
  /** The place that the paragraph says it is from. */
  readonly from?: string;
}

interface Found {
  readonly body: Mention;
  readonly confidence: number;
}

/** A league of municipalities has no mayor. */
const council =
  /^(?!(?:League|Association|Union|Federation)\b).*\b(?:Council|Board of|Assembly|Corporation|Municipal\w*|Government|Panchayat|Sangguniang|Commission|Municipality|Supervisors|Selectboard|Legislature|Shire|board|council|government|assembly)\b/;
/** Posts that one kind of body has. */
const kinds: readonly (readonly [posts: RegExp, first: RegExp, second?: RegExp])[] = [
  [
    /^(?:principal|headteacher|headmaster|headmistress|teacher|bursar)$/,
    /\b(?:School|school|Primary|Secondary)\b/,
    /\b(?:College|Academy|Institute|Polytechnic|Kindergarten|Seminary|college|Campus|Vidyalaya|Mahavidyalaya|Madrasa|Coleg|Ysgol|Scoil|Gaelscoil|Coláiste)\b/,
  ],
  [
    /^(?:lecturer|professor|dean|chancellor|vice-chancellor)$/,
    /\b(?:University|university|Universiti|SUNY|CUNY)\b/,
    /\b(?:College|Institute|School|Polytechnic)\b/,
  ],
  [
    /^(?:doctor|nurse|midwife|matron|surgeon|in-charge)$/,
    /\b(?:Hospital|Clinic|Health|Dispensary|Medical|Surgery|Sanatorium|hospital|clinic)\b/,
  ],
  [
    /^(?:mayor|vice-mayor)$/,
    /\b(?:[Mm]unicipal\w*|[Cc]ity|[Tt]own|[Bb]orough|[Vv]illage)\b.*\b(?:[Cc]ouncil|[Gg]overnment|[Aa]ssembly|[Bb]oard|Office)\b|\bMunicipality\b|\b(?:Municipal|City) (?:Council|Government) of\b/,
    council,
  ],
  [
    /^(?:councillor|councilor|cllr|coun|cr|alderman|councilman|councilwoman|councilmember|selectman|selectwoman|reeve|cathaoirleach|sarpanch|kapitan|kagawad)$/,
    council,
  ],
  [/^conservator$/, /\b(?:Forest|Forestry|Forests|Wildlife|Conservation)\b/],
  // The head of a state works for none of the bodies that a local paper names.
  [
    /^president$/,
    /\b(?:Club|Society|Association|Union|University|College|Chamber|Rotary|Lions|Federation|Institute|League|Committee|Board|Bank|Company|GAA|Guild|Council|Group|Foundation|Trust|Cooperative|Ltd|Inc|Academy|Congress|Party|Alliance|Legion|Auxiliary)\b/,
  ],
  [/^(?:cec|cecm)$/, /\b(?:County|county) (?:Government|government)\b/],
  [/^(?:governor)$/, /\b(?:County|Provincial|State|provincial|state|county) (?:Government|government|Capitol)\b/],
  [/^supervisor$/, /\bSupervisors\b/],
  [
    /^(?:sergeant|sgt|constable|const|inspector|insp|pc|sheriff|undersheriff|corporal|supt|detective|trooper)$/,
    /\b(?:Police|Garda|Gardaí|Sheriff\S*|Constabulary|OPP|RCMP|police)\b/,
  ],
  [
    /^(?:pastor|vicar|bishop|rector|priest|rev|deacon|imam|canon|archbishop|fr)$/,
    /\b(?:Church|Parish|Diocese|Mosque|Cathedral|Temple|Ministries|Miracle|Tabernacle|Chapel|Congregation)\b/,
  ],
  [/^ranger$/, /\b(?:Wildlife|Park|Parks|Conservation|Forest|Reserve|Conservancy|Service)\b/],
  // A warden looks after animals, or heads a county of Canada.
  [/^warden$/, /\b(?:Wildlife|Park|Parks|Conservation|Forest|Reserve|Conservancy|Service)\b/, council],
  [/^(?:judge|justice|magistrate)$/, /\b(?:Court|court|Tribunal)\b/],
  [/^engineer$/, /\b(?:Engineering|Works|Roads|Highways?|DPWH|Waterworks|Water)\b/],
  [/^speaker$/, /\b(?:Assembly|Parliament|Legislature|Council|assembly)\b/],
  [/^deputy$/, /\bSheriff\S*/],
  [/^postmaster$/, /\bPost\b/],
  [/^librarian$/, /\b(?:Library|library)\b/],
  [/^curator$/, /\b(?:Museum|Gallery|museum)\b/],
];
/** Words of titles that have capitals in one paper and none in the next. */
const modifier =
  /^(?:regional|provincial|district|municipal|county|national|state|zonal|area|branch|country|executive|deputy|assistant|managing|general|senior|chief|principal|technical|operations|project|programme|program|communications|community|acting|field|finance|public|relations|affairs|information|external|corporate|marketing|outreach|human|resources|and|of|for|director|officer|manager|secretary|coordinator|head|supervisor|administrator|specialist)$/i;

/** What a post looks after, and the beginning of what its body is called: a forestry officer is of the Forestry Department. */
const matters =
  /^(?:forest|health|educat|agricult|water|road|environ|wildlife|touris|sport|fisher|livestock|veterinar|trade|transport|works|planning|finance|land|housing|energy|irrigat|social|gender|youth|cultur|labou?r|statistic|meteorolog|disaster|immigra|customs|revenue|elector|tax|probation|library|parks|conserv)/;
const officials = /^(?:officer|director|manager|coordinator|executive|inspector|specialist|engineer|head|secretary|supervisor)$/;
const countyOf = /\bCounty (?:Government|Council)\b|\bCounty Government of\b/;

/** Whose forestry officer; `unnamed`: of a ministry that the article does not name. */
function bodyOfMatter({ title, head }: TitlePhrase, near: readonly Mention[], others: readonly Mention[]): Found | "unnamed" | undefined {
  const words = title.toLowerCase().split(" ");
  const matter = officials.test(head) ? words.map((word) => matters.exec(word)?.[0]).find((stem) => stem !== undefined) : undefined;
  if (matter === undefined) return undefined;
  // The provincial tourism officer is the province's.
  const level = levels.exec(words[0]!)?.[0];
  const its = level === undefined ? undefined : near.find((one) => council.test(nameOf(one)) && holds(one, level));
  if (its) return { body: its, confidence: 0.76 };
  const own = [...near, ...others].find((one) => one.type === "Agency" && nameOf(one).toLowerCase().includes(matter));
  if (own) return { body: own, confidence: 0.78 };
  // `Agriculture executive Wilfred Mwenda` sits in the cabinet of a county.
  const county = head === "executive" ? [...near, ...others].find((one) => countyOf.test(nameOf(one))) : undefined;
  return county ? { body: county, confidence: 0.76 } : /\p{Lu}/u.test(title.slice(1)) ? "unnamed" : undefined;
}

/** Any body has them; those of countries and constituencies are not here. */
const general =
  /^(?:manager|director|chairman|chairwoman|chairperson|chair|chairlady|secretary|treasurer|spokesman|spokeswoman|spokesperson|coordinator|administrator|executive|ceo|cao|superintendent|clerk|head|curator|organiser|organizer|accountant|supervisor|trustee|deputy|assistant|president|founder|co-founder|convener|convenor|patron)$/;

const nameOf = (mention: Mention): string => mention.name ?? mention.text;
const isPaper = (mention: Mention): boolean => mention.extractors.some(isOfMasthead);

export function bodyFor(phrase: TitlePhrase, person: Token, spoken: SpokenOf): Found | undefined {
  const left = spoken.here.filter(({ at }) => at < person.from).map(({ mention }) => mention);
  const right = spoken.here.filter(({ at }) => at > person.from).map(({ mention }) => mention);
  const near = [...left.toReversed(), ...spoken.before].filter((one) => !isPaper(one) && fromThere(one, spoken));
  // A student president is not the nation's.
  const kind = kinds.find(([posts]) => posts.test(phrase.head) && !(phrase.head === "president" && phrase.title.includes(" ")));
  // `Ann Doe, mayor of Hawes`; whoever is a `Hawes farmer` or `Hawes manager` is only from there.
  if (phrase.place && kind && !kind.includes(council)) return undefined;
  if (phrase.place) {
    const own = [...near, ...right, ...spoken.after, ...spoken.page].find(
      (one) => council.test(nameOf(one)) && nameOf(one).includes(plain(phrase.place!)),
    );
    return own && { body: own, confidence: 0.84 };
  }
  const looksAfter = bodyOfMatter(phrase, near, [...right, ...spoken.after]);
  if (looksAfter) return looksAfter === "unnamed" ? undefined : looksAfter;
  // A county commissioner is the nation's, not the county's.
  if (levels.test(phrase.hint ?? "")) {
    if (/commissioner|judge|magistrate|prosecutor|attorney/.test(phrase.head)) return undefined;
    const own = [...near, ...right, ...spoken.page].find((one) => council.test(nameOf(one)) && holds(one, phrase.hint!));
    return own && { body: own, confidence: 0.78 };
  }
  if (phrase.hint !== undefined) {
    const own = [...near, ...right].find((one) => holds(one, phrase.hint!));
    if (own) return { body: own, confidence: 0.8 };
    if (
      /^(?:association|library|board|school|college|university|hospital|clinic|club|society|committee|union|council|museum|church|sacco|bank|court|league|network|alliance|coalition|partnership|consortium|charity|panchayat)$/.test(
        phrase.hint,
      ) &&
      !kind
    )
      return undefined;
  }
  // `Bulan Mayor Romeo Gordola`, where Bulan was not known for a place.
  if (kind?.includes(council) && /^\p{Lu}\p{Ll}+ \p{Lu}/u.test(phrase.title) && !/^(?:Vice|Deputy|Lady|Lord|Acting)\b/.test(phrase.title))
    return undefined;
  for (const names of kind?.slice(1) ?? []) {
    const own = [...near, ...right, ...spoken.after].find((one) => names!.test(nameOf(one)));
    if (own) return { body: own, confidence: near.includes(own) ? 0.76 : 0.68 };
    const others = spoken.page.filter((one) => names!.test(nameOf(one)) && fromThere(one, spoken));
    if (new Set(others.map(nameOf)).size === 1) return { body: others[0]!, confidence: 0.66 };
  }
  // A chairman of what is not told here: LC5, SB, RDC.
  const specific = phrase.title.split(" ").some((word, index) => index > 0 && /^\p{Lu}/u.test(word) && !modifier.test(word));
  if (kind || !(general.test(phrase.head) || foremost.test(phrase.title)) || specific || /^\p{Lu}{2}/u.test(phrase.title)) return undefined;
  const organizations = near.filter(({ type }) => type === "Organization");
  const agencies = /^(?:regional|provincial|district|municipal|national)$/i.test(phrase.title.split(" ")[0]!)
    ? near.filter(({ type }) => type === "Agency")
    : [];
  const ofFirms = /^(?:manager|ceo|director|executive|treasurer)$/.test(phrase.head) && organizations.length > 0;
  // Committees are named once, and then their officers.
  const officer = /^(?:treasurer|secretary|chair(?:person|man|woman|lady)?)$/.test(phrase.head) && organizations.length > 0;
  const most = spokenOfMost(agencies.length > 0 ? agencies : ofFirms || officer ? organizations : near, officer);
  return most && { body: most, confidence: phrase.hint === undefined ? 0.66 : 0.6 };
}

/** `Head brewer Sofia Mazur`. */
const foremost =
  /^(?:head|chief|lead|senior) (?:chef|brewer|gardener|groundsman|chemist|scientist|ecologist|biologist|trainer|engineer|architect|coach)$/i;
const levels = /^(?:county|district|city|town|village|municipal|provincial|sub-county)$/;
/** Ledbury of `Ledbury town`. */
const plain = (place: Mention): string => nameOf(place).replace(/ (?:County|District|City|Town|Municipality|Township)$/, "");

/** The body that the article has spoken of most, and of those the first: what it is about; `last`: of those the last. */
function spokenOfMost(near: readonly Mention[], last = false): Mention | undefined {
  const times = new Map<string, number>();
  for (const one of near) times.set(nameOf(one), (times.get(nameOf(one)) ?? 0) + 1);
  const most = Math.max(0, ...times.values());
  const isMost = (one: Mention): boolean => times.get(nameOf(one)) === most;
  return last ? near.find(isMost) : near.findLast(isMost);
}

/** A paragraph that begins with a place speaks of that place's bodies. */
const fromThere = (body: Mention, { from, here }: SpokenOf): boolean =>
  from === undefined || nameOf(body).includes(from) || here.some(({ mention }) => mention === body);

const firms = /^(?:company|firm|factory|mill|plant|hotel|farm)$/;
const holds = (mention: Mention, hint: string): boolean =>
  firms.test(hint)
    ? isFirm(mention)
    : nameOf(mention)
        .toLowerCase()
        .includes(hint === "departmental" ? "department" : hint);
