/** OpenDocument texts of pieces of their XML. */
import { packageOf } from "./zip-writer.ts";

const namespaces = ["office", "text", "table", "style", "meta"]
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat('xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"', 'xmlns:dc="http://purl.org/dc/elements/1.1/"')
  .join(" ");

export interface OdtParts {
  /** Automatic styles. */
  readonly styles?: string;
  /** `styles.xml`: what stands in its root. */
  readonly named?: string;
  readonly meta?: string;
}

export const odtOf = (body: string, { styles = "", named = "", meta = "" }: OdtParts = {}): Buffer =>
  packageOf({
    mimetype: "application/vnd.oasis.opendocument.text",
    "content.xml":
      `<office:document-content ${namespaces}><office:automatic-styles>${styles}</office:automatic-styles>` +
      `<office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    "styles.xml": `<office:document-styles ${namespaces}>${named}</office:document-styles>`,
    "meta.xml": `<office:document-meta ${namespaces}><office:meta>${meta}</office:meta></office:document-meta>`,
    "META-INF/manifest.xml": "<manifest/>",
  });
