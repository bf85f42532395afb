/** The language packs that are there. Reading a page asks here for the pack of its language; nothing else leads from the core to a pack. */
import type { LanguagePack } from "./pack.ts";

const packs = new Map<string, LanguagePack>();

/** Throws a RangeError where another pack has the code. Registering the same pack again changes nothing. */
export function registerLanguage(pack: LanguagePack): void {
  const known = packs.get(pack.code);
  if (known !== undefined && known !== pack) throw new RangeError(`there is a language pack for ${pack.code} already`);
  packs.set(pack.code, pack);
}

/** In the order in which they were registered. */
export const languagePacks = (): readonly LanguagePack[] => [...packs.values()];

/** Throws a RangeError where no pack has the code. */
export function packOf(code: string): LanguagePack {
  const pack = packs.get(code);
  if (pack === undefined) throw new RangeError(`there is no language pack for ${code}; there are ${[...packs.keys()].join(", ")}`);
  return pack;
}
