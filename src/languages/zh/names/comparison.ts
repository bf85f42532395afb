/** How Chinese names are compared across documents. */
import { plainNames, type NameComparison } from "../../../resolve/across/name-comparison.ts";
import { bearersInCounty } from "./rarity.ts";
import { calledBy, general, leading, nationwide, ofUnnamedPlace, registered } from "./reach.ts";

/** Above this many bearers a name in one county is no sign of one person. */
const rareBelow = 1;

/** A bureau's Party group and office are the bureau's own people: 水务局党组 → 水务局. */
const ownPart = /(?<=[^|]{2})(?:党委|党组|党总支|党支部|办公室)(?=$|\|\d+$)/u;

export const chineseNames: NameComparison = {
  isPageName: (name) => name.length < 2 || /某/u.test(name) || (name.length <= 5 && calledBy.test(name)),
  isRare: (name) => {
    const bearers = bearersInCounty(name);
    return bearers === undefined ? plainNames.isRare(name) : bearers < rareBelow;
  },
  isUnique: (type, form) => {
    if (type === "Place") return /^\p{Script=Han}{1,4}国$/u.test(form);
    if (nationwide.test(form)) return type !== "Event" && type !== "Project";
    return type === "Organization" && registered.test(form) && form.replace(general, "").length >= 2;
  },
  isRegistered: (form) => registered.test(form),
  isOfUnnamedPlace: (form) => ofUnnamedPlace.test(form),
  isLeadingBody: (rest) => leading.test(rest),
  wholeBody: (key) => key.replace(ownPart, ""),
};
