/** Whose a post is that any body may have: of the one that the article speaks of most. */
import { type Mention, nameOf } from "../../../model.ts";
import { council } from "../vocabulary/bodies-of-posts.ts";
import { mostSpokenOf, mostSpokenOfWithHint } from "./post-rules.ts";
import type { Found } from "./spoken-bodies.ts";
import type { TitlePhrase } from "./title-phrase.ts";
import { isParty } from "./title-words.ts";

/** Words of titles that have capitals in one paper and none in the next. */
const modifier =
  /^(?:regional|provincial|district|municipal|county|national|state|zonal|area|branch|country|executive|deputy|assistant|managing|general|senior|chief|principal|technical|operations|project|programme|program|communications|community|acting|field|finance|public|relations|affairs|information|external|corporate|marketing|outreach|human|resources|and|of|for|director|officer|manager|secretary|coordinator|head|supervisor|administrator|specialist)$/i;

/** Any body has them; those of countries and constituencies are not here. */
const general =
  /^(?:manager|director|chairman|chairwoman|chairperson|chair|chairlady|secretary|treasurer|spokesman|spokeswoman|spokesperson|coordinator|administrator|executive|ceo|cao|superintendent|clerk|head|curator|organiser|organizer|accountant|supervisor|trustee|deputy|assistant|president|founder|co-founder|convener|convenor|patron|vice-chair|vice-chairman|vice-chairwoman|vice-chairperson)$/;

/** `the joint meeting of A Council and B Council`: named once each, in one breath; whose councillor, nobody can tell. */
export function isOneOfTwo(own: Mention, near: readonly Mention[]): boolean {
  const times = (name: string): number => near.filter((one) => nameOf(one) === name).length;
  const other = near.find((one) => one.sentence === own.sentence && nameOf(one) !== nameOf(own));
  return other !== undefined && times(nameOf(other)) >= times(nameOf(own));
}

/** Of a county or a town, whatever board or club the text spoke of: what they look after no other body does. */
const publicOffice =
  /^(?:Emergency(?: Management)?|Maintenance|Highway|Highways|Road|Roads|911|EMS|E-911|Jail|Elections?|Solid Waste|Recycling|Zoning|Building|Code Enforcement|Street|Streets|Sanitation|Sewer|Utilit(?:y|ies)|GIS|Veterans|Parks?|Animal Control|Public Works|Human Services|Juvenile|Probation) (?:Services? )?(?:Manager|Director|Superintendent|Supervisor|Administrator|Coordinator|Chief)\b/i;

/** A council has them, and a firm that it buys from may. */
const sharedOffice =
  /^(?:Facilities|Facility|Finance|Budget|Human Resources|IT|Community Services|Community Development|Economic Development|Fleet|Airport|Cemetery|Purchasing|Procurement) (?:Services? )?(?:Manager|Director|Superintendent|Supervisor|Administrator|Coordinator|Chief)\b/i;

/** A post that any body may have is of the one that the article is about. */
export function bodyOfAny({ title, head, hint }: TitlePhrase, near: readonly Mention[]): Found | undefined {
  // A chairman of what is not told here: LC5, SB, RDC.
  const specific = title.split(" ").some((word, index) => index > 0 && /^\p{Lu}/u.test(word) && !modifier.test(word));
  if (!(general.test(head) || foremost.test(title)) || specific || publicOffice.test(title) || /^\p{Lu}{2}/u.test(title)) return undefined;
  if (sharedOffice.test(title) && near.some((one) => council.test(nameOf(one)))) return undefined;
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
  const societies = organizations.filter(
    (one) =>
      !/\b(?:Ltd|Limited|Inc|Corp|LLC|Contractors?|Builders|Construction|Architects?|Engineers|Solicitors|Consult(?:ants|ing|ancy)|Surveyors|Auctioneers|Accountants)\b/.test(
        nameOf(one),
      ),
  );
  const ofFirms = /^(?:manager|ceo|director|executive|treasurer)$/.test(head) && organizations.length > 0;
  // `Treasurer P` of a county whose board has met is of no dealer that was paid.
  if (
    head === "treasurer" &&
    title.length < 10 &&
    near.some((one) => /\bBoard of (?:County )?(?:Commissioners|Supervisors)\b|\bCounty Commission/.test(nameOf(one)))
  )
    return undefined;
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
              (one) =>
                !isParty(one) &&
                !(head.startsWith("chair") && organizations.includes(one) && !societies.includes(one)) &&
                (organizations.length === 0 || !/^secretary$/.test(head) || !organizations.includes(one)),
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

/** `Head brewer Sofia Mazur`. */
const foremost =
  /^(?:head|chief|lead|senior) (?:chef|brewer|gardener|groundsman|chemist|scientist|ecologist|biologist|trainer|engineer|architect|coach)$/i;
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
