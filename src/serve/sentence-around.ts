/** A stretch of raw text widened to its sentence. */

/** To either side. */
const longestSide = 120;
const ends = /[。！？!?；;\n]/u;

/** From the end of the sentence before to the end of its own, as far as signs tell it; the end of a line is none, since columns break anywhere. */
export function sentenceAround(text: string, from: number, to: number): readonly [number, number] {
  let [start, end] = [from, to];
  while (start > 0 && from - start < longestSide && !isEnd(text, start - 1)) start -= 1;
  while (end < text.length && end - to < longestSide && !isEnd(text, end)) end += 1;
  if (end < text.length && end - to < longestSide && text[end] !== "\n") end += 1;
  while (/\s/.test(text[start] ?? "")) start += 1;
  return [start, end];
}

function isEnd(text: string, at: number): boolean {
  const sign = text[at]!;
  if (sign === "\n") return false;
  if (sign === ".") return /\s/.test(text[at + 1] ?? " ");
  return ends.test(sign);
}
