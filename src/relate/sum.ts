/** A sum of money as the graph holds it: yuan as a number, any other currency as text that no sum over yuan can take in. */
import type { Mention } from "../model.ts";

/** Print leaves open whose dollars, shillings, rupees, pesos these are; `€` and `US$` do not. */
const open =
  /^(?:\$|sh(?=[s.\d ])s?|rs\b|[pk](?=\d))|(?<!(?:us|kenyan?|ugandan|tanzanian|indian|philippine|hong kong|singapore|new zealand|australian|canadian) )\b(?:dollar|shilling|rupee|peso|pound)s?$/iu;

/**
 * Yuan: 4160000. Another currency: `USD 150000000`, an ISO 4217 code (or the sign or word as printed where print does not tell whose
 * it is), a blank, the number. Undefined for a range: it is no single sum.
 */
export function sumOf(money: Mention | undefined): number | string | undefined {
  if (typeof money?.value !== "number") return undefined;
  const { value, unit = "CNY", text } = money;
  return unit === "CNY" ? value : `${open.exec(text.trim())?.[0] ?? unit} ${value}`;
}

/** The property that holds a sum: `amountCny`, or `amountForeign`, which no sum over yuan takes in. */
export const propertyOf = (property: string, sum: number | string): string =>
  typeof sum === "string" ? property.replace(/Cny$/, "Foreign") : property;

/** `amountCny` or `amountForeign` of who pays. */
export function amountOf(money: Mention | undefined): Readonly<Record<string, number | string>> {
  const sum = sumOf(money);
  return sum === undefined ? {} : { [propertyOf("amountCny", sum)]: sum };
}
