/** The files that a dossier is written as. */
import type { Dossier } from "./dossier.ts";
import { dossierHtml } from "./html.ts";
import type { DossierMaking } from "./making.ts";
import { dossierMarkdown } from "./markdown.ts";

export const dossierFormats = ["html", "md"] as const;
export type DossierFormat = (typeof dossierFormats)[number];

const makers: Readonly<Record<DossierFormat, (dossier: Dossier, making: DossierMaking) => string>> = {
  html: dossierHtml,
  md: dossierMarkdown,
};

/** The whole file. */
export const dossierText = (format: DossierFormat, dossier: Dossier, making: DossierMaking): string => makers[format](dossier, making);
