/** Which rows of a page's tables hold data: many a page is laid out as a table, its article in one cell. */
import { nameOf, type Node } from "./html-node.ts";

/** In UTF-16 units; what is longer is no cell but a part of the page. */
const longestCell = 600;
const cellNames = new Set(["TD", "TH"]);
/** What pages have in them, and cells do not. */
const ofPages = new Set("TABLE H1 H2 H3 H4 H5 H6 ARTICLE SECTION NAV HEADER FOOTER FORM IFRAME".split(" "));

export const isCell = (node: Node): boolean => cellNames.has(nameOf(node));

interface Row {
  readonly node: Node;
  /** Cells with something in them. */
  filled: number;
  /** Length of what the cell at hand holds. */
  length: number;
  isData: boolean;
}

/** The `<tr>` elements under `root` with two filled cells or more, none of which is a page's part. One pass, no recursion. */
export function dataRows(root: Node): ReadonlySet<Node> {
  const found = new Set<Node>();
  const open: Row[] = [];
  const enter = (node: Node): void => {
    const row = open.at(-1);
    if (row && node.nodeType === 3) row.length += (node.textContent ?? "").trim().length;
    const name = nameOf(node);
    if (row && ofPages.has(name)) row.isData = false;
    if (row && isCell(node)) row.length = 0;
    if (name === "TR") open.push({ node, filled: 0, length: 0, isData: true });
  };
  const leave = (node: Node): void => {
    const row = open.at(-1);
    if (!row) return;
    if (row.node === node) {
      if (row.isData && row.filled > 1) found.add(node);
      open.pop();
    } else if (isCell(node)) {
      if (row.length > 0) row.filled++;
      if (row.length > longestCell) row.isData = false;
    }
  };
  let node: Node | null = root;
  while (node) {
    enter(node);
    if (node.firstChild) {
      node = node.firstChild;
      continue;
    }
    leave(node);
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node) leave(node);
    }
    node = node === root || node === null ? null : node.nextSibling;
  }
  return found;
}
