/** What of a document is in a language that is not read, in words. */
import { foreignParts, type Stretch } from "../languages/identification/identify.ts";
import { languageName } from "../languages/identification/names.ts";

/** Undefined where all of it is read. */
export function foreignWarning(stretches: readonly Stretch[]): string | undefined {
  const characters = new Map<string, number>();
  for (const { start, end, language } of foreignParts(stretches)) characters.set(language, (characters.get(language) ?? 0) + end - start);
  if (characters.size === 0) return undefined;
  const parts = [...characters].map(([language, count]) => `${count} characters in ${languageName(language)}`);
  return `${parts.join(" and ")} are kept but not read for facts`;
}

/** Several warnings as one; undefined if there is none. */
export function together(...warnings: readonly (string | undefined)[]): string | undefined {
  const said = warnings.filter((warning) => warning !== undefined);
  return said.length > 0 ? said.join("; ") : undefined;
}
