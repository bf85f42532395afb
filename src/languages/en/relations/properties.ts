/** The day and the sum that stand with a deed. */
import type { RelationType } from "../../../../graph/ontology.ts";
import type { Mention } from "../../../model.ts";
import { amountOf } from "../../../relate/sum.ts";
import type { TypedSentence } from "./typed-sentence.ts";

const dated: ReadonlySet<RelationType> = new Set(["ORGANIZES", "PARTICIPATES_IN", "IMPLEMENTS", "ISSUED", "RECEIVED", "SUCCEEDED_BY"]);
/** Of these, the day that they begin is the day. */
const instant: ReadonlySet<RelationType> = new Set(["ISSUED", "RECEIVED", "SUCCEEDED_BY"]);
const nearby = 80;

/** `from` and `to`: the deed in the masked text. `paid`: the sum that the words themselves say is given. */
export function propertiesNear(
  view: TypedSentence,
  predicate: RelationType,
  from: number,
  to: number,
  paid?: Mention,
): Record<string, string | number | undefined> {
  if (predicate === "FUNDS") return amountOf(paid ?? moneyNear(view, from, to));
  if (!dated.has(predicate)) return {};
  const value = dateNear(view, from, to);
  const [startDate, endDate] = value?.split("/") ?? [];
  if (!startDate || !endDate) return { date: value };
  return instant.has(predicate) ? { date: startDate } : { startDate, endDate };
}

/** The nearest date of the sentence whose day is known. */
function dateNear(view: TypedSentence, from: number, to: number): string | undefined {
  let best: { value: string; distance: number } | undefined;
  for (const [at, mention] of view.mentions.entries()) {
    if (mention?.type !== "Date" || typeof mention.value !== "string" || /\b(?:until|by|since) $/.test(view.text.slice(0, at))) continue;
    const distance = at < from ? from - at : at > to ? at - to : 0;
    if (!best || distance < best.distance) best = { value: mention.value, distance };
  }
  return best && best.distance <= nearby ? best.value : undefined;
}

/** The only sum in the stretch, else the only one soon behind it: of several, any might be somebody else's. */
function moneyNear(view: TypedSentence, from: number, to: number): Mention | undefined {
  const sums = (start: number, end: number): readonly Mention[] =>
    view.mentions.slice(start, end).filter((mention) => mention?.type === "Money") as readonly Mention[];
  const [inside, behind] = [sums(from, to), sums(to, to + nearby / 2)];
  const [only, other] = inside.length > 0 ? inside : behind;
  return other === undefined ? only : undefined;
}
