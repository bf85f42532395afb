/**
 * Versions of what reads a page, made of its rules, tables and models when Mailuo is built (scripts/versions.mjs): any change that
 * may change an answer gives another, and nobody counts by hand. Comments and formatting don't.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { LanguagePack } from "./languages/pack.ts";
import { languagePacks } from "./languages/registry.ts";
import { packageRoot } from "./package-root.ts";

const files = "dist/versions.json";

let versions: Readonly<Record<string, string>> | undefined;

/** Of a part: `core`, or the code of a language that Mailuo comes with. Throws an Error where Mailuo was not built. */
export function versionOf(part: string): string {
  const version = builtVersions()[part];
  if (version === undefined) throw new RangeError(`${files} has no version of ${part}`);
  return version;
}

/** Languages that Mailuo was not built with: a program has registered them, in its own thread alone. Throws as versionOf does. */
export const addedLanguages = (): readonly LanguagePack[] => languagePacks().filter(({ code }) => !Object.hasOwn(builtVersions(), code));

/** Of all that a page is read with: a page read by another is read again by `rebuild --extract`. */
export const extractionVersion = (): string =>
  [versionOf("all"), ...addedLanguages().map(({ code, version }) => `+${code}${version === undefined ? "" : `@${version}`}`)].join(" ");

/** Behind the version of Mailuo's own extraction where a language model was asked beside it. */
export const withModel = " +llm@";
/** Behind the version of an extraction that has not found all that it would. */
const ofIncomplete = " (incomplete)";

const ofAdded = / (?:-|\+llm@|\+own-tagger@)/;

/** What all pages of a workspace are read with, and what one run was asked to add (empty where nothing). */
export function partsOfVersion(version: string): { readonly own: string; readonly added: string } {
  const at = version.search(ofAdded);
  return at < 0 ? { own: version, added: "" } : { own: version.slice(0, at), added: version.slice(at) };
}

/** Of a page that the model has not answered for in all. */
export const incomplete = (version: string): string => version + ofIncomplete;

/** Whether a page that was read by `version` need not be read by `asked`: the same, or Mailuo's own with more beside it. */
export const isReadBy = (version: string, asked: string): boolean =>
  version === asked || (!asked.includes(withModel) && version.startsWith(`${asked}${withModel}`));

/** The model that a page was read with, and whether it has answered for all of it; undefined where none was asked. */
export function modelOfVersion(version: string): { readonly model: string; readonly isWhole: boolean } | undefined {
  const at = version.indexOf(withModel);
  if (at < 0) return undefined;
  const [model = ""] = version.slice(at + withModel.length).split(";", 1);
  return { model, isWhole: !version.endsWith(ofIncomplete) };
}

const builtVersions = (): Readonly<Record<string, string>> => (versions ??= read());

function read(): Readonly<Record<string, string>> {
  const path = join(packageRoot(), files);
  try {
    return JSON.parse(readFileSync(path, "utf8")) as Readonly<Record<string, string>>;
  } catch (error) {
    throw new Error(`Mailuo is not built: ${path} can't be read. Build it with: npm run build`, { cause: error });
  }
}
