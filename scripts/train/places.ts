/** Names of places for the tagger's lexicon, from the gazetteer that ships: provinces to townships, as listed and as print has them. */
import { readFileSync } from "node:fs";
import { Divisions, divisionTables } from "../../src/languages/zh/gazetteer/divisions.ts";
import { readGazetteerFile } from "../../src/languages/zh/gazetteer/file.ts";
import { GAZETTEER_PATH } from "../../src/languages/zh/gazetteer/china.ts";
import { isPlaceholder, nameForms } from "../../src/languages/zh/gazetteer/names.ts";
import { charactersOf } from "../../src/languages/zh/tagger/characters.ts";
import { placeKey } from "../../src/languages/zh/tagger/places.ts";

const LEVELS = { province: 1, city: 1, county: 2, township: 3, village: 3 } as const;
/** Short forms (清镇) are levels of their own: they are more often something else. */
const SHORT = 3;
const BEYOND = ["香港", "澳门", "台湾"];

/** Hash of the name and level; of one name's levels the first stands. Run from the package root. */
export function placeEntries(): [key: number, level: number][] {
  const { header, columns } = readGazetteerFile(readFileSync(GAZETTEER_PATH));
  const divisions = new Divisions(divisionTables(header, columns));
  const levels = new Map<string, number>(BEYOND.map((name) => [name, 1]));
  const add = (name: string | undefined, level: number): void => {
    if (name !== undefined && name.length > 1 && !levels.has(name)) levels.set(name, level);
  };
  divisions.listed.forEach((listed, index) => {
    if (isPlaceholder(listed)) return;
    const level = divisions.levelAt(index);
    const forms = nameForms(listed, level);
    if (!forms.fullNeedsContext) for (const name of forms.full) add(name, LEVELS[level]);
    if (!forms.shortNeedsContext) add(forms.short, LEVELS[level] + SHORT);
  });
  return [...levels].map(([name, level]) => [placeKey(charactersOf(name)), level]);
}
