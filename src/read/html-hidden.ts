/** What a page has in it and does not show: menus and forms, and the further pages of an article that a click would show. */
import type { Node } from "./html-node.ts";

interface Element extends Node {
  readonly parentNode: Element | null;
  readonly children: Iterable<Element>;
  getAttribute(name: string): string | null;
  removeAttribute(name: string): void;
  querySelectorAll(selector: string): Iterable<Element>;
}

const noDisplay = /(?:^|[;\s])display\s*:\s*none/i;

export const isHidden = (node: Node): boolean => {
  if (!("getAttribute" in node)) return false;
  const element = node as Element;
  return noDisplay.test(element.getAttribute("style") ?? "") || (element.getAttribute("hidden") ?? "until-found") !== "until-found";
};

/** Sentences of so many UTF-16 units, more than a menu or a form has. */
const leastProse = 40;
const mostLinked = 0.3;

const lengthOf = (text: string | null): number => (text ?? "").replace(/\s+/g, "").length;

function isProse(element: Element): boolean {
  const text = element.textContent ?? "";
  if (lengthOf(text) < leastProse || !/[。！？]|[.!?](?:\s|$)/.test(text)) return false;
  let linked = 0;
  for (const link of element.querySelectorAll("a, button, select, option, label, script, style")) linked += lengthOf(link.textContent);
  return linked < mostLinked * lengthOf(text);
}

/**
 * Shows the pages of a paged article: hidden elements with prose beside one of the same kind with prose that is shown. Changes
 * the tree; the rest stays hidden.
 */
export function showFurtherPages(root: { querySelectorAll(selector: string): Iterable<Element> }): void {
  const hidden = [...root.querySelectorAll("[style], [hidden]")].filter((element) => isHidden(element) && isProse(element));
  const shown = new Map<Element, ReadonlySet<string>>();
  for (const element of hidden) {
    const parent = element.parentNode;
    if (!parent) continue;
    const kinds =
      shown.get(parent) ?? new Set([...parent.children].filter((one) => !isHidden(one) && isProse(one)).map((one) => one.nodeName));
    shown.set(parent, kinds);
    if (!kinds.has(element.nodeName)) continue;
    element.removeAttribute("hidden");
    element.removeAttribute("style");
  }
}
