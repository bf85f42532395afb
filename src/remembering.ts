/**
 * A page is gone through by one extractor after the other, and many ask the same of the same sentence: how it is cut into words, how it reads
 * in one width. What a function of a text has answered is kept for a page or two.
 */

/** In characters, of all texts that one function remembers; then it forgets them at once. */
const most = 100_000;
/** A short text takes room too. */
const least = 16;

/** The same function, which makes each answer once. `make` must depend on nothing but the text, and nobody may change what it returns. */
export function remembering<T extends NonNullable<unknown>>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  let remembered = 0;
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (remembered > most) {
      known.clear();
      remembered = 0;
    }
    const made = make(text);
    known.set(text, made);
    remembered += text.length + least;
    return made;
  };
}
