/** A Word document (DOCX, ECMA-376) → its text as Word prints it: without what was deleted, hidden or commented, with automatic numbers. */
import { ReadError } from "../failure.ts";
import type { ReaderPage } from "../reader.ts";
import { SetText } from "../set-text.ts";
import { CellLines } from "../cell-lines.ts";
import { plausibleTitle } from "../pdf/title.ts";
import { childOf, childrenOf, textOf } from "../xml/node.ts";
import type { XmlElement } from "../xml/tree.ts";
import type { Archive } from "../zip/archive.ts";
import { BodyReader } from "./body.ts";
import { isLetterhead, marginsOf } from "./margins.ts";
import { Numbering } from "./numbering.ts";
import { mainPart, neededPart, optionalPart, relationshipsOf, type Relationship } from "./parts.ts";
import { Styles } from "./styles.ts";

/** Throws a ReadError where the document has no body, or a part of it is damaged. */
export async function readDocx(archive: Archive): Promise<ReaderPage> {
  const name = (await mainPart(archive)) ?? "word/document.xml";
  const body = childOf(await neededPart(archive, name), "w:body");
  if (!body) throw new ReadError("is a Word document without a body", "open it in Word or WPS, and save it anew");
  const parts = new Parts(archive, await relationshipsOf(archive, name));
  const styles = new Styles(await parts.byType("styles"));
  const reader = new BodyReader(styles, new Numbering(await parts.byType("numbering"), styles));
  const text = new SetText();
  const running = await writeHeads(body, parts, { reader, text });
  reader.story(body, text);
  const pagesOfText = text.pages;
  await writeNotes(parts, { reader, text });
  writeRunning(running, text);
  const layout = text.layout({ paged: pagesOfText > 1 && pagesOfText === (await printedPages(archive)) });
  const warning = reader.foreignParts > 0 ? `${reader.foreignParts} files that Word shows within the text are not read` : undefined;
  return { text: text.text, title: await titleOf(archive, text.text), layout, warning };
}

interface Writing {
  readonly reader: BodyReader;
  readonly text: SetText;
}

class Parts {
  constructor(
    private readonly archive: Archive,
    private readonly relationships: readonly Relationship[],
  ) {}

  byType(type: string): Promise<XmlElement | undefined> {
    return this.#part(this.relationships.find((one) => one.type === type));
  }

  byId(id: string): Promise<XmlElement | undefined> {
    return this.#part(this.relationships.find((one) => one.id === id));
  }

  async #part(relationship: Relationship | undefined): Promise<XmlElement | undefined> {
    return relationship && optionalPart(this.archive, relationship.target);
  }
}

/** Writes headers that are text: a letterhead, or what only the first page has. Gives the lines of the others, and of footers. */
async function writeHeads(body: XmlElement, parts: Parts, { reader, text }: Writing): Promise<ReadonlySet<string>> {
  const running = new Set<string>();
  const heads = new Set<string>();
  for (const { id, once } of marginsOf(body)) {
    const part = await parts.byId(id);
    if (!part) continue;
    const lines = new CellLines();
    reader.story(part, lines);
    if (part.name === "w:hdr" && (once || isLetterhead(part))) heads.add(lines.text);
    else for (const line of lines.text.split("\n")) if (/\p{L}/u.test(line)) running.add(line.trim());
  }
  for (const head of heads) {
    for (const line of head.split("\n")) text.paragraph(line);
    text.apart();
  }
  return running;
}

function writeRunning(lines: ReadonlySet<string>, text: SetText): void {
  for (const line of lines) {
    text.apart();
    text.paragraph(line, "furniture");
  }
}

/** At the end, in the order in which the text names them. */
async function writeNotes(parts: Parts, { reader, text }: Writing): Promise<void> {
  const asked = [...new Set(reader.notes)];
  if (asked.length === 0) return;
  const notes = new Map<string, XmlElement>();
  for (const type of ["footnotes", "endnotes"]) {
    const part = await parts.byType(type);
    for (const note of part ? childrenOf(part) : []) notes.set(`${type} ${note.attributes["w:id"]}`, note);
  }
  for (const id of asked) {
    const note = notes.get(id);
    if (!note) continue;
    text.apart();
    reader.story(note, text);
  }
}

/** As the program that saved it last counted them. */
async function printedPages(archive: Archive): Promise<number> {
  const properties = await optionalPart(archive, "docProps/app.xml");
  return Number(textOf(childOf(properties, "Pages")));
}

async function titleOf(archive: Archive, text: string): Promise<string | undefined> {
  const properties = await optionalPart(archive, "docProps/core.xml");
  return plausibleTitle(textOf(childOf(properties, "dc:title")), text);
}
