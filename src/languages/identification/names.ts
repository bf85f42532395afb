/** The languages that are read, and how languages are called. The only list of what Mailuo can read. */
import type { Language } from "../../model.ts";

export const languagesRead: readonly Language[] = ["zh", "en"];

/** As the engine's own tables call it: every language has one there, none is kept here. */
const languages = new Intl.DisplayNames("en", { type: "language" });
const scripts = new Intl.DisplayNames("en", { type: "script" });

/** `ja` → Japanese; what is known by its script alone (`und-Cyrl`) → a language written in Cyrillic script. */
export function languageName(code: string): string {
  const script = /^und-(\w{4})$/.exec(code)?.[1];
  return script === undefined ? (languages.of(code) ?? code) : `a language written in ${scripts.of(script) ?? script} script`;
}

/** In words: Chinese and English. */
export const namesRead = (): string => languagesRead.map(languageName).join(" and ");
