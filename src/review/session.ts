/** What each key does in a review: a pure step from one state to the next. */
import type { PairVerdict } from "../../graph/view-review.ts";

export interface Session {
  /** How many pairs there are. */
  readonly pairs: number;
  /** Which one is looked at, from 0. */
  readonly at: number;
  /** By pair; what is not answered is not in it. */
  readonly answers: ReadonlyMap<number, PairVerdict>;
  /** Pairs in the order in which they were answered: what undo takes back. */
  readonly order: readonly number[];
  readonly ended: boolean;
}

/** What has to be written down for a step. */
export type Effect =
  { readonly kind: "answer"; readonly pair: number; readonly verdict: PairVerdict } | { readonly kind: "undo"; readonly pair: number };

export interface Step {
  readonly session: Session;
  readonly effects: readonly Effect[];
}

export const startSession = (pairs: number): Session => ({ pairs, at: 0, answers: new Map(), order: [], ended: pairs === 0 });

const verdicts: Readonly<Record<string, PairVerdict>> = { y: "same", n: "different", u: "unsure" };

/** @param key as Node's readline names it: `y`, `left`, `backspace`, `escape` */
export function press(session: Session, key: string): Step {
  const verdict = verdicts[key];
  if (verdict) return answer(session, verdict);
  if (key === "right" || key === "down" || key === "j") return move(session, 1);
  if (key === "left" || key === "up" || key === "k") return move(session, -1);
  if (key === "z" || key === "backspace") return undo(session);
  if (key === "q" || key === "escape" || key === "interrupt") return { session: { ...session, ended: true }, effects: [] };
  return { session, effects: [] };
}

const move = (session: Session, by: number): Step => ({
  session: { ...session, at: Math.max(0, Math.min(session.pairs - 1, session.at + by)) },
  effects: [],
});

/** Another answer to the same pair takes the first back. */
function answer(session: Session, verdict: PairVerdict): Step {
  const { at, answers, order, pairs } = session;
  if (answers.get(at) === verdict) return move(session, 1);
  const effects: Effect[] = [...(answers.has(at) ? [{ kind: "undo", pair: at } as const] : []), { kind: "answer", pair: at, verdict }];
  const answered = new Map(answers).set(at, verdict);
  const next = [...Array(pairs).keys()].map((step) => (at + step) % pairs).find((pair) => !answered.has(pair));
  const state = { ...session, answers: answered, order: [...order.filter((pair) => pair !== at), at] };
  return { session: { ...state, at: next ?? at, ended: next === undefined }, effects };
}

function undo(session: Session): Step {
  const pair = session.order.at(-1);
  if (pair === undefined) return { session, effects: [] };
  const answers = new Map(session.answers);
  answers.delete(pair);
  return { session: { ...session, at: pair, answers, order: session.order.slice(0, -1) }, effects: [{ kind: "undo", pair }] };
}
