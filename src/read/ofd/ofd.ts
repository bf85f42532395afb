/** An OFD document (GB/T 33190) → its text in the order of reading. Annotations and seals are left out: they are kept apart from the pages. */
import { ReadError } from "../failure.ts";
import { inMegabytes, largestText, refusePages } from "../limits.ts";
import { illegibleFonts, withoutFonts } from "../pdf/legible.ts";
import { piecesOf } from "../pdf/pieces.ts";
import { setPages } from "../pdf/set-pages.ts";
import { plausibleTitle } from "../pdf/title.ts";
import type { PageRuns } from "../pdf/runs.ts";
import type { ReaderPage } from "../reader.ts";
import { allOf, childOf, childrenOf, descend } from "../xml/node.ts";
import type { XmlElement } from "../xml/tree.ts";
import type { Archive } from "../zip/archive.ts";
import { folderOf, relativeName } from "../zip/relative-name.ts";
import { drawingsOf, type PartOfDocument } from "./compound.ts";
import { pageRuns, physicalBox, type PhysicalBox } from "./page.ts";
import { partOf, textOfChild } from "./parts.ts";

/** A4. */
const usualBox: PhysicalBox = [0, 0, 210, 297];

/** Each document of the package; several are called `name:1`, `name:2`. Throws a ReadError where one can't be read. */
export async function* readOfd(archive: Archive, name: string): AsyncGenerator<ReaderPage> {
  const root = await partOf(archive, "OFD.xml");
  const bodies = childrenOf(root, "DocBody");
  if (bodies.length === 0) throw new ReadError("is an OFD package without a document", "open it in an OFD viewer, or fetch it again");
  for (const [index, body] of bodies.entries()) {
    const page = await readDocument(archive, body);
    yield bodies.length === 1 ? page : { ...page, file: `${name}:${index + 1}` };
  }
}

async function readDocument(archive: Archive, body: XmlElement): Promise<ReaderPage> {
  const location = relativeName("", textOfChild(body, "DocRoot"));
  const pages = await pagesOf(archive, await partOf(archive, location), folderOf(location));
  const fonts = illegibleFonts(pages.flatMap(({ runs }) => runs));
  const legible = withoutFonts(pages, fonts);
  if (!legible.some(({ runs }) => runs.length > 0))
    throw new ReadError(
      fonts.size > 0
        ? "is an OFD document whose fonts do not say what their glyphs mean: its text can't be told"
        : "is an OFD document without text: its pages are pictures, or blank",
      "have its text recognized (OCR) by another program, and read that",
    );
  refuseScattered(legible);
  const { text, layout } = setPages(legible.filter(({ runs, aslant }) => runs.length + aslant.length > 0));
  const title = descend(body, "DocInfo", "Title") ? textOfChild(childOf(body, "DocInfo")!, "Title") : undefined;
  const warning = fonts.size > 0 ? `text in ${fonts.size} fonts is left out: they do not say what their glyphs mean` : undefined;
  return { text, layout, title: layout.articles ? undefined : plausibleTitle(title, text), warning };
}

/**
 * Ordering the pieces of lines on a page takes time that grows with the square of their number. A newspaper's page has some 500; so many
 * as 8,000 take ten seconds.
 */
const mostComparisons = 60_000_000;

/** Throws a ReadError where glyphs are strewn over the pages as no text is. */
function refuseScattered(pages: readonly PageRuns[]): void {
  let comparisons = 0;
  for (const { runs } of pages) comparisons += piecesOf(runs, Infinity).length ** 2;
  if (comparisons > mostComparisons)
    throw new ReadError("is an OFD document whose glyphs are strewn over its pages as no text is", "save its text as a .txt file");
}

async function pagesOf(archive: Archive, document: XmlElement, folder: string): Promise<PageRuns[]> {
  const references = childrenOf(childOf(document, "Pages") ?? document, "Page");
  refusePages(references.length);
  const parts = await partsOf(archive, references, folder);
  const contents = parts.map(({ element }) => element);
  const forms = await templatesOf(archive, document, folder);
  const templates = new Map([...forms].map(([id, { element }]) => [id, element]));
  const drawings = await drawingsOf(archive, { element: document, folder }, [...parts, ...forms.values()]);
  const users = new Map<string, number>();
  for (const id of contents.flatMap(templateIds)) users.set(id, (users.get(id) ?? 0) + 1);
  const usual = physicalBox(descend(document, "CommonData", "PageArea")) ?? usualBox;
  const printed = new Set<string>();
  let characters = 0;
  return contents.map((content, index) => {
    const own = templateIds(content).filter((id) => templates.has(id));
    const form = own.filter((id) => users.get(id) === 1);
    // What stands on every page is written once.
    const furniture = own.filter((id) => users.get(id)! > 1 && !printed.has(id));
    for (const id of furniture) printed.add(id);
    const part = (id: string): XmlElement => templates.get(id)!;
    const page = pageRuns({ page: index + 1, content, usual, form: form.map(part), furniture: furniture.map(part), drawings });
    for (const { text } of page.runs) characters += text.length;
    if (characters > largestText)
      throw new ReadError(`has more text than the ${inMegabytes(largestText)} that one document may have`, "split it into several files");
    return page;
  });
}

const templateIds = (page: XmlElement): string[] => childrenOf(page, "Template").map(({ attributes }) => attributes["TemplateID"] ?? "");

async function templatesOf(archive: Archive, document: XmlElement, folder: string): Promise<ReadonlyMap<string, PartOfDocument>> {
  const references = [...allOf(childOf(document, "CommonData") ?? document, "TemplatePage")];
  const parts = await partsOf(archive, references, folder);
  return new Map(references.map(({ attributes }, index) => [attributes["ID"] ?? "", parts[index]!]));
}

/** What pages, or templates, point at. */
async function partsOf(archive: Archive, references: readonly XmlElement[], folder: string): Promise<PartOfDocument[]> {
  const parts: PartOfDocument[] = [];
  for (const { attributes } of references) {
    const name = relativeName(folder, attributes["BaseLoc"] ?? "");
    parts.push({ element: await partOf(archive, name), folder: folderOf(name) });
  }
  return parts;
}
