/** WordprocessingML: runs, paragraphs, links and tables. */
import { type Markup, xml } from "../markup.ts";

/** Styles that `styles.ts` defines, by their ids. */
export type ParagraphStyle = "Title" | "Subtitle" | "Heading1" | "Statement" | "Quote" | "Citation" | "Note";
export type RunStyle = "End" | "Hyperlink" | "Strong" | "Emphasis";

export type Inline = Markup | string | undefined | readonly Inline[];

const inlineOf = (content: Inline): Markup => {
  if (content === undefined) return xml``;
  if (typeof content === "string") return run(content);
  return Array.isArray(content) ? xml`${content.map(inlineOf)}` : (content as Markup);
};

export const run = (text: string, style?: RunStyle): Markup =>
  xml`<w:r>${style && xml`<w:rPr><w:rStyle w:val="${style}"/></w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

export const paragraph = (content: Inline, style?: ParagraphStyle): Markup =>
  xml`<w:p>${style && xml`<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${inlineOf(content)}</w:p>`;

/** To a bookmark of the same document. */
export const linkWithin = (bookmark: string, text: string): Markup =>
  xml`<w:hyperlink w:anchor="${bookmark}" w:history="1">${run(text, "Hyperlink")}</w:hyperlink>`;

/** `relationship`: the id under which the package names the address. */
export const linkOut = (relationship: string, text: string): Markup =>
  xml`<w:hyperlink r:id="${relationship}" w:history="1">${run(text, "Hyperlink")}</w:hyperlink>`;

/** `id`: a number of its own in the document. */
export const bookmark = (id: number, name: string, content: Inline): Markup =>
  xml`<w:bookmarkStart w:id="${id}" w:name="${name}"/>${inlineOf(content)}<w:bookmarkEnd w:id="${id}"/>`;

/** `widths`: of the columns, in twentieths of a point. A row is not torn apart between pages. */
export const table = (widths: readonly number[], rows: readonly (readonly Inline[])[]): Markup =>
  xml`<w:tbl><w:tblPr><w:tblStyle w:val="Lines"/><w:tblW w:w="${widths.reduce((sum, width) => sum + width, 0)}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${widths.map(
    (width) => xml`<w:gridCol w:w="${width}"/>`,
  )}</w:tblGrid>${rows.map(
    (cells) =>
      xml`<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.map(
        (cell, at) => xml`<w:tc><w:tcPr><w:tcW w:w="${widths[at]!}" w:type="dxa"/></w:tcPr>${paragraph(cell)}</w:tc>`,
      )}</w:tr>`,
  )}</w:tbl>`;
