/** Names in a row behind a post in the plural: `Councillors Galvin, Ruddle and A. Sheahan`. Each is a person, a surname alone too. */
import { type Chunk, chunkOf } from "./chunks.ts";
import { matchesIn } from "../../../rules/matches-in.ts";
import { topics, typeOfHead } from "./words.ts";

const posts =
  /\b(?:Councill?ors|COUNCILL?ORS|Cllrs|Clrs|CLLRS|Crs|Aldermen|Selectmen|Commissioners|Supervisors|Trustees|Messrs|Senators|Deputies|Directors|Councilmen|Councilmembers|Council [Mm]embers|Board [Mm]embers|Committee [Mm]embers|Kagawads|Assemblymen)\b\.?:?(?: were| present:?| Present:?)? (?=\p{Lu})/gu;
const nameAt =
  /(?:(?:Mrs?|Ms|Miss|Dr|Cllr|Cr|Rev)\.? )?(?:\p{Lu}\.? ?){0,3}(?:(?:Mac|Mc|Ó|O|Ní|De|de|Van|van) ?[’']?)?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}/uy;
const remarkAt = /(?: \([^()]{1,40}\))?(?:,? (?:and|&) |[,;] )/y;

/** Where each name of a row begins and ends; a post before one name alone is read elsewhere. */
export function officeRows(text: string): readonly (readonly [from: number, to: number])[] {
  const found: (readonly [number, number])[] = [];
  for (const match of matchesIn(text, posts)) {
    const row: (readonly [number, number])[] = [];
    let at = match.index + match[0].length;
    for (;;) {
      nameAt.lastIndex = at;
      const name = nameAt.exec(text);
      if (!name) break;
      row.push([at, at + name[0].length]);
      remarkAt.lastIndex = at + name[0].length;
      const gap = remarkAt.exec(text);
      if (!gap) break;
      at = remarkAt.lastIndex;
    }
    if (row.length > 1) found.push(...row);
  }
  return found;
}

/** Whether the chunk is one of the row's names; a body or a post behind the last comma is none. */
export const isInOfficeRow = (rows: ReturnType<typeof officeRows>, { from, to, words }: Chunk): boolean =>
  words.length < 4 &&
  rows.some(([begin, end]) => begin <= from && to <= end) &&
  !words.some(
    ({ text }) =>
      /^(?:Agency|Organization|Policy|Project|Event)$/.test(typeOfHead(text) ?? "") || (words.length > 1 && topics.has(text.toLowerCase())),
  );

/** `Ruddle & Sheahan` in a row: two. */
export function splitInRow(text: string, rows: ReturnType<typeof officeRows>, chunk: Chunk): Chunk[] {
  const names = rows.filter(([begin, end]) => chunk.from < end && begin < chunk.to);
  return names.length < 2
    ? [chunk]
    : names.map(([begin, end]) =>
        chunkOf(
          text,
          chunk.words.filter(({ from, to }) => begin <= from && to <= end),
        ),
      );
}
