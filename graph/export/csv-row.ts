/** One line of CSV (RFC 4180). Text is always quoted, so that an empty text differs from no value; a library's per-row cost would triple a large export. */
export const csvRow = (fields: readonly (string | number | bigint | boolean | undefined | null)[]): string =>
  `${fields.map((field) => (typeof field === "string" ? `"${field.replaceAll('"', '""')}"` : (field ?? ""))).join(",")}\r\n`;

/** Keeps a spreadsheet from running a text that starts like a formula. */
export const inertText = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
