/** A Word document's package: the ZIP archive with its parts, and what says which is which. */
import { zipSync } from "fflate";
import { type Markup, xml } from "../markup.ts";
import {
  contentTypesNamespace,
  coreNamespace,
  coreRelationship,
  officeRelationship,
  relationshipsNamespace,
  wordNamespaces,
} from "./namespaces.ts";
import { stylesPart } from "./styles.ts";

export interface WordDocument {
  readonly title: string;
  /** YYYY-MM-DD */
  readonly date: string;
  /** Paragraphs and tables. */
  readonly body: readonly Markup[];
  /** At the bottom of each page, before its number. */
  readonly footer: string;
  /** Addresses that `linkOut` names `link0`, `link1`, …; absolute ones. */
  readonly links: readonly string[];
}

/** The same document gives the same bytes. */
export function wordPackage(document: WordDocument): Uint8Array {
  const parts: Readonly<Record<string, Markup>> = {
    "[Content_Types].xml": contentTypes,
    "_rels/.rels": relationships([
      ["r1", officeRelationship("officeDocument"), "word/document.xml"],
      ["r2", coreRelationship, "docProps/core.xml"],
    ]),
    "docProps/core.xml": core(document),
    "word/document.xml": bodyPart(document),
    "word/_rels/document.xml.rels": relationships(
      [
        ["styles", officeRelationship("styles"), "styles.xml"],
        ["settings", officeRelationship("settings"), "settings.xml"],
        ["footer", officeRelationship("footer"), "footer.xml"],
      ],
      document.links,
    ),
    "word/styles.xml": stylesPart(),
    "word/settings.xml": settings,
    "word/footer.xml": footerPart(document),
  };
  const files = Object.entries(parts).map(([name, { text }]) => [
    name,
    // Halves of surrogate pairs become U+FFFD.
    Buffer.from(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`),
  ]);
  // ZIP has no date before 1980, and takes the machine's time zone: one at noon is on the same day everywhere.
  return zipSync(Object.fromEntries(files) as Record<string, Uint8Array>, { mtime: new Date(1980, 0, 1, 12) });
}

const wordType = (kind: string): string => `application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml`;

const contentTypes = xml`<Types xmlns="${contentTypesNamespace}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/><Override PartName="/word/document.xml" ContentType="${wordType("document.main")}"/>${[
  "styles",
  "settings",
  "footer",
].map((part) => xml`<Override PartName="/word/${part}.xml" ContentType="${wordType(part)}"/>`)}</Types>`;

const relationships = (parts: readonly (readonly [string, string, string])[], links: readonly string[] = []): Markup =>
  xml`<Relationships xmlns="${relationshipsNamespace}">${parts.map(
    ([id, type, target]) => xml`<Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
  )}${links.map(
    (target, at) => xml`<Relationship Id="link${at}" Type="${officeRelationship("hyperlink")}" Target="${target}" TargetMode="External"/>`,
  )}</Relationships>`;

const core = ({ title, date }: WordDocument): Markup =>
  xml`<cp:coreProperties xmlns:cp="${coreNamespace}" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${title}</dc:title><dc:creator>Mailuo</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:created></cp:coreProperties>`;

/** Without a mode Word takes the document for one of 2007. */
const settings = xml`<w:settings ${wordNamespaces}><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`;

/** A4, margins of 2 cm. */
const bodyPart = ({ body }: WordDocument): Markup =>
  xml`<w:document ${wordNamespaces}><w:body>${body}<w:sectPr><w:footerReference w:type="default" r:id="footer"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>`;

const footerPart = ({ footer }: WordDocument): Markup =>
  xml`<w:ftr ${wordNamespaces}><w:p><w:pPr><w:pStyle w:val="Note"/></w:pPr><w:r><w:t xml:space="preserve">${footer} · </w:t></w:r><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>`;
