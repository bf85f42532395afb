/** A state of the pages and decisions: which reading of each page holds, and what people had decided and judged by then. */
import { hash } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import type { AssemblyPage } from "../assemble/page-parts.ts";
import { DecisionApplier } from "../decisions/decision-applier.ts";
import type { Decision } from "../decisions/decision.ts";
import { applyLearned } from "../learning/apply-learned.ts";
import { isNothing, nothingLearned, type Learned } from "../learning/learned.ts";
import type { Gazetteer } from "../gazetteer/place.ts";
import { blockingKeyOf } from "../resolve/across/blocking-key.ts";
import { JudgedBlocks } from "../resolve/across/judged-blocks.ts";
import { NameKeys } from "../resolve/across/name-keys.ts";
import { profilesOf } from "../resolve/across/profile.ts";
import type { PageIdentities } from "../workspace/identities.ts";
import { identityLinks } from "./identity-links.ts";
import { VersionsBeside, type PageVersions } from "./page-versions.ts";
import { recordsOf, type PageRecords } from "./records.ts";

/** What pages are read back from; a workspace is one. */
export interface PageSource {
  /** Of all pages, in order. */
  ids(): readonly string[];
  /** What tells this reading of a page from every other. */
  revisionOf(id: string): string | undefined;
  extractions(ids: readonly string[]): AsyncIterable<AssemblyPage>;
  documents(ids: readonly string[]): AsyncIterable<Pick<AssemblyPage, "document" | "articles">>;
  decisions(): Promise<readonly Decision[]>;
  /** Page by page in id order: what tells its things beyond their names. None where left out. */
  identities?(): Iterable<readonly [page: string, identities: PageIdentities]>;
  /** What decisions taught; nothing where left out. */
  learned?(): Learned;
  /** Pages that may be otherwise in another source; undefined, as where left out, where that can't be told without looking at all. */
  changedSince?(other: object): Iterable<string> | undefined;
}

export interface SourceSnapshot {
  readonly source: PageSource;
  readonly pageVersions: PageVersions;
  readonly decisions: DecisionApplier;
  readonly learned: Learned;
  /** Of which every page but a few is as it is here. */
  readonly later?: { readonly snapshot: SourceSnapshot; readonly mayDiffer: ReadonlySet<string> } | undefined;
}

/** A snapshot in which it is known which clusters people's judgements speak of. */
export interface ResolvedSnapshot extends SourceSnapshot {
  readonly judged: JudgedBlocks;
}

/** @param later of a source that came out of this one: what is said of the same pages is taken from there */
async function snapshotOf(source: PageSource, later?: SourceSnapshot): Promise<SourceSnapshot> {
  const decisions = new DecisionApplier(await source.decisions());
  const learned = source.learned?.() ?? nothingLearned;
  const taught = isNothing(learned) ? [] : [JSON.stringify(learned)];
  const versionOf = (page: string): string => {
    const revision = source.revisionOf(page)!;
    const changes = decisions.changesOf(page).map(({ id }) => id);
    return changes.length + taught.length === 0
      ? revision
      : hash("sha256", [revision, ...changes, ...taught].join("\n"), "hex").slice(0, 12);
  };
  const mayDiffer = later && pagesThatMayDiffer(later, { source, decisions, learned });
  if (mayDiffer) {
    const own = new Map(
      [...mayDiffer].flatMap((page) => (source.revisionOf(page) === undefined ? [] : [[page, versionOf(page)] as const])),
    );
    const pageVersions = new VersionsBeside(source.ids(), later.pageVersions, own, mayDiffer);
    return { source, pageVersions, decisions, learned, later: { snapshot: later, mayDiffer } };
  }
  const pageVersions = new Map<string, string>();
  for (const page of source.ids()) pageVersions.set(page, versionOf(page));
  return { source, pageVersions, decisions, learned };
}

/** Undefined where they may be any. */
function pagesThatMayDiffer(later: SourceSnapshot, earlier: Omit<SourceSnapshot, "pageVersions">): ReadonlySet<string> | undefined {
  const changed = later.source.changedSince?.(earlier.source);
  if (!changed || !isDeepStrictEqual(later.learned, earlier.learned)) return undefined;
  return new Set([...changed, ...later.decisions.pages(), ...earlier.decisions.pages()]);
}

/** Reads the pages that decisions speak of, and those with things of one credit code or id under several names. `later` as in `snapshotOf`. */
export async function resolvedSnapshotOf(source: PageSource, gazetteer: Gazetteer, later?: SourceSnapshot): Promise<ResolvedSnapshot> {
  const snapshot = await snapshotOf(source, later);
  const { decisions, pageVersions } = snapshot;
  const blocks = new Map<string, string>();
  const names = new NameKeys(gazetteer);
  const links = identityLinks(source.identities?.() ?? []);
  const pages = [...new Set([...decisions.pages(), ...links.pages])].filter((page) => pageVersions.has(page));
  for await (const page of source.extractions(pages))
    for (const profile of profilesOf(decisions.observe(page), names)) blocks.set(profile.id, blockingKeyOf(profile));
  const { answers, names: given } = decisions.judgements();
  // People have the last word.
  const told = links.answers.filter(({ a, b }) => blocks.has(a) && blocks.has(b));
  return { ...snapshot, judged: new JudgedBlocks({ answers: [...told, ...answers], names: given }, blocks) };
}

/** Records of these pages as the snapshot's decisions leave them. */
export async function* recordsOfPages(
  { source, pageVersions, decisions, learned }: SourceSnapshot,
  pages: readonly string[],
  gazetteer: Gazetteer,
): AsyncGenerator<PageRecords> {
  const names = new NameKeys(gazetteer);
  for await (const page of source.extractions(pages))
    yield recordsOf(applyLearned(decisions.apply(page), learned), pageVersions.get(page.document.id)!, names);
}

/** Those that went or were read anew, in id order, and then those that came. */
export function changedPages(before: SourceSnapshot, after: SourceSnapshot): string[] {
  const few = before.later?.snapshot === after ? [...before.later.mayDiffer].sort() : undefined;
  const [earlier, later] = [before.pageVersions, after.pageVersions];
  const changed: string[] = [];
  for (const page of few ?? earlier.keys()) if (earlier.has(page) && later.get(page) !== earlier.get(page)) changed.push(page);
  for (const page of few ?? later.keys()) if (later.has(page) && !earlier.has(page)) changed.push(page);
  return changed;
}

/** Tells apart any two states that give different graphs. */
export function digestOf({ pageVersions, judged }: ResolvedSnapshot): string {
  const said = [judged.said()];
  for (const [page, version] of pageVersions) said.push(`${page} ${version}`);
  return hash("sha256", said.join("\n"), "hex").slice(0, 32);
}
