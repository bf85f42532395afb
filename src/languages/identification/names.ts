/** The languages that are read, and how languages are called. */
import { languages } from "../registry.ts";

export const languagesRead = (): readonly string[] => languages().map(({ code }) => code);

/** As the engine's own tables call it: every language has one there, none is kept here. */
const languageNames = new Intl.DisplayNames("en", { type: "language" });
const scripts = new Intl.DisplayNames("en", { type: "script" });
const [both, either] = [new Intl.ListFormat("en"), new Intl.ListFormat("en", { type: "disjunction" })];

/** `ja` → Japanese; what is known by its script alone (`und-Cyrl`) → a language written in Cyrillic script. */
export function languageName(code: string): string {
  const script = /^und-(\w{4})$/.exec(code)?.[1];
  return script === undefined ? (languageNames.of(code) ?? code) : `a language written in ${scripts.of(script) ?? script} script`;
}

/** In words: Chinese and English. */
export const namesRead = (): string => both.format(languagesRead().map(languageName));

/** In words: Chinese or English. */
export const anyNameRead = (): string => either.format(languagesRead().map(languageName));
