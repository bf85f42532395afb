/** Whom the pages of several kinds are about: invented names, as Taiwan prints them. */
import { personName } from "../../scripts/generate/county-setting.ts";
import type { Draw } from "../../scripts/generate/draw.ts";
import { inTraditional } from "./both-scripts.ts";

/** Three of different names. */
export function peopleOf(draw: Draw): readonly [string, string, string] {
  const names = new Set<string>();
  while (names.size < 3) names.add(inTraditional(personName(draw)));
  return [...names] as [string, string, string];
}
