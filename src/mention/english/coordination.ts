/** What stands in a row with names is a name of their kind: `between Redmire and Castle Bolton`. */
import type { Chunk } from "./chunks.ts";
import { noNames, starters, topics } from "./words.ts";
import type { Named } from "./names.ts";
import type { Sentence } from "../../model.ts";

const rows = new Set(["Person", "Place", "Organization", "Agency"]);

/** `unknown`: the capitalised words that nothing else told the kind of. */
export function coordinated(sentence: Sentence, named: readonly Named[], unknown: readonly Chunk[]): Named[] {
  const found: Named[] = [];
  for (const chunk of unknown) {
    if (
      chunk.words.length > 4 ||
      noNames.has(chunk.text.toLowerCase()) ||
      starters.has(chunk.text.toLowerCase()) ||
      topics.has(chunk.text.toLowerCase())
    )
      continue;
    const beside = [...named, ...found].find((other) => joins(sentence.text, other, chunk) || joins(sentence.text, chunk, other));
    const type = beside && rows.has(beside.type) ? (beside.type === "Agency" ? "Organization" : beside.type) : undefined;
    const placed = named.some((other) => placing.has(other.type) && sitsBehind(sentence.text, other, chunk));
    if (type === undefined && placed && chunk.words.length <= 2) {
      found.push(rowMember(sentence, chunk, "Place"));
      continue;
    }
    if (type === undefined || (type === "Person" && chunk.words.length < 2)) continue;
    found.push(rowMember(sentence, chunk, type));
  }
  return found;
}

const placing: ReadonlySet<string> = new Set(["Place", "Village", "Organization", "Project"]);
/** `at the Market Place, Leyburn,` */
const sitsBehind = (text: string, left: { readonly to: number }, { from, to }: Chunk): boolean =>
  text.slice(left.to, from) === ", " &&
  /^(?:[,.;)]|$| (?:on|this|last|next|and|over|to|for|has|had|have|was|were|will|is|in|won|beat|hosted|held|opened|raised|took|received)\b)/.test(
    text.slice(to, to + 8),
  );

const rowMember = (sentence: Sentence, { from, to, text }: Chunk, type: Named["type"]): Named => ({
  ...{ sentence, from, to, text, type, confidence: 0.7, extractor: "pattern:coordinated" },
});

const joins = (text: string, left: { readonly to: number }, right: { readonly from: number }): boolean =>
  right.from > left.to && right.from - left.to <= 10 && /^,? (?:and|&|or) (?:the )?$/.test(text.slice(left.to, right.from));
