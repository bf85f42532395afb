/** What a page holds and is not kept: said, so that nothing is lost without a word. */
import { ReadError } from "./failure.ts";
import { isText, nameOf, type Node } from "./html-node.ts";
import type { PageDocument } from "./html-tree.ts";

/** Sentences and rows of so many UTF-16 units, or none are missed. */
const leastMissed = 200;
/** Of what a page says, in sentences and rows. */
const leastKept = 0.5;

const solid = (text: string): string => text.replace(/\s+/g, "");
/** A line that says something, and is no item of a menu. */
const isTelling = (line: string): boolean => solid(line).length >= 15 && /[，。；：！？、]|[,.;:!?](?:\s|$)|\d/.test(line);
const unread = new Set("SCRIPT STYLE TEMPLATE HEAD TITLE SVG SELECT BUTTON OPTION A".split(" "));

/** Stretches of text between the tags of the page, hidden ones and forms included, links and code left out. */
function tellingLines(root: Node): string[] {
  const lines: string[] = [];
  let node: Node | null = root;
  while (node) {
    if (isText(node)) lines.push(...(node.textContent ?? "").split("\n").filter(isTelling).map(solid));
    if (node.firstChild && !unread.has(nameOf(node))) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) node = node.parentNode;
    node = node === root || node === null ? null : node.nextSibling;
  }
  return lines;
}

/** Takes down what the page says before it is cut; the function given back says how much less a text keeps, if it is much. */
export function missing(document: PageDocument): (kept: string) => string | undefined {
  const said = document.body ? [...new Set(tellingLines(document.body as unknown as Node))] : [];
  const total = said.reduce((sum, { length }) => sum + length, 0);
  return (text) => {
    const kept = solid(text);
    const found = said.filter((line) => kept.includes(line)).reduce((sum, { length }) => sum + length, 0);
    if (total - found < leastMissed || found >= leastKept * total) return undefined;
    const first = said.find((line) => !kept.includes(line)) ?? "";
    return `of the ${total} characters that the page says in sentences, ${found} are kept; left out is “${first.slice(0, 24)}…” and more`;
  };
}

/** In words: what a page has instead of text. */
export function withoutText(document: PageDocument): ReadError {
  const frames = [...document.querySelectorAll("frame, iframe")]
    .map((frame) => frame.getAttribute("src") ?? "")
    .filter((source) => source !== "");
  const held = (selector: string): string =>
    [...document.querySelectorAll(selector)]
      .map(({ textContent }) => (textContent ?? "").trim())
      .join(" ")
      .trim();
  const told = (what: string, text: string): string[] =>
    text === "" ? [] : [`${what} with ${text.length} characters (“${text.slice(0, 24)}${text.length > 24 ? "…" : ""}”)`];
  const pictures = [...document.querySelectorAll("img, embed, object, canvas")].length;
  const there = [
    ...(frames.length > 0
      ? [`${frames.length} ${frames.length === 1 ? "frame" : "frames"} with pages of their own (${frames.slice(0, 5).join(", ")})`]
      : []),
    ...told("form fields", held("textarea")),
    ...told(
      "a <noscript>",
      held("noscript, noframes")
        .replace(/<[^>]*>/g, "")
        .trim(),
    ),
    ...told("hidden text", held("[hidden], [style*=none]")),
    ...(pictures > 0 ? [`${pictures} ${pictures === 1 ? "picture" : "pictures"}`] : []),
    ...([...document.querySelectorAll("script")].length > 0 ? ["scripts"] : []),
  ];
  const remedy =
    frames.length > 0 ? "save the pages of the frames and read those" : "open it in a browser, and save what it shows as a .txt file";
  return new ReadError(there.length > 0 ? `shows no text; it has ${there.join(", ")}` : "shows no text", remedy);
}
