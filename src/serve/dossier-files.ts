/** What is said of dossiers and files of a view over HTTP. */
import type { DossierFormat } from "../dossier/files.ts";

export const dossierTypes: Readonly<Record<DossierFormat, string>> = {
  html: "text/html; charset=utf-8",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  md: "text/markdown; charset=utf-8",
};
export const dossierLanguages = ["zh", "en"] as const;
/** What one file may hold: more nobody reads, and some mail servers would not take it. */
export const mostInFile = { nodes: 2_000, edges: 5_000 } as const;
