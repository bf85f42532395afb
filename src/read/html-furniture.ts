/** What elements of a page stand around its text: menus, trails, footers, by what they are called. */
import { nameOf, type Node } from "./html-node.ts";

interface Element extends Node {
  getAttribute(name: string): string | null;
}

const roles = new Set(["navigation", "contentinfo", "search", "menu", "menubar"]);
/** Whole words of `class` and `id`. */
const names = new Set(
  "nav navbar navigation menu breadcrumb breadcrumbs crumb crumbs bread pagination pager pages share sharing social footer foot copyright prevnext prev-next related related-posts related-links sidebar toolbar skip-link".split(
    " ",
  ),
);
/** Of a page's text: what holds more is no frame of it, whatever it is called. */
const mostOfText = 0.5;

const lengthOf = (node: Node): number => (node.textContent ?? "").replace(/\s+/g, "").length;

/** Elements under `root` that are such, those within others left out. */
export function furnitureOf(root: Node): ReadonlySet<Node> {
  const found = new Set<Node>();
  let total: number | undefined;
  let node: Node | null = root;
  while (node) {
    const around: boolean = node !== root && isAround(node) && lengthOf(node) <= mostOfText * (total ??= lengthOf(root));
    if (around) found.add(node);
    if (!around && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) node = node.parentNode;
    node = node === root || node === null ? null : node.nextSibling;
  }
  return found;
}

function isAround(node: Node): boolean {
  if (!("getAttribute" in node)) return false;
  const element = node as Element;
  const name = nameOf(node);
  if (name === "NAV" || (name === "FOOTER" && !isWithinArticle(node))) return true;
  if (roles.has(element.getAttribute("role")?.toLowerCase() ?? "")) return true;
  const called = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`.toLowerCase();
  return called.split(/\s+/).some((word) => names.has(word));
}

/** There it may hold who wrote it and when. */
function isWithinArticle(node: Node): boolean {
  for (let above = node.parentNode; above; above = above.parentNode) if (nameOf(above) === "ARTICLE") return true;
  return false;
}
