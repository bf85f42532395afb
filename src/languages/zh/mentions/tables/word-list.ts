/** A table written as words between blanks. */
export const wordList = (text: string): readonly string[] => text.trim().split(/\s+/u);
export const wordSet = (text: string): ReadonlySet<string> => new Set(wordList(text));
