/** Undo and redo over values that never change. */
export interface History<Value> {
  readonly past: readonly Value[];
  readonly present: Value;
  readonly future: readonly Value[];
}

const longest = 200;

export const begin = <Value>(present: Value): History<Value> => ({ past: [], present, future: [] });

/** A step that undo takes back. */
export const push = <Value>({ past, present }: History<Value>, next: Value): History<Value> => ({
  past: [...past, present].slice(-longest),
  present: next,
  future: [],
});

/** A change that belongs to the present step, e.g. what is selected. */
export const replace = <Value>(history: History<Value>, next: Value): History<Value> => ({ ...history, present: next });

export function undo<Value>({ past, present, future }: History<Value>): History<Value> | undefined {
  const before = past.at(-1);
  return before === undefined ? undefined : { past: past.slice(0, -1), present: before, future: [present, ...future] };
}

export function redo<Value>({ past, present, future }: History<Value>): History<Value> | undefined {
  const [next, ...rest] = future;
  return next === undefined ? undefined : { past: [...past, present], present: next, future: rest };
}
