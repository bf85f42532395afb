/** What the words over the columns of English tables say. */
import type { ColumnMeaning } from "../../../tables/table-rules.ts";

export type EnglishRole =
  | "person"
  | "position"
  | "planned-position"
  | "former-position"
  | "body"
  | "home"
  | "project"
  | "site"
  | "cost"
  | "agent"
  | "contractor"
  | "other";

/** Words are compared without white space and in small letters. */
const roles: readonly (readonly [RegExp, EnglishRole])[] = [
  [
    /^(?:(?:full|first|last)?names?|nameofofficer|officials?|officers?|councillors?|members?|membername|councilmember|employee|staffmember)$/u,
    "person",
  ],
  [/^(?:(?:current|present)?(?:positions?|posts?|titles?|jobtitle|designation|role|office(?:held)?|rank)|positionheld)$/u, "position"],
  [/^(?:proposed|new|nominated|recommended)(?:position|post|title|role|designation|office)$|^nominatedfor$/u, "planned-position"],
  [/^(?:former|previous|past)(?:position|post|title|role|designation|office)$/u, "former-position"],
  [
    /^(?:departments?|directorates?|organi[sz]ations?|agency|agencies|ministry|employer|institution|company|school|authority|council|board|body)$/u,
    "body",
  ],
  [/^(?:(?:home|residential|physical)?address|residence|home(?:town|village)?|town|village|placeofresidence|townland)$/u, "home"],
  [/^(?:project(?:s|name|title|description)?|nameofproject|scheme(?:name)?|works?|nameofscheme)$/u, "project"],
  [/^(?:(?:project)?(?:location|site)s?|place|area|ward\/location|locality)$/u, "site"],
  [
    /^(?:(?:project|estimated|total|contract|approved|budgeted)?(?:cost|budget|sum|amount|value|price)s?|allocation|totalcost|amountawarded|grant(?:amount)?)$/u,
    "cost",
  ],
  [
    /^(?:implement(?:ing|er)(?:agency|department|body|partner)?|(?:lead|responsible)(?:agency|department|body|authority|organi[sz]ation)|client|contractingauthority|promoter)$/u,
    "agent",
  ],
  [
    /^(?:contractors?|nameofcontractor|awardedto|supplier|winningbidder|successful(?:bidder|tenderer)|awardee|mainconstructor|builder)$/u,
    "contractor",
  ],
  [
    /^(?:no|s\/?no?|#|item|id|ref(?:erence)?(?:no)?|status|date|startdate|enddate|completiondate|remarks?|notes?|comments?|phone|telephone|tel|e-?mail|contact(?:s|details|person)?|party|gender|sex|age|occupation|ward|constituency|county|district|region|term|year|votes?|score|quantity|unit|description|progress|duration|percent(?:age)?complete|fundingsource|sourceoffunds)$/u,
    "other",
  ],
];

/** The money in which sums are: `Cost (KSh million)`. */
const unit = /[([]\s?((?:in)?[^()[\]]{1,16})[)\]]$/u;

/** Undefined of words that name no column of an English table. */
export function column(words: string): ColumnMeaning | undefined {
  const small = words.toLowerCase().replace(/[.:*]+$/u, "");
  const bare = small.replace(unit, "").replace(/\.$/u, "");
  const role = roles.find(([pattern]) => pattern.test(bare))?.[1];
  return role && { role, detail: role === "cost" ? unit.exec(words)?.[1] : undefined };
}
