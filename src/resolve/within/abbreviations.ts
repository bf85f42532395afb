/** Short names that the text itself gives: `Kenya Wildlife Service (KWS)`, `甲公司（以下简称“乙”）`. */
import type { EntityLabel } from "../../../graph/ontology.ts";
import type { Group, Groups } from "./group.ts";
import type { Context } from "./context.ts";
import { plain } from "./name-forms.ts";

const capital = /^[A-Z]{2,8}$/;

const bodyTypes = ["Agency", "Organization", "Project", "Place"] as const;

/** KWS joins the one body of the page with these initials, of whatever kind. */
export function joinAcronyms(groups: Groups, context: Context): void {
  const named = bodyTypes.flatMap((type) => groups.entries(type));
  const byInitials = new Map<string, Set<string>>();
  for (const [key, group] of named) {
    if (!/[a-z]/.test(group.name) || !group.name.includes(" ")) continue;
    for (const short of context.rulesOfGroup(group).initialsOf(group.name))
      byInitials.set(short, (byInitials.get(short) ?? new Set()).add(key));
  }
  for (const [key, group] of named) {
    if (!capital.test(group.name)) continue;
    const owners = [...(byInitials.get(group.name) ?? [])].filter((owner) => groups.get(owner)?.type === group.type);
    const full = owners.length === 1 ? groups.get(owners[0] as string) : undefined;
    if (full) groups.merge(key, owners[0] as string, `${group.name} are the initials of ${full.name}`);
  }
}

const renamable: readonly EntityLabel[] = ["Agency", "Organization", "Project", "Policy", "Event", "Place"];

/** `（以下简称“乙”）` right after a name. */
export function joinIntroduced(groups: Groups, context: Context): void {
  const shortFor = new Map<string, [string, Group]>();
  for (const [key, group] of renamable.flatMap((type) => groups.entries(type))) {
    for (const mention of group.mentions) {
      const short = context.rulesOf(mention).introducedBy(context.textAfter(mention, 24));
      if (short) shortFor.set(`${group.type}:${plain(short)}`, [key, group]);
    }
  }
  if (shortFor.size === 0) return;
  for (const [key, group] of renamable.flatMap((type) => groups.entries(type))) {
    const owner =
      shortFor.get(`${group.type}:${plain(group.name)}`) ??
      group.mentions.map((one) => shortFor.get(`${one.type}:${plain(one.text)}`)).find(Boolean);
    if (owner && owner[0] !== key) groups.merge(key, owner[0], `the text introduces ${group.name} as short for ${owner[1].name}`);
  }
}
