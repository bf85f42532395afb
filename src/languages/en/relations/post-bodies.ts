/** Whose post it is, where the title names no body: that of the article which has such posts. */
import { isOfHeading, isOfMasthead, isOfMeeting } from "../mentions/masthead.ts";
import { type Mention, nameOf } from "../../../model.ts";
import type { Rule } from "../../../rules/rule.ts";
import { bodiesOfPosts, cabinets, council, withoutMayor } from "../vocabulary/bodies-of-posts.ts";
import {
  agencyOfMatter,
  bodyOfHint,
  councilOfHeading,
  councilOfLevel,
  councilOfPlace,
  countyOfExecutive,
  governmentOfLevel,
  kindBefore,
  kindBehind,
  kindOnPage,
  mostSpokenOf,
  mostSpokenOfWithHint,
} from "./post-rules.ts";
import { isFirm } from "./stand-ins.ts";
import { isParty } from "./title-words.ts";
import { meetingBody } from "./roll-call.ts";
import type { TitlePhrase } from "./title-phrase.ts";
import { isPostWord } from "../vocabulary/posts.ts";
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
  /** Where each paragraph of the article is about another body, as in a list of grants: those of this paragraph. */
  readonly ofMany?: ReadonlySet<Mention>;
  /** The place that the paragraph says it is from. */
  readonly from?: string;
}

interface Found {
  readonly body: Mention;
  readonly rule: Rule;
}

/** Words of titles that have capitals in one paper and none in the next. */
const modifier =
  /^(?:regional|provincial|district|municipal|county|national|state|zonal|area|branch|country|executive|deputy|assistant|managing|general|senior|chief|principal|technical|operations|project|programme|program|communications|community|acting|field|finance|public|relations|affairs|information|external|corporate|marketing|outreach|human|resources|and|of|for|director|officer|manager|secretary|coordinator|head|supervisor|administrator|specialist)$/i;

/** What a post looks after, and the beginning of what its body is called: a forestry officer is of the Forestry Department. */
const matters =
  /^(?:forest|health|educat|agricult|water|road|environ|wildlife|touris|sport|fisher|livestock|veterinar|trade|transport|works|planning|finance|land|housing|energy|irrigat|social|gender|youth|cultur|labou?r|statistic|meteorolog|disaster|immigra|customs|revenue|elector|tax|probation|library|parks|conserv)/;
const officials = /^(?:officer|director|manager|coordinator|executive|inspector|specialist|engineer|head|secretary|supervisor)$/;
const countyOf = /\bCounty (?:Government|Council)\b|\bCounty Government of\b/;

/** Whose forestry officer; `unnamed`: of a ministry that the article does not name. */
function bodyOfMatter(phrase: TitlePhrase, near: readonly Mention[], others: readonly Mention[]): Found | "unnamed" | undefined {
  const { title, head } = phrase;
  // A member of a cabinet, as Scotland and Kenya call theirs.
  if (/^(?:Cabinet|State) Secretary\b/.test(title)) return "unnamed";
  const words = title.toLowerCase().split(" ");
  const matter = officials.test(head) ? words.map((word) => matters.exec(word)?.[0]).find((stem) => stem !== undefined) : undefined;
  if (matter === undefined) return undefined;
  // The provincial tourism officer is the province's.
  const level = levels.exec(words[0]!)?.[0];
  const its = level === undefined ? undefined : near.find((one) => seatOf(phrase).test(nameOf(one)) && holds(one, level));
  if (its) return { body: its, rule: governmentOfLevel };
  const own = [...near, ...others].find((one) => one.type === "Agency" && nameOf(one).toLowerCase().includes(matter));
  if (own) return { body: own, rule: agencyOfMatter };
  // `Agriculture executive Wilfred Mwenda` sits in the cabinet of a county.
  const county = head === "executive" ? [...near, ...others].find((one) => countyOf.test(nameOf(one))) : undefined;
  return county ? { body: county, rule: countyOfExecutive } : /\p{Lu}/u.test(title.slice(1)) ? "unnamed" : undefined;
}

/** Any body has them; those of countries and constituencies are not here. */
const general =
  /^(?:manager|director|chairman|chairwoman|chairperson|chair|chairlady|secretary|treasurer|spokesman|spokeswoman|spokesperson|coordinator|administrator|executive|ceo|cao|superintendent|clerk|head|curator|organiser|organizer|accountant|supervisor|trustee|deputy|assistant|president|founder|co-founder|convener|convenor|patron|vice-chair|vice-chairman|vice-chairwoman|vice-chairperson)$/;

const isPaper = (mention: Mention): boolean => mention.extractors.some(isOfMasthead);

/** Where a body is looked for: what was named before the person, nearest first, and in the sentence behind. */
interface Around {
  readonly near: readonly Mention[];
  readonly right: readonly Mention[];
  readonly spoken: SpokenOf;
}

/** Kinds of bodies that have a post, the likeliest first. */
type Kinds = readonly RegExp[];

/** `ALGA President P`: of a body that nothing is known of but its letters. */
const isOfLetters = ({ title }: TitlePhrase): boolean => {
  const [first = "", ...rest] = title.split(" ");
  return rest.length > 0 && /^[A-Z]{3,}s?$/.test(first) && !isPostWord(first) && !/^(?:ICT|LGU|EMS)$/.test(first);
};

/** `Utawar sarpanch P`: of a village whose name nothing else tells. */
const isOfOwnVillage = ({ head, title }: TitlePhrase): boolean => /^(?:sarpanch|kapitan|headman)$/.test(head) && ownVillage.test(title);
const ownVillage = /^(?!(?:barangay|punong|village|former|gram|deputy|acting|local|new|area) )\p{L}{3,} \S+$/iu;

export function bodyFor(phrase: TitlePhrase, person: Token, spoken: SpokenOf): Found | undefined {
  const left = spoken.here.filter(({ at }) => at < person.from).map(({ mention }) => mention);
  const right = spoken.here.filter(({ at }) => at > person.from).map(({ mention }) => mention);
  const near = [...left.toReversed(), ...spoken.before].filter((one) => !isPaper(one) && fromThere(one, spoken));
  const around: Around = { near, right, spoken };
  // A student president is not the nation's.
  const [, ...kinds] =
    bodiesOfPosts.find(
      ([posts]) =>
        posts.test(phrase.head) && !(phrase.head === "president" && / /.test(phrase.title.replace(/^(?:Vice|Deputy|Past|Club) /i, ""))),
    ) ?? [];
  if (phrase.elsewhere || isOfLetters(phrase) || isOfOwnVillage(phrase)) return undefined;
  // A ward's member sits in the county's assembly.
  if (phrase.place && phrase.head !== "mca") return isOfNation(phrase.head) ? undefined : councilOf(phrase, phrase.place, kinds, around);
  const looksAfter = bodyOfMatter(phrase, near, [...right, ...spoken.after]);
  if (looksAfter) return looksAfter === "unnamed" ? undefined : looksAfter;
  const ofPage = (ofMembers.test(phrase.head) && meetingBody(spoken.page)) || ofHeading(spoken);
  if (ofPage && isOfficerOf(ofPage, phrase, near, spoken.page)) return { body: ofPage, rule: councilOfHeading };
  const { hint } = phrase;
  if (phrase.its && hint === undefined && left.length > 0)
    return new Set(left.map(nameOf)).size === 1 ? { body: left[0]!, rule: mostSpokenOf } : undefined;
  // `P was elected its chair`: of the one that the sentence before named.
  if (phrase.its && phrase.verb && hint === undefined) {
    const last = spoken.before.filter((one) => one.sentence === spoken.before[0]!.sentence);
    return new Set(last.map(nameOf)).size === 1 ? { body: last[0]!, rule: mostSpokenOf } : undefined;
  }
  // `Regional Chairman P`, of the Regional Democratic Council.
  if (/^Regional (?:(?:Vice|Deputy)[ -])?(?:Chair|Executive Officer\b)/.test(phrase.title)) return bodyOfLevel(phrase, "regional", around);
  if (hint !== undefined && levels.test(hint)) return bodyOfLevel(phrase, hint, around);
  const kind = kindInTitle.exec(phrase.title)?.[0].toLowerCase();
  if (kind !== undefined) {
    const its = [...near, ...right, ...spoken.after].find((one) => nameOf(one).toLowerCase().includes(kind));
    return its && { body: its, rule: bodyOfHint };
  }
  const own = hint === undefined ? undefined : [...near, ...right].find((one) => holds(one, hint));
  if (own) return { body: own, rule: bodyOfHint };
  // `Board president P`: of whose board, the body that was named last does not tell.
  if (hint === "board" && new Set([...near, ...right].map(nameOf)).size > 1) return undefined;
  // `University lecturer P`: of any.
  if (/^(?:university|college)$/.test(hint ?? "")) return undefined;
  // A users' committee that is named nowhere.
  if (hint?.includes(" ")) return undefined;
  if (ofMinistry.test(phrase.title)) return bodyOfKind(phrase, [ministry], around);
  if (kinds.length > 0) return bodyOfKind(phrase, kinds, around);
  if (named.test(hint ?? "")) return undefined;
  const about = spoken.ofMany ? near.filter((one) => spoken.ofMany!.has(one)) : near;
  // `A chairman P, manager Q of B and clerk R`: whose clerk, nobody can tell.
  const names = about.map(nameOf);
  const ofHere = new Set(left.map(nameOf));
  if (ofHere.size > 1 && new Set(names).size === names.length) return undefined;
  // Of bodies that are named once each, the one that the sentence names.
  return bodyOfAny(phrase, ofHere.size === 1 && left[0]!.type !== "Village" && new Set(names).size === names.length ? left : about);
}

/** The body whose minutes the page is. */
const ofHeading = ({ page }: SpokenOf): Mention | undefined => page.find(({ extractors }) => extractors.some(isOfHeading));

/**
 * In the minutes of a council `Cllr P` and `the Clerk, P` are its own, whatever others it writes to; a chair may be of what the section
 * has named.
 */
const isOfficerOf = (own: Mention, { head, hint, its }: TitlePhrase, near: readonly Mention[], page: readonly Mention[]): boolean => {
  const isOther = (one: Mention): boolean =>
    nameOf(one) !== nameOf(own) && !one.extractors.some((id) => isOfHeading(id) || isOfMeeting(id));
  if (its || (hint !== undefined && !(ofOwnLevel.test(hint) && nameOf(own).toLowerCase().includes(hint)))) return false;
  return (
    (ofCouncil.test(head) && council.test(nameOf(own))) ||
    (/^(?:clerk|administrator)$/.test(head) && (hint !== undefined || !near.some(isOther))) ||
    (hint !== undefined && /^(?:manager|treasurer|administrator|planner|engineer|assessor|secretary)$/.test(head)) ||
    (/^(?:chair(?:man|woman|person|lady)?|vice-chair(?:man|woman|person)?|deputy|treasurer|secretary)$/.test(head) &&
      (council.test(nameOf(own)) || meetingBody(page) === own) &&
      !near.some(isOther))
  );
};
/** Of the board that meets rather than of the town. */
const ofMembers =
  /^(?:chair(?:man|woman|person|lady)?|vice-chair(?:man|woman|person)?|secretary|councill?or|alderman|selectman|selectwoman|commissioner|trustee|supervisor)$/;
const ofOwnLevel = /^(?:town|city|village|parish|township|borough|municipal|shire)$/;
const ofCouncil =
  /^(?:councill?or|cllr|cclr|clr|coun|cr|alderman|councilman|councilwoman|councilmember|selectman|selectwoman|mayor|vice-mayor)$/;

/** Posts that no list has by themselves: the clerk of a town is its council's, and the Lord Lieutenant of a county is not. */
const ofCouncils =
  /^(?:clerk|administrator|manager|treasurer|chair(?:man|woman|person|lady)?|vice-chair(?:man|woman|person)?|executive|ceo|cao|planner|surveyor|auditor|assessor|deputy|leader|provost|convener|convenor|comptroller|accountant|superintendent|secretary|solicitor|toshao|spokes(?:man|woman|person))$/;

/** `Gandaki Province Health Minister`, `Premier of Holm Province`, `the provincial legal officer of Bohol`. */
const ofProvince = ({ head, title }: TitlePhrase, place: Mention): boolean =>
  (/^(?:minister|premier)$/.test(head) && /\b(?:Province|State)$/.test(nameOf(place))) ||
  (head === "officer" && /^(?:provincial|municipal|county|district|city|town)\b(?!.*\bpolice\b)/i.test(title));

/** `Tarrow Governor P`, `the Bodi DCE, P`: of the body of that place, and of no other kind. */
const ofSeat = /^(?:governor|dce|mce)$/;

/** `Ann Doe, mayor of Hawes`; whoever is a `Hawes farmer` or `Hawes manager` is only from there. */
function councilOf(phrase: TitlePhrase, place: Mention, kinds: Kinds, { near, right, spoken }: Around): Found | undefined {
  const isCouncils = kinds.includes(council) || (kinds.length === 0 && (ofCouncils.test(phrase.head) || ofProvince(phrase, place)));
  if (!isCouncils && !ofSeat.test(phrase.head)) return undefined;
  const seats = isCouncils ? [seatOf(phrase)] : kinds;
  const own = [...near, ...right, ...spoken.after, ...spoken.page].find(
    (one) => seats.some((seat) => seat.test(nameOf(one))) && nameOf(one).includes(plain(place)),
  );
  if (own) return { body: own, rule: councilOfPlace };
  // `Lupata Ward Councillor`: the ward is called otherwise than the council.
  const isWards =
    isCouncillor.test(phrase.head) && (phrase.isSeat || /\b(?:Ward|Division|Electoral Area|Zone|Constituency)$/.test(nameOf(place)));
  const heading = isWards ? ofHeading(spoken) : undefined;
  if (heading && council.test(nameOf(heading))) return { body: heading, rule: councilOfHeading };
  return isWards ? onlyCouncil([...near, ...right, ...spoken.after]) : undefined;
}

const isCouncillor = /^(?:councill?or|cllr|cclr|clr|coun|cr)$/;

/** Of an article that speaks of one council. */
function onlyCouncil(bodies: readonly Mention[]): Found | undefined {
  const councils = bodies.filter((one) => council.test(nameOf(one)));
  return new Set(councils.map(nameOf)).size === 1 ? { body: councils[0]!, rule: kindOnPage } : undefined;
}

/** A district chief executive is of its assembly, and a county executive is not. */
const seatOf = ({ title, head }: TitlePhrase): RegExp => (head === "executive" && !/\bchief\b/i.test(title) ? cabinets : council);

const isOfNation = (head: string): boolean =>
  /^(?:member|mp|mla|mlc|mna|mep|mhk|msp|td|senator|assembly(?:man|woman))$|commissioner|commander|superintendent|inspector|judge|magistrate|prosecutor|attorney/.test(
    head,
  );

/** Of the United States, whose county commissioners are the county's. */
const ofCommissioners = /\bBoard of (?:County )?Commissioners\b/;

/** A county commissioner is the nation's, not the county's; the member for a place sits in parliament. */
function bodyOfLevel(phrase: TitlePhrase, level: string, { near, right, spoken }: Around): Found | undefined {
  const boards = [...near, ...right, ...spoken.page].filter((one) => ofCommissioners.test(nameOf(one)));
  if (phrase.head === "commissioner" && level === "county" && new Set(boards.map(nameOf)).size === 1)
    return { body: boards[0]!, rule: councilOfLevel };
  if (isOfNation(phrase.head)) return undefined;
  const seat = seatOf(phrase);
  const own = [...near, ...right, ...spoken.page].find((one) => seat.test(nameOf(one)) && holds(one, level));
  return own && { body: own, rule: councilOfLevel };
}

const overChurches = /^(?:The )?(?:Rt|Right|Most|Very|Ven)\b/i;

function bodyOfKind({ title, head }: TitlePhrase, kinds: Kinds, { near, right, spoken }: Around): Found | undefined {
  // A bishop, or a dean, is of no parish's church, and leads services in any.
  if (overChurches.test(title)) return undefined;
  // `Bulan Mayor Romeo Gordola`, `Bulan mayor`, where Bulan was not known for a place.
  if (kinds.includes(council) && /^\p{Lu}\p{Ll}+ \p{Lu}/u.test(title) && !/^(?:Vice|Deputy|Lady|Lord|Acting)\b/.test(title))
    return undefined;
  if (isMayor.test(head) && title.includes(" ") && !ofMayors.test(title)) return undefined;
  const hasPost = (names: RegExp, one: Mention): boolean =>
    names.test(nameOf(one)) && !(isMayor.test(head) && withoutMayor.test(nameOf(one)));
  // A council that was spoken of comes before a town's that is only named behind.
  const isSpokenOf = isMayor.test(head) && near.some((one) => hasPost(council, one));
  for (const names of kinds) {
    const has = (one: Mention): boolean => hasPost(names, one);
    const own = [...near, ...(isSpokenOf ? [] : [...right, ...spoken.after])].find(has);
    if (own && (isOneOfTwo(own, near.filter(has)) || (kinds.includes(council) && isPassing(own, near.filter(has))))) return undefined;
    if (own) return { body: own, rule: near.includes(own) ? kindBefore : kindBehind };
    if (isSpokenOf) continue;
    const others = spoken.page.filter((one) => has(one) && fromThere(one, spoken));
    if (new Set(others.map(nameOf)).size === 1) return { body: others[0]!, rule: kindOnPage };
  }
  return undefined;
}

/** `the joint meeting of A Council and B Council`: named once each, in one breath; whose councillor, nobody can tell. */
function isOneOfTwo(own: Mention, near: readonly Mention[]): boolean {
  const times = (name: string): number => near.filter((one) => nameOf(one) === name).length;
  const other = near.find((one) => one.sentence === own.sentence && nameOf(one) !== nameOf(own));
  return other !== undefined && times(nameOf(other)) >= times(nameOf(own));
}

/** A council that was named once, where the article has spoken more of another. */
function isPassing(own: Mention, near: readonly Mention[]): boolean {
  const times = new Map<string, number>();
  for (const one of near) times.set(nameOf(one), (times.get(nameOf(one)) ?? 0) + 1);
  return times.size > 1 && times.get(nameOf(own)) === 1;
}

/** `Health Post In-charge P`: of no hospital; `Gram panchayat president P`: of no district's. */
const kindInTitle =
  /\b(?:Health (?:Post|Cent(?:re|er))|Police Post|Police|Grama? Panchayat|(?:Taluk|Zilla) Panchayat|Zilla Parishad|Panchayat Samiti|Birthing Cent(?:re|er)|Sub-?[Hh]ealth Post)(?= )/i;
/** Officers of ministries alone. */
const ofMinistry =
  /^(?:Deputy|Assistant|Acting) Minister$|^(?:Acting |Deputy )?(?:Principal|Permanent|Under|Joint|Cabinet|State|Additional|Assistant Principal)[ -]Secretary\b/i;
const ministry = /\b(?:Ministry|Department|Secretariat)\b/;

const isMayor = /^(?:vice-)?mayor$/;
const ofMayors =
  /^(?:vice|deputy|acting|executive|lady|lord|city|town|village|municipal|district|county|borough|interim|current|present|first|council|metropolitan|pro)\b/i;

/** A post that any body may have is of the one that the article is about. */
function bodyOfAny({ title, head, hint }: TitlePhrase, near: readonly Mention[]): Found | undefined {
  // A chairman of what is not told here: LC5, SB, RDC.
  const specific = title.split(" ").some((word, index) => index > 0 && /^\p{Lu}/u.test(word) && !modifier.test(word));
  if (!(general.test(head) || foremost.test(title)) || specific || /^\p{Lu}{2}/u.test(title)) return undefined;
  // Whoever has a post of a party is told to be the party's.
  // `Ward chair P`: of a ward, and wards are municipalities'.
  if (hint === "ward") {
    const own = near.find((one) => council.test(nameOf(one)));
    return own && { body: own, rule: mostSpokenOfWithHint };
  }
  const organizations = near.filter((one) => one.type === "Organization" && !isParty(one) && !isVenue(one, near));
  const agencies = /^(?:regional|provincial|district|municipal|national)$/i.test(title.split(" ")[0]!)
    ? near.filter(({ type }) => type === "Agency")
    : [];
  // `Director of water resources P` is of no club.
  if (/ (?:of|for) /.test(title) && /^(?:director|commissioner|head|chief|superintendent)$/.test(head)) {
    const councils = near.filter((one) => council.test(nameOf(one)));
    return councils.length > 0 ? { body: spokenOfMost(councils)!, rule: mostSpokenOf } : undefined;
  }
  // A recording secretary is of no roofing firm.
  const societies = organizations.filter((one) => !/\b(?:Ltd|Limited|Inc|Corp|LLC|Contractors?|Builders|Construction)\b/.test(nameOf(one)));
  const ofFirms = /^(?:manager|ceo|director|executive|treasurer)$/.test(head) && organizations.length > 0;
  // Committees are named once, and then their officers.
  const officer = /^(?:treasurer|secretary|chair(?:person|man|woman|lady)?)$/.test(head) && societies.length > 0;
  const most = spokenOfMost(
    agencies.length > 0
      ? agencies
      : officer
        ? societies
        : ofFirms
          ? organizations
          : near.filter(
              (one) => !isParty(one) && (organizations.length === 0 || !/^secretary$/.test(head) || !organizations.includes(one)),
            ),
    officer,
  );
  const councils = near.filter((one) => council.test(nameOf(one)));
  if (most && councils.includes(most) && isOneOfTwo(most, councils)) return undefined;
  return most && { body: most, rule: hint === undefined ? mostSpokenOf : mostSpokenOfWithHint };
}

/** Where a meeting is held is named once. */
const isVenue = (one: Mention, near: readonly Mention[]): boolean =>
  /\b(?:(?:Civic|Convention|Conference|Community|Sports) Cent(?:re|er)|Hotel|Lodge|Resort|Restaurant)$/.test(nameOf(one)) &&
  near.filter((other) => nameOf(other) === nameOf(one)).length < 2;

/** A body that a title names by its kind is no other. */
const named =
  /^(?:cooperative|association|library|board|selectboard|commission|assembly|school|college|university|hospital|clinic|club|society|committee|union|council|museum|church|sacco|bank|court|league|network|alliance|coalition|partnership|consortium|charity|panchayat|authority|agency|bureau|ministry|foundation|trust|force)$/;

/** `Head brewer Sofia Mazur`. */
const foremost =
  /^(?:head|chief|lead|senior) (?:chef|brewer|gardener|groundsman|chemist|scientist|ecologist|biologist|trainer|engineer|architect|coach)$/i;
const levels = /^(?:county|district|city|town|village|municipal|provincial|sub-county)$/;
/** Ledbury of `Ledbury town`. */
const plain = (place: Mention): string =>
  nameOf(place).replace(/ (?:County|District|City|Town|Municipality|Township|Province|State|Region)$/i, "");

/** The body that the article has spoken of most, and of those the first: what it is about; `last`: of those the last. */
function spokenOfMost(near: readonly Mention[], last = false): Mention | undefined {
  const times = new Map<string, number>();
  for (const one of near) times.set(nameOf(one), (times.get(nameOf(one)) ?? 0) + 1);
  const most = Math.max(0, ...times.values());
  // Of many that are named once each, none is what the article is about; committees are named once, and then their officers.
  if (!last && most < 2 && times.size > 3) return undefined;
  const isMost = (one: Mention): boolean => times.get(nameOf(one)) === most;
  return last ? near.find(isMost) : near.findLast(isMost);
}

/** A paragraph that begins with a place speaks of that place's bodies. */
const fromThere = (body: Mention, { from, here }: SpokenOf): boolean =>
  from === undefined || nameOf(body).includes(from) || here.some(({ mention }) => mention === body);

const firms = /^(?:company|firm|factory|mill|plant|hotel|farm)$/;
/** `the clinic’s nursing officer`, of a health centre. */
const clinics = /\b(?:clinic|health (?:cent(?:re|er)|post|facility|compound)|dispensary|infirmary)\b/i;
const holds = (mention: Mention, hint: string): boolean =>
  firms.test(hint)
    ? isFirm(mention)
    : hint === "clinic"
      ? clinics.test(nameOf(mention))
      : nameOf(mention)
          .toLowerCase()
          .includes(hint === "departmental" ? "department" : hint);
