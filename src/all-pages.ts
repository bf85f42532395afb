/** The flow over all pages: entities across them, then the graph. It needs nothing of what reads a page. */
import type { GraphBatch } from "../graph/batch.ts";
import { assemble } from "./assemble/assemble.ts";
import type { AssemblyPage } from "./assemble/page-parts.ts";
import { Decider } from "./decisions/decider.ts";
import type { Decision } from "./decisions/decision.ts";
import { loadGazetteer } from "./gazetteer/gazetteer.ts";
import "./languages/shipped-basics.ts";
import type { Entity } from "./model.ts";
import { resolveClusters } from "./resolve/across.ts";
import { NameKeys } from "./resolve/across/name-keys.ts";
import { profilesOf, type ClusterProfile } from "./resolve/across/profile.ts";
import type { DoubtfulPair } from "./resolve/across/resolve-block.ts";

/** What pages are read back from; a workspace is one. */
export interface PageSource {
  extractions(): AsyncIterable<AssemblyPage>;
  decisions?(): Promise<readonly Decision[]>;
}

export interface BuiltGraph {
  readonly batch: GraphBatch;
  readonly entities: readonly Entity[];
  /** Cluster id → entity id. */
  readonly entityOf: ReadonlyMap<string, string>;
  readonly doubts: readonly DoubtfulPair[];
  /** Decisions that speak of nothing that is here now. */
  readonly lapsed: readonly Decision[];
}

export interface ResolvedPages extends Omit<BuiltGraph, "batch"> {
  /** Has met every page. */
  readonly decider: Decider;
}

/** All pages and decisions → entities. A pure function of the set of pages and the list of decisions. */
export async function resolvePages(source: PageSource): Promise<ResolvedPages> {
  const decider = new Decider((await source.decisions?.()) ?? []);
  const profiles: ClusterProfile[] = [];
  const names = new NameKeys(loadGazetteer());
  for await (const page of source.extractions()) profiles.push(...profilesOf(decider.meet(page), names));
  const { entities, entityOf, doubts } = resolveClusters(profiles, decider.judgements());
  return { entities, entityOf, doubts, lapsed: decider.lapsed(), decider };
}

/** All pages → entities → graph, without metrics. */
export async function buildBareGraph(source: PageSource): Promise<BuiltGraph> {
  const { decider, ...resolved } = await resolvePages(source);
  const pages = async function* (): AsyncGenerator<AssemblyPage> {
    for await (const page of source.extractions()) yield decider.apply(page);
  };
  return { batch: await assemble(pages(), resolved.entities, resolved.entityOf), ...resolved };
}
