/** A text in the other script, character by character, as a setter's program would convert it. */
import { onlySimplified, asTraditional, simplified, traditional } from "../../src/languages/zh/characters/table.ts";

const by = (from: string, to: string): ReadonlyMap<string, string> =>
  new Map([...from].map((character, at) => [character, [...to][at] ?? character]));
const [toTraditional, toSimplified] = [by(onlySimplified, asTraditional), by(traditional, simplified)];

const written = (text: string, characters: ReadonlyMap<string, string>): string =>
  [...text].map((character) => characters.get(character) ?? character).join("");

export const inTraditional = (text: string): string => written(text, toTraditional);
export const inSimplified = (text: string): string => written(text, toSimplified);
