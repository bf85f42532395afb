/** The day an article is of. */
import { datelineLength, dateIn } from "./dateline.ts";
import type { Block } from "./block.ts";
import { recordDay, type RankedDay } from "./record.ts";
import type { Document } from "../model.ts";

/** The date at the head of the page, or the one the reader was told. */
export const pageDate = (document: Document, blocks: readonly Block[]): string | undefined =>
  headDay(document.text, blocks) ?? document.published;

/** The surest above the first paragraph, the first of those that are as sure. */
function headDay(text: string, blocks: readonly Block[]): string | undefined {
  let best: RankedDay | undefined;
  for (const block of blocks) {
    if (block.kind === "body") break;
    const found = block.mark === "furniture" || block.mark === "meta" ? recordDay(headOf(text, block)) : undefined;
    if (found !== undefined && (best === undefined || found.rank < best.rank)) best = found;
  }
  return best?.day;
}

const headOf = (text: string, { start, end }: Block): string => text.slice(start, Math.min(end, start + 200));

/** From the article's dateline, else its own head, else `page`, the date of the whole page, else the day below its signature. */
export function articleDate(document: Document, blocks: readonly Block[], page: string | undefined): string | undefined {
  const head = headDay(document.text, blocks) ?? page;
  const body = blocks.find(({ kind }) => kind === "body");
  const text = body?.mark === "dateline" ? headOf(document.text, body) : "";
  const dated = text === "" ? undefined : dateIn(text.slice(0, datelineLength(text)), head?.slice(0, 4));
  return dated ?? head ?? signedDay(document.text, blocks);
}

/** The day that closes a notice, alone on its line. */
function signedDay(text: string, blocks: readonly Block[]): string | undefined {
  const body = blocks.findIndex(({ kind }) => kind === "body");
  const last = body < 0 ? undefined : blocks.slice(body + 1).findLast(({ kind, mark }) => mark === "furniture" && kind !== "furniture");
  return last && last.end - last.start <= longestDay ? dateIn(text.slice(last.start, last.end), undefined) : undefined;
}

/** A day in words and characters, in UTF-16 units. */
const longestDay = 20;
