/** One line of CSV (RFC 4180). Text is always quoted, so that an empty text differs from no value; a library's per-row cost would triple a large export. */
export const csvRow = (fields: readonly (string | number | bigint | boolean | undefined | null)[]): string =>
  `${fields.map((field) => (typeof field === "string" ? `"${field.replaceAll('"', '""')}"` : (field ?? ""))).join(",")}\r\n`;

/** What spreadsheets, pandas and R take for a number, a date or a time of day: a hash may be all digits, or digits with one `e`. */
const numberLike = /^i*[-+.\d][-+.,:/\d]*(?:e[-+]?\d+)?$/i;

/** An id that stays text in a table: one that looks like a number gets an `i` before it, and so does what `idOfText` would take for such a one. */
export const textId = (id: string): string => (numberLike.test(id) ? `i${id}` : id);
/** The id that `textId` was given. */
export const idOfText = (text: string): string => (text.startsWith("i") && numberLike.test(text) ? text.slice(1) : text);

/** Keeps a spreadsheet from running a text that starts like a formula. */
export const inertText = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
