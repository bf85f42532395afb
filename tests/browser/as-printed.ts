/** Some characters are printed as the radicals that look like them. */
export const asPrinted = (words: string): RegExp =>
  new RegExp([...words.replaceAll(/\s/g, "")].map((sign) => `[${/[\\\]^-]/.test(sign) ? `\\${sign}` : sign}\u2e80-\u2fdf]`).join(""), "u");
