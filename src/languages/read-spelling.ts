/** Of two spellings of one language pages are read in one: rules, lists and models know that one, and what is found is given as printed. */
import { languages } from "./registry.ts";
import type { Spelling } from "./spelling.ts";

const spellings = (): readonly Spelling[] => languages().flatMap(({ spelling }) => spelling ?? []);

/** UTF-16 unit for UTF-16 unit. */
export const inReadSpelling = (text: string): string => spellings().reduce((read, spelling) => spelling.read(read), text);

export const nameInReadSpelling = (name: string): string => spellings().reduce((read, spelling) => spelling.readName(read), name);

export const inOtherSpelling = (character: string): string => spellings().reduce((written, { write }) => write(written), character);
