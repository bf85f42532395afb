/**
 * What judged statements teach: how far each rule is to be believed in this workspace, and below which confidence nothing is shown. Pure
 * functions of what was judged; Mailuo's own figures stay what they are.
 */
import type { JudgedStatement } from "./judged.ts";

export interface Learned {
  /** Rule → what its statements' confidence is multiplied with. */
  readonly factors: Readonly<Record<string, number>>;
  /** Statements below it are left out of the graph; absent where none is. */
  readonly least?: number;
}

export const nothingLearned: Learned = { factors: {} };

export const isNothing = ({ factors, least }: Learned): boolean => Object.keys(factors).length === 0 && least === undefined;

/** Judged statements that a rule must have before anything is learned of it. */
const fewest = 3;
/** Of this many statements of the rule Mailuo's own figure counts as the experience. */
const experience = 6;
/** A rule is not believed much more for being right. */
const most = 1.1;
const surest = 0.97;

/** What a rule's statements are worth, with what is learned. */
export const weighed = ({ factors }: Learned, rule: string, confidence: number): number => {
  const factor = Object.hasOwn(factors, rule) ? factors[rule]! : 1;
  return factor === 1 ? confidence : Math.round(Math.min(Math.max(surest, confidence), confidence * factor) * 100) / 100;
};

interface RuleTally {
  right: number;
  wrong: number;
  confidence: number;
}

export function tallies(judged: readonly JudgedStatement[]): Map<string, RuleTally> {
  const rules = new Map<string, RuleTally>();
  for (const { rule, right, confidence } of judged) {
    const tally = rules.get(rule) ?? { right: 0, wrong: 0, confidence: 0 };
    tally[right ? "right" : "wrong"]++;
    tally.confidence += confidence;
    rules.set(rule, tally);
  }
  return rules;
}

/** Between what the rule's confidence promised and how often it was right, the nearer to that the more was judged. */
function factorOf({ right, wrong, confidence }: RuleTally): number {
  const count = right + wrong;
  if (count < fewest) return 1;
  const promised = confidence / count;
  const found = (promised * experience + right) / (experience + count);
  return Math.round(Math.min(most, found / promised) * 1000) / 1000;
}

export function factorsOf(judged: readonly JudgedStatement[]): Record<string, number> {
  const factors = [...tallies(judged)].map(([rule, tally]) => [rule, factorOf(tally)] as const);
  return Object.fromEntries(factors.filter(([, factor]) => factor !== 1).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Each as it would be weighed by what the others teach: what is learned is not measured on what it was learned of. */
export function withoutItself(judged: readonly JudgedStatement[]): JudgedStatement[] {
  const rules = tallies(judged);
  return judged.map((one) => {
    const all = rules.get(one.rule)!;
    const others = {
      right: all.right - (one.right ? 1 : 0),
      wrong: all.wrong - (one.right ? 0 : 1),
      confidence: all.confidence - one.confidence,
    };
    return { ...one, confidence: weighed({ factors: { [one.rule]: factorOf(others) } }, one.rule, one.confidence) };
  });
}

/** As many must have been judged before anything is hidden, and as many of these be left. */
const fewestForLeast = 20;
const fewestLeft = 10;
const steps = Array.from({ length: 14 }, (_, at) => (30 + 5 * at) / 100);

/**
 * The lowest confidence from which on `wanted` of the judged statements are right; undefined where all together are, where no step
 * reaches it, or too few were judged.
 */
export function leastOf(judged: readonly JudgedStatement[], wanted: number): number | undefined {
  const fair = withoutItself(judged);
  if (fair.length < fewestForLeast || shareRight(fair) >= wanted) return undefined;
  return steps.find((step) => {
    const left = fair.filter(({ confidence }) => confidence >= step);
    return left.length >= fewestLeft && left.length < fair.length && shareRight(left) >= wanted;
  });
}

export const shareRight = (judged: readonly JudgedStatement[]): number => judged.filter(({ right }) => right).length / judged.length;

/** @param wanted the share of shown statements that should be right, 0 to 1 */
export function learn(judged: readonly JudgedStatement[], wanted: number): Learned {
  const least = leastOf(judged, wanted);
  return { factors: factorsOf(judged), ...(least !== undefined && { least }) };
}

export interface Figures {
  /** Judged statements that are shown, and how many of them are right. */
  readonly shown: number;
  readonly right: number;
  /** Right ones that are not shown. */
  readonly lost: number;
  /** Mean of the squared distance between confidence and truth (Brier): 0 is best, 0.25 is a coin's. */
  readonly distance: number;
}

export function figures(judged: readonly JudgedStatement[], least = 0): Figures {
  const shown = judged.filter(({ confidence }) => confidence >= least);
  const distance = judged.reduce((sum, { confidence, right }) => sum + (confidence - (right ? 1 : 0)) ** 2, 0) / Math.max(1, judged.length);
  const right = shown.filter((one) => one.right).length;
  return {
    shown: shown.length,
    right,
    lost: judged.filter((one) => one.right).length - right,
    distance: Math.round(distance * 1000) / 1000,
  };
}
