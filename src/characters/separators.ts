/** What stands between the parts of a document's text, whatever format it comes from. */

/** On the line between two matters: no sentence goes on over it. */
export const paragraphSeparator = "\u2029";
/** Between the lines of one cell. */
export const lineSeparator = "\u2028";

/** Between lines of a paragraph and rows of a table, between paragraphs, and where something else begins. */
export const parting = { line: "\n", paragraph: "\n\n", apart: `\n${paragraphSeparator}\n` } as const;
