/** Text in XML 1.0, which has no way to write most control characters and no lone surrogates. */

const inexpressible =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** A text that already looks like what stands for such a character. */
const lookalike = /\\(?=u[0-9a-f]{4})/g;
const markup: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

const escapeCharacter = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** What XML cannot say becomes `\uXXXX`; `unescapeXmlText` takes that back. */
export const sayable = (text: string): string => text.replace(lookalike, "\\u005c").replace(inexpressible, escapeCharacter);

/** Escapes markup, in a text that XML can say. */
export const markedUp = (text: string): string => text.replace(/[&<>"\t\n\r]/g, (character) => markup[character]!);

/** Escapes text for content and for attribute values. */
export const xmlText = (text: string): string => markedUp(sayable(text));

/**
 * Escapes text for content alone, and in it no more than must be: Tulip keeps of a text what follows its last reference, GraphStream loses a line
 * break that is written as one.
 */
export const xmlContent = (text: string): string => sayable(text).replace(/[&<>\r]/g, (character) => markup[character]!);

/** The text that `xmlText` was given, from what an XML parser reads. */
export const unescapeXmlText = (text: string): string =>
  text.replace(/\\u([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
