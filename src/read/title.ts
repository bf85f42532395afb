/** The title that a document's properties give. */

const shortest = 4;
const longest = 120;
/** How much of the text is looked through for it, in UTF-16 units. */
const opening = 3000;

/** The title, if the text opens with it too: many a document was made of another or of a form, and keeps that one's title. */
export function plausibleTitle(told: string | undefined, text: string): string | undefined {
  const title = (told ?? "").replace(/\s+/g, " ").trim();
  const solid = (words: string): string => words.replace(/\s+/g, "");
  return title.length >= shortest && title.length <= longest && solid(text.slice(0, opening)).includes(solid(title)) ? title : undefined;
}
