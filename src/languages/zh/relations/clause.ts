/** Clauses of a masked sentence: what commas and the like part. */

export const clauseBreak = /[，。；：！？]/;

/** Where the clause of the character before `at` begins. */
export function clauseStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && !clauseBreak.test(text[start - 1] as string)) start--;
  return start;
}
