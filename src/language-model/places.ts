/** Where a text stands in another. */

const latin = /[\p{Script=Latin}\d]/u;

/** Offsets in UTF-16 units of where it stands whole: Ann does not stand in Annual. */
export function placesIn(text: string, searched: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(searched); at >= 0; at = text.indexOf(searched, at + searched.length)) {
    const end = at + searched.length;
    const goesOn = (here: number): boolean => latin.test(text[here - 1] ?? "") && latin.test(text[here] ?? "");
    if (!goesOn(at) && !goesOn(end)) places.push(at);
  }
  return places;
}
