/** HTML, or XML, by template: whatever is put in is text, and escaped, but for what was made by such a template itself. */
export class Markup {
  constructor(readonly text: string) {}
}

type Part = string | number | undefined | Markup | readonly Part[];

/** What HTML or XML forbids even as an entity, and what turns the direction of the text around it, is shown as a mark; so it is in Markdown, which a terminal may show. */
// eslint-disable-next-line no-control-regex
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

export const marked = (text: string): string => text.replace(unprintable, "\ufffd");

export const escaped = (text: string): string => marked(text).replace(/[&<>"']/g, (sign) => entities[sign]!);

function textOf(part: Part): string {
  if (part === undefined) return "";
  if (part instanceof Markup) return part.text;
  return typeof part === "string" || typeof part === "number" ? escaped(String(part)) : part.map(textOf).join("");
}

export const html = (pieces: TemplateStringsArray, ...parts: readonly Part[]): Markup =>
  new Markup(pieces.map((piece, at) => piece + textOf(parts[at])).join(""));

/** The same of XML, in which white space counts: it is left as it is written. */
export const xml = html;
