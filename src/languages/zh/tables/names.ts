/** Names of people in the cells of Chinese tables. */
import { beginsWithSurname } from "../names/surnames.ts";
import type { CellPiece } from "../../../tables/table-rules.ts";
import type { Cell } from "../../../tables/table.ts";

const parting = /([、，,；;/\n]|\s{2,})/u;
/** `李 明`, set to the width of three. */
const shape = /^(?:\p{Script=Han}[ \u00a0\u3000]{0,4}){1,3}\p{Script=Han}$|^\p{Script=Han}{1,7}(?:[·•‧]\p{Script=Han}{1,8}){1,3}$/u;
/** What stands in the place of a name that is not there. */
const vacant = /^(?:空缺|暂缺|待定|待聘|无|合计|小计|总计|同上|平均|职务|姓名|暂无|缺额|若干|集体|全体|详见附件|见附件)$/u;

/** The people that a cell names; none where any part of it is no name. */
export function peopleIn(cell: Cell): CellPiece[] {
  const found: CellPiece[] = [];
  let from = 0;
  const parts = shape.test(cell.text.trim()) ? [cell.text] : cell.text.split(parting);
  for (const part of parts) {
    const bare = part.replace(/[（(][^（()）]*[)）]\s*$/u, "");
    const name = bare.trim();
    const at = from + bare.indexOf(name);
    from += part.length;
    if (name === "" || /^[、，,；;/\s]*$/u.test(part)) continue;
    const solid = name.replace(/\s+/gu, "");
    if (!shape.test(name) || vacant.test(solid) || !(beginsWithSurname(solid) || /[·•‧]/u.test(solid))) return [];
    found.push({ cell, from: at, to: at + name.length, names: "Person", ...(solid !== name && { name: solid }) });
  }
  return found;
}
