/** The languages that are read, and how languages are called. */
import { languages } from "../registry.ts";

export const languagesRead = (): readonly string[] => languages().map(({ code }) => code);

/** As the engine's own tables call it: every language has one there, none is kept here. Opening them takes long, and hardly any page asks. */
const nameOf = (type: "language" | "script", code: string): string => new Intl.DisplayNames("en", { type }).of(code) ?? code;
const listed = (type?: "disjunction"): string =>
  new Intl.ListFormat("en", type && { type }).format(languagesRead().map((code) => languageName(code)));

/** `ja` → Japanese; what is known by its script alone (`und-Cyrl`) → a language written in Cyrillic script. */
export function languageName(code: string): string {
  const script = /^und-(\w{4})$/.exec(code)?.[1];
  return script === undefined ? nameOf("language", code) : `a language written in ${nameOf("script", script)} script`;
}

/** In words: Chinese and English. */
export const namesRead = (): string => listed();

/** In words: Chinese or English. */
export const anyNameRead = (): string => listed("disjunction");
