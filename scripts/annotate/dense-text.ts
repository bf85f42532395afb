/** A page without its white space, so that a name broken over a column is found as one name. */
export interface DenseText {
  readonly text: string;
  /** Offset into the page of each character of `text`. */
  readonly offsets: readonly number[];
}

export const withoutSpace = (text: string): string => text.replace(/\s+/g, "");

/** `shown`: what a character counts as, where not as itself. */
export function denseText(page: string, shown: (character: string) => string = (character) => character): DenseText {
  const offsets: number[] = [];
  let text = "";
  for (let i = 0; i < page.length; i++) {
    const units = withoutSpace(shown(page.charAt(i)));
    for (let unit = 0; unit < units.length; unit++) offsets.push(i);
    text += units;
  }
  return { text, offsets };
}

const latin = /[\p{Script=Latin}\d]/u;

/** Where `surface` stands in the page, as dense positions; an English name only as whole words. */
export function occurrences(page: string, dense: DenseText, surface: string): number[] {
  const wanted = withoutSpace(surface);
  const found: number[] = [];
  for (let at = dense.text.indexOf(wanted); at >= 0; at = dense.text.indexOf(wanted, at + 1)) {
    const before = page.charAt((dense.offsets[at] ?? 0) - 1);
    const after = page.charAt((dense.offsets[at + wanted.length - 1] ?? 0) + 1);
    const cut = (latin.test(before) && latin.test(wanted.charAt(0))) || (latin.test(after) && latin.test(wanted.slice(-1)));
    if (!cut) found.push(at);
  }
  return found;
}
