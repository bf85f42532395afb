/**
 * `照门社区发展协会` on a page that names 照门里, `光复地区农会` on one of 光复乡: what is called by the short name of a village or town of the page is
 * there: LOCATED_IN.
 */
import type { Mention } from "../../../model.ts";
import type { Draft } from "../../../relate/draft.ts";
import { RuleFamily } from "../../../rules/rule.ts";
import { confidences } from "../confidences.ts";
import type { Family } from "./family.ts";
import type { Page } from "./page.ts";
import { regionOfPage } from "./page-region.ts";
import { nameProposal } from "./proposal.ts";

const rules = new RuleFamily("zh/called-like-place", { confidences, states: ["LOCATED_IN"] });
export { rules as calledLikePlaceRules };

const called = rules.rule("short-name-of-the-page", {
  yields: "{L#710109:台北市}{V:照门里}动土，县府、公所邀请{O:照门社区发展协会}到场。",
  never: "{L#710109:台北市}{V:照门里}动土，县府、公所邀请{O:新光社区发展协会}到场。",
});

/** What a village of Taiwan has under its own name, and what a town has. */
const ofVillage = /^(?<place>\p{Script=Han}{2,3})(?:社区发展协会|社区(?:活动中心|照顾关怀据点)|集会所|(?:村|里)?守望相助队|环保志工队)$/u;
const ofTown = /^(?<place>\p{Script=Han}{2})(?:地区)?(?:农会|渔会)$/u;
/** What stands behind the short name in the full one. */
const village = /^[村里]$/u;
const town = /^[乡镇市区]$/u;

const known = new WeakMap<Page, ReadonlyMap<string, Mention | "several">>();

/** The page's villages and towns of Taiwan by their short names; of one that two have nobody knows whose it is. */
function shortNames(page: Page): ReadonlyMap<string, Mention | "several"> {
  let found = known.get(page);
  if (found !== undefined) return found;
  const places = new Map<string, Mention | "several">();
  if (regionOfPage(page) === "71")
    for (const one of page.mentions) {
      if ((one.type !== "Village" && one.type !== "Place") || one.form !== "name") continue;
      const name = one.name ?? one.text;
      const last = name.slice(-1);
      // 东富村 and 东富社区: an association may be either's.
      if (one.type === "Village" && name.endsWith("社区")) places.set(`Village${name.slice(0, -2)}`, "several");
      if (!(one.type === "Village" ? village : town).test(last) || name.length < 3 || name.length > 4) continue;
      const key = `${one.type}${name.slice(0, -1)}`;
      const before = places.get(key);
      if (before === undefined) places.set(key, one);
      else if (before !== "several" && (before.name ?? before.text) !== name) places.set(key, "several");
    }
  known.set(page, (found = places));
  return found;
}

export const calledLikePlaces: Family = function* (view, page): Generator<Draft> {
  for (const subject of page.mentionsOf(view.sentence)) {
    if (subject.form !== "name" || (subject.type !== "Organization" && subject.type !== "Place")) continue;
    const inVillage = ofVillage.exec(subject.text)?.groups?.["place"];
    const inTown = ofTown.exec(subject.text)?.groups?.["place"];
    const key = inVillage !== undefined ? `Village${inVillage}` : inTown !== undefined ? `Place${inTown}` : undefined;
    const object = key === undefined ? undefined : shortNames(page).get(key);
    if (object !== undefined && object !== "several")
      yield nameProposal(called, view.sentence, { subject, predicate: "LOCATED_IN", object });
  }
};
