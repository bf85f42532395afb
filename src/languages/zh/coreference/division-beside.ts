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

/** `委书记甲、`, `副县长甲率财政局局长乙、`: between a county and a bureau of the same row. */
const inRow = /^[^，。；：！？“”]{2,24}(?:、|率|率领|带领)$/u;

/** The county of a bureau that stands alone in a row behind somebody of that county: 教育局 in `庐江县县长甲、教育局局长乙`. */
export function countyOfRow(mention: Mention, groups: Groups, page: PageOfNames): string | undefined {
  let people = 0;
  for (const other of page.before(mention, longestRow)) {
    if (other.type === "Person") people++;
    if (other.type !== "Place" || other.to > mention.from || other.form === "anaphor") continue;
    const name = groups.of(other)?.name ?? other.name ?? other.text;
    if (!/[县区旗市]$/u.test(name)) continue;
    return people > 0 && inRow.test(page.textBefore(mention, mention.from - other.to)) ? name : undefined;
  }
  return undefined;
}
