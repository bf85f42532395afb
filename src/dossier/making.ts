/** What is told of how a dossier was made. */
import type { Language } from "../../graph/value-text.ts";

export interface DossierMaking {
  readonly language: Language;
  /** Of Mailuo. */
  readonly version: string;
  /** YYYY-MM-DD */
  readonly date: string;
}

/** Chinese where the name is written in Chinese characters. */
export const languageOfName = (name: string): Language => (/\p{Script=Han}/u.test(name) ? "zh" : "en");
