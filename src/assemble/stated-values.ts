/** Values that texts state for one property: all are kept with their sentences, the best-supported one is shown. */
import type { PropertyValue } from "../../graph/ontology.ts";

export class StatedValues {
  readonly #sentences = new Map<string, Map<string, { value: PropertyValue; sentences: Set<string> }>>();

  /** Names of those of which a person put one right. */
  readonly #corrected = new Set<string>();

  /** @param corrected whether a person put it right */
  add(property: string, value: PropertyValue, sentence: string, corrected = false): void {
    if (corrected) this.#corrected.add(property);
    const values = this.#sentences.get(property) ?? new Map<string, { value: PropertyValue; sentences: Set<string> }>();
    this.#sentences.set(property, values);
    const known = values.get(String(value));
    if (known) known.sentences.add(sentence);
    else values.set(String(value), { value, sentences: new Set([sentence]) });
  }

  /** The value with most sentences behind it for each property; among equals the one that sorts last, for dates the latest. */
  shown(): Record<string, PropertyValue> {
    const shown: Record<string, PropertyValue> = {};
    for (const property of [...this.#sentences.keys()].sort()) {
      const values = [...this.#sentences.get(property)!.entries()];
      values.sort(([a, x], [b, y]) => y.sentences.size - x.sentences.size || (a < b ? 1 : -1));
      shown[property] = values[0]![1].value;
    }
    return shown;
  }

  /** Properties of which texts state more than one value. */
  conflicts(): string[] {
    return [...this.#sentences].flatMap(([property, values]) => (values.size > 1 ? [property] : [])).sort();
  }

  /** Properties of which a person put a value right, sorted. */
  corrected(): string[] {
    return [...this.#corrected].sort();
  }

  /** `property=value@sentence id`, sorted. */
  evidence(): string[] {
    const lines: string[] = [];
    for (const [property, values] of this.#sentences)
      for (const [value, { sentences }] of values) for (const sentence of sentences) lines.push(`${property}=${value}@${sentence}`);
    return lines.sort();
  }
}
