/** `covering Hettipola, Nikewa and Rambawa in the Kurunegala District`: what a list says of all its members. */
import { typeOfHead, topics } from "./words.ts";
import type { Chunk } from "./chunks.ts";

const name = "\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,2}";
const reaching = "cover(?:s|ing)?|serv(?:es?|ing)|span(?:s|ning)?|suppl(?:y|ies|ying)|benefit(?:s|t?ing)?|reach(?:es|ing)?";
const kinds = "District|County|Province|Municipality|Region|Division|Sub-[Cc]ounty|Constituency|State|Taluk|Upazila|Parish|Shire|Island";
const many = "(?: (?:communities|villages|towns|areas|wards|suburbs|estates))?";

/** All that stands in a list before one of its members, and behind it. */
const members = `(?:the )?(?:${name}, )*(?:${name},? and )?$`;
const rest = `^(?:, ${name})*(?:,? and ${name})?${many}`;
const listBefore = new RegExp(`\\b(?:${reaching}|across|in|at|around|connecting|linking) ${members}`, "u");
const inLarger = new RegExp(`${rest},? (?:all )?in (?:the )?${name} (?:${kinds})\\b`, "u");
/** With nothing said of where they lie: of an undertaking alone. */
const ofUndertaking = new RegExp(
  `\\b(?:[Pp]roject|[Ss]cheme|[Pp]rogramme|[Pp]rogram|[Ss]ystem|[Rr]oad|[Ww]orks|[Ll]ine),? (?:which )?(?:will )?(?:${reaching}) ${members}`,
  "u",
);
const ends = new RegExp(`${rest}(?:[,.;]|$| (?:was|is|has|will|at|with|costs?|and)\\b)`, "u");

const isMany = (before: string, after: string): boolean => /(?:, | and )$/.test(before) || /^(?:,| and) /.test(after);

export function isSiteInList({ words }: Chunk, before: string, after: string): boolean {
  if (words.length > 3 || typeOfHead(words.at(-1)!.text) || words.some(({ text }) => topics.has(text.toLowerCase()))) return false;
  if (!isMany(before, after)) return false;
  return (listBefore.test(before) && inLarger.test(after)) || (ofUndertaking.test(before) && ends.test(after));
}
