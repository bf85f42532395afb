/** The words of English names. */

/** The words of an English name, lower case, without articles. */
export const words = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[^a-z0-9'’-]+/)
    .filter((word) => word !== "" && word !== "the");
