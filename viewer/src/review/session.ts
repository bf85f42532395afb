/** The pairs that are being judged, which one is looked at, and what was answered. */
import { signal } from "@preact/signals";
import type { PairVerdict, ReviewAnswer } from "../../../graph/view-review.ts";
import { bottomPanel } from "../state/store.ts";
import { decide } from "./decide.ts";

interface Answer {
  readonly verdict: PairVerdict;
  /** The decision's id, once it is written down. */
  readonly decision: Promise<string | undefined>;
}

export const asked = signal<ReviewAnswer | undefined>(undefined);
export const at = signal(0);
export const answers = signal<ReadonlyMap<number, Answer>>(new Map());

export function begin(answer: ReviewAnswer): void {
  asked.value = answer;
  at.value = 0;
  answers.value = new Map();
}

const count = (): number => (bottomPanel.value === "review" ? (asked.value?.pairs.length ?? 0) : 0);

export function turn(by: number): void {
  if (count() > 0) at.value = Math.max(0, Math.min(count() - 1, at.value + by));
}

/** Goes on to the next pair that is not answered; another answer to the same pair takes the first back. */
export function judge(verdict: PairVerdict): void {
  const pair = count() > 0 ? asked.value?.pairs[at.value] : undefined;
  if (!pair) return;
  const before = answers.value.get(at.value);
  const index = at.value;
  if (before?.verdict !== verdict) {
    const decision = (before ? undo(before) : Promise.resolve())
      .then(() => decide({ kind: verdict, a: pair.a.mention, b: pair.b.mention }))
      .then((written) => written?.[0]?.id ?? forget(index));
    answers.value = new Map(answers.value).set(index, { verdict, decision });
  }
  at.value = nextOpen(index);
}

/** The last answer, and back to its pair. */
export function takeBack(): void {
  const last = [...answers.value.keys()].at(-1);
  if (last === undefined || count() === 0) return;
  void undo(answers.value.get(last)!);
  forget(last);
  at.value = last;
}

async function undo({ decision }: Answer): Promise<void> {
  const undoes = await decision;
  if (undoes !== undefined) await decide({ kind: "undo", undoes });
}

function forget(index: number): undefined {
  const kept = new Map(answers.value);
  kept.delete(index);
  answers.value = kept;
}

function nextOpen(from: number): number {
  for (let step = 1; step < count(); step++) {
    const next = (from + step) % count();
    if (!answers.value.has(next)) return next;
  }
  return from;
}
