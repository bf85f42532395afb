/** Whether an English clause states what was done, what is planned, or nothing. */
import type { StatementStatus } from "../../model.ts";

const denied =
  /\b(?:not|never|no longer|failed to|fails to|refused to|declined to|denied|denies|without|cancell?ed|rejected|neither|nor|scrapped|stopped|suspended|abandoned|opposed|opposes|against)\b|n['’]t\b/i;
const unreal =
  /\b(?:if|whether|unless|could have|should have|might|may|wants? to|hopes? that|calls? for|called for|asked|urged|demanded|would like)\b/i;
const planned =
  /\b(?:will|would|shall|is to|are to|was to|were to|set to|plans? to|planning to|planned|expected to|aims? to|intends? to|hopes? to|due to|scheduled to|proposed|proposes|to be|promised to|preparing to|about to|going to|next (?:year|month|week))\b|['’]ll\b/i;

/** `words` reach from the head of the clause over the verb. `undefined` where nothing is stated. */
export function statusOf(words: string): StatementStatus | undefined {
  if (denied.test(words) || unreal.test(words)) return undefined;
  return planned.test(words) ? "planned" : "done";
}

/** For rules that match both ends at once. */
export const denies = (words: string): boolean => /\b(?:not|never|no longer|neither|nor)\b|n['’]t\b/i.test(words);

/** What of `text` before `at` belongs to the same clause. */
export function clauseBefore(text: string, at: number): string {
  const from = Math.max(0, at - 160);
  const before = text.slice(from, at);
  return before.slice(before.search(/[^.;:!?]*$/));
}
