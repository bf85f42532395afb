/** Spans compared without the page's white space: a name broken over a column is the same name. */
export type SpanKey = (span: { readonly start: number; readonly end: number }) => string;

export function spanKeys(page: string): SpanKey {
  const position = new Int32Array(page.length + 1);
  for (let i = 0; i < page.length; i++) position[i + 1] = (position[i] ?? 0) + (/\s/.test(page.charAt(i)) ? 0 : 1);
  return ({ start, end }) => `${position[start]}-${position[end]}`;
}
