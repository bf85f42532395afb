/** Where a surname begins. */
import { commonSurnames, compoundSurnames, rareSurnames } from "./tables/surnames.ts";

/** By UTF-16 unit what may begin with it, as bits: asked at every character of a text, and nearly always 0. */
const [single, compound] = [1, 2];
const beginnings = new Uint8Array(0x10000);
for (const surname of [...commonSurnames, ...rareSurnames]) beginnings[surname.charCodeAt(0)]! |= single;
for (const surname of compoundSurnames) beginnings[surname.charCodeAt(0)]! |= compound;

/** Length of a surname that begins here; 0 where none does. */
export function surnameAt(text: string, at: number): number {
  const begins = beginnings[text.charCodeAt(at)] ?? 0;
  if (begins === 0) return 0;
  if ((begins & compound) > 0 && compoundSurnames.has(text.slice(at, at + 2))) return 2;
  return begins & single;
}
