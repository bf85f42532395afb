/** OFD packages: lines of glyphs at their places, in millimetres. */
import { packageOf } from "./zip-writer.ts";

const schema = 'xmlns:ofd="http://www.ofdspec.org/2016"';

export interface SetLine {
  readonly text: string;
  /** Of the first glyph: its left edge, and the baseline. */
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  /** From one glyph to the next; the size unless given. */
  readonly step?: number;
}

export const textObject = ({ text, x, y, size = 5, step = size }: SetLine, more = ""): string => {
  const count = [...text].length - 1;
  const delta = count > 0 ? ` DeltaX="g ${count} ${step}"` : "";
  return (
    `<ofd:TextObject ID="1" Boundary="${x} ${y - size} ${(count + 1) * step} ${size * 1.2}" Font="1" Size="${size}" ${more}>` +
    `<ofd:TextCode X="0" Y="${size}"${delta}>${text}</ofd:TextCode></ofd:TextObject>`
  );
};

export const pageOf = (objects: string, before = ""): string =>
  `<ofd:Page ${schema}>${before}<ofd:Content><ofd:Layer ID="2">${objects}</ofd:Layer></ofd:Content></ofd:Page>`;

export interface OfdDocument {
  /** Contents of pages. */
  readonly pages: readonly string[];
  readonly title?: string;
  /** Content of a template that pages name by the ID 9. */
  readonly template?: string;
  /** What stands in compound objects, by the number that pages name it by. */
  readonly drawings?: Readonly<Record<number, string>>;
}

export function ofdOf(...documents: readonly OfdDocument[]): Buffer {
  const bodies = documents.map(
    ({ title = "" }, index) =>
      `<ofd:DocBody><ofd:DocInfo><ofd:Title>${title}</ofd:Title></ofd:DocInfo><ofd:DocRoot>Doc_${index}/Document.xml</ofd:DocRoot></ofd:DocBody>`,
  );
  const parts: Record<string, string> = {
    "OFD.xml": `<?xml version="1.0" encoding="UTF-8"?><ofd:OFD ${schema} DocType="OFD">${bodies.join("")}</ofd:OFD>`,
  };
  for (const [index, { pages, template, drawings }] of documents.entries()) {
    const folder = `Doc_${index}/`;
    const list = pages.map((_, at) => `<ofd:Page ID="${100 + at}" BaseLoc="Pages/Page_${at}/Content.xml"/>`);
    const templates = template === undefined ? "" : '<ofd:TemplatePage ID="9" BaseLoc="/Doc_0/Tpls/T.xml"/>';
    parts[`${folder}Document.xml`] =
      `<ofd:Document ${schema}><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>${templates}` +
      (drawings === undefined ? "" : "<ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes>") +
      `</ofd:CommonData><ofd:Pages>${list.join("")}</ofd:Pages></ofd:Document>`;
    for (const [at, page] of pages.entries()) parts[`${folder}Pages/Page_${at}/Content.xml`] = page;
    if (drawings !== undefined) parts[`${folder}DocumentRes.xml`] = resourcesOf(drawings);
    if (template !== undefined) parts["Doc_0/Tpls/T.xml"] = template;
  }
  return packageOf(parts);
}

function resourcesOf(drawings: Readonly<Record<number, string>>): string {
  const units = Object.entries(drawings).map(
    ([id, objects]) =>
      `<ofd:CompositeGraphicUnit ID="${id}" Width="595" Height="842"><ofd:Content>${objects}</ofd:Content></ofd:CompositeGraphicUnit>`,
  );
  return `<ofd:Res ${schema} BaseLoc="Res"><ofd:CompositeGraphicUnits>${units.join("")}</ofd:CompositeGraphicUnits></ofd:Res>`;
}

/** Characters of a line in the middle of an A4 page, and of paragraphs whose first line has an indent of two. */
export function setParagraphs(paragraphs: readonly string[], top: number, perLine = 30, size = 5): SetLine[] {
  const lines: SetLine[] = [];
  let y = top;
  for (const paragraph of paragraphs) {
    const characters = [...paragraph];
    for (let first = true; characters.length > 0; first = false, y += 9) {
      const text = characters.splice(0, first ? perLine - 2 : perLine).join("");
      lines.push({ text, x: first ? 30 + 2 * size : 30, y, size });
    }
  }
  return lines;
}
