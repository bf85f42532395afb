/** A full stop between Han that is the dot of a name: 玉素甫.喀迪尔. Chinese sentences end so where somebody types the stops of English. */
import { transcribes } from "../mentions/transcribed.ts";

const longestPart = 8;
/** Of a part, and of both together, in characters that names are transcribed with. */
const leastPart = 2;
const least = 5;
/** What ends posts and trades, or appoints: behind these less is enough. */
const beforeName = /[长记任员师民户命去]$/u;

export function endsSentence(text: string, at: number): boolean {
  let from = at;
  while (from > 0 && at - from < longestPart && transcribes(text, from - 1)) from--;
  if (at - from < leastPart) return true;
  let to = at + 1;
  while (to < text.length && to - at <= longestPart && transcribes(text, to)) to++;
  const enough = beforeName.test(text.slice(Math.max(0, from - 1), from)) ? 2 * leastPart : least;
  return to - at - 1 < leastPart || to - from - 1 < enough;
}
