/** The standing of an edge, from the statements that make it. */
import type { Standing } from "../../graph/ontology.ts";
import { chiefOf } from "../languages/titles.ts";

export interface Witness {
  readonly status: Standing;
  /** The bare title of a post, so that the post of a deputy that ended does not end the chief's; empty for all else. */
  readonly title: string;
  /** YYYY-MM-DD of its article, where known. */
  readonly date: string | undefined;
}

/**
 * - `done`, unless something else is said of it: what articles simply say holds.
 * - `ended` takes back a `done` of the same title (or of its deputy's, or of none) that is of the same day, earlier, or of an unknown day:
 *   原局长 says more than 局长 does. A later article that says 局长 again is believed. So a deputy who became the chief, 原副局长 and 现任局长,
 *   is there; whoever was 副局长 in 2018 and is called 原局长 in 2023 is not.
 * - `planned` only where nothing of that kind is said, and `alleged` only where nothing else is: a rumour changes nothing.
 *
 * `shown` are the statements whose values (title, dates, sums) the edge shows; the others' stay in valueEvidence. Their order says nothing.
 */
export function edgeStanding<One extends Witness>(said: readonly One[]): { readonly status: Standing; readonly shown: readonly One[] } {
  const of = (status: Standing): One[] => said.filter((one) => one.status === status);
  const ends = lastEnds(of("ended"));
  const standing = of("done").filter((one) => !isEnded(one, ends));
  if (standing.length > 0) return { status: "done", shown: standing };
  for (const status of ["ended", "planned"] as const) {
    const shown = of(status);
    if (shown.length > 0) return { status, shown };
  }
  return { status: "alleged", shown: said };
}

const unknownDay = "9999-12-31";
const anyTitle = Symbol("any title");

/** Title → the last day that says it has ended. */
function lastEnds(ended: readonly Witness[]): ReadonlyMap<string | symbol, string> {
  const last = new Map<string | symbol, string>();
  for (const { title, date = unknownDay } of ended) for (const of of [title, anyTitle]) if (date > (last.get(of) ?? "")) last.set(of, date);
  return last;
}

function isEnded({ title, date = "" }: Witness, ends: ReadonlyMap<string | symbol, string>): boolean {
  const titles = title === "" ? [anyTitle] : [title, "", chiefOf(title)];
  return titles.some((one) => ends.has(one) && date <= ends.get(one)!);
}
