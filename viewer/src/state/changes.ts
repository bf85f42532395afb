/** What changed between two builds or two days, as it is coloured in the picture while its panel is open. */
import { computed, signal } from "@preact/signals";
import type { ChangeAnswer, ChangedEntity } from "../../../graph/view-lists.ts";
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

/** What is in no graph any more: the picture draws it beside what it was joined to. */
export const removed = computed<{ readonly entities: readonly ChangedEntity[]; readonly relations: readonly RemovedRelation[] }>(() => ({
  entities: shownAnswer.value?.entities.removed.items ?? [],
  relations: (shownAnswer.value?.relations.removed.items ?? []).map(({ id, ends: [from, to], type }) => ({ id, from, to, type })),
}));
