/** One spelling for comparison: width, quotation marks, spaces. */

const narrow = /[！-～]/g;
const marks = /[\s“”‘’"'『』「」《》〈〉·•]/g;

/** Full-width letters, digits and brackets made half-width, quotation marks and spaces dropped, lower case. */
export const plain = (name: string): string =>
  name
    .replace(narrow, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(marks, "")
    .toLowerCase();
