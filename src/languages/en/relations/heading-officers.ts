/** In minutes, who is an officer or a member of the council that stands in the heading. */
import { type Mention, nameOf } from "../../../model.ts";
import { council } from "../vocabulary/bodies-of-posts.ts";
import { meetingBody } from "./roll-call.ts";
import type { HeadingBodies } from "./heading-bodies.ts";
import type { TitlePhrase } from "./title-phrase.ts";

/**
 * In the minutes of a council `Cllr P` and `the Clerk, P` are its own, whatever others it writes to; a chair may be of what the section
 * has named.
 */
export const isOfficerOf = (
  own: Mention,
  { head, hint, its, title, isCouncillor }: TitlePhrase,
  near: readonly Mention[],
  heading: HeadingBodies,
): boolean => {
  const isOther = (one: Mention): boolean =>
    ![own, heading.own, heading.meeting].some((its) => its !== undefined && nameOf(its) === nameOf(one));
  if (its || (hint !== undefined && !(ofOwnLevel.test(hint) && nameOf(own).toLowerCase().includes(hint)))) return false;
  return (
    (ofCouncil.test(head) && council.test(nameOf(own))) ||
    // `Member Ann Reed`, in the list of a board whose page it is.
    (/^member$/i.test(title) && meetingBody(heading) === own && !near.some(isOther)) ||
    (chiefOfficer.test(title) && council.test(nameOf(own)) && !near.some(isOther)) ||
    (/^(?:clerk|administrator)$/.test(head) && (hint !== undefined || !near.some(isOther))) ||
    (hint !== undefined && /^(?:manager|treasurer|administrator|planner|engineer|assessor|secretary)$/.test(head)) ||
    (/^(?:chair(?:man|woman|person|lady)?|vice-chair(?:man|woman|person)?|deputy|treasurer|secretary)$/.test(head) &&
      (council.test(nameOf(own)) || meetingBody(heading) === own) &&
      (!near.some(isOther) ||
        (isCouncillor === true && hint === undefined && !near.some((one) => isOther(one) && canBeChaired.test(nameOf(one))))))
  );
};
/** `Finance Committee` named before `the new chair, Cllr P`. */
const canBeChaired = /\b(?:Council|Committee|Board|Trust|Group|Forum|Panel|Association|Society|Commission|Partnership|Club)\b/;
const chiefOfficer = /^(?:chief executive(?: officer)?|ceo|general manager|(?:deputy )?shire president)$/i;

/** Of the board that meets rather than of the town. */
export const ofMembers =
  /^(?:chair(?:man|woman|person|lady)?|vice-chair(?:man|woman|person)?|secretary|councill?or|alderman|selectman|selectwoman|commissioner|trustee|supervisor|member)$/;
const ofOwnLevel = /^(?:town|city|village|parish|township|borough|municipal|shire)$/;
const ofCouncil =
  /^(?:councill?or|cllr|cclr|clr|coun|cr|alderman|councilman|councilwoman|councilmember|selectman|selectwoman|mayor|vice-mayor)$/;
