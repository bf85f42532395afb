/** Which event of a sentence something is said of. */
import type { Mention } from "../../../model.ts";
import { pattern } from "./patterns.ts";

export const event = pattern("{E}");

export const isEvent = (mention: Mention): boolean => mention.type === "Event";
const relative = /^[^，。；！？]{0,24}的[^，。；！？]{0,12}$/;

/** The position of the event that a role is of: the next one where the role describes it, else the last before, else the next. */
export function eventFor(text: string, from: number, to: number): number | undefined {
  const positions = [...text.matchAll(event)].map((found) => found.index);
  const after = positions.find((position) => position >= to && !/[。！？]/.test(text.slice(to, position)));
  if (after !== undefined && relative.test(text.slice(to, after))) return after;
  return positions.findLast((position) => position < from) ?? after;
}
