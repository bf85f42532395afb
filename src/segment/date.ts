/** The day an article is of. */
import { datelineLength, dateIn } from "./dateline.ts";
import type { Block } from "./block.ts";
import type { Document } from "../model.ts";

/** The date at the head of the page, or the one the reader was told. */
export function pageDate(document: Document, blocks: readonly Block[]): string | undefined {
  for (const block of blocks) {
    if (block.kind === "body") break;
    const date =
      block.mark === "furniture" || block.mark === "meta" ? dateIn(document.text.slice(block.start, block.end), undefined) : undefined;
    if (date !== undefined) return date;
  }
  return document.published;
}

/** From the article's dateline, else its own head, else `page`, the date of the whole page. */
export function articleDate(document: Document, blocks: readonly Block[], page: string | undefined): string | undefined {
  let head: string | undefined;
  for (const block of blocks) {
    const text = document.text.slice(block.start, Math.min(block.end, block.start + 200));
    if (block.mark === "meta" || block.mark === "furniture") head ??= dateIn(text, undefined);
    if (block.kind !== "body") continue;
    const dated = block.mark === "dateline" ? dateIn(text.slice(0, datelineLength(text)), (head ?? page)?.slice(0, 4)) : undefined;
    return dated ?? head ?? page;
  }
  return head ?? page;
}
