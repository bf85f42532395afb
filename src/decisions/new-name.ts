/** The name that a person gives to something. */
export const longestName = 200;

/** Without the white space around it; undefined where it is none, or no single line. */
export function checkedName(given: string): string | undefined {
  const name = given.trim();
  return name === "" || name.length > longestName || /[\p{Cc}\u2028\u2029]/u.test(name) ? undefined : name;
}
