/** What changed between two builds, as it is coloured in the picture while its panel is open. */
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

/** Undefined where the panel is closed. What was removed is in no picture: the panel lists it. */
export const shownChanges = computed<ShownChanges | undefined>(() => {
  const answer = bottomPanel.value === "changes" ? changeAnswer.value : undefined;
  return answer && { nodes: kinds(answer.entities), edges: kinds(answer.relations) };
});
