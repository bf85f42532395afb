/** A post's title without what it says of the time: 原局长 is 局长, held no more, so that titles compare. */
import type { StatementStatus } from "../../model.ts";

export interface BareTitle {
  readonly title: string;
  /** What the words taken off say; `done` for 现任. */
  readonly says: StatementStatus | undefined;
}

/** Words at the edge of a title, anchored there (`/^former /`), and what they say. */
export type Prefix = readonly [words: RegExp, says: StatementStatus];

/** Words of a language that stand before a title or behind it, and say only whether the post is held; the first that fits counts. */
export interface TitleWords {
  readonly before: readonly Prefix[];
  readonly behind: readonly Prefix[];
}

/**
 * Takes off every such word, outermost first; the first that says something is what counts. 原 at the head of 原党组书记、局长 is said of
 * both; of 调研员、原副局长 the post that is still held is kept.
 */
export function bareTitle(words: string, known: TitleWords): BareTitle {
  const parts = words.split("、").map((part) => bareOf(part, known));
  const head = parts[0]!;
  const isHeld = ({ says }: BareTitle): boolean => says === undefined || says === "done";
  const named = (some: readonly BareTitle[]): string => some.map(({ title }) => title).join("、");
  if (isHeld(head)) return { title: named(parts.filter(isHeld)), says: head.says };
  const now = parts.filter(({ says }) => says === "done");
  return now.length > 0 ? { title: named(now), says: "done" } : { title: named(parts), says: head.says };
}

function bareOf(words: string, known: TitleWords): BareTitle {
  const found = [...known.before, ...known.behind].find(([rule]) => rule.test(words) && words.replace(rule, "") !== "");
  if (!found) return { title: words, says: undefined };
  const inner = bareOf(words.replace(found[0], ""), known);
  return { title: inner.title, says: found[1] === "done" ? (inner.says ?? "done") : found[1] };
}
