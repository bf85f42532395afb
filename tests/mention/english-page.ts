/** What an English page says beside its names: what points back, and its values. Names are english-text.ts's. */
import { readEnglish } from "../english-text.ts";

const values = new Set(["Date", "Money", "Quantity"]);

/** `the council = Ledbury Town Council`: what points back, with what it points to. */
export const pointersOn = (text: string): string[] =>
  readEnglish(text)
    .mentions.filter(({ form }) => form === "anaphor")
    .map(({ text: words, name }) => `${words} = ${name ?? "?"}`);

/** `Date 2024-03-04`, `Money 2000000 USD`: the values in reading order. The page came out on Wednesday, 17 April 2024. */
export const valuesOn = (text: string): string[] =>
  readEnglish(text)
    .mentions.filter(({ type }) => values.has(type))
    .map(({ type, value, unit }) => `${type} ${String(value)}${unit === undefined ? "" : ` ${unit}`}`);
