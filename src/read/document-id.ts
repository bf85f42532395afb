/** Text → the id of its document. */
import { createHash } from "node:crypto";

/** 16 hex digits: the same for texts that differ only in how lines end, in how many empty ones follow one another, and in what is blank at the end. */
export const idOfText = (text: string): string => idOfExactText(sameArticle(text));

/** As ids were made before, of every character: pages that were read then keep theirs. */
export const idOfExactText = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 16);

/** Most files end with one line break: theirs are the ids that they always had. */
function sameArticle(text: string): string {
  const lines = text
    .replace(/^\ufeff/, "")
    .split(/\r\n?|\n/)
    .map((line) => line.trimEnd());
  return `${lines
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/^\n+/, "")
    .trimEnd()}\n`;
}
