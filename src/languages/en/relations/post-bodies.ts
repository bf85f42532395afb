/** Whose post it is, where the title names no body: that of the article which has such posts. */
import { isOfMasthead } from "../mentions/masthead.ts";
import { type Mention, nameOf } from "../../../model.ts";
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
} from "./post-rules.ts";
import { isFirm } from "./stand-ins.ts";
import { bodyOfAny, isOneOfTwo } from "./body-of-any.ts";
import { isOfficerOf, ofMembers } from "./heading-officers.ts";
import { meetingBody } from "./roll-call.ts";
import type { Found, SpokenOf } from "./spoken-bodies.ts";
import type { TitlePhrase } from "./title-phrase.ts";
import { isPostWord } from "../vocabulary/posts.ts";
import type { Token } from "./tokens.ts";

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
  // Of Ghana, whose district health director is the national service's.
  if (its && /\bAssembly$/.test(nameOf(its)) && /^(?:health|educat)$/.test(matter)) return "unnamed";
  if (its) return { body: its, rule: governmentOfLevel };
  const own = [...near, ...others].find((one) => one.type === "Agency" && nameOf(one).toLowerCase().includes(matter));
  // `the Chief District Education Officer`: no officer of the ministry in the capital.
  if (
    own &&
    words.some((word, at) => at > 0 && /^(?:district|dzongkhag|county|municipal)$/.test(word)) &&
    /^Ministry\b|\bMinistry$/.test(nameOf(own))
  )
    return "unnamed";
  if (own) return { body: own, rule: agencyOfMatter };
  // `Agriculture executive Wilfred Mwenda` sits in the cabinet of a county.
  const county = head === "executive" ? [...near, ...others].find((one) => countyOf.test(nameOf(one))) : undefined;
  return county ? { body: county, rule: countyOfExecutive } : /\p{Lu}/u.test(title.slice(1)) ? "unnamed" : undefined;
}

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

/** Who heads a village or sits in its council. */
const ofVillage =
  /^(?:(?:acting|former|deputy|re-?elected|newly elected) )?(?:punong barangay|barangay (?:captain|chief|chair(?:man|woman|person)?|kagawad|secretary|treasurer)|village (?:head|chief|head(?:man|woman)|chair(?:man|woman|person)?|executive officer))$/i;

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
  // `Present: Ann Reed (Chair); Councillor P`, of a community council of Scotland: P sits in the county's.
  if (spoken.heading.untitled && /^(?:councill?or|cllr|cr|coun)$/.test(phrase.head)) return undefined;
  if (phrase.elsewhere || isOfLetters(phrase) || isOfOwnVillage(phrase) || phrase.theirs || (phrase.ours && !spoken.heading.own))
    return undefined;
  // A ward's member sits in the county's assembly.
  if (phrase.place && phrase.head !== "mca") return isOfNation(phrase.head) ? undefined : councilOf(phrase, phrase.place, kinds, around);
  if (ofVillage.test(phrase.title)) {
    const village = spoken.village();
    return village && { body: village, rule: kindOnPage };
  }
  const looksAfter = bodyOfMatter(phrase, near, [...right, ...spoken.after]);
  if (looksAfter) return looksAfter === "unnamed" ? undefined : looksAfter;
  const ofPage = (ofMembers.test(phrase.head) && meetingBody(spoken.heading)) || spoken.heading.own;
  if (ofPage && isOfficerOf(ofPage, phrase, near, spoken.heading)) return { body: ofPage, rule: councilOfHeading };
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
  const heading = isWards ? spoken.heading.own : undefined;
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
  if (kinds.includes(council) && /^\p{Lu}\p{Ll}+ \p{Lu}/u.test(title) && !/^(?:Vice|Deputy|Lady|Lord|Acting)\b/.test(title)) {
    const town = title.split(" ")[0]!;
    const own =
      isMayor.test(head) && title.split(" ").length === 2
        ? [...near, ...right, ...spoken.after].find((one) => council.test(nameOf(one)) && nameOf(one).split(" ").includes(town))
        : undefined;
    return own && { body: own, rule: councilOfPlace };
  }
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

/** A body that a title names by its kind is no other. */
const named =
  /^(?:cooperative|association|library|board|selectboard|commission|assembly|school|college|university|hospital|clinic|club|society|committee|union|council|museum|church|sacco|bank|court|league|network|alliance|coalition|partnership|consortium|charity|panchayat|authority|agency|bureau|ministry|foundation|trust|force)$/;

const levels = /^(?:county|district|city|town|village|municipal|provincial|sub-county)$/;
/** Ledbury of `Ledbury town`. */
const plain = (place: Mention): string =>
  nameOf(place).replace(/ (?:County|District|City|Town|Municipality|Township|Province|State|Region)$/i, "");

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
