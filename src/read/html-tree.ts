/**
 * A web page's text → the tree that browsers build of it, whatever tags are left out, doubled or out of place. parse5 builds it as
 * the HTML standard says; linkedom, whose own parser leaves the body empty where `<html>` is missing, gives it the DOM that Readability needs.
 */
import { parseHTML } from "linkedom";
import { defaultTreeAdapter, html as names, parse, type DefaultTreeAdapterMap, type TreeAdapter } from "parse5";
import { ReadError } from "./failure.ts";

/** linkedom's document; its types are those of no browser. */
export type PageDocument = ReturnType<typeof parseHTML>["document"];

/** More than any page has; Readability's time grows faster than the page. */
const mostElements = 200_000;
/** No page that people read is nested deeper: browsers stop there. The parser's time grows with the square of it. */
const deepest = 512;

const tooDeep = (): ReadError => new ReadError("is HTML nested too deep to be a page", "save the text of the page as a .txt file");
const tooMany = (): ReadError =>
  new ReadError(`is HTML of more than ${mostElements.toLocaleString("en")} elements`, "save the text of the page as a .txt file");

/** Stops the parser before a page made to break it takes memory or time. */
function boundedAdapter(): TreeAdapter<DefaultTreeAdapterMap> {
  let elements = 0;
  let depth = 0;
  return {
    ...defaultTreeAdapter,
    createElement(...element) {
      if (++elements > mostElements) throw tooMany();
      return defaultTreeAdapter.createElement(...element);
    },
    onItemPush() {
      if (++depth > deepest) throw tooDeep();
    },
    onItemPop() {
      depth--;
    },
  };
}

type TreeNode = DefaultTreeAdapterMap["node"];
type Children = readonly DefaultTreeAdapterMap["childNode"][];

/** Scripts and styles say nothing, but for data about the page in JSON; what a template holds is no part of it. */
const withoutContent = new Set(["style", "template", "svg", "math"]);

const childrenOf = (node: TreeNode): Children => {
  if (!("childNodes" in node)) return [];
  if (!("tagName" in node)) return node.childNodes;
  const isCode = node.tagName === "script" && !node.attrs.some(({ name, value }) => name === "type" && /json/i.test(value));
  return isCode || withoutContent.has(node.tagName) ? [] : node.childNodes;
};

/** Throws a ReadError where the page is no page: nested without end, of a million elements. */
export function pageTree(html: string): PageDocument {
  const tree = parse(html, { treeAdapter: boundedAdapter() });
  const { document } = parseHTML("<!DOCTYPE html>");
  const made: { readonly children: Children; readonly parent: { appendChild(child: never): unknown } }[] = [
    { children: childrenOf(tree), parent: document as never },
  ];
  for (let next = made.pop(); next; next = made.pop()) {
    for (const child of next.children) {
      if ("value" in child) next.parent.appendChild(document.createTextNode(child.value) as never);
      else if ("tagName" in child && child.namespaceURI === names.NS.HTML) {
        const element = document.createElement(child.tagName);
        for (const { name, value } of child.attrs) if (isName(name)) element.setAttribute(name, value);
        next.parent.appendChild(element as never);
        const children = childrenOf(child);
        if (children.length > 0) made.push({ children, parent: element as never });
      }
    }
  }
  return document;
}

/** A page may call its attributes what no program can: `<p "">`. */
const isName = (name: string): boolean => /^[a-z][\w:.-]*$/i.test(name);
