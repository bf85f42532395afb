/** An OpenDocument text (ODT, ISO/IEC 26300) → its text: without what was deleted, hidden or commented, with the numbers of its lists. */
import { CellLines } from "../cell-lines.ts";
import { ReadError } from "../failure.ts";
import type { ReaderPage } from "../reader.ts";
import { SetText } from "../set-text.ts";
import { plausibleTitle } from "../pdf/title.ts";
import { allOf, descend, textOf } from "../xml/node.ts";
import type { XmlElement } from "../xml/tree.ts";
import type { Archive } from "../zip/archive.ts";
import { OdtBody } from "./body.ts";
import { contentOf, optionalPart } from "./parts.ts";
import { OdtStyles, runningHeads } from "./styles.ts";

/** Throws a ReadError where the document has no text, or a part of it is damaged. */
export async function readOdt(archive: Archive): Promise<ReaderPage> {
  const content = await contentOf(archive);
  const body = descend(content, "office:body", "office:text");
  if (!body) throw new ReadError("is an OpenDocument without a text", "open it in LibreOffice, and save it anew");
  const stylesPart = await optionalPart(archive, "styles.xml");
  const reader = new OdtBody(new OdtStyles([...(stylesPart ? [stylesPart] : []), content]));
  const text = new SetText();
  const running = new Set<string>();
  for (const head of runningHeads(stylesPart, pageStyles(content)))
    if (head.name === "style:header-first") {
      reader.blocks(head, text);
      text.apart();
    } else for (const line of linesOf(reader, head)) if (/\p{L}/u.test(line)) running.add(line.trim());
  reader.blocks(body, text);
  const pages = text.pages;
  for (const note of reader.notes) {
    text.apart();
    reader.blocks(note, text);
  }
  for (const line of running) {
    text.apart();
    text.paragraph(line, "furniture");
  }
  const facts = await optionalPart(archive, "meta.xml");
  const title = facts && textOf(descend(facts, "office:meta", "dc:title"));
  return {
    text: text.text,
    title: plausibleTitle(title, text.text),
    layout: text.layout({ paged: pages > 1 && pages === printedPages(facts) }),
  };
}

function linesOf(reader: OdtBody, head: XmlElement): string[] {
  const lines = new CellLines();
  reader.blocks(head, lines);
  return lines.text.split("\n");
}

/** As the program that saved it last counted them. */
const printedPages = (facts: XmlElement | undefined): number =>
  Number(descend(facts, "office:meta", "meta:document-statistic")?.attributes["meta:page-count"]);

function pageStyles(content: XmlElement): ReadonlySet<string> {
  const used = new Set<string>();
  for (const style of allOf(content, "style:style")) {
    const page = style.attributes["style:master-page-name"];
    if (page) used.add(page);
  }
  return used;
}
