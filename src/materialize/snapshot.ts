/** A state of the pages and decisions: which reading of each page holds, and what people had decided and judged by then. */
import { hash } from "node:crypto";
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
import { recordsOf, type PageRecords } from "./records.ts";

/** What pages are read back from; a workspace is one. */
export interface PageSource {
  /** Page id → what tells this reading of it from every other. */
  revisions(): ReadonlyMap<string, string>;
  extractions(ids: readonly string[]): AsyncIterable<AssemblyPage>;
  documents(ids: readonly string[]): AsyncIterable<Pick<AssemblyPage, "document" | "articles">>;
  decisions(): Promise<readonly Decision[]>;
  /** Page by page in id order: what tells its things beyond their names. None where left out. */
  identities?(): Iterable<readonly [page: string, identities: PageIdentities]>;
  /** What decisions taught; nothing where left out. */
  learned?(): Learned;
}

export interface SourceSnapshot {
  readonly source: PageSource;
  /** Page id → what tells this reading of it, with what people changed on it, from every other. */
  readonly pageVersions: ReadonlyMap<string, string>;
  readonly decisions: DecisionApplier;
  readonly learned: Learned;
}

/** A snapshot in which it is known which clusters people's judgements speak of. */
export interface ResolvedSnapshot extends SourceSnapshot {
  readonly judged: JudgedBlocks;
}

export async function snapshotOf(source: PageSource): Promise<SourceSnapshot> {
  const decisions = new DecisionApplier(await source.decisions());
  const learned = source.learned?.() ?? nothingLearned;
  const taught = isNothing(learned) ? [] : [JSON.stringify(learned)];
  const pageVersions = new Map<string, string>();
  for (const [page, revision] of source.revisions()) {
    const changes = decisions.changesOf(page).map(({ id }) => id);
    pageVersions.set(page, hash("sha256", [revision, ...changes, ...taught].join("\n"), "hex").slice(0, 12));
  }
  return { source, pageVersions, decisions, learned };
}

/** Reads the pages that decisions speak of, and those with things of one credit code or id under several names. */
export async function resolvedSnapshotOf(source: PageSource, gazetteer: Gazetteer): Promise<ResolvedSnapshot> {
  const snapshot = await snapshotOf(source);
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
  const changed: string[] = [];
  for (const [page, version] of before.pageVersions) if (after.pageVersions.get(page) !== version) changed.push(page);
  for (const page of after.pageVersions.keys()) if (!before.pageVersions.has(page)) changed.push(page);
  return changed;
}

/** Tells apart any two states that give different graphs. */
export function digestOf({ pageVersions, judged }: ResolvedSnapshot): string {
  const said = [judged.said()];
  for (const [page, version] of pageVersions) said.push(`${page} ${version}`);
  return hash("sha256", said.join("\n"), "hex").slice(0, 32);
}
