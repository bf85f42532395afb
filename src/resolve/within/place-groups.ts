/** Places and villages: by code where context settled it, else by name, short forms with their full ones. */
import type { Mention } from "../../model.ts";
import type { Context } from "./context.ts";
import type { Group, Groups } from "./group.ts";
import { coreferences } from "./coreferences.ts";
import { addTo } from "./lists.ts";
import { plain } from "./name-forms.ts";

export function addPlace(mention: Mention, groups: Groups, context: Context): void {
  const listed = mention.gbCode === undefined ? undefined : context.gazetteer.get(mention.gbCode);
  const name = listed?.name ?? mention.name ?? mention.text;
  const { gbCode, township } = mention;
  const of = township === undefined ? "" : `@${township}`;
  const key = gbCode === undefined ? `${mention.type}:${plain(name)}${of}` : `${mention.type}#${gbCode}`;
  const group = groups.add(key, mention, name, listed && `${listed.name} is ${listed.code} of the statistical divisions`);
  if (gbCode === undefined && township !== undefined) group.within ??= township;
}

function joinShortForms(groups: Groups): void {
  const byName = new Map<string, [string, Group][]>();
  for (const entry of [...groups.entries("Place"), ...groups.entries("Village")]) {
    const id = `${entry[1].type}:${entry[1].name}`;
    // Of one name, itself and two more: of two full forms, neither is the one that is meant.
    if ((byName.get(id)?.length ?? 0) < 3) addTo(byName, id, entry);
  }
  const endings = new Set(coreferences().flatMap(({ placeEndings }) => placeEndings));
  for (const [key, group] of [...groups.entries("Place"), ...groups.entries("Village")]) {
    if (group.gbCode !== undefined) continue;
    // Two villages of one name are two: which of them a name alone means is settled before (mention/village-townships.ts).
    const full = [...(group.type === "Village" ? [] : [""]), ...endings]
      .flatMap((ending) => byName.get(`${group.type}:${group.name}${ending}`) ?? [])
      .filter(([other]) => other !== key);
    const [only, second] = full;
    if (only && !second && groups.get(only[0])) groups.merge(key, only[0], `${group.name} is short for ${only[1].name}`);
  }
}

/** 四川省绵阳市三台县: nothing but places. */
function isOfPlaces(text: string, placeBefore: (name: string) => string): boolean {
  let rest = text;
  for (let place = placeBefore(rest); place !== ""; place = placeBefore(rest)) rest = rest.slice(place.length);
  return rest === "";
}

/** A site without the place in front of it: 学英路 is 灯塔村学英路, where the page names one such road. */
function joinWithoutPlaces(groups: Groups, context: Context): void {
  const sites = groups.entries("Place").filter(([, { gbCode }]) => gbCode === undefined);
  for (const [key, group] of sites) {
    const { placeBefore } = context.rulesOfGroup(group);
    const [only, second] = sites.filter(
      ([, { name }]) =>
        name.length > group.name.length && name.endsWith(group.name) && isOfPlaces(name.slice(0, -group.name.length), placeBefore),
    );
    if (only && !second && groups.get(only[0])) groups.merge(key, only[0], `${group.name} is ${only[1].name} without the place before it`);
  }
}

export function joinPlaces(groups: Groups, context: Context): void {
  joinShortForms(groups);
  joinWithoutPlaces(groups, context);
  for (const [, group] of groups.entries("Place")) {
    if (group.gbCode !== undefined) continue;
    const full = context.rulesOfGroup(group).fullPlace(group.name, context);
    if (!full) continue;
    group.reasons.add(`${full} in the text is the full form of ${group.name}`);
    group.name = full;
  }
}
