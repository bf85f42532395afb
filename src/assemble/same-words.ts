/** The same for two sentences of the same words: white space, punctuation and the width of characters apart. */
export const sameWords = (sentence: string): string => sentence.normalize("NFKC").replace(/[\s\p{P}]/gu, "");
