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
/** Readability's time grows with the square of it, for each paragraph in what is nested. */
const deepestTables = 48;
/** Pages of sites have some twenty levels. Below so many, boxes around nothing but another box are left out. */
const deepBoxes = 32;
/** Levels below that, of all elements together. */
const mostDepth = 500_000;
const boxes = new Set(["article", "center", "div", "font", "li", "main", "ol", "section", "span", "ul"]);

const tooDeep = (): ReadError => new ReadError("is HTML nested too deep to be a page", "save the text of the page as a .txt file");
const tooMany = (): ReadError =>
  new ReadError(`is HTML of more than ${mostElements.toLocaleString("en")} elements`, "save the text of the page as a .txt file");

type TreeNode = DefaultTreeAdapterMap["node"];
type Children = readonly DefaultTreeAdapterMap["childNode"][];

/** Stops the parser before a page made to break it takes memory or time. */
function boundedAdapter(): TreeAdapter<DefaultTreeAdapterMap> {
  let elements = 0;
  let [depth, tables] = [0, 0];
  const isTable = (item: TreeNode): boolean => "tagName" in item && item.tagName === "table";
  return {
    ...defaultTreeAdapter,
    createElement(...element) {
      if (++elements > mostElements) throw tooMany();
      return defaultTreeAdapter.createElement(...element);
    },
    onItemPush(item) {
      if (isTable(item)) tables++;
      if (++depth > deepest || tables > deepestTables) throw tooDeep();
    },
    onItemPop(item) {
      if (isTable(item)) tables--;
      depth--;
    },
  };
}

/**
 * Scripts and styles say nothing, but for data about the page in JSON; what a template holds is no part of it, and the reading above
 * a rare character (`<rt>`) stands inside the name that has the character.
 */
const withoutContent = new Set(["style", "template", "svg", "math", "rp", "rt", "rtc"]);

const childrenOf = (node: TreeNode): Children => {
  if (!("childNodes" in node)) return [];
  if (!("tagName" in node)) return node.childNodes;
  const isCode = node.tagName === "script" && !node.attrs.some(({ name, value }) => name === "type" && /json/i.test(value));
  return isCode || withoutContent.has(node.tagName) ? [] : node.childNodes;
};

const isSeen = (child: Children[number]): boolean => "tagName" in child || ("value" in child && /\S/u.test(child.value));

/** The one box among these, where nothing stands beside it and no style hides it: its children say all that it does. */
function needlessBox(children: Children): Children[number] | undefined {
  const [box, another] = children.filter(isSeen);
  if (!box || another || !("tagName" in box) || !boxes.has(box.tagName)) return undefined;
  return box.attrs.every(({ name }) => name === "class" || name === "id") ? box : undefined;
}

interface Unmade {
  readonly children: Children;
  readonly parent: { appendChild(child: never): unknown };
  readonly depth: number;
}

/** Throws a ReadError where the page is no page: nested without end, of a million elements. */
export function pageTree(html: string): PageDocument {
  const tree = parse(html, { treeAdapter: boundedAdapter() });
  const { document } = parseHTML("<!DOCTYPE html>");
  const unmade: Unmade[] = [{ children: childrenOf(tree), parent: document as never, depth: 0 }];
  let below = 0;
  for (let next = unmade.pop(); next; next = unmade.pop()) {
    const { depth } = next;
    const needless = depth > deepBoxes ? needlessBox(next.children) : undefined;
    for (const child of next.children) {
      if ("value" in child) next.parent.appendChild(document.createTextNode(child.value) as never);
      else if ("tagName" in child && child.namespaceURI === names.NS.HTML) {
        const children = childrenOf(child);
        if (child === needless) {
          unmade.push({ ...next, children });
          continue;
        }
        const element = document.createElement(child.tagName);
        for (const { name, value } of child.attrs) if (isName(name)) element.setAttribute(name, value);
        next.parent.appendChild(element as never);
        below += Math.max(0, depth - deepBoxes);
        if (below > mostDepth) throw tooDeep();
        if (children.length > 0) unmade.push({ children, parent: element as never, depth: depth + 1 });
      }
    }
  }
  return document;
}

/** A page may call its attributes what no program can: `<p "">`. */
const isName = (name: string): boolean => /^[a-z][\w:.-]*$/i.test(name);
