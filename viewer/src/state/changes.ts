/** What changed between two builds or two days, as it is coloured in the picture while its panel is open. */
import { computed, signal } from "@preact/signals";
import type { ChangeAnswer } from "../../../graph/view-lists.ts";
import { bottomPanel } from "./store.ts";

export type ChangeKind = "added" | "changed";

export interface ShownChanges {
  readonly nodes: ReadonlyMap<string, ChangeKind>;
  readonly edges: ReadonlyMap<string, ChangeKind>;
}

export const changeAnswer = signal<ChangeAnswer | undefined>(undefined);

const kinds = (side: ChangeAnswer["entities"] | ChangeAnswer["relations"]): ReadonlyMap<string, ChangeKind> =>
  new Map([...side.changed.items.map(({ id }) => [id, "changed"] as const), ...side.added.items.map(({ id }) => [id, "added"] as const)]);

const shownAnswer = computed(() => (bottomPanel.value === "changes" ? changeAnswer.value : undefined));

/** Undefined where the panel is closed. */
export const shownChanges = computed<ShownChanges | undefined>(() => {
  const answer = shownAnswer.value;
  return answer && { nodes: kinds(answer.entities), edges: kinds(answer.relations) };
});

interface RemovedRelation {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly type: string;
}

/** What was removed is in no graph any more; whatever of it was between nodes that are still there can be drawn. */
export const removedRelations = computed<readonly RemovedRelation[]>(() =>
  (shownAnswer.value?.relations.removed.items ?? []).map(({ id, ends: [from, to], type }) => ({ id, from, to, type })),
);
