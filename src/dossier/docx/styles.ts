/** How a dossier in Word looks: named styles, so that whoever gets it can change them all at once. */
import { type Markup, xml } from "../markup.ts";
import { wordNamespaces } from "./namespaces.ts";

interface ParagraphLook {
  readonly name: string;
  /** Half points. */
  readonly size?: number;
  readonly bold?: true;
  readonly color?: string;
  /** Twentieths of a point, before and after. */
  readonly space?: readonly [number, number];
  /** Not parted from the paragraph behind it. */
  readonly keepNext?: true;
  /** From 0, in the document's outline. */
  readonly outline?: number;
  /** A line on its left, and the indent from it. */
  readonly barred?: true;
}

const paragraphs: Readonly<Record<string, ParagraphLook>> = {
  Title: { name: "Title", size: 44, bold: true, space: [0, 60], keepNext: true },
  Subtitle: { name: "Subtitle", size: 20, color: "5B5650", space: [0, 80] },
  Heading1: { name: "heading 1", size: 28, bold: true, color: "A5322B", space: [320, 100], keepNext: true, outline: 0 },
  Statement: { name: "Statement", size: 22, space: [200, 40], keepNext: true },
  Quote: { name: "Quote", size: 21, space: [40, 20], keepNext: true, barred: true },
  Citation: { name: "Citation", size: 17, color: "5B5650", space: [0, 100], barred: true },
  Note: { name: "Note", size: 18, color: "5B5650", space: [20, 80] },
};

const characters: Readonly<Record<string, readonly [string, Markup]>> = {
  Strong: ["Strong", xml`<w:b/>`],
  Emphasis: ["Emphasis", xml`<w:i/>`],
  End: ["End of a relation", xml`<w:shd w:val="clear" w:color="auto" w:fill="FBE3B5"/>`],
  Hyperlink: ["Hyperlink", xml`<w:color w:val="1F5F99"/><w:u w:val="single"/>`],
};

const paragraphStyle = (id: string, { name, size, bold, color, space, keepNext, outline, barred }: ParagraphLook): Markup =>
  xml`<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>${
    keepNext && xml`<w:keepNext/>`
  }<w:keepLines/>${barred && xml`<w:pBdr><w:left w:val="single" w:sz="12" w:space="8" w:color="C9B8A8"/></w:pBdr>`}${
    space && xml`<w:spacing w:before="${space[0]}" w:after="${space[1]}"/>`
  }${barred && xml`<w:ind w:left="340"/>`}${
    outline === undefined ? undefined : xml`<w:outlineLvl w:val="${outline}"/>`
  }</w:pPr><w:rPr>${bold && xml`<w:b/>`}${color && xml`<w:color w:val="${color}"/>`}${
    size && xml`<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`
  }</w:rPr></w:style>`;

const characterStyle = (id: string, [name, look]: readonly [string, Markup]): Markup =>
  xml`<w:style w:type="character" w:styleId="${id}"><w:name w:val="${name}"/><w:qFormat/><w:rPr>${look}</w:rPr></w:style>`;

const line = (side: string): Markup => xml`<w:${side} w:val="single" w:sz="4" w:space="0" w:color="DDD6CC"/>`;

/** `language`: of the text that is not Chinese, Japanese or Korean. */
export const stylesPart = (): Markup =>
  xml`<w:styles ${wordNamespaces}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="SimSun" w:cs="Calibri"/><w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="en-GB" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="60" w:line="300" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>${Object.entries(
    paragraphs,
  ).map(([id, look]) => paragraphStyle(id, look))}${Object.entries(characters).map(([id, look]) =>
    characterStyle(id, look),
  )}<w:style w:type="table" w:styleId="Lines"><w:name w:val="Lines"/><w:tblPr><w:tblBorders>${["top", "bottom", "insideH"].map(
    line,
  )}</w:tblBorders></w:tblPr></w:style></w:styles>`;
