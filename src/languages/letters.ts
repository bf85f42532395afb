/** Which languages' letters a text has, by their scripts; and whether those put spaces between words. Scripts as such, whatever is written in them. */
import { scriptOf } from "./identification/scripts.ts";
import { languages, onceRegistered } from "./registry.ts";

/** Whether a UTF-16 unit is a letter of a script. */
export type IsLetter = (unit: number) => boolean;

/** Han characters of the basic plane and its extension A, and the surrogates that rarer ones are written with. */
export const isHan: IsLetter = (unit) =>
  (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf) || (unit >= 0xd840 && unit <= 0xd888) || unit === 0x3007;

export const isLatin: IsLetter = (unit) =>
  (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xc0 && unit <= 0x24f && unit !== 0xd7 && unit !== 0xf7);

/** Every letter of a page is asked about: these two are quick. */
const quick: Readonly<Record<string, IsLetter>> = { Hani: isHan, Latn: isLatin };

export const lettersOf = (script: string): IsLetter => quick[script] ?? ((unit) => scriptOf(unit) === script);

/** Whether white space parts the words of a language; true for one that is not registered. */
export const isSpaced = (code: string): boolean => languages().find((language) => language.code === code)?.spaced !== false;

const unspacedScripts = onceRegistered((): readonly string[] => [
  ...new Set(languages().flatMap(({ spaced, script }) => (spaced === false ? [script] : []))),
]);
const unspaced = onceRegistered(() => unspacedScripts().map(lettersOf));

/** Whether a UTF-16 unit is a letter of a registered language that puts no spaces between words. */
export const isUnspaced: IsLetter = (unit) => unspaced().some((isLetter) => isLetter(unit));

/** Such letters as a class of a regular expression with the flag `u`; one that matches nothing where there is no such language. */
export const unspacedClass = onceRegistered(
  () =>
    `[${unspacedScripts()
      .map((script) => `\\p{Script=${script}}`)
      .join("")}]`,
);
const anyUnspaced = onceRegistered(() => new RegExp(unspacedClass(), "u"));

/** Whether a text has such a letter. */
export const hasUnspaced = (text: string): boolean => anyUnspaced().test(text);

/** Such letters that white space parts, as columns and setters do, put together again. */
export const withoutSetting = (text: string): string => text.replace(settingSpace(), "");
const settingSpace = onceRegistered(() => new RegExp(`(?<=${unspacedClass()})\\s+(?=${unspacedClass()})`, "gu"));
