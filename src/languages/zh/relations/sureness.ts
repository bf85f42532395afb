/** How sure a rule's find is before statement.ts takes in how sure its ends are. */
import type { Rule } from "../../../rules/rule.ts";
import type { Actors } from "./subject.ts";

/** By how far from the verb the clause's subject is named (Actors.carried). Set by hand with the first rules, and not counted one by one since. */
const byDistance = [1, 0.95, 0.84, 0.78] as const;

/** Both ends are named where the relation is stated: nothing is carried over from before. */
export const named: Actors = { leads: [], partners: [], carried: 0 };

/** 0 to 1, in hundredths. */
export const sureness = (rule: Rule, { carried }: Pick<Actors, "carried">): number =>
  Math.round(rule.confidence * byDistance[carried] * 100) / 100;
