/** Whether the title that a PDF's information gives is one. */

/** What programs write there of themselves, and names of files. */
const noTitle =
  /^(?:about:blank|untitled|microsoft (?:word|powerpoint|excel)\b.*|.*\.(?:docx?|wps|pptx?|xlsx?|pdf|indd|qxd|fbd|s72|txt|html?|cdr|ps|eps)|(?:file|https?):.*|[\w.-]*\d[\w.-]*)$/iu;
/** In UTF-16 units. */
const longest = 200;

/**
 * The title, if it is plausible and printed on the page as well: newspapers leave that of the page before in it, and templates their own.
 * White space does not count.
 */
export function plausibleTitle(title: string | undefined, text: string): string | undefined {
  const words = title?.replace(/\s+/gu, " ").trim() ?? "";
  if (words === "" || words.length > longest || noTitle.test(words)) return undefined;
  const plain = (of: string): string => of.normalize("NFKC").replace(/\s+/gu, "");
  return plain(text).includes(plain(words)) ? words : undefined;
}
