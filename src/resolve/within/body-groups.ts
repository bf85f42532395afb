/** Agencies and organizations: 市公安局 with 清镇市公安局, 团市委 with 共青团清镇市委员会, 妇幼保健院 with 清镇市妇幼保健院. */
import type { Mention } from "../../model.ts";
import type { Coreference, FullName } from "./coreference.ts";
import type { Context } from "./context.ts";
import type { Group, Groups } from "./group.ts";

type Entry = [string, Group];

/** 清镇公安局 is 清镇市公安局: a short place at the beginning takes its full form. */
function withFullPlace(mention: Mention, name: string, groups: Groups, context: Context): string {
  const own = context.nestedIn(mention).find((other) => other.from === mention.from);
  const known = own && groups.of(own)?.name;
  const rest = own ? name.slice(own.text.length) : "";
  const full = known !== undefined && !context.rulesOf(mention).isShortInBodies(known, rest) ? known : undefined;
  return own && full && name.startsWith(own.text) && full !== own.text && !name.startsWith(full) && full.startsWith(own.text)
    ? full + name.slice(own.text.length)
    : name;
}

function fullAgency(mention: Mention, groups: Groups, context: Context): FullName {
  const told = mention.name ?? mention.text;
  const full = context.rulesOf(mention).fullName(mention, told, groups, context) ?? { name: told };
  return { ...full, name: withFullPlace(mention, full.name, groups, context) };
}

/** Before bodies are grouped: those that followed one another get keys of their own. */
export function tellApart(mentions: readonly Mention[], groups: Groups, context: Context): void {
  groups.successions.prepare(
    mentions.filter(({ type }) => type === "Agency"),
    (mention) => fullAgency(mention, groups, context).name,
    (name, mention) => context.rulesOf(mention).bodyKey(name),
  );
}

export function addAgency(mention: Mention, groups: Groups, context: Context): void {
  const rules = context.rulesOf(mention);
  const full = fullAgency(mention, groups, context);
  const { name } = full;
  const formal = rules.formalName(name);
  const village = villageOf(mention, name, full.village, groups, context);
  const group = groups.add(
    village ? `Agency:${village.id}|${rules.bodyKey(village.rest)}` : `Agency:${groups.successions.keyFor(rules.bodyKey(name), name)}`,
    mention,
    formal,
    full.reason,
  );
  if (village) group.within ??= village.id;
  if (formal.length > group.name.length) group.name = formal;
}

/** The village whose body it is, as in Cluster's `within`, and what its name says beside the village's. */
function villageOf(
  mention: Mention,
  name: string,
  completing: Mention | undefined,
  groups: Groups,
  context: Context,
): { readonly id: string; readonly rest: string } | undefined {
  const village = completing ?? context.nestedIn(mention).findLast((other) => other.type === "Village");
  const group = village && groups.of(village);
  if (!village || !group || group.type !== "Village") return undefined;
  const text = [village.text, group.name].find((form) => name.includes(form));
  const rest = text === undefined ? "" : name.slice(name.lastIndexOf(text) + text.length);
  return rest === "" ? undefined : { id: group.gbCode ?? `${group.within ?? ""}|${group.name}`, rest };
}

export function addOrganization(mention: Mention, groups: Groups, context: Context): void {
  const rules = context.rulesOf(mention);
  const text = rules.institutionName(mention.name ?? mention.text);
  const full = rules.fullName(mention, text, groups, context);
  if (full) {
    groups.add(`Organization:${rules.organizationKey(full.name)}`, mention, full.name, full.reason);
    return;
  }
  const home = rules.isOfEveryCounty(text) ? context.homeName(mention) : undefined;
  const place = context.nestedIn(mention).find((other) => other.from === mention.from);
  const isEveryCountys = place !== undefined && rules.isOfEveryCounty(text.slice(place.text.length));
  const name = home ? home + text : isEveryCountys ? withFullPlace(mention, text, groups, context) : text;
  const village = villageOf(mention, name, undefined, groups, context);
  const key = village ? `Organization:${village.id}|${rules.organizationKey(village.rest)}` : `Organization:${rules.organizationKey(name)}`;
  const group = groups.add(key, mention, name, home && `${text} on a page about ${home}`);
  if (village) group.within ??= village.id;
}

const ofOneVillage = (one: Group, other: Group): boolean =>
  one.within === undefined || other.within === undefined || one.within === other.within;

/** Characters from the last to the first. */
const backwards = (name: string): string => [...name].reverse().join("");

/** Bodies sorted by their names read backwards: those that end alike stand together. */
class ByEnding {
  private readonly sorted: readonly { readonly from: string; readonly entry: Entry }[];

  constructor(entries: readonly Entry[]) {
    this.sorted = entries
      .map((entry) => ({ from: backwards(entry[1].name), entry }))
      .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  }

  /** Those whose names end so, itself among them, one at a time. */
  *endingIn(name: string): Generator<Entry> {
    const from = backwards(name);
    let low = 0;
    let high = this.sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.sorted[middle]!.from < from) low = middle + 1;
      else high = middle;
    }
    for (let at = low; at < this.sorted.length; at++) {
      const found = this.sorted[at]!;
      if (!found.from.startsWith(from)) return;
      yield found.entry;
    }
  }
}

/** 省公安厅 names only one body; 公安局 of two counties on one page names two. */
function suffixOwner(group: Group, all: ByEnding): Entry | undefined {
  let owner: Entry | undefined;
  for (const entry of all.endingIn(group.name)) {
    const [, other] = entry;
    if (other === group || !ofOneVillage(group, other) || other.name.length === group.name.length) continue;
    if (owner) return undefined;
    owner = entry;
  }
  return owner;
}

/** A name that begins with a place is whole, and the end of no longer one. */
const beginsWithPlace = (group: Group, rules: Coreference, context: Context): boolean =>
  rules.beginsWithPlace(group.name) ||
  group.mentions.some((mention) => context.nestedIn(mention).some((other) => other.from <= mention.from && other.type !== "Person"));

export function joinBodies(groups: Groups, context: Context): void {
  for (const type of ["Agency", "Organization"] as const) {
    const all = groups.entries(type);
    const byEnding = new ByEnding(all);
    for (const [key, group] of all) {
      const rules = context.rulesOfGroup(group);
      const ends = rules.mayEndLonger(group.name);
      if (ends === "never" || (ends === "unless it begins with a place" && beginsWithPlace(group, rules, context))) continue;
      const owner = suffixOwner(group, byEnding);
      if (owner && groups.get(key) && groups.get(owner[0])) groups.merge(key, owner[0], `${group.name} ends ${owner[1].name}`);
    }
  }
}
