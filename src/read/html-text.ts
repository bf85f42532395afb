/** The text of an element as a reader sees it: an empty line between blocks, a line break for `<br>`. */

const blocks = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL".split(
    " ",
  ),
);
const silent = new Set("SCRIPT STYLE NOSCRIPT TEMPLATE HEAD IFRAME OBJECT SVG BUTTON SELECT TEXTAREA INPUT".split(" "));

/** A node, as much of it as is needed here: linkedom's types are those of no browser. */
interface Node {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly firstChild: Node | null;
  readonly nextSibling: Node | null;
  readonly parentNode: Node | null;
}

const isText = (node: Node): boolean => node.nodeType === 3;

/** No recursion: pages nest as deep as they like. */
export function blockText(root: Node): string {
  const paragraphs: string[] = [];
  let current = "";
  const close = (): void => {
    const lines = current.split("\n").map((line) => line.replace(/[^\S\n]+/g, " ").trim());
    const text = lines.filter((line) => line !== "").join("\n");
    if (text !== "") paragraphs.push(text);
    current = "";
  };
  let node: Node | null = root;
  while (node) {
    const name = node.nodeName.toUpperCase();
    const skipped = silent.has(name);
    if (isText(node)) current += (node.textContent ?? "").replace(/\s+/g, " ");
    else if (name === "BR") current += "\n";
    if (blocks.has(name)) close();
    if (node.firstChild && !skipped) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && blocks.has(node.nodeName.toUpperCase())) close();
    }
    node = node === root || node === null ? null : node.nextSibling;
  }
  close();
  return paragraphs.join("\n\n");
}
