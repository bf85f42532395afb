/** Whom `He` and `She` stand for. */
import { isOfMasthead } from "../mentions/masthead.ts";
import type { Mention } from "../../../model.ts";

/** Right before a name. */
const man =
  /\b(?:Sir|Mr|Messrs|Lord|Father|Fr|Brother|Bro|King|Prince|Imam|Sheikh|Alhaji|Baron|Duke|Señor|Monsieur)\.? (?:(?:Dr|Hon|Rev|Prof)\.? )?$/u;
const woman =
  /\b(?:Mrs|Ms|Miss|Mme|Madam|Madame|Lady|Dame|Sister|Queen|Princess|Hajia|Baroness|Duchess|Mama)\.? (?:(?:Dr|Hon|Rev|Prof)\.? )?$/u;

/** In the text before a name: the sentence tells of whom `he` or `she` stood for already, and names others beside. */
const goesOn = { he: /\b(?:he|his|him)\b/iu, she: /\b(?:she|her)\b/iu } as const;

/**
 * What the last sentence to name somebody began with, is whom it was about: unless a title says otherwise, or the sentence told of somebody
 * named before it (`In 1970 she stood against Sir Edward. She …`).
 */
export function whoIsMeant(
  pronoun: string,
  before: readonly (readonly Mention[])[],
  textOf: (sentence: string) => string | undefined,
): Mention | undefined {
  const isHe = pronoun === "he";
  const leadOf = ({ sentence, from }: Mention): string => textOf(sentence)?.slice(0, from) ?? "";
  for (const sentence of before.toReversed()) {
    const people = sentence.filter((one) => one.type === "Person" && !one.extractors.some(isOfMasthead));
    const [first] = people;
    if (!first) continue;
    const isOwn = people.every((one) => one.sentence === first.sentence);
    if (isOwn && goesOn[isHe ? "he" : "she"].test(leadOf(first))) continue;
    const other = isHe ? woman : man;
    const meant = people.find((one) => !other.test(leadOf(one)) && !other.test(`${one.text.split(" ")[0]} `));
    if (meant) return meant;
  }
  return undefined;
}
