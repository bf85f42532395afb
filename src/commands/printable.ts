/** What a page says goes to a terminal as words: an escape sequence in it would move the cursor, change colours or ring. */

/** Control characters, but for line ends and tabs, are spaces. */
export const printable = (text: string): string => text.replace(/[^\P{Cc}\n\t]/gu, " ");
