/** Numbers as English print writes them: 1,200, 1,25,000, 3.5, with a scale behind: 3.5 million, 2bn, 5 crore. */

const scales: Readonly<Record<string, number>> = {
  ...{ thousand: 1e3, k: 1e3, lakh: 1e5, lac: 1e5, million: 1e6, m: 1e6, mn: 1e6, mln: 1e6, mil: 1e6, crore: 1e7, cr: 1e7 },
  ...{ billion: 1e9, bn: 1e9, bln: 1e9, bil: 1e9, b: 1e9, trillion: 1e12, tn: 1e12, trn: 1e12, "lakh crore": 1e12 },
};

/** Also as southern Africa prints thousands, `25 000`: behind a sign, where nothing else is meant. */
export const spacedNumber =
  "(\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3}){1,4}(?:\\.\\d{1,2})?(?![ ,]?\\d)|\\d{1,3}(?:,\\d{2,3}){1,6}(?:\\.\\d{1,6})?|\\d{1,15}(?:\\.\\d{1,6})?)(?!\\d)";
/** Regex source of a number, one group; bounded, so that digits without end cost no more than their length. */
export const number = "(\\d{1,3}(?:,\\d{2,3}){1,6}(?:\\.\\d{1,6})?|\\d{1,15}(?:\\.\\d{1,6})?)(?!\\d)";
const scale = "(lakh crores?|thousands?|millions?|billions?|trillions?|lakhs?|lacs?|crores?|mln|mil|mn|bln|bil|bn|trn|tn|cr|[kmb])\\b";
/** A number with the scale behind it: two groups. */
export const scaledNumber = `${number}[ -]?${scale}`;
/** The scale may be missing. */
export const figures = `${number}(?:[ -]?${scale})?`;
export const spacedFigures = `${spacedNumber}(?:[ -]?${scale})?`;

export const scaleOf = (word: string | undefined): number => (word === undefined ? 1 : (scales[word.toLowerCase().replace(/s$/, "")] ?? 1));

/** To the cent. */
export const scaled = (number: string, scale: number): number =>
  Math.round(Number(number.replaceAll(/[, \u00a0\u202f]/g, "")) * scale * 100) / 100;
