/** Values as a reader writes them, in the viewer and in dossiers. */
import type { PropertyValue } from "./ontology.ts";

export type Language = "zh" | "en";

const grouped = (value: number, digits = 2): string => value.toLocaleString("en-US", { maximumFractionDigits: digits });

/** 4160000 → 416万元, 250000000 → 2.5亿元; in English CN¥4.16 million. */
export function money(amount: number, language: Language): string {
  const size = Math.abs(amount);
  if (language === "zh") {
    if (size >= 100_000_000) return `${plain(amount / 100_000_000)}亿元`;
    return size >= 10_000 ? `${plain(amount / 10_000)}万元` : `${plain(amount)}元`;
  }
  if (size >= 1_000_000_000) return `CN¥${grouped(amount / 1_000_000_000)} billion`;
  return size >= 1_000_000 ? `CN¥${grouped(amount / 1_000_000)} million` : `CN¥${grouped(amount)}`;
}

/** `USD 150000000` → 1.5亿美元, in English USD 150 million; text that is no such sum stays as it is. */
export function foreignMoney(sum: string, language: Language): string {
  const [, currency = "", digits = ""] = /^(.+) (\d+(?:\.\d+)?)$/.exec(sum) ?? [];
  if (digits === "") return sum;
  const amount = Number(digits);
  if (language === "zh") return money(amount, "zh").replace(/元$/, nameOf(currency));
  return `${currency} ${money(amount, "en").replace("CN¥", "")}`;
}

function nameOf(currency: string): string {
  return /^[A-Z]{3}$/.test(currency) ? (new Intl.DisplayNames("zh", { type: "currency" }).of(currency) ?? currency) : ` ${currency}`;
}

/** Chinese news writes sums without separators. */
const plain = (value: number): string => String(Number(value.toFixed(4)));

export function propertyText(name: string, value: PropertyValue, language: Language): string {
  if (Array.isArray(value)) return value.join(language === "zh" ? "、" : ", ");
  if (typeof value === "string" && name.endsWith("Foreign")) return foreignMoney(value, language);
  if (typeof value === "number") return name.endsWith("Cny") ? money(value, language) : grouped(value);
  return String(value);
}

export const count = (value: number): string => grouped(value, 0);

/** Fills `{name}` places; `{n|article|articles}` is the number with the word that goes with it. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g, (whole, name: string, one?: string, several?: string) => {
    if (!(name in values)) return whole;
    const value = String(values[name]);
    return one === undefined ? value : `${value} ${value === "1" ? one : several}`;
  });
