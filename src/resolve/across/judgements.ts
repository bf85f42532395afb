/** What people have decided, applied to what was found: in the order in which they decided it. */
import type { EntityGroup } from "./entities.ts";

export interface Judgement {
  readonly kind: "same" | "different" | "unsure";
  /** Cluster ids. */
  readonly a: string;
  readonly b: string;
  /** Why, in words, where no person judged it. */
  readonly reason?: string;
}

export interface Judgements {
  /** Oldest first. */
  readonly answers: readonly Judgement[];
  /** Cluster id → the name that a person gave its entity. */
  readonly names: ReadonlyMap<string, string>;
}

export const noJudgements: Judgements = { answers: [], names: new Map() };

export function applyJudgements(groups: readonly EntityGroup[], { answers }: Judgements): EntityGroup[] {
  const settled = new Set(groups);
  if (answers.length === 0) return [...settled];
  const groupOf = new Map(groups.flatMap((group) => group.members.map(({ id }) => [id, group] as const)));
  const replace = (old: readonly EntityGroup[], made: readonly EntityGroup[]): void => {
    for (const group of old) settled.delete(group);
    for (const group of made) {
      settled.add(group);
      for (const { id } of group.members) groupOf.set(id, group);
    }
  };
  for (const { kind, a, b, reason } of answers) {
    const [left, right] = [groupOf.get(a), groupOf.get(b)];
    if (!left || !right) continue;
    if (kind === "same" && left !== right) replace([left, right], [joined(left, right, reason)]);
    if (kind === "different" && left === right) replace([left], parted(left, b));
  }
  return [...settled];
}

function joined(left: EntityGroup, right: EntityGroup, reason = "a person judged them to be the same"): EntityGroup {
  const [a, b] = left.key < right.key ? [left, right] : [right, left];
  const members = [...a.members, ...b.members].sort((x, y) => (x.id < y.id ? -1 : 1));
  return { key: a.key, members, reasons: [...a.reasons, ...b.reasons, reason] };
}

/** The cluster that a person pointed at is taken out; the others stay as they are. */
function parted(group: EntityGroup, cluster: string): EntityGroup[] {
  const own = group.members.filter((member) => member.id === cluster);
  const others = group.members.filter((member) => member.id !== cluster);
  if (others.length === 0) return [group];
  return [
    { ...group, members: others },
    { key: `${group.key}|apart|${cluster}`, members: own, reasons: ["a person judged it to be another of the same name"] },
  ];
}
