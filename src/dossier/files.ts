/** The files that a dossier is written as. */
import type { Dossier } from "./dossier.ts";
import type { DossierMaking } from "./making.ts";

export const dossierFormats = ["html", "docx", "md"] as const;
export type DossierFormat = (typeof dossierFormats)[number];

/** What makes a format is loaded with the first file of it. */
type Maker = (dossier: Dossier, making: DossierMaking) => string | Uint8Array;

const makers: Readonly<Record<DossierFormat, () => Promise<Maker>>> = {
  html: async () => (await import("./html.ts")).dossierHtml,
  docx: async () => (await import("./docx/docx.ts")).dossierDocx,
  md: async () => (await import("./markdown.ts")).dossierMarkdown,
};

/** The whole file; text in UTF-8. */
export async function dossierFile(format: DossierFormat, dossier: Dossier, making: DossierMaking): Promise<Uint8Array<ArrayBuffer>> {
  const make = await makers[format]();
  return Uint8Array.from(Buffer.from(make(dossier, making)));
}
