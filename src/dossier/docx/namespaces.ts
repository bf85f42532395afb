/** Names of Office Open XML. */
import { Markup } from "../markup.ts";

const office = "http://schemas.openxmlformats.org/officeDocument/2006";
const packaged = "http://schemas.openxmlformats.org/package/2006";

export const wordNamespaces = new Markup(
  `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${office}/relationships"`,
);
export const contentTypesNamespace = `${packaged}/content-types`;
export const relationshipsNamespace = `${packaged}/relationships`;
export const coreNamespace = `${packaged}/metadata/core-properties`;
export const coreRelationship = `${packaged}/relationships/metadata/core-properties`;
export const officeRelationship = (kind: string): string => `${office}/relationships/${kind}`;
