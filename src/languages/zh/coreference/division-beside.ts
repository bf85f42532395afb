/** Whose a body is that names no place, by the body beside it in one row of posts. */
import type { Mention } from "../../../model.ts";
import type { PageOfNames } from "../../../resolve/within/coreference.ts";
import type { Groups } from "../../../resolve/within/group.ts";
import { isSameRow, longestRow } from "../vocabulary/rows-of-posts.ts";

/** The place of this level named last before `mention`, where both are of one row and nobody else is named between. */
export function divisionBeside(level: string, mention: Mention, groups: Groups, page: PageOfNames): string | undefined {
  for (const other of page.before(mention, longestRow)) {
    if (other.type === "Person") return undefined;
    if (other.type !== "Place" || other.to > mention.from || other.form === "anaphor") continue;
    const name = groups.of(other)?.name ?? other.name ?? other.text;
    if (name.endsWith(level))
      return isSameRow(page.textBefore(other, 20), page.textBefore(mention, mention.from - other.to)) ? name : undefined;
  }
  return undefined;
}
