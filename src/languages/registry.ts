/** The languages that are there. The core asks here for the pack of a page's language; nothing else leads from the core to a pack. */
import type { LanguageBasics, LanguagePack } from "./pack.ts";

const basics = new Map<string, LanguageBasics>();
const packs = new Map<string, LanguagePack>();
let [allBasics, allPacks]: [readonly LanguageBasics[], readonly LanguagePack[]] = [[], []];
/** How often something was registered. */
let changes = 0;

/** The light part of a language alone. Throws a RangeError where another language has the code. Registering the same again changes nothing. */
export function registerBasics(language: LanguageBasics): void {
  const known = basics.get(language.code);
  // A pack carries its basics: they may come before it or after.
  if (known !== undefined && !carries(language, known) && !carries(known, language))
    throw new RangeError(`there is a language for ${language.code} already`);
  if (known !== undefined) return;
  basics.set(language.code, language);
  allBasics = [...basics.values()];
  changes++;
}

/** Throws a RangeError where another pack has the code. Registering the same pack again changes nothing. */
export function registerLanguage(pack: LanguagePack): void {
  const known = packs.get(pack.code);
  if (known !== undefined && known !== pack) throw new RangeError(`there is a language pack for ${pack.code} already`);
  registerBasics(pack);
  packs.set(pack.code, pack);
  allPacks = [...packs.values()];
  changes++;
}

const carries = (whole: LanguageBasics, part: LanguageBasics): boolean =>
  (Object.keys(part) as (keyof LanguageBasics)[]).every((key) => whole[key] === part[key]);

/** In the order in which they were registered. Throws an Error where there is none: with no language, every text would be read wrongly. */
export function languages(): readonly LanguageBasics[] {
  if (basics.size === 0) throw new Error("no language is registered: import languages/shipped-basics.ts, or languages/shipped.ts");
  return allBasics;
}

/** Those with all that reads a page, in the order in which they were registered. */
export const languagePacks = (): readonly LanguagePack[] => allPacks;

/** Throws a RangeError where no pack has the code. */
export function packOf(code: string): LanguagePack {
  const pack = packs.get(code);
  if (pack === undefined) throw new RangeError(`there is no language pack for ${code}; there are ${[...packs.keys()].join(", ")}`);
  return pack;
}

/** What is made of the languages or packs that are there: made when it is first asked for, and again after another was registered. */
export function onceRegistered<Made>(make: () => Made): () => Made {
  let made: { readonly of: number; readonly value: Made } | undefined;
  return () => (made?.of === changes ? made : (made = { of: changes, value: make() })).value;
}
