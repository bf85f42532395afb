/** Entities across all pages, with what is in doubt: for people's judgement. */
import "../languages/shipped-basics.ts";
import type { DecisionApplier } from "../decisions/decision-applier.ts";
import type { Decision } from "../decisions/decision.ts";
import { loadGazetteer } from "../gazetteer/gazetteer.ts";
import "../languages/shipped-basics.ts";
import { resolveClusters, type Resolution } from "../resolve/across.ts";
import { NameKeys } from "../resolve/across/name-keys.ts";
import { profilesOf, type ClusterProfile } from "../resolve/across/profile.ts";
import { resolvedSnapshotOf, type PageSource } from "./snapshot.ts";

export interface ResolvedPages extends Resolution {
  /** Decisions that speak of nothing that is here now. */
  readonly lapsed: readonly Decision[];
  readonly decisions: DecisionApplier;
}

/** A pure function of the set of pages and the list of decisions. */
export async function resolvePages(source: PageSource): Promise<ResolvedPages> {
  const gazetteer = loadGazetteer();
  const { decisions, judged, pageVersions } = await resolvedSnapshotOf(source, gazetteer);
  const profiles: ClusterProfile[] = [];
  const names = new NameKeys(gazetteer);
  for await (const page of source.extractions([...pageVersions.keys()])) profiles.push(...profilesOf(decisions.apply(page), names));
  return { ...resolveClusters(profiles, judged.judgements), lapsed: decisions.lapsed(), decisions };
}
