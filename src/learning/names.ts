/** The names that people gave things, and what pages call them: a list of names, for pages that come. */
import { clusterAt } from "../decisions/decision-applier.ts";
import { standing, type Anchor, type Decision } from "../decisions/decision.ts";
import type { AssemblyPage } from "../assemble/page-parts.ts";

export interface LearnedName {
  readonly name: string;
  readonly type: string;
  readonly aliases: readonly string[];
}

interface NamedPages {
  decisions(): Promise<readonly Decision[]>;
  extractions(ids: readonly string[]): AsyncIterable<AssemblyPage>;
}

/** What was renamed, and what was judged the same under two names. A text that people told apart names nobody for sure, and is in no list. */
export async function learnedNames(pages: NamedPages, here: ReadonlySet<string>): Promise<LearnedName[]> {
  const decisions = standing(await pages.decisions());
  const told = decisions.flatMap((decision): (readonly [name: string | undefined, anchors: readonly Anchor[]])[] => {
    if (decision.kind === "rename") return [[decision.name, [decision.a]]];
    return decision.kind === "same" && decision.a.text !== decision.b.text ? [[undefined, [decision.a, decision.b]]] : [];
  });
  const apart = new Set(
    decisions.flatMap((decision) =>
      decision.kind === "split" ? [decision.a.text] : decision.kind === "different" ? [decision.a.text, decision.b.text] : [],
    ),
  );
  const wanted = new Set(told.flatMap(([, anchors]) => anchors.map(({ document }) => document)));
  const found = new Map<Anchor, { readonly name: string; readonly type: string }>();
  for await (const page of pages.extractions([...wanted].filter((id) => here.has(id)).sort()))
    for (const anchor of told.flatMap(([, anchors]) => anchors)) {
      const cluster = anchor.document === page.document.id ? clusterAt(page, anchor) : undefined;
      if (cluster) found.set(anchor, { name: cluster.name, type: cluster.type });
    }
  const names = new Map<string, { readonly name: string; readonly type: string; readonly aliases: Set<string> }>();
  for (const [given, anchors] of told) {
    const things = anchors.flatMap((anchor) => found.get(anchor) ?? []);
    if (things.length < anchors.length) continue;
    const { type } = things[0]!;
    const name = given ?? things.map((thing) => thing.name).sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0]!;
    if (apart.has(name) || things.some((thing) => thing.type !== type)) continue;
    const one = names.get(`${type} ${name}`) ?? { name, type, aliases: new Set<string>() };
    for (const text of [...anchors.map((anchor) => anchor.text.replaceAll(/\s+/g, " ")), ...things.map((thing) => thing.name)])
      if (text !== name && !apart.has(text)) one.aliases.add(text);
    names.set(`${type} ${name}`, one);
  }
  return withoutShared([...names.values()]);
}

/** What two are called names neither. */
function withoutShared(
  names: readonly { readonly name: string; readonly type: string; readonly aliases: ReadonlySet<string> }[],
): LearnedName[] {
  const times = new Map<string, number>();
  for (const { name, aliases } of names) for (const text of [name, ...aliases]) times.set(text, (times.get(text) ?? 0) + 1);
  return names
    .filter(({ name }) => times.get(name) === 1)
    .map(({ name, type, aliases }) => ({ name, type, aliases: [...aliases].filter((text) => times.get(text) === 1).sort() }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.type < b.type ? -1 : 1));
}

/** With the headings that a list of names has; aliases with a bar between them. */
export function namesAsCsv(names: readonly LearnedName[]): string {
  const field = (text: string): string => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return [["name", "type", "aliases"], ...names.map(({ name, type, aliases }) => [name, type, aliases.join("|")])]
    .map((row) => `${row.map(field).join(",")}\n`)
    .join("");
}
