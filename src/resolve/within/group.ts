/** Mentions of one document on their way to being one thing. */
import type { EntityLabel } from "../../../graph/ontology.ts";
import type { Mention } from "../../model.ts";
import { Successions } from "./succession.ts";

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
  constructor(
    private readonly unit: (mention: Mention) => string | undefined = () => undefined,
    readonly successions = new Successions([]),
  ) {}

  private readonly byKey = new Map<string, Group>();
  private readonly keyOf = new Map<string, string>();
  private readonly units = new Map<Group, { counted: number; readonly units: Set<string | undefined> }>();

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

  /** Where a group stands, counted on from the mentions counted before: thousands may be merged into one. */
  private unitsOf(group: Group): ReadonlySet<string | undefined> {
    const known = this.units.get(group) ?? { counted: 0, units: new Set<string | undefined>() };
    for (; known.counted < group.mentions.length; known.counted++) known.units.add(this.unit(group.mentions[known.counted]!));
    this.units.set(group, known);
    return known.units;
  }

  /** Whether something of the first stands in a cell, item or field, and nothing of the second there or in prose. */
  private areApart(one: Group, other: Group): boolean {
    const units = this.unitsOf(other);
    return !units.has(undefined) && one.mentions.some((mention) => this.unit(mention) !== undefined && !units.has(this.unit(mention)));
  }

  /** Whether they are one now. */
  merge(from: string, into: string, reason: string): boolean {
    const [source, target] = [this.byKey.get(from), this.byKey.get(into)];
    if (!source || !target || source === target || this.areApart(source, target)) return false;
    if (this.successions.areApart(source.mentions, target.mentions)) return false;
    for (const mention of source.mentions) this.keyOf.set(mention.id, into);
    for (const mention of source.mentions) target.mentions.push(mention);
    for (const told of source.reasons) target.reasons.add(told);
    target.reasons.add(reason);
    if (source.gbCode !== undefined) target.gbCode ??= source.gbCode;
    if (source.within !== undefined) target.within ??= source.within;
    this.byKey.delete(from);
    return true;
  }
}
