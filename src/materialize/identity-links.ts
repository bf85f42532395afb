/** Things of one credit code, of one Wikidata id or of one id of the user's list, that their names put into different blocks: one by what tells them. */
import { nameInReadSpelling } from "../languages/read-spelling.ts";
import type { Judgement } from "../resolve/across/judgements.ts";
import { sameId } from "../resolve/across/person-features.ts";
import { namesOf } from "../resolve/across/names-of.ts";
import type { Identity, PageIdentities } from "../workspace/identities.ts";

export interface IdentityLinks {
  /** Of the things that are joined. */
  readonly pages: readonly string[];
  readonly answers: readonly Judgement[];
}

interface Found extends Identity {
  readonly page: string;
}

/** Only those whose names do not join them already: most pages need not be read for it. In the order of what tells them, whatever order pages come in. */
export function identityLinks(identities: Iterable<readonly [page: string, identities: PageIdentities]>): IdentityLinks {
  const byCode = new Map<string, Found[]>();
  const byWikidataId = new Map<string, Found[]>();
  const byId = new Map<string, Found[]>();
  for (const [page, { told }] of identities)
    for (const identity of told) {
      if (identity.creditCode !== undefined) note(byCode, identity.creditCode, { ...identity, page });
      if (identity.wikidataId !== undefined) note(byWikidataId, `${identity.type}|${identity.wikidataId}`, { ...identity, page });
      if (identity.known !== undefined) note(byId, `${identity.type}|${identity.known}`, { ...identity, page });
    }
  const answers: Judgement[] = [];
  const pages = new Set<string>();
  const join = (found: readonly Found[], reason: string): void => {
    const all = [...found].sort((a, b) => (a.cluster < b.cluster ? -1 : 1));
    const [first, ...others] = all;
    for (const other of others) answers.push({ kind: "same", a: first!.cluster, b: other.cluster, reason });
    for (const { page } of all) pages.add(page);
  };
  for (const [code, found] of sorted(byCode)) if (!isJoinedByName(found, true)) join(ofOneType(found), `the same credit code, ${code}`);
  for (const [key, found] of sorted(byWikidataId)) if (!isJoinedByName(found, true)) join(found, sameId(key.slice(key.indexOf("|") + 1)));
  for (const [key, found] of sorted(byId)) if (!isJoinedByName(found, false)) join(found, sameId(key.slice(key.indexOf("|") + 1)));
  return { pages: [...pages].sort(), answers };
}

const note = (map: Map<string, Found[]>, key: string, found: Found): void => void (map.get(key)?.push(found) ?? map.set(key, [found]));

const sorted = (map: ReadonlyMap<string, Found[]>): [string, Found[]][] => [...map].sort(([a], [b]) => (a < b ? -1 : 1));

/** A code is one body's; where pages take it for an agency here and a company there, those of the commoner label are joined. */
function ofOneType(found: readonly Found[]): readonly Found[] {
  const types = [...new Set(found.map(({ type }) => type))].sort();
  const count = (type: string): number => found.filter((one) => one.type === type).length;
  const [best] = types.sort((a, b) => count(b) - count(a));
  return found.filter(({ type }) => type === best);
}

/**
 * Whether all bear one name, and such a name is one thing everywhere.
 * @param mayBeTwo whether things of one name that an id tells are in blocks apart unless the name is registered
 */
function isJoinedByName(found: readonly Found[], mayBeTwo: boolean): boolean {
  if (found.length < 2) return true;
  // A name that thousands of pages have is normalized once.
  const printed = new Set(found.map(({ name }) => name));
  const names = new Set([...printed].map((name) => nameInReadSpelling(name).normalize("NFKC").replace(/\s/gu, "")));
  if (names.size > 1) return false;
  const [name = ""] = names;
  return !mayBeTwo || namesOf(name).isRegistered(name);
}
