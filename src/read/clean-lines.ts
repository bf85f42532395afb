/** Lines of a block, as they go into a document's text. */

/** Stands in what a reader gives where a new page begins. No XML can hold it. */
export const pageMark = "\uffff";

interface CleanLines {
  readonly text: string;
  /** Where in `text` pages begin, in order. */
  readonly marks: readonly number[];
}

/** Lines without blanks at their ends and without blank ones, `joint` between them. `raw` has `\n` between lines. */
export function cleanLines(raw: string, joint: string): CleanLines {
  let text = "";
  const marks: number[] = [];
  /** Of blank lines. */
  let waiting = 0;
  for (const line of raw.split(/[\n\r\u2028\u2029\u0085\v\f]/)) {
    const [first = "", ...further] = line.split(pageMark);
    let whole = first;
    const places = further.map((piece) => {
      const place = whole.length;
      whole += piece;
      return place;
    });
    const body = whole.trim();
    if (body === "") {
      waiting += places.length;
      continue;
    }
    if (text !== "") text += joint;
    const led = whole.length - whole.trimStart().length;
    for (; waiting > 0; waiting--) marks.push(text.length);
    marks.push(...places.map((place) => text.length + Math.min(Math.max(place - led, 0), body.length)));
    text += body;
  }
  for (; waiting > 0; waiting--) marks.push(text.length);
  return { text, marks };
}
