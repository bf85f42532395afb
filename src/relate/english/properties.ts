/** The day and the sum that stand with a deed. */
import type { RelationType } from "../../../graph/ontology.ts";
import type { MaskedSentence } from "./mask.ts";

const dated: ReadonlySet<RelationType> = new Set(["ORGANIZES", "PARTICIPATES_IN", "IMPLEMENTS", "ISSUED", "RECEIVED", "SUCCEEDED_BY"]);
/** Of these, the day that they begin is the day. */
const instant: ReadonlySet<RelationType> = new Set(["ISSUED", "RECEIVED", "SUCCEEDED_BY"]);
const nearby = 80;

/** `from` and `to`: the deed in the masked text. */
export function propertiesNear(
  view: MaskedSentence,
  predicate: RelationType,
  from: number,
  to: number,
): Record<string, string | number | undefined> {
  if (predicate === "FUNDS") return { amountCny: moneyNear(view, from, to) };
  if (!dated.has(predicate)) return {};
  const value = dateNear(view, from, to);
  const [startDate, endDate] = value?.split("/") ?? [];
  if (!startDate || !endDate) return { date: value };
  return instant.has(predicate) ? { date: startDate } : { startDate, endDate };
}

/** The nearest date of the sentence whose day is known. */
function dateNear(view: MaskedSentence, from: number, to: number): string | undefined {
  let best: { value: string; distance: number } | undefined;
  for (const [at, mention] of view.mentions.entries()) {
    if (mention?.type !== "Date" || typeof mention.value !== "string" || /\b(?:until|by|since) $/.test(view.text.slice(0, at))) continue;
    const distance = at < from ? from - at : at > to ? at - to : 0;
    if (!best || distance < best.distance) best = { value: mention.value, distance };
  }
  return best && best.distance <= nearby ? best.value : undefined;
}

function moneyNear(view: MaskedSentence, from: number, to: number): number | undefined {
  const money = view.mentions.slice(from, to + nearby / 2).find((mention) => mention?.type === "Money");
  return money && money.unit === undefined && typeof money.value === "number" ? money.value : undefined;
}
