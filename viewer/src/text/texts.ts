/** The interface's language and its words. */
import { computed, signal } from "@preact/signals";
import { isStanding, standings } from "../../../graph/ontology.ts";
import { schema } from "../state/schema.ts";
import { en } from "./en.ts";
import { zh, type Texts } from "./zh.ts";

export type Language = "zh" | "en";

const remembered = (): string | null => {
  try {
    return localStorage.getItem("mailuo.language");
  } catch {
    return null;
  }
};

const first = (): Language => {
  const known = remembered();
  if (known === "zh" || known === "en") return known;
  return navigator.language.startsWith("zh") ? "zh" : "en";
};

export const language = signal<Language>(first());
export const texts = computed<Texts>(() => (language.value === "zh" ? zh : en));

export function switchLanguage(): void {
  language.value = language.value === "zh" ? "en" : "zh";
  try {
    localStorage.setItem("mailuo.language", language.value);
  } catch {
    // A browser that keeps nothing still shows the language chosen.
  }
}

export { fill } from "../../../graph/value-text.ts";

export const labelName = (label: string): string => {
  const { entities, sources } = schema.value;
  return (entities[label] ?? sources[label])?.name[language.value] ?? label;
};
export const relationName = (type: string, direction: "out" | "in" = "out"): string =>
  schema.value.relations[type]?.name[language.value][direction === "out" ? 0 : 1] ?? type;
export const propertyName = (name: string): string => schema.value.propertyNames[name]?.[language.value] ?? name;

/** 计划中, former. */
export const standingName = (standing: string): string => (isStanding(standing) ? standings[standing].name[language.value] : standing);

/** The title of a named query: the queries themselves are in English. */
export const queryTitle = ({ name, title }: { readonly name: string; readonly title: string }): string =>
  texts.value.queryTitles[name] ?? title;
