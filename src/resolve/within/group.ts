/** Mentions of one document on their way to being one thing. */
import type { EntityLabel } from "../../../graph/ontology.ts";
import type { Mention } from "../../model.ts";

export interface Group {
  readonly type: EntityLabel;
  /** The canonical name so far. */
  name: string;
  gbCode?: string;
  /** As in Cluster. */
  within?: string;
  readonly mentions: Mention[];
  readonly reasons: Set<string>;
}

/** A headline in capitals, VOI, is no way to write Voi. */
const shouted = /^[^a-z]*[A-Z][^a-z]*$/;

/** Groups by key, in the order of their first mention. A merge moves every mention of one group to another. */
export class Groups {
  /** `unit`: the cell, item or field that a mention stands in; what only they name is not made whole by another of them. */
  constructor(private readonly unit: (mention: Mention) => string | undefined = () => undefined) {}

  private readonly byKey = new Map<string, Group>();
  private readonly keyOf = new Map<string, string>();

  add(key: string, mention: Mention, name: string, reason?: string): Group {
    const known = this.byKey.get(key);
    const group = known ?? { type: mention.type as EntityLabel, name, mentions: [], reasons: new Set<string>() };
    if (!known) this.byKey.set(key, group);
    if (shouted.test(group.name) && !shouted.test(name)) group.name = name;
    group.mentions.push(mention);
    this.keyOf.set(mention.id, key);
    if (mention.gbCode !== undefined) group.gbCode ??= mention.gbCode;
    if (reason) group.reasons.add(reason);
    return group;
  }

  key(mention: Mention): string | undefined {
    return this.keyOf.get(mention.id);
  }

  get(key: string): Group | undefined {
    return this.byKey.get(key);
  }

  of(mention: Mention): Group | undefined {
    const key = this.keyOf.get(mention.id);
    return key === undefined ? undefined : this.byKey.get(key);
  }

  entries(type?: EntityLabel): [string, Group][] {
    return [...this.byKey].filter(([, group]) => type === undefined || group.type === type);
  }

  /** Whether something of the first stands in a cell, item or field, and nothing of the second there or in prose. */
  private areApart(one: Group, other: Group): boolean {
    const units = new Set(other.mentions.map((mention) => this.unit(mention)));
    return !units.has(undefined) && one.mentions.some((mention) => this.unit(mention) !== undefined && !units.has(this.unit(mention)));
  }

  merge(from: string, into: string, reason: string): void {
    const [source, target] = [this.byKey.get(from), this.byKey.get(into)];
    if (!source || !target || source === target || this.areApart(source, target)) return;
    for (const mention of source.mentions) this.keyOf.set(mention.id, into);
    target.mentions.push(...source.mentions);
    for (const told of source.reasons) target.reasons.add(told);
    target.reasons.add(reason);
    if (source.gbCode !== undefined) target.gbCode ??= source.gbCode;
    if (source.within !== undefined) target.within ??= source.within;
    this.byKey.delete(from);
  }
}
